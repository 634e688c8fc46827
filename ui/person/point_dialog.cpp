// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/point_dialog.h"

#include "core/domain/natural_keys.h"
#include "ui/common/money_text.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/person/relation_words.h"
#include "ui/wrapup/painting.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::person {

using domain::Consent;
using domain::PointKind;

namespace {

constexpr int kFieldsWidth = 380;

QString example(PointKind kind)
{
    switch (kind) {
    case PointKind::Phone: return QStringLiteral("+1 677 555 4802");
    case PointKind::Email: return QStringLiteral("name@example.com");
    case PointKind::Post: return PointDialog::tr("street, postcode, town");
    }
    return {};
}

} // namespace

PointDialog::PointDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                         const ports::AccountPage &page, const domain::ContactPointState *point,
                         QDate today, QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("pointDialog"),
                  point ? tr("Change a number or address") : tr("Add a number or address"),
                  point ? tr("Save changes") : tr("Add"), QSize(820, 470)},
                 parent)
{
    if (point)
        m_point = *point;
    buildFields();
    fillChoices();
    if (m_point)
        take(*m_point);
    m_value->setPlaceholderText(example(kind()));
    connect(m_value, &QLineEdit::textChanged, this, &PointDialog::foresee);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_value->setPlaceholderText(example(kind()));
        foresee();
    });
    for (QComboBox *combo : {m_owner, m_label, m_zone, m_source, m_consent})
        connect(combo, &QComboBox::currentIndexChanged, this, &PointDialog::foresee);
    connect(m_best, &QCheckBox::toggled, this, &PointDialog::foresee);
    foresee();
}

void PointDialog::buildFields()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    m_grid = new forms::FieldGrid(box);
    m_kind = m_grid->addCombo(QStringLiteral("pointKind"), tr("&Kind"));
    m_value = m_grid->addLine(QStringLiteral("pointValue"), tr("&Number or address"));
    m_owner = m_grid->addCombo(QStringLiteral("pointOwner"), tr("&Whose"));
    m_label = m_grid->addCombo(QStringLiteral("pointLabel"), tr("&Label"));
    m_zone = m_grid->addCombo(QStringLiteral("pointZone"), tr("Time &zone"));
    m_source = m_grid->addCombo(QStringLiteral("pointSource"), tr("&Source"));
    m_consent = m_grid->addCombo(QStringLiteral("pointConsent"), tr("C&onsent"));
    m_best = new QCheckBox(tr("The &best one of its kind"), m_grid);
    m_best->setObjectName(QStringLiteral("pointBest"));
    m_best->setAccessibleName(forms::withoutMnemonic(m_best->text()));
    m_grid->addWide(m_best);
    column->addWidget(m_grid);
    column->addStretch(1);
    QWidget *fields =
        wrapup::scrolled(box, QStringLiteral("pointScroll"), tr("What is entered"), this);
    fields->setFixedWidth(style::scaled(kFieldsWidth));
    middle->addWidget(fields);
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("pointEffect"));
    middle->addWidget(m_effect, 1);
    body()->addLayout(middle, 1);
}

void PointDialog::fillChoices()
{
    for (const PointKind kind : {PointKind::Phone, PointKind::Email, PointKind::Post})
        m_kind->addItem(pointKindText(kind), int(kind));
    //: whose a number is: the debtor's
    m_owner->addItem(tr("%1 (debtor)").arg(common::isolated(state().debtor.name)), QByteArray());
    for (const domain::PartyState &party : state().parties) {
        if (party.unlinked.isNull())
            m_owner->addItem(tr("%1 (%2)").arg(common::isolated(party.name), roleText(party.role)),
                             party.id.toBytes());
    }
    for (const auto &[name, words] : labels())
        m_label->addItem(words, name);
    m_zone->addItem(tr("As the debtor"), QByteArray());
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(zone), zone);
    }
    for (const auto &[name, words] : sources())
        m_source->addItem(words, name);
    m_consent->addItem(tr("Not asked"), int(Consent::Unknown));
    m_consent->addItem(tr("Given"), int(Consent::Given));
    m_consent->addItem(tr("Withdrawn"), int(Consent::Withdrawn));
}

