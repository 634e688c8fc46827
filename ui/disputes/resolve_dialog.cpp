// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/resolve_dialog.h"

#include "core/domain/dispute_rules.h"
#include "ui/arrangement/notice.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/disputes/dispute_words.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/outcome_words.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::disputes {

using domain::Money;
using style::Face;
using style::Ink;

namespace {
constexpr int kFieldsWidth = 340;
}

ResolveDialog::ResolveDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                             const ports::AccountPage &page, domain::EventId dispute, QDate today,
                             QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("resolveDialog"), tr("Decide a dispute"), tr("Record decision"),
                  QSize(860, 500)},
                 parent)
{
    for (const domain::DisputeState &known : state().disputes) {
        if (known.id == dispute)
            m_dispute = known;
    }
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    QWidget *fields = wrapup::scrolled(makeFields(), QStringLiteral("resolveScroll"),
                                       tr("What is entered"), this);
    fields->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(fields);
    middle->addWidget(makeFacts(), 1);
    body()->addLayout(middle, 1);
    base::AmountContext amounts;
    amounts.balance = m_dispute.disputed;
    amounts.pastDue = m_dispute.disputed;
    const QString point = locale().decimalPoint();
    amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    m_amount->setContext(amounts);
    m_verdicts->setWords(verdictTexts());
    if (!page.decidesDisputes) {
        for (const Verdict verdict : {Verdict::Upheld, Verdict::Partly, Verdict::Rejected})
            m_verdicts->setTileEnabled(int(verdict), false);
        m_whyNot->set(tr("Your role records only that a dispute was withdrawn. A senior collector, "
                         "a supervisor or a compliance officer decides."),
                      common::Tone::Neutral, QStringLiteral("info-circle"));
    }
    connect(m_verdicts, &wrapup::NumberTiles::chosen, this, &ResolveDialog::choose);
    connect(m_amount, &wrapup::EchoEdit::readingChanged, this, &ResolveDialog::foresee);
    m_grid->setShown(m_amount, false);
    foresee();
}

QWidget *ResolveDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    column->setSpacing(style::space::kSm);
    column->addWidget(new common::Label(tr("Decision"), Face::Overline, Ink::Text3, box));
    m_verdicts = new wrapup::NumberTiles(QStringLiteral("verdict"), kVerdicts, box);
    column->addWidget(m_verdicts);
    m_whyNot = new arrangement::Notice(QStringLiteral("resolveWhyNot"), box);
    column->addWidget(m_whyNot);
    m_grid = new forms::FieldGrid(box);
    m_amount = new wrapup::AmountEdit(QStringLiteral("creditAmount"), tr("Credit"), m_grid);
    m_grid->add(tr("&Credit"), m_amount);
    m_words = m_grid->addText(QStringLiteral("verdictWords"), tr("&Reason"),
                              tr("what it rests on; the debtor may be told"), 4);
    column->addWidget(m_grid);
    column->addStretch(1);
    return box;
}

QWidget *ResolveDialog::makeFacts()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    auto *card = new common::Card(tr("Dispute"), box);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space::kCard);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &title, const QString &value) {
        if (value.isEmpty())
            return;
        grid->addWidget(new common::Label(title, Face::Small, Ink::Text2, card), row, 0,
                        Qt::AlignTop);
        auto *words = new common::Label(value, Face::Body, Ink::Text, card);
        words->setWordWrap(true);
        words->setFigures(true);
        words->setAccessibleName(title);
        grid->addWidget(words, row++, 1);
    };
    add(tr("They say"), wrapup::disputeCategoryText(m_dispute.category));
    add(tr("About"), itemsText(state(), m_dispute));
    add(tr("Disputed"), common::moneyText(m_dispute.disputed));
    add(tr("Entered"), common::dayText(m_dispute.opened, today()));
    add(tr("Clock"), answerText(m_dispute.respondBy, today()));
    add(tr("Proof"), m_dispute.proof);
    add(tr("In their words"), m_dispute.text);
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    column->addWidget(card, 1);
    m_effect = new forms::EffectPanel(tr("What then happens to the money"), box);
    m_effect->setObjectName(QStringLiteral("resolveEffect"));
    column->addWidget(m_effect);
    return box;
}

void ResolveDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    const int number = page().decidesDisputes ? 1 : int(Verdict::Withdrawn);
    if (QWidget *first = m_verdicts->findChild<QWidget *>(QStringLiteral("verdict%1").arg(number)))
        first->setFocus(Qt::OtherFocusReason);
}

bool ResolveDialog::pressDigit(int number)
{
    if (number > kVerdicts)
        return false;
    m_verdicts->choose(number);
    return true;
}

bool ResolveDialog::credits() const
{
    const auto verdict = Verdict(m_verdicts->current());
    return verdict == Verdict::Upheld || verdict == Verdict::Partly;
}

Money ResolveDialog::credit() const
{
    return credits() ? m_amount->amount().value_or(Money::zero(state().currency))
                     : Money::zero(state().currency);
}

void ResolveDialog::choose(int number)
{
    m_grid->setShown(m_amount, credits());
    if (Verdict(number) == Verdict::Upheld)
        m_amount->suggest(m_dispute.disputed);
    else
        m_amount->clear();
    if (Verdict(number) == Verdict::Partly)
        m_amount->setFocus(Qt::OtherFocusReason);
    else
        m_words->setFocus(Qt::OtherFocusReason);
    foresee();
}

std::optional<forms::FormDialog::Problem> ResolveDialog::problem() const
{
    if (m_verdicts->current() == 0 && !page().decidesDisputes)
        return Problem{tr("Choose 4 if the debtor withdrew it."),
                       m_verdicts->findChild<QWidget *>(QStringLiteral("verdict4")), true};
    if (m_verdicts->current() == 0)
        return Problem{tr("Choose how it was decided: 1 to 4."),
                       m_verdicts->findChild<QWidget *>(QStringLiteral("verdict1")), true};
    if (!credits())
        return std::nullopt;
    if (!m_amount->text().isEmpty() && !m_amount->isReadable())
        return Problem{tr("The credit cannot be read. Type for instance 120, 50% or full."),
                       m_amount};
    if (credit() > m_dispute.disputed)
        return Problem{tr("Only %1 is disputed.").arg(common::moneyText(m_dispute.disputed)),
                       m_amount};
    if (Verdict(m_verdicts->current()) == Verdict::Partly && !credit().isPositive())
        return Problem{tr("Say how much of it is credited."), m_amount, true};
    return std::nullopt;
}

forms::FormDialog::Entry ResolveDialog::entry() const
{
    Entry entry;
    for (domain::CreditNote &note : domain::creditsFor(state(), m_dispute, credit(), today()))
        entry.payloads.emplace_back(std::move(note));
    const QString outcome = verdictName(Verdict(m_verdicts->current()));
    entry.payloads.emplace_back(
        domain::DisputeResolved{m_dispute.id, outcome, m_words->toPlainText().trimmed()});
    entry.sentence = tr("Dispute decided: %1").arg(verdictText(outcome));
    return entry;
}

void ResolveDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen) {
        m_effect->setFigures(tr("Can be asked for"), state().collectable(), state().collectable());
        m_effect->setLines(
            {{QStringLiteral("info-circle"),
              tr("Choose the decision to see what becomes of the money."), common::Tone::Neutral}});
        return;
    }
    m_effect->setFigures(tr("Can be asked for"), foreseen->before.collectable(),
                         foreseen->after.collectable());
    const Money given = credit();
    const Money back = m_dispute.disputed - given;
    std::vector<forms::EffectLine> lines;
    if (given.isPositive())
        lines.push_back(
            {QStringLiteral("receipt-cutoff"),
             tr("%1 is credited on the disputed items; the claim is %2.")
                 .arg(common::moneyText(given), common::moneyText(foreseen->after.total())),
             common::Tone::Neutral});
    else if (credits())
        lines.push_back({QStringLiteral("exclamation-triangle"),
                         tr("Nothing is credited here: until the creditor's credit note is booked "
                            "the claim stays as it is."),
                         common::Tone::Warn});
    if (back.isPositive())
        lines.push_back({QStringLiteral("play-circle"),
                         tr("%1 can be asked for again.").arg(common::moneyText(back)),
                         common::Tone::Neutral});
    m_effect->setLines(lines);
}

} // namespace dunlin::disputes
