// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/change_panel.h"

#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/payments/change_model.h"
#include "ui/payments/payment_words.h"

#include <QtWidgets/QVBoxLayout>

namespace dunlin::payments {

using style::Face;
using style::Ink;

namespace {

constexpr int kSentences = 4;

} // namespace

ChangePanel::ChangePanel(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new common::Card(title, this);
    outer->addWidget(m_card);
    m_summary = new common::Label(Face::Body, Ink::Text2, m_card);
    m_summary->setObjectName(QStringLiteral("changeSummary"));
    m_summary->setElided(true);
    m_card->setHeaderWidget(m_summary);
    m_model = new ChangeModel(this);
    m_table = new common::LetterlessTable(m_card);
    m_table->setObjectName(QStringLiteral("changeTable"));
    m_table->setAccessibleName(title);
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChangeModel::What, QHeaderView::Stretch);
    m_card->body()->addWidget(m_table, 1);
    const auto addWords = [this](const QString &name, Face face, Ink ink) {
        auto *label = new common::Label(face, ink, m_card);
        label->setObjectName(name);
        label->setWordWrap(true);
        m_card->body()->addWidget(label);
        return label;
    };
    m_commitments = addWords(QStringLiteral("changeCommitments"), Face::Body, Ink::Text);
    m_rule = addWords(QStringLiteral("changeRule"), Face::Small, Ink::Text2);
    clear();
}

void ChangePanel::showOffer(const ports::LedgerOffer &offer, QDate today)
{
    const bool payment = std::holds_alternative<ports::PaymentWish>(offer.wish);
    m_model->setRows(changeRows(offer, today), payment);
    if (const int row = m_model->firstTouched(); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);

    QStringList sentences;
    domain::Money interest = domain::Money::zero(offer.entries.front().change.owedAfter.currency());
    for (const ports::LedgerEntry &entry : offer.entries) {
        sentences << commitmentTexts(entry.change, today);
        interest += entry.change.interestPosted;
    }
    if (sentences.size() > kSentences) {
        const int more = int(sentences.size()) - kSentences + 1;
        sentences.resize(kSentences - 1);
        sentences << tr("And %Ln more of what was agreed.", "", more);
    }
    if (!interest.isZero())
        sentences << tr("Interest of %1 is posted first, as the terms say.")
                         .arg(common::moneyText(interest));
    m_commitments->setText(sentences.join(QLatin1Char('\n')));
    m_commitments->setVisible(!sentences.isEmpty());

    m_rule->setText(payment ? allocationText(offer.allocation, today) : QString());
    m_rule->setVisible(payment);
    const ports::AccountChange &first = offer.entries.front().change;
    const auto late = [](int days) { return days > 0 ? common::daysText(days) : tr("current"); };
    if (first.daysPastDueBefore == first.daysPastDueAfter)
        m_summary->setText(tr("Past due: %1").arg(late(first.daysPastDueAfter)));
    else
        //: days past due before and after
        m_summary->setText(tr("Past due: %1, then %2")
                               .arg(late(first.daysPastDueBefore), late(first.daysPastDueAfter)));
}

void ChangePanel::clear()
{
    m_model->setRows({}, true);
    m_summary->setText(tr("Nothing to show yet"));
    m_commitments->hide();
    m_rule->hide();
}

} // namespace dunlin::payments