void PointDialog::take(const domain::ContactPointState &point)
{
    const auto choose = [](QComboBox *combo, const QVariant &wanted) {
        const int at = combo->findData(wanted);
        if (at >= 0)
            combo->setCurrentIndex(at);
    };
    choose(m_kind, int(point.kind));
    m_kind->setEnabled(false); // another kind is another number
    m_value->setText(point.value);
    choose(m_owner, point.owner.isNull() ? QByteArray() : point.owner.toBytes());
    if (m_label->findData(point.label) < 0)
        m_label->addItem(common::isolated(point.label), point.label);
    choose(m_label, point.label);
    choose(m_zone, point.zone);
    if (m_source->findData(point.source) < 0)
        m_source->addItem(sourceText(point.source), point.source);
    choose(m_source, point.source);
    choose(m_consent, int(point.consent));
    m_best->setChecked(point.best);
}

void PointDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

PointKind PointDialog::kind() const
{
    return PointKind(m_kind->currentData().toInt());
}

QString PointDialog::value() const
{
    return normalised(kind(), m_value->text());
}

const domain::ContactPointState *PointDialog::same() const
{
    for (const domain::ContactPointState &known : state().contactPoints) {
        if (known.kind == kind() && known.value == value() && (!m_point || known.id != m_point->id))
            return &known;
    }
    return nullptr;
}

std::optional<forms::FormDialog::Problem> PointDialog::problem() const
{
    if (m_value->text().trimmed().isEmpty())
        return Problem{tr("Type the number or address."), m_value, true};
    if (value().isEmpty()) {
        return Problem{
            kind() == PointKind::Phone
                ? tr("Type the number with its country, for instance %1.").arg(example(kind()))
                : tr("It cannot be read. Type for instance %1.").arg(example(kind())),
            m_value};
    }
    if (m_point && same())
        return Problem{tr("That number or address is here already."), m_value};
    return std::nullopt;
}

forms::FormDialog::Entry PointDialog::entry() const
{
    domain::ContactPointSet set;
    const QByteArray ownerBytes = m_owner->currentData().toByteArray();
    const domain::DebtorId owner =
        domain::DebtorId::fromBytes(ownerBytes).value_or(domain::DebtorId{});
    const domain::DebtorId of = owner.isNull() ? state().debtor.id : owner;
    set.point = domain::contactPointIdFor(of, value());
    if (m_point)
        set.point = m_point->id;
    else if (const domain::ContactPointState *known = same())
        set.point = known->id;
    set.kind = kind();
    set.value = value();
    set.label = m_label->currentData().toString();
    set.zone = m_zone->currentData().toByteArray();
    set.source = m_source->currentData().toString();
    set.owner = owner;
    const auto consent = Consent(m_consent->currentData().toInt());
    if (consent != (m_point ? m_point->consent : Consent::Unknown))
        set.consent = consent;
    if (m_best->isChecked() != (m_point && m_point->best))
        set.best = m_best->isChecked();
    const QString shown =
        kind() == PointKind::Phone ? common::phoneText(value()) : common::isolated(value());
    return {{std::move(set)}, m_point ? tr("Changed: %1").arg(shown) : tr("Added: %1").arg(shown)};
}

void PointDialog::showForeseen(const ports::Foreseen *foreseen)
{
    if (!foreseen) {
        m_effect->setLines({{QStringLiteral("info-circle"), tr("Type the number or address."),
                             common::Tone::Neutral}});
        return;
    }
    std::vector<forms::EffectLine> lines;
    if (const domain::ContactPointState *known = same())
        lines.push_back({QStringLiteral("info-circle"),
                         known->state == domain::PointState::Active
                             ? tr("It is here already; this confirms it.")
                             : tr("It is here already and marked: %1. That stays.")
                                   .arg(pointStateText(known->state)),
                         known->state == domain::PointState::Active ? common::Tone::Neutral
                                                                    : common::Tone::Warn});
    lines.push_back({QStringLiteral("shield-check"),
                     tr("What you save stays: files and data vendors do not overwrite it. Another "
                        "number of theirs stands beside it."),
                     common::Tone::Neutral});
    if (!m_owner->currentData().toByteArray().isEmpty())
        lines.push_back({QStringLiteral("people"),
                         tr("It is not the debtor's: calling it is judged by what this person may "
                            "be told."),
                         common::Tone::Warn});
    if (foreseen->before.status == domain::Status::Tracing
        && foreseen->after.status != domain::Status::Tracing)
        lines.push_back({QStringLiteral("play-circle"), tr("The account leaves the tracing queue."),
                         common::Tone::Ok});
    m_effect->setLines(lines);
}

} // namespace dunlin::person
