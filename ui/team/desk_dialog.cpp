// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/desk_dialog.h"

#include "ui/common/button.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/forms/field_grid.h"
#include "ui/team/team_words.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::team {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kMostAccounts = 100'000;
constexpr int kWidth = 480;

QStringList wordsOf(const QLineEdit &field)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return field.text().split(between, Qt::SkipEmptyParts);
}

} // namespace

DeskDialog::DeskDialog(ports::TeamDesk &team, const ports::TeamView &view,
                       const ports::DeskSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_team(team)
    , m_user(settings.user)
{
    setObjectName(QStringLiteral("deskDialog"));
    const QString title = tr("Desk of %1").arg(deskName(settings.user));
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    resize(style::scaled(kWidth), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(title, Face::PageTitle));
    column->addWidget(makeFields(view, settings));
    m_problem = new Label(Face::Body, Ink::Danger);
    m_problem->setObjectName(QStringLiteral("deskProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(makeFooter());
}

QWidget *DeskDialog::makeFields(const ports::TeamView &view, const ports::DeskSettings &settings)
{
    auto *grid = new forms::FieldGrid;
    m_capacity = new QSpinBox;
    m_capacity->setObjectName(QStringLiteral("deskCapacity"));
    m_capacity->setRange(0, kMostAccounts);
    m_capacity->setSpecialValueText(tr("not settled"));
    m_capacity->setValue(settings.capacity);
    grid->add(tr("&Accounts it can carry"), m_capacity);
    m_languages =
        grid->addLine(QStringLiteral("deskLanguages"), tr("&Languages"), tr("for example en, es"));
    m_languages->setText(settings.languages.join(QStringLiteral(", ")));
    m_licences =
        grid->addLine(QStringLiteral("deskLicences"), tr("Li&cences"), tr("for example TX, NV"));
    m_licences->setText(settings.licences.join(QStringLiteral(", ")));
    addAbsence(grid, view, settings);
    return grid;
}

void DeskDialog::addAbsence(QWidget *fields, const ports::TeamView &view,
                            const ports::DeskSettings &settings)
{
    auto *grid = static_cast<forms::FieldGrid *>(fields);
    m_away = new QCheckBox(tr("A&way"));
    m_away->setObjectName(QStringLiteral("deskAway"));
    m_away->setChecked(settings.awayFrom.isValid());
    grid->addWide(m_away);
    m_from = new QDateEdit(settings.awayFrom.isValid() ? settings.awayFrom : view.today);
    m_until =
        new QDateEdit(settings.awayUntil.isValid() ? settings.awayUntil : view.today.addDays(7));
    m_from->setObjectName(QStringLiteral("deskFrom"));
    m_until->setObjectName(QStringLiteral("deskUntil"));
    for (QDateEdit *day : {m_from, m_until})
        day->setCalendarPopup(true);
    grid->add(tr("&First day away"), m_from);
    grid->add(tr("&Back after"), m_until);
    m_cover = grid->addCombo(QStringLiteral("deskCover"), tr("Co&vered by"));
    m_cover->addItem(tr("Nobody"), QString());
    for (const ports::DeskLine &line : view.desks) {
        if (!line.settings.user.isEmpty() && line.settings.user != settings.user)
            m_cover->addItem(deskName(line.settings.user), line.settings.user);
    }
    m_cover->setCurrentIndex(std::max(0, m_cover->findData(settings.cover)));
    const auto showAway = [this] {
        for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_until, m_cover})
            field->setEnabled(m_away->isChecked());
    };
    connect(m_away, &QCheckBox::toggled, this, showAway);
    showAway();
}

QLayout *DeskDialog::makeFooter()
{
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *cancel = new Button(QStringLiteral("deskCancel"), tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    auto *save =
        new Button(QStringLiteral("deskSave"), tr("Settle the desk"), common::ButtonKind::Primary);
    save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    foot->addWidget(cancel);
    foot->addWidget(save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(save, &QAbstractButton::clicked, this, &DeskDialog::confirm);
    for (const auto &keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
                &DeskDialog::confirm);
    return foot;
}

ports::DeskSettings DeskDialog::entered() const
{
    ports::DeskSettings settings;
    settings.user = m_user;
    settings.capacity = m_capacity->value();
    settings.languages = wordsOf(*m_languages);
    settings.licences = wordsOf(*m_licences);
    if (m_away->isChecked()) {
        settings.awayFrom = m_from->date();
        settings.awayUntil = m_until->date();
        settings.cover = m_cover->currentData().toString();
    }
    return settings;
}

void DeskDialog::confirm()
{
    m_team.setDesk(entered(), ports::guarded<bool>(this, [this](auto done) {
                       if (!done) {
                           m_problem->setText(common::errorText(done.error()).line()
                                              + QLatin1Char(' ') + done.error().detail);
                           m_problem->show();
                           return;
                       }
                       Q_EMIT settled(tr("The desk of %1 is settled").arg(deskName(m_user)));
                       accept();
                   }));
}

} // namespace dunlin::team
