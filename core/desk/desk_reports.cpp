// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_reports.h"

#include "core/desk/desk_portfolio.h"
#include "core/desk/line_reader.h"
#include "core/desk/report_file.h"
#include "core/desk/report_settings.h"
#include "core/ports/rights.h"
#include "core/report/kpi_registry.h"
#include "core/report/report.h"
#include "core/store/open_database.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using ports::Reply;
using ports::ReportAsk;
using ports::ReportSheet;
using ports::SheetCell;

namespace {

ports::SheetUnit unitOf(report::ColumnUnit unit)
{
    switch (unit) {
    case report::ColumnUnit::Text: return ports::SheetUnit::Text;
    case report::ColumnUnit::Date: return ports::SheetUnit::Date;
    case report::ColumnUnit::Count: return ports::SheetUnit::Count;
    case report::ColumnUnit::Amount: return ports::SheetUnit::Amount;
    case report::ColumnUnit::Percent: return ports::SheetUnit::Percent;
    case report::ColumnUnit::Days: return ports::SheetUnit::Days;
    case report::ColumnUnit::Number: break;
    }
    return ports::SheetUnit::Number;
}

std::vector<SheetCell> cellsOf(const report::ReportRow &row)
{
    std::vector<SheetCell> cells;
    for (const report::ReportCell &cell : row)
        cells.push_back(std::visit([](const auto &value) { return SheetCell(value); }, cell));
    return cells;
}

ports::SheetSection sectionOf(const report::ReportSection &section)
{
    ports::SheetSection out;
    out.id = section.id;
    for (const report::ReportColumn &column : section.columns)
        out.columns.push_back({column.id, unitOf(column.unit), column.label, column.sums()});
    for (const report::ReportRow &row : section.rows)
        out.rows.push_back({report::drillKey(section, row), cellsOf(row)});
    out.total = cellsOf(section.total);
    return out;
}

ReportSheet sheetOf(const report::ReportTable &table)
{
    ReportSheet sheet;
    sheet.id = table.id;
    sheet.from = table.from;
    sheet.to = table.to;
    sheet.currency = table.currency;
    sheet.definition = table.definition;
    sheet.sections.push_back(sectionOf(table.main));
    for (const report::ReportSection &section : table.more) {
        if (!table.drilled.isEmpty() && section.id == table.drilled)
            sheet.drilledSection = int(sheet.sections.size());
        sheet.sections.push_back(sectionOf(section));
    }
    for (const base::Currency &currency : table.otherCurrencies)
        sheet.otherCurrencies << QString::fromLatin1(currency.code());
    for (const report::ReportShare &share : table.shares)
        sheet.accounts.push_back({share.account, cellsOf(share.cells)});
    return sheet;
}

TableQuestion questionOf(const ReportAsk &ask)
{
    TableQuestion question;
    question.from = ask.from;
    question.to = ask.to;
    question.drill = ask.drill;
    question.sliders = {ask.staff, ask.strategy, ask.promises};
    return question;
}

} // namespace

DeskReports::~DeskReports()
{
    *m_stop = true;
}

std::vector<QByteArray> DeskReports::ids() const
{
    std::vector<QByteArray> ids{"kpi"};
    ids.insert(ids.end(), report::reportIds().begin(), report::reportIds().end());
    return ids;
}

Status DeskReports::mayRun() const
{
    if (!m_core.identity())
        return fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"));
    if (!ports::reachOf(m_core.session().role, ports::Right::ViewPortfolio))
        return fail(ErrorCode::Forbidden, QStringLiteral("your role does not show reports"));
    if (const auto locked = m_core.care().guard().whyLocked(m_core.clock().now()))
        return fail(*locked);
    return {};
}

Result<report::ReportTable> DeskReports::table(const ReportAsk &ask, const Stop &stop)
{
    const auto identity = m_core.identity();
    if (!identity)
        return fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"));
    store::OpenSpec spec = m_core.care().keys().cache();
    spec.readOnly = true;
    DUNLIN_TRY_VALUE(auto connection, store::openDatabase(spec));
    const auto office = base::Currency::fromCode(identity->currency);
    const ReportSource source{WorkstationCore::kTenant,
                              m_core.session().officeZone,
                              office ? *office : base::kEur,
                              base::dateIn(m_core.clock().now(), m_core.session().officeZone),
                              false,
                              stop.get()};
    if (ask.id == "kpi")
        return kpiTable(connection, source, questionOf(ask));
    return runReport(connection, source, ask.id, questionOf(ask));
}

void DeskReports::run(const ReportAsk &ask, Reply<ReportSheet> reply)
{
    if (const Status may = mayRun(); !may)
        return m_core.answer<ReportSheet>(std::move(reply), fail(may.error()));
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const bool part = seesOnlyAPart(m_core.identity()->role);
    m_worker.post([this, ask, part, stop = m_stop, reply = std::move(reply)]() mutable {
        auto made = table(ask, stop);
        if (!made)
            return m_core.answer<ReportSheet>(std::move(reply), fail(made.error()));
        ReportSheet sheet = sheetOf(*made);
        sheet.thisLaptopOnly = part;
        m_core.answer<ReportSheet>(std::move(reply), std::move(sheet));
    });
}

