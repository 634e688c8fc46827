// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/queue/call_words.h"
#include "ui/queue/queue_marks.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/rank_sheet.h"

/// What is done with the account under the cursor without opening it.
namespace dunlin::queue {

void QueuePage::callBackWhenAllowed()
{
    const ports::QueueRow *row = m_model->row(m_view->currentRow());
    if (!row)
        return;
    const base::Instant now = m_ports.clock.now();
    const auto opens = row->call.opensAfter(now);
    if (!opens && m_model->isHeld()) {
        Q_EMIT said(tr("Nobody may be called until newer bank data is in: no time can be set."));
        return;
    }
    if (!opens) {
        Q_EMIT said(row->call.isOpen(now) ? tr("This account may be called now.")
                                          : tr("There is no time at which it may be called. Open "
                                               "the account and press G G to see why."));
        return;
    }
    ports::WrapUp wrapUp;
    wrapUp.account = row->account;
    wrapUp.callBack = domain::CallBackSet{*opens, {}};
    //: %1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"
    const QString sentence =
        tr("Call-back set: %1 %2").arg(row->debtor, callSentence(row->call, now));
    m_ports.desk.wrapUp(wrapUp, ports::guarded<ports::Saved>(this, [this, sentence](auto done) {
                            if (!done) {
                                Q_EMIT failed(done.error());
                                return;
                            }
                            Q_EMIT saved(*done, sentence);
                        }));
    moveBy(1);
}

void QueuePage::showMarks()
{
    const int count = int(m_marker->marked().size());
    m_marked->setVisible(count > 0);
    //: rows that are marked; the button opens what can be done with them
    m_marked->setText(tr("%Ln marked – move…", "", count));
    m_marked->setAccessibleName(m_marked->text());
    m_view->viewport()->update();
}

void QueuePage::undo(const ports::Saved &saved)
{
    m_ports.desk.undo(saved, ports::guarded<ports::Saved>(this, [this](auto done) {
                          if (!done) {
                              Q_EMIT failed(done.error());
                              return;
                          }
                          Q_EMIT said(tr("Taken back"));
                      }));
}

void QueuePage::explainRank()
{
    if (m_rank->isOpen()) {
        m_rank->hide();
        return;
    }
    const ports::QueueRow *row = m_model->row(m_view->currentRow());
    if (!row)
        return;
    m_ports.queue.explain(
        row->account,
        ports::guarded<std::vector<ports::RankReason>>(
            this, [this, account = row->account, debtor = row->debtor](auto reasons) {
                if (!reasons || currentAccount() != account)
                    return;
                const int at = m_view->currentRow();
                const QRect logical(0, m_view->rowViewportPosition(at), m_view->viewport()->width(),
                                    m_view->rowHeight(at));
                const QPoint corner = m_view->viewport()->mapTo(this, logical.topLeft());
                m_explained = Explained{account, debtor, at + 1, *reasons};
                m_rank->open(debtor, *reasons, QRect(corner, logical.size()));
            }));
}

const QueuePage::Explained *QueuePage::explained() const
{
    return m_rank->isOpen() && m_explained ? &*m_explained : nullptr;
}

void QueuePage::offerObjection()
{
    m_rank->offerObjection();
}

} // namespace dunlin::queue
