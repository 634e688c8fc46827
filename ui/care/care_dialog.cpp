// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_dialog.h"

#include "ui/care/care_words.h"
#include "ui/common/bars.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/fact_list.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/painting.h"

#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::care {

using domain::CareKind;
using style::Face;
using style::Ink;

namespace {
constexpr int kFieldsWidth = 390;
constexpr int kListed = 6;
} // namespace

CareDialog::CareDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                       const ports::AccountPage &page, QDate today, QWidget *parent)
    : FormDialog(
        desk, views, page, today,
        {QStringLiteral("careDialog"), tr("Treat with care"), tr("Stop contact"), QSize(920, 680)},
        parent)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    auto *scroll =
        wrapup::scrolled(makeFields(), QStringLiteral("careScroll"), tr("What is entered"), this);
    scroll->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(scroll);
    middle->addWidget(makeEffect(), 1);
    body()->addLayout(middle, 1);
    m_kinds->setWords(kindTexts());
    for (wrapup::DateEdit *edit : {m_from, m_until, m_consentOn})
        edit->setToday(today);
    m_from->setPastAllowed(true);
    m_consentOn->setPastAllowed(true);
    m_from->suggest(today);
    m_consentOn->suggest(today);
    connectParts();
    connect(m_consent, &QCheckBox::toggled, scroll, [this, scroll](bool on) {
        if (on)
            QTimer::singleShot(0, scroll,
                               [this, scroll] { scroll->ensureWidgetVisible(m_detail); });
    });
    showDetail(false);
    foresee();
}

QWidget *CareDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(style::space::kSm);
    column->addWidget(new common::Label(tr("What it is"), Face::Overline, Ink::Text3, box));
    m_kinds = new wrapup::NumberTiles(QStringLiteral("careKind"), kKinds, box);
    column->addWidget(m_kinds);
    m_grid = new forms::FieldGrid(box);
    m_from = new wrapup::DateEdit(QStringLiteral("careFrom"), tr("From"), m_grid);
    m_grid->add(tr("&From"), m_from);
    m_until = new wrapup::DateEdit(QStringLiteral("careUntil"), tr("Until"), m_grid);
    m_until->setPlaceholderText(tr("until it is ended"));
    m_grid->add(tr("&Until"), m_until);
    m_advice = m_grid->addLine(QStringLiteral("careAdvice"), tr("&How to act"),
                               tr("what everybody here is to do"));
    m_contact = new QLineEdit(m_grid);
    m_contact->setObjectName(QStringLiteral("careContact"));
    m_contact->setPlaceholderText(tr("name, number"));
    m_contactLabel = m_grid->add(tr("Turn to"), m_contact);
    m_proof = m_grid->addLine(QStringLiteral("careProof"), tr("P&roof"),
                              tr("case number, letter of, certificate"));
    addDetail(*m_grid);
    column->addWidget(m_grid);
    column->addStretch(1);
    return box;
}

void CareDialog::addDetail(forms::FieldGrid &grid)
{
    m_consent = new QCheckBox(tr("They &agreed to a detail being kept"), &grid);
    m_consent->setObjectName(QStringLiteral("careConsent"));
    m_consent->setAccessibleName(forms::withoutMnemonic(m_consent->text()));
    grid.addWide(m_consent);
    m_consentOn = new wrapup::DateEdit(QStringLiteral("careConsentOn"), tr("Agreed on"), &grid);
    grid.add(tr("Agreed &on"), m_consentOn);
    m_consentHow = grid.addCombo(QStringLiteral("careConsentHow"), tr("Ho&w"));
    m_consentHow->addItem(tr("By telephone"), QStringLiteral("telephone"));
    m_consentHow->addItem(tr("In writing"), QStringLiteral("writing"));
    m_consentHow->addItem(tr("In person"), QStringLiteral("person"));
    m_detail = grid.addText(QStringLiteral("careDetail"), tr("&Detail"),
                            tr("kept apart from the account; collectors do not see it"), 3);
}

QWidget *CareDialog::makeEffect()
{
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("careEffect"));
    m_accounts = new wrapup::FactList(QStringLiteral("careAccounts"), tr("Accounts it stops"),
                                      kListed, m_effect);
    m_effect->body()->addWidget(m_accounts);
    m_effect->body()->addStretch(1);
    return m_effect;
}

void CareDialog::connectParts()
{
    connect(m_kinds, &wrapup::NumberTiles::chosen, this, &CareDialog::choose);
    for (wrapup::DateEdit *edit : {m_from, m_until, m_consentOn})
        connect(edit, &wrapup::EchoEdit::readingChanged, this, &CareDialog::foresee);
    connect(m_consent, &QCheckBox::toggled, this, [this](bool on) {
        showDetail(on);
        if (on)
            m_detail->setFocus(Qt::OtherFocusReason);
        foresee();
    });
    connect(m_detail, &QPlainTextEdit::textChanged, this, &CareDialog::foresee);
}

void CareDialog::showDetail(bool shown)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_consentOn, m_consentHow, m_detail})
        m_grid->setShown(field, shown);
}

void CareDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (QWidget *first = m_kinds->findChild<QWidget *>(QStringLiteral("careKind1")))
        first->setFocus(Qt::OtherFocusReason);
}

bool CareDialog::pressDigit(int number)
{
    if (number > kKinds)
        return false;
    m_kinds->choose(number);
    return true;
}

CareKind CareDialog::kind() const
{
    return kindAt(m_kinds->current());
}

void CareDialog::choose(int number)
{
    if (m_advice->text() == m_suggested) {
        m_suggested = usualAdvice(kindAt(number));
        m_advice->setText(m_suggested);
        m_advice->setCursorPosition(0);
    }
    m_contactLabel->setText(contactLabel(kindAt(number)));
    m_contact->setAccessibleName(contactLabel(kindAt(number)));
    m_until->setFocus(Qt::OtherFocusReason);
    foresee();
}

std::optional<forms::FormDialog::Problem> CareDialog::problem() const
{
    if (!m_from->isReadable())
        return Problem{tr("The first day cannot be read. Type for instance today or 12/11."),
                       m_from};
    if (!m_until->text().isEmpty() && !m_until->isReadable())
        return Problem{tr("The last day cannot be read or is gone. Type for instance +60 or eom."),
                       m_until};
    if (m_kinds->current() == 0)
        return Problem{tr("Choose what it is: 1 to 6."),
                       m_kinds->findChild<QWidget *>(QStringLiteral("careKind1")), true};
    if (!m_consent->isChecked())
        return std::nullopt;
    if (!m_consentOn->isReadable() || m_consentOn->date() > today())
        return Problem{tr("Say on which day they agreed; it cannot be ahead."), m_consentOn};
    if (m_detail->toPlainText().trimmed().isEmpty())
        return Problem{tr("Write the detail, or take the consent away."), m_detail, true};
    return std::nullopt;
}

forms::FormDialog::Entry CareDialog::entry() const
{
    domain::CareEntered care;
    care.kind = kind();
    care.from = m_from->date().value_or(today());
    care.until = m_until->date().value_or(QDate());
    care.advice = m_advice->text().trimmed();
    care.contact = m_contact->text().trimmed();
    care.proof = m_proof->text().trimmed();
    Entry entry;
    entry.payloads.emplace_back(std::move(care));
    if (m_consent->isChecked())
        entry.payloads.emplace_back(domain::CareDetail{{},
                                                       m_detail->toPlainText().trimmed(),
                                                       m_consentOn->date().value_or(today()),
                                                       m_consentHow->currentData().toString()});
    entry.sentence = tr("Contact stopped: %1").arg(kindText(kind()));
    return entry;
}

QString CareDialog::stopText(const domain::CareState &care) const
{
    if (care.contactFrom.isValid() && care.contactFrom <= today())
        return tr("Contact may go on, with care.");
    if (care.contactFrom.isValid())
        return tr("Contact stops at once; it may begin again, with care, on %1.")
            .arg(common::weekdayText(care.contactFrom, today()));
    if (care.until.isValid())
        return tr("Contact stops at once, until %1; then it ends by itself.")
            .arg(common::weekdayText(care.until, today()));
    return tr("Contact stops at once, until somebody ends it with a reason.");
}

void CareDialog::showForeseen(const ports::Foreseen *foreseen)
{
    // While the detail is being typed what is known stays on screen.
    if (!foreseen && m_kinds->current() != 0 && !m_effect->text().isEmpty())
        return;
    if (!foreseen || foreseen->after.care.empty()) {
        m_accounts->set({});
        m_effect->setLines(
            {{QStringLiteral("info-circle"),
              tr("Choose what it is to see which accounts it stops."), common::Tone::Neutral}});
        return;
    }
    std::vector<ports::LinkedAccount> all = foreseen->others;
    all.insert(all.begin(),
               {state().id, state().number, page().creditor, state().total(), state().daysPastDue});
    std::vector<forms::EffectLine> lines;
    lines.push_back(
        {QStringLiteral("x-octagon"), stopText(foreseen->after.care.back()), common::Tone::Danger});
    lines.push_back({QStringLiteral("people"),
                     tr("On %Ln account(s) of this person here, and on all others at the office "
                        "once it is sent.",
                        "", int(all.size())),
                     common::Tone::Neutral});
    if (foreseen->after.committed().isPositive())
        lines.push_back({QStringLiteral("calendar-x"),
                         tr("%1 is promised or agreed. Think about cancelling it.")
                             .arg(common::moneyText(foreseen->after.committed())),
                         common::Tone::Warn});
    m_effect->setLines(lines);
    std::vector<wrapup::FactRow> rows;
    for (const ports::LinkedAccount &linked : all) {
        wrapup::FactRow row;
        row.id = linked.account.bytes;
        row.agingBucket = common::agingBucket(linked.daysPastDue);
        row.title = common::isolated(linked.number);
        row.detail = common::isolated(linked.creditor);
        row.amount = common::moneyText(linked.balance);
        row.current = linked.account == state().id;
        row.sentence = tr("%1, %2, contact stops").arg(row.title, row.amount);
        rows.push_back(std::move(row));
    }
    m_accounts->set(std::move(rows));
}

} // namespace dunlin::care
