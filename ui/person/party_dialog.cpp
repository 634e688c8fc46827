// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/party_dialog.h"

#include "core/base/hash.h"
#include "ui/account/person_words.h"
#include "ui/common/money_text.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/person/relation_words.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::person {

using domain::MayBeTold;
using domain::PartyRole;

namespace {

constexpr int kFieldsWidth = 360;

std::optional<int> percentIn(const QString &text, const QLocale &locale)
{
    QString digits = text.trimmed();
    if (digits.endsWith(QLatin1Char('%')))
        digits.chop(1);
    bool ok = false;
    const int percent = locale.toInt(digits.trimmed(), &ok);
    return ok && percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

} // namespace

PartyDialog::PartyDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                         const ports::AccountPage &page, const domain::PartyState *party,
                         QDate today, QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("partyDialog"),
                  party ? tr("Change a person") : tr("Add a person beside the debtor"),
                  party ? tr("Save changes") : tr("Add person"), QSize(820, 440)},
                 parent)
{
    if (party)
        m_party = *party;
    buildFields();
    if (m_party)
        take(*m_party);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_name, m_percent})
        connect(edit, &QLineEdit::textChanged, this, &PartyDialog::foresee);
    connect(m_most, &wrapup::EchoEdit::readingChanged, this, &PartyDialog::foresee);
    for (QComboBox *combo : {m_role, m_told, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &PartyDialog::foresee);
    foresee();
}

void PartyDialog::buildFields()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    auto *grid = new forms::FieldGrid(box);
    m_name = grid->addLine(QStringLiteral("partyName"), tr("&Name"));
    m_role = grid->addCombo(QStringLiteral("partyRole"), tr("&Role"));
    for (const PartyRole role :
         {PartyRole::CoDebtor, PartyRole::Guarantor, PartyRole::Spouse, PartyRole::Representative,
          PartyRole::Attorney, PartyRole::Contact})
        m_role->addItem(roleText(role), int(role));
    m_told = grid->addCombo(QStringLiteral("partyTold"), tr("May be &told"));
    for (const MayBeTold told :
         {MayBeTold::Nothing, MayBeTold::CallBack, MayBeTold::Amount, MayBeTold::Everything})
        m_told->addItem(toldText(told), int(told));
    m_percent = grid->addLine(QStringLiteral("partyPercent"), tr("Liable &for"), tr("100%"));
    m_most = new wrapup::AmountEdit(QStringLiteral("partyMost"), tr("At most"), grid);
    m_most->setPlaceholderText(tr("no limit"));
    grid->add(tr("At &most"), m_most);
    base::AmountContext amounts;
    amounts.balance = state().total();
    amounts.pastDue = state().total();
    const QString point = locale().decimalPoint();
    amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    m_most->setContext(amounts);
    m_language = grid->addCombo(QStringLiteral("partyLanguage"), tr("&Language"));
    m_language->addItem(tr("Not known"), QString());
    for (const char *code :
         {"en", "es", "de", "fr", "it", "pl", "pt", "tr", "ar", "hi", "vi", "zh"})
        m_language->addItem(account::languageText(QLatin1String(code)), QLatin1String(code));
    m_company = new QCheckBox(tr("A &company"), grid);
    m_company->setObjectName(QStringLiteral("partyCompany"));
    m_company->setAccessibleName(forms::withoutMnemonic(m_company->text()));
    grid->addWide(m_company);
    column->addWidget(grid);
    column->addStretch(1);
    QWidget *fields =
        wrapup::scrolled(box, QStringLiteral("partyScroll"), tr("What is entered"), this);
    fields->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(fields);
    m_effect = new forms::EffectPanel(tr("What it means"), this);
    m_effect->setObjectName(QStringLiteral("partyEffect"));
    middle->addWidget(m_effect, 1);
    body()->addLayout(middle, 1);
}

void PartyDialog::take(const domain::PartyState &party)
{
    m_name->setText(party.name);
    m_role->setCurrentIndex(m_role->findData(int(party.role)));
    m_told->setCurrentIndex(m_told->findData(int(party.told)));
    if (party.liabilityPercent)
        m_percent->setText(locale().toString(*party.liabilityPercent));
    if (party.liabilityMax)
        m_most->suggest(*party.liabilityMax);
    if (m_language->findData(party.language) < 0)
        m_language->addItem(account::languageText(party.language), party.language);
    m_language->setCurrentIndex(m_language->findData(party.language));
    m_company->setChecked(party.company);
}

void PartyDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_name->setFocus(Qt::OtherFocusReason);
}

domain::DebtorId PartyDialog::id() const
{
    if (m_party)
        return m_party->id;
    // The same name added twice, on two laptops, is one person.
    return {base::derivedId("party" + state().id.toHex(), m_name->text().simplified().toUtf8())};
}

PartyRole PartyDialog::role() const
{
    return PartyRole(m_role->currentData().toInt());
}

MayBeTold PartyDialog::told() const
{
    return MayBeTold(m_told->currentData().toInt());
}

bool PartyDialog::isLiable() const
{
    return role() == PartyRole::CoDebtor || role() == PartyRole::Guarantor;
}

std::optional<forms::FormDialog::Problem> PartyDialog::problem() const
{
    if (m_name->text().simplified().isEmpty())
        return Problem{tr("Type the name."), m_name, true};
    if (!m_percent->text().trimmed().isEmpty() && !percentIn(m_percent->text(), locale()))
        return Problem{tr("The share is 0 to 100 percent. Type for instance 50."), m_percent};
    if (!m_most->text().isEmpty() && !m_most->isReadable())
        return Problem{tr("The highest amount cannot be read. Type for instance 500."), m_most};
    return std::nullopt;
}

forms::FormDialog::Entry PartyDialog::entry() const
{
    domain::PartySet party;
    party.party = id();
    party.role = role();
    party.name = m_name->text().simplified();
    party.company = m_company->isChecked();
    party.told = told();
    party.language = m_language->currentData().toString();
    party.liabilityPercent = percentIn(m_percent->text(), locale());
    party.liabilityMax = m_most->amount();
    const QString name = *party.name;
    return {{std::move(party)}, m_party ? tr("Changed: %1").arg(name) : tr("Added: %1").arg(name)};
}

void PartyDialog::showForeseen(const ports::Foreseen *foreseen)
{
    const domain::PartyState *made = nullptr;
    if (foreseen) {
        for (const domain::PartyState &party : foreseen->after.parties) {
            if (party.id == id() && party.unlinked.isNull())
                made = &party;
        }
    }
    if (!made) {
        m_effect->setLines(
            {{QStringLiteral("info-circle"), tr("Type the name."), common::Tone::Neutral}});
        return;
    }
    std::vector<forms::EffectLine> lines;
    lines.push_back(
        {QStringLiteral("chat-left-text"), toldSentence(made->told),
         made->told == MayBeTold::Nothing ? common::Tone::Warn : common::Tone::Neutral});
    if (isLiable())
        lines.push_back({QStringLiteral("cash-stack"),
                         tr("Can be asked for %1 of the %2 that is owed now.")
                             .arg(common::moneyText(made->liableFor(foreseen->after.total())),
                                  common::moneyText(foreseen->after.total())),
                         common::Tone::Neutral});
    else
        lines.push_back({QStringLiteral("slash-circle"),
                         tr("Owes nothing and is not asked for money."), common::Tone::Neutral});
    lines.push_back({QStringLiteral("telephone"),
                     tr("Own numbers are added to this person; contacts then count for this person "
                        "alone, where the law counts by person."),
                     common::Tone::Neutral});
    m_effect->setLines(lines);
}

} // namespace dunlin::person
