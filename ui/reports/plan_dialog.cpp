// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/plan_dialog.h"

#include "ui/common/button.h"
#include "ui/common/error_text.h"
#include "ui/common/figure_terms.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/why_not.h"
#include "ui/forms/field_grid.h"
#include "ui/reports/report_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::reports {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 560;
constexpr int kListWidth = 190;

QString shownValue(double value)
{
    return QLocale().toString(value, 'g', 12);
}

} // namespace

PlanDialog::PlanDialog(ports::ReportDesk &reports, const QByteArray &report, QWidget *parent)
    : QDialog(parent)
    , m_reports(reports)
    , m_report(report)
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Scheduled reports and targets"));
    setAccessibleName(windowTitle());
    setModal(true);
    resize(style::scaled(kWidth), style::scaled(kHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    auto *note = new Label(tr("A report is made by the office at night and sent by its mail "
                              "server: daily about the day before, on Mondays about the week, on "
                              "the first about the month."),
                           Face::Small, Ink::Text2);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(makePlans());
    column->addWidget(makeGoals(), 1);
    m_problem = new Label(Face::Body, Ink::Danger);
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addLayout(makeFooter());
    for (QWidget *change : std::initializer_list<QWidget *>{m_keep, m_drop, m_keepGoals})
        change->setEnabled(false);
    read();
}

QWidget *PlanDialog::makePlans()
{
    auto *host = new QWidget;
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("planList"));
    m_list->setAccessibleName(tr("Scheduled reports"));
    m_list->setFixedWidth(style::scaled(kListWidth));
    row->addWidget(m_list);
    auto *grid = new forms::FieldGrid;
    m_name =
        grid->addLine(QStringLiteral("planName"), tr("&Name"), tr("for example monthly-money"));
    m_which = grid->addCombo(QStringLiteral("planReport"), tr("&Report"));
    for (const QByteArray &id : m_reports.ids())
        m_which->addItem(reportTitle(id), id);
    m_rhythm = grid->addCombo(QStringLiteral("planRhythm"), tr("&Every"));
    m_rhythm->addItem(tr("Day"), QByteArray("daily"));
    m_rhythm->addItem(tr("Monday"), QByteArray("weekly"));
    m_rhythm->addItem(tr("First of the month"), QByteArray("monthly"));
    m_format = grid->addCombo(QStringLiteral("planFormat"), tr("&As"));
    m_format->addItem(tr("Workbook (XLSX)"), QByteArray("xlsx"));
    m_format->addItem(tr("Table (CSV)"), QByteArray("csv"));
    m_format->addItem(tr("Page (PDF)"), QByteArray("pdf"));
    m_to = grid->addLine(QStringLiteral("planTo"), tr("&To"), tr("e-mail addresses"));
    row->addWidget(grid, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlanDialog::showPlan);
    return host;
}

QWidget *PlanDialog::makeGoals()
{
    m_goals = new QTableWidget(0, 2);
    m_goals->setObjectName(QStringLiteral("planGoals"));
    m_goals->setAccessibleName(tr("Targets"));
    m_goals->setHorizontalHeaderLabels({tr("Key figure"), tr("Target")});
    m_goals->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_goals->verticalHeader()->hide();
    m_goals->setTabKeyNavigation(false);
    return m_goals;
}

QLayout *PlanDialog::makeFooter()
{
    auto *foot = new QHBoxLayout;
    m_drop = new Button(QStringLiteral("planDrop"), tr("Send it no more"));
    m_keepGoals = new Button(QStringLiteral("planKeepGoals"), tr("Set the targets"));
    auto *close = new Button(QStringLiteral("planClose"), tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    m_keep = new Button(QStringLiteral("planKeep"), tr("Schedule the report"),
                        common::ButtonKind::Primary);
    m_keep->setKeyHint(QStringLiteral("Ctrl+Enter"));
    foot->addWidget(m_drop);
    foot->addStretch(1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_keepGoals, close, m_keep})
        foot->addWidget(button);
    connect(m_drop, &QAbstractButton::clicked, this, &PlanDialog::drop);
    connect(m_keepGoals, &QAbstractButton::clicked, this, &PlanDialog::confirmGoals);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QAbstractButton::clicked, this, &PlanDialog::confirm);
    for (const auto &keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
                &PlanDialog::confirm);
    return foot;
}

