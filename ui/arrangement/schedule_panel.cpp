// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/schedule_panel.h"

#include "ui/arrangement/part_delegate.h"
#include "ui/arrangement/schedule_model.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <limits>

namespace dunlin::arrangement {

using style::Face;
using style::Ink;

namespace {

/// What is left after a payment, as a part of a track.
class BarDelegate final : public common::TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override
    {
        constexpr qreal kHeight = 6;
        const auto *model = static_cast<const ScheduleModel *>(index.model());
        const int permil = qBound(0, model->row(index.row()).leftPermil, 1000);
        const qreal length = qMin(qreal(rect.width()), qreal(style::scaled(160)));
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRectF track(rect.x(), rect.y() + (rect.height() - kHeight) / 2, length, kHeight);
        if (mirrored)
            track.moveRight(rect.x() + rect.width());
        QRectF fill = track;
        fill.setWidth(qMax(kHeight, track.width() * permil / 1000));
        if (mirrored)
            fill.moveRight(track.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(Ink::NeutralSoft));
        painter.drawRoundedRect(track, kHeight / 2, kHeight / 2);
        if (permil > 0) {
            painter.setBrush(style::color(Ink::Accent));
            painter.drawRoundedRect(fill, kHeight / 2, kHeight / 2);
        }
    }
};

int permilOf(domain::Money part, domain::Money whole)
{
    if (!whole.isPositive() || !part.isPositive())
        return 0;
    // Amounts that cannot be taken times a thousand are long enough to be divided first.
    if (part.minor() > std::numeric_limits<std::int64_t>::max() / 1000)
        return int(part.minor() / qMax<std::int64_t>(1, whole.minor() / 1000));
    return int(part.minor() * 1000 / whole.minor());
}

} // namespace

SchedulePanel::SchedulePanel(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new common::Card(tr("Schedule"), this);
    outer->addWidget(m_card);
    m_summary = new common::Label(Face::Body, Ink::Text2, m_card);
    m_summary->setObjectName(QStringLiteral("scheduleSummary"));
    m_summary->setElided(true);
    m_card->setHeaderWidget(m_summary);
    m_model = new ScheduleModel(this);
    m_table = new common::LetterlessTable(m_card);
    m_table->setObjectName(QStringLiteral("scheduleTable"));
    m_table->setAccessibleName(tr("Schedule"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ScheduleModel::Bar, new BarDelegate(m_table));
    m_parts = new PartDelegate(m_table);
    m_table->setItemDelegateForColumn(ScheduleModel::What, m_parts);
    m_table->setItemDelegateForColumn(ScheduleModel::Amount, m_parts);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(m_parts, &PartDelegate::typed, this, &SchedulePanel::partTyped);
    connect(m_parts, &PartDelegate::confirmed, this, &SchedulePanel::confirmed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ScheduleModel::Bar, QHeaderView::Stretch);
    m_card->body()->addWidget(m_table, 1);
    m_hint = new common::Label(
        tr("F2 or a double click changes one day or amount; the last payment takes up the rest."),
        Face::Small, Ink::Text2, m_card);
    m_hint->setObjectName(QStringLiteral("scheduleHint"));
    m_hint->setWordWrap(true);
    m_card->body()->addWidget(m_hint);
    clear();
}

void SchedulePanel::finishEditing()
{
    // An editor gives what is in it when it loses the focus.
    const QWidget *focus = window()->focusWidget();
    if (focus && focus != m_table && m_table->isAncestorOf(focus))
        m_table->setFocus(Qt::OtherFocusReason);
}

void SchedulePanel::showOffer(const ports::Offer &offer, Kind kind, QDate today)
{
    std::vector<ScheduleRow> rows;
    const bool covers = kind == Kind::Plan && offer.covered == offer.owed;
    for (const ports::OfferPart &part : offer.parts) {
        const bool last = !part.leftAfter.isPositive();
        QString left = common::moneyText(part.leftAfter);
        if (last && kind == Kind::Settlement)
            left = tr("Settled");
        else if (last && covers)
            left = tr("Paid off");
        rows.push_back({common::dayText(part.due, today), part.amount, left,
                        permilOf(part.leftAfter, offer.covered),
                        last && (covers || kind == Kind::Settlement), part.due});
    }
    base::AmountContext amounts;
    amounts.balance = amounts.pastDue = offer.owed;
    const QString point = locale().decimalPoint();
    amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    m_parts->setContext(amounts, today);
    m_model->setEditable(!m_readOnly);
    m_hint->setVisible(!m_readOnly && offer.parts.size() > 1);
    m_card->setTitle(tr("Schedule"));
    m_model->setRows(tr("Due"), std::move(rows));
    m_summary->setText(summaryText(offer, kind, today));
}

void SchedulePanel::showShares(const ports::PromiseOffer &offer,
                               const std::vector<domain::Money> &balances)
{
    std::vector<ScheduleRow> rows;
    for (size_t i = 0; i < offer.shares.size() && i < balances.size(); ++i) {
        const ports::PromiseShare &share = offer.shares[i];
        const domain::Money left = balances[i] - share.amount;
        const bool done = !left.isPositive();
        rows.push_back({common::isolated(share.number),
                        share.amount,
                        done ? tr("Paid off") : common::moneyText(left),
                        permilOf(left, balances[i]),
                        done,
                        {}});
    }
    m_model->setEditable(false);
    m_hint->hide();
    m_card->setTitle(tr("Shares"));
    m_model->setRows(tr("Account"), std::move(rows));
    m_summary->setText(summaryText(offer));
}

void SchedulePanel::clear()
{
    m_model->setRows(tr("Due"), {});
    m_model->setEditable(false);
    m_hint->hide();
    m_summary->setText(tr("Nothing to show yet"));
}

} // namespace dunlin::arrangement