void DeskReports::save(const ReportAsk &ask, ports::SheetFormat format, const QString &file,
                       Reply<qint64> reply)
{
    if (const Status may = mayRun(); !may)
        return m_core.answer<qint64>(std::move(reply), fail(may.error()));
    if (!ports::reachOf(m_core.session().role, ports::Right::ExportData))
        return m_core.answer<qint64>(
            std::move(reply),
            fail(ErrorCode::Forbidden, QStringLiteral("your role does not save reports as files")));
    if (const auto kept = m_core.care().guard().whyNoCopies())
        return m_core.answer<qint64>(std::move(reply), fail(*kept));
    m_worker.post([this, ask, format, file, stop = m_stop, reply = std::move(reply)]() mutable {
        const auto made = table(ask, stop);
        if (!made)
            return m_core.answer<qint64>(std::move(reply), fail(made.error()));
        m_core.answer<qint64>(std::move(reply), writeReport(*made,
                                                            format == ports::SheetFormat::Csv
                                                                ? exchange::TableFormat::Csv
                                                                : exchange::TableFormat::Xlsx,
                                                            file));
    });
}

void DeskReports::plans(Reply<ports::ReportPlans> reply)
{
    if (const Status may = mayRun(); !may)
        return m_core.answer<ports::ReportPlans>(std::move(reply), fail(may.error()));
    const bool mayChange = setsTerms(m_core.session().role);
    const QDate today = m_core.applyContext().today;
    m_core.ask<ports::ReportPlans>(
        std::move(reply), [=](WorkstationCore::Readers readers) -> Result<ports::ReportPlans> {
            ports::ReportPlans out;
            out.mayChange = mayChange;
            DUNLIN_TRY_VALUE(const auto schedules,
                             reportSchedules(readers.cache, WorkstationCore::kTenant, today));
            for (const ReportSchedule &one : schedules)
                out.plans.push_back({one.name, one.report, name(one.rhythm).toByteArray(),
                                     name(one.format).toByteArray(), one.to});
            DUNLIN_TRY_VALUE(const auto targets,
                             kpiTargets(readers.cache, WorkstationCore::kTenant, today));
            for (const report::KpiDefinition &figure : report::allKpiDefinitions()) {
                ports::FigureGoal goal{figure.id, figure.name, {}};
                for (const report::KpiTarget &target : targets) {
                    if (target.id == figure.id)
                        goal.value = target.value;
                }
                out.goals.push_back(std::move(goal));
            }
            return out;
        });
}

void DeskReports::settle(Settle make, Reply<bool> reply)
{
    if (!m_core.identity())
        return m_core.answer<bool>(
            std::move(reply), fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled")));
    if (!setsTerms(m_core.session().role))
        return m_core.answer<bool>(
            std::move(reply),
            fail(ErrorCode::Forbidden, QStringLiteral("your role does not settle reports; a "
                                                      "manager or an administrator does")));
    const QDate today = m_core.applyContext().today;
    m_core.order<bool>(std::move(reply), [=, this](WorkstationCore::Stores stores) -> Result<bool> {
        DUNLIN_TRY_VALUE(const domain::TermsSet set, make(stores.cache, today));
        std::vector<domain::Event> events;
        events.push_back(m_core.author().draft(base::AccountId{}, set,
                                               domain::actorOfUser(m_core.session().user)));
        DUNLIN_TRY(m_core.keepOwn(stores, std::move(events), std::nullopt));
        return true;
    });
}

void DeskReports::setPlan(const ports::ReportPlan &plan, Reply<bool> reply)
{
    ReportSchedule schedule;
    schedule.name = plan.name;
    schedule.report = plan.report;
    schedule.to = plan.to;
    const auto rhythm = rhythmFromName(plan.rhythm);
    const auto format = reportFormatFromName(plan.format);
    if (!rhythm || !format)
        return m_core.answer<bool>(
            std::move(reply),
            fail(ErrorCode::Input, QStringLiteral("a report is made daily, weekly or monthly, as "
                                                  "csv, xlsx or pdf")));
    schedule.rhythm = *rhythm;
    schedule.format = *format;
    settle([schedule](store::Connection &, QDate today) { return scheduleTerms(schedule, today); },
           std::move(reply));
}

void DeskReports::dropPlan(const QString &name, Reply<bool> reply)
{
    settle(
        [name](store::Connection &connection, QDate today) {
            return droppedSchedule(connection, WorkstationCore::kTenant, name, today);
        },
        std::move(reply));
}

void DeskReports::setGoals(const std::vector<ports::FigureGoal> &goals, Reply<bool> reply)
{
    std::vector<report::KpiTarget> targets;
    for (const ports::FigureGoal &goal : goals) {
        if (goal.value)
            targets.push_back({goal.id, *goal.value});
    }
    settle([targets](store::Connection &, QDate today) { return targetTerms(targets, today); },
           std::move(reply));
}

} // namespace dunlin::desk