void PlanDialog::read()
{
    m_reports.plans(ports::guarded<ports::ReportPlans>(this, [this](auto plans) {
        if (plans)
            show(*plans);
        else
            say(plans.error());
    }));
}

void PlanDialog::show(const ports::ReportPlans &plans)
{
    const QString chosen = m_name->text();
    m_plans = plans;
    m_list->clear();
    m_list->addItem(tr("New report"));
    int row = 0;
    for (const ports::ReportPlan &plan : plans.plans) {
        m_list->addItem(plan.name);
        if (plan.name == chosen)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    m_goals->setRowCount(int(plans.goals.size()));
    for (int i = 0; i < m_goals->rowCount(); ++i) {
        const ports::FigureGoal &goal = plans.goals[size_t(i)];
        auto *name = new QTableWidgetItem(common::figureName(goal.id, goal.name));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        auto *value = new QTableWidgetItem(goal.value ? shownValue(*goal.value) : QString());
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!plans.mayChange)
            value->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_goals->setItem(i, 0, name);
        m_goals->setItem(i, 1, value);
    }
    for (QWidget *change : std::initializer_list<QWidget *>{m_keep, m_keepGoals}) {
        change->setEnabled(plans.mayChange);
        if (!plans.mayChange)
            change->setToolTip(common::whyNot(ports::Role::Collector, ports::Right::SetTerms));
    }
}

void PlanDialog::showPlan(int row)
{
    ports::ReportPlan plan;
    plan.report = m_report;
    plan.rhythm = "monthly";
    plan.format = "xlsx";
    if (row > 0 && size_t(row) <= m_plans.plans.size())
        plan = m_plans.plans[size_t(row) - 1];
    m_drop->setEnabled(row > 0 && m_plans.mayChange);
    m_name->setText(plan.name);
    m_name->setReadOnly(row > 0); // the name is what it is kept under
    m_to->setText(plan.to.join(QStringLiteral(", ")));
    const auto choose = [](QComboBox *box, const QByteArray &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_which, plan.report);
    choose(m_rhythm, plan.rhythm);
    choose(m_format, plan.format);
}

ports::Reply<bool> PlanDialog::answer(const QString &sentence)
{
    return ports::guarded<bool>(this, [this, sentence](auto done) {
        if (!done)
            return say(done.error());
        m_problem->hide();
        Q_EMIT settled(sentence);
        read();
    });
}

void PlanDialog::confirm()
{
    if (!m_keep->isEnabled())
        return;
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    ports::ReportPlan plan;
    plan.name = m_name->text().trimmed();
    plan.report = m_which->currentData().toByteArray();
    plan.rhythm = m_rhythm->currentData().toByteArray();
    plan.format = m_format->currentData().toByteArray();
    plan.to = m_to->text().split(between, Qt::SkipEmptyParts);
    m_reports.setPlan(plan, answer(tr("Report %1 is scheduled").arg(common::isolated(plan.name))));
}

void PlanDialog::drop()
{
    const QString name = m_name->text();
    m_name->clear();
    m_reports.dropPlan(name, answer(tr("Report %1 is sent no more").arg(common::isolated(name))));
}

void PlanDialog::confirmGoals()
{
    std::vector<ports::FigureGoal> goals = m_plans.goals;
    for (int i = 0; i < m_goals->rowCount() && size_t(i) < goals.size(); ++i) {
        const QString text = m_goals->item(i, 1)->text().trimmed();
        bool isNumber = false;
        const double value = QLocale().toDouble(text, &isNumber);
        if (!text.isEmpty() && !isNumber) {
            m_goals->setCurrentCell(i, 1);
            m_problem->setText(tr("%1 is no number; write it like %2.")
                                   .arg(common::isolated(text), shownValue(12.5)));
            m_problem->show();
            return;
        }
        goals[size_t(i)].value = isNumber ? std::optional(value) : std::nullopt;
    }
    m_reports.setGoals(goals, answer(tr("The targets are set")));
}

void PlanDialog::say(const base::Error &error)
{
    m_problem->setText(common::errorText(error).line() + QLatin1Char(' ') + error.detail);
    m_problem->show();
}

} // namespace dunlin::reports
