// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/dispute_dialog.h"

#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/disputes/dispute_words.h"
#include "ui/disputes/item_picker.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/outcome_words.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::disputes {

using domain::Money;
using style::Face;
using style::Ink;

namespace {

constexpr int kFieldsWidth = 340;
constexpr int kKinds = 6;

QString rateOfChase(const ports::Foreseen &foreseen)
{
    if (!foreseen.after.collectable().isPositive())
        return DisputeDialog::tr(
            "Nothing is left to ask for: letters, messages and calls stop until it is decided.");
    return DisputeDialog::tr("The rest can still be asked for.");
}

} // namespace

DisputeDialog::DisputeDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                             const ports::AccountPage &page, QDate today, QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("disputeDialog"), tr("Enter a dispute"), tr("Enter dispute"),
                  QSize(900, 600)},
                 parent)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    QWidget *fields = wrapup::scrolled(makeFields(), QStringLiteral("disputeScroll"),
                                       tr("What is entered"), this);
    fields->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(fields);
    middle->addWidget(makeItems(), 1);
    body()->addLayout(middle, 1);

    m_items->items().setItems(state(), today);
    base::AmountContext amounts;
    amounts.balance = state().collectable();
    amounts.pastDue = state().collectable();
    const QString point = locale().decimalPoint();
    amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    m_amount->setContext(amounts);
    m_answer->setToday(today);
    m_kinds->setWords(wrapup::kindTexts(domain::Outcome::Dispute));
    connect(m_kinds, &wrapup::NumberTiles::chosen, this, [this] {
        m_amount->setFocus(Qt::OtherFocusReason);
        foresee();
    });
    connect(m_amount, &wrapup::EchoEdit::readingChanged, this, &DisputeDialog::foresee);
    connect(m_answer, &wrapup::EchoEdit::readingChanged, this, &DisputeDialog::foresee);
    connect(&m_items->items(), &ItemModel::chosenChanged, this, &DisputeDialog::foresee);
    foresee();
}

QWidget *DisputeDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    column->setSpacing(style::space::kSm);
    column->addWidget(new common::Label(tr("What they say"), Face::Overline, Ink::Text3, box));
    m_kinds = new wrapup::NumberTiles(QStringLiteral("disputeKind"), kKinds, box);
    column->addWidget(m_kinds);
    auto *grid = new forms::FieldGrid(box);
    m_amount = new wrapup::AmountEdit(QStringLiteral("disputeAmount"), tr("Amount"), grid);
    m_amount->setPlaceholderText(tr("all of it"));
    grid->add(tr("&Amount"), m_amount);
    m_answer = new wrapup::DateEdit(QStringLiteral("disputeAnswer"), tr("Answer by"), grid);
    m_answer->setPlaceholderText(tr("by the rules"));
    grid->add(tr("Answer &by"), m_answer);
    m_proof = grid->addLine(QStringLiteral("disputeProof"), tr("P&roof"),
                            tr("what they gave, and where it is"));
    m_words = grid->addText(QStringLiteral("disputeWords"), tr("In their &words"),
                            tr("what happened, as they tell it"), 4);
    column->addWidget(grid);
    column->addStretch(1);
    return box;
}

QWidget *DisputeDialog::makeItems()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    auto *card = new common::Card(tr("Items"), box);
    auto *hint =
        new common::Label(tr("none chosen: the whole account"), Face::Small, Ink::Text3, card);
    hint->setElided(true);
    card->setHeaderWidget(hint);
    m_items = new ItemPicker(card);
    card->body()->addWidget(m_items, 1);
    column->addWidget(card, 1);
    m_effect = new forms::EffectPanel(tr("What it does"), box);
    m_effect->setObjectName(QStringLiteral("disputeEffect"));
    column->addWidget(m_effect);
    return box;
}

void DisputeDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_kinds->setFocus(Qt::OtherFocusReason);
    if (QWidget *first = m_kinds->findChild<QWidget *>(QStringLiteral("disputeKind1")))
        first->setFocus(Qt::OtherFocusReason);
}

bool DisputeDialog::pressDigit(int number)
{
    if (number > kKinds)
        return false;
    m_kinds->choose(number);
    return true;
}

std::optional<forms::FormDialog::Problem> DisputeDialog::problem() const
{
    if (!m_amount->text().isEmpty() && !m_amount->isReadable())
        return Problem{tr("The amount cannot be read. Type for instance 120, 50% or 1/3."),
                       m_amount};
    if (!m_answer->text().isEmpty() && !m_answer->isReadable())
        return Problem{tr("The day of the answer cannot be read or is gone. Type for instance fri "
                          "or +14."),
                       m_answer};
    if (m_kinds->current() == 0)
        return Problem{tr("Choose what they say: 1 to 6."),
                       m_kinds->findChild<QWidget *>(QStringLiteral("disputeKind1")), true};
    return std::nullopt;
}

forms::FormDialog::Entry DisputeDialog::entry() const
{
    domain::Disputed dispute;
    dispute.items = m_items->items().chosen();
    dispute.amount = m_amount->amount();
    dispute.category = wrapup::disputeCategory(m_kinds->current());
    dispute.text = m_words->toPlainText().trimmed();
    dispute.proof = m_proof->text().trimmed();
    dispute.respondBy = m_answer->date().value_or(QDate());
    const QString kind = wrapup::disputeCategoryText(dispute.category);
    return {{std::move(dispute)}, tr("Dispute entered: %1").arg(kind)};
}

void DisputeDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen || foreseen->after.disputes.empty()) {
        m_effect->setFigures(tr("Can be asked for"), state().collectable(), state().collectable());
        m_effect->setLines(
            {{QStringLiteral("info-circle"), tr("Choose what they say to see what becomes of it."),
              common::Tone::Neutral}});
        return;
    }
    const domain::DisputeState &made = foreseen->after.disputes.back();
    m_effect->setFigures(tr("Can be asked for"), foreseen->before.collectable(),
                         foreseen->after.collectable());
    const QString who = page().creditor.isEmpty() ? tr("The creditor") : page().creditor;
    m_effect->setLines(
        {{QStringLiteral("pause-circle"),
          tr("%1 is not asked for until it is decided. %2")
              .arg(common::moneyText(made.disputed), rateOfChase(*foreseen)),
          common::Tone::Neutral},
         {QStringLiteral("stopwatch"),
          tr("%1 decides; %2.").arg(common::isolated(who), answerText(made.respondBy, today())),
          common::Tone::Neutral}});
}

} // namespace dunlin::disputes
