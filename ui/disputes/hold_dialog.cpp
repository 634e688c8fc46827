// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/hold_dialog.h"

#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/disputes/dispute_words.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::disputes {

using style::Face;
using style::Ink;

namespace {

constexpr int kFieldsWidth = 340;
constexpr int kUsualDays = 14;

} // namespace

HoldDialog::HoldDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                       const ports::AccountPage &page, QDate today, QWidget *parent)
    : FormDialog(
        desk, views, page, today,
        {QStringLiteral("holdDialog"), tr("Hold the account"), tr("Hold account"), QSize(820, 440)},
        parent)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    QWidget *fields =
        wrapup::scrolled(makeFields(), QStringLiteral("holdScroll"), tr("What is entered"), this);
    fields->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(fields);
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("holdEffect"));
    middle->addWidget(m_effect, 1);
    body()->addLayout(middle, 1);
    m_reasons->setWords(holdReasonTexts());
    for (wrapup::DateEdit *edit : {m_from, m_until})
        edit->setToday(today);
    m_from->suggest(today);
    m_until->suggest(today.addDays(kUsualDays));
    connect(m_reasons, &wrapup::NumberTiles::chosen, this, [this] {
        m_until->setFocus(Qt::OtherFocusReason);
        m_until->selectAll();
        foresee();
    });
    for (wrapup::DateEdit *edit : {m_from, m_until})
        connect(edit, &wrapup::EchoEdit::readingChanged, this, &HoldDialog::foresee);
    foresee();
}

QWidget *HoldDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    column->setSpacing(style::space::kSm);
    column->addWidget(new common::Label(tr("Why"), Face::Overline, Ink::Text3, box));
    m_reasons = new wrapup::NumberTiles(QStringLiteral("holdReason"), kHoldReasons, box);
    column->addWidget(m_reasons);
    auto *grid = new forms::FieldGrid(box);
    m_from = new wrapup::DateEdit(QStringLiteral("holdFrom"), tr("From"), grid);
    grid->add(tr("&From"), m_from);
    m_until = new wrapup::DateEdit(QStringLiteral("holdUntil"), tr("Until"), grid);
    grid->add(tr("&Until"), m_until);
    m_words = grid->addLine(QStringLiteral("holdWords"), tr("&In words"),
                            tr("what is awaited, from whom"));
    column->addWidget(grid);
    column->addStretch(1);
    return box;
}

void HoldDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (QWidget *first = m_reasons->findChild<QWidget *>(QStringLiteral("holdReason1")))
        first->setFocus(Qt::OtherFocusReason);
}

bool HoldDialog::pressDigit(int number)
{
    if (number > kHoldReasons)
        return false;
    m_reasons->choose(number);
    return true;
}

std::optional<forms::FormDialog::Problem> HoldDialog::problem() const
{
    for (wrapup::DateEdit *edit : {m_from, m_until}) {
        const bool open = edit == m_until && edit->text().isEmpty();
        if (!open && !edit->isReadable())
            return Problem{tr("%1 cannot be read or is gone. Type for instance fri, +14 or eom.")
                               .arg(edit->accessibleName()),
                           edit};
    }
    if (m_reasons->current() == 0)
        return Problem{tr("Choose why it is held: 1 to 6."),
                       m_reasons->findChild<QWidget *>(QStringLiteral("holdReason1")), true};
    return std::nullopt;
}

forms::FormDialog::Entry HoldDialog::entry() const
{
    domain::HeldBack hold;
    hold.reason = holdReason(m_reasons->current(), m_words->text());
    hold.from = m_from->date().value_or(today());
    hold.until = m_until->date().value_or(QDate());
    const QString sentence = hold.until.isValid()
                                 ? tr("Held until %1").arg(common::weekdayText(hold.until, today()))
                                 : tr("Held until somebody ends it");
    return {{std::move(hold)}, sentence};
}

void HoldDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen || foreseen->after.holds.empty()) {
        m_effect->setLines(
            {{QStringLiteral("info-circle"), tr("Choose why it is held to see what stops."),
              common::Tone::Neutral}});
        return;
    }
    const QDate from = m_from->date().value_or(today());
    const QDate until = m_until->date().value_or(QDate());
    std::vector<forms::EffectLine> lines;
    lines.push_back({QStringLiteral("pause-circle"),
                     from > today()
                         ? tr("From %1 on letters, messages and calls of ours stop, on every "
                              "channel. They may still call us.")
                               .arg(common::weekdayText(from, today()))
                         : tr("Letters, messages and calls of ours stop at once, on every channel. "
                              "They may still call us."),
                     common::Tone::Neutral});
    if (until.isValid()) {
        lines.push_back({QStringLiteral("calendar-event"),
                         tr("It ends by itself: on %1 the account is back in the queue.")
                             .arg(common::weekdayText(until.addDays(1), today())),
                         common::Tone::Neutral});
    } else {
        lines.push_back({QStringLiteral("exclamation-triangle"),
                         tr("It has no end: the account comes back to be reviewed after 30 days, "
                            "and stays held until somebody ends it."),
                         common::Tone::Warn});
    }
    if (foreseen->after.committed().isPositive())
        lines.push_back({QStringLiteral("calendar-check"),
                         tr("What was promised stays promised and is judged as agreed."),
                         common::Tone::Neutral});
    lines.push_back({QStringLiteral("info-circle"),
                     tr("Interest and fees go on as the contract has it."), common::Tone::Neutral});
    m_effect->setLines(lines);
}

} // namespace dunlin::disputes
