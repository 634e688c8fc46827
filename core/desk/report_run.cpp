// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_run.h"

#include "core/desk/report_settings.h"
#include "core/report/aging.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

report::ReportQuestion questionOf(const ReportSource &source, const TableQuestion &asked)
{
    report::ReportQuestion question;
    question.from = asked.from;
    question.to = asked.to;
    question.currency = asked.currency.value_or(source.currency);
    question.officeZone = source.zone;
    question.bounds = asked.bounds.empty() ? report::defaultAgingBounds() : asked.bounds;
    question.drill = asked.drill;
    question.byPosting = asked.byPosting;
    question.sliders = asked.sliders;
    return question;
}

Result<report::ReportTable> runReport(Connection &connection, const ReportSource &source,
                                      QByteArrayView id, const TableQuestion &asked)
{
    const report::ReportQuestion question = questionOf(source, asked);
    DUNLIN_TRY_VALUE(const auto made, report::makeReport(id, question));
    std::vector<report::ReportShare> shares;
    const bool drills = !question.drill.isEmpty() && made->isDrilledAlone();
    std::vector<base::Currency> others;
    DUNLIN_TRY(forEachSpan(
        connection, source, question, made->needs(),
        [&](const report::AccountSpan &account) {
            made->add(account);
            if (!drills)
                return;
            if (auto share = report::shareOf(id, question, account))
                shares.push_back(std::move(*share));
        },
        &others));
    report::ReportTable table = made->take();
    table.otherCurrencies = others;
    if (drills) {
        std::sort(shares.begin(), shares.end(),
                  [](const auto &a, const auto &b) { return a.account < b.account; });
        table.shares = std::move(shares);
        if (const auto place = report::findRow(table, question.drill); place.section)
            table.drilled = place.section->id;
    }
    return table;
}

Result<std::vector<report::ReportTable>> runReports(Connection &connection,
                                                    const ReportSource &source,
                                                    const std::vector<QByteArray> &ids,
                                                    const TableQuestion &asked)
{
    report::ReportQuestion question = questionOf(source, asked);
    question.drill.clear();
    std::vector<std::unique_ptr<report::Report>> all;
    for (const QByteArray &id : ids) {
        DUNLIN_TRY_VALUE(auto made, report::makeReport(id, question));
        all.push_back(std::move(made));
    }
    std::vector<base::Currency> others;
    // What is known of the period now and what was known at its end are two states of an account.
    for (const bool asKnownNow : {false, true}) {
        report::ReportNeeds needs{false, false, asKnownNow, false};
        std::vector<std::pair<report::Report *, bool>> group; ///< and whether of every currency
        for (const auto &one : all) {
            const report::ReportNeeds its = one->needs();
            if (its.asKnownNow != asKnownNow)
                continue;
            group.emplace_back(one.get(), its.everyCurrency);
            needs.opening = needs.opening || its.opening;
            needs.everyCurrency = needs.everyCurrency || its.everyCurrency;
            needs.decisions = needs.decisions || its.decisions;
        }
        if (group.empty())
            continue;
        DUNLIN_TRY(forEachSpan(
            connection, source, question, needs,
            [&](const report::AccountSpan &account) {
                const bool own = account.closing.currency == question.currency;
                for (const auto &[report, everyCurrency] : group) {
                    if (own || everyCurrency)
                        report->add(account);
                }
            },
            &others));
    }
    std::vector<report::ReportTable> tables;
    for (const auto &one : all) {
        tables.push_back(one->take());
        tables.back().otherCurrencies = others;
    }
    return tables;
}

Result<KpiAnswer> runKpis(Connection &connection, const ReportSource &source,
                          const TableQuestion &asked)
{
    const report::ReportQuestion question = questionOf(source, asked);
    DUNLIN_TRY_VALUE(auto book, report::KpiBook::make(question));
    KpiAnswer answer;
    const QByteArray drill = question.drill.toLatin1();
    DUNLIN_TRY(forEachSpan(
        connection, source, question, {},
        [&](const report::AccountSpan &account) {
            book.add(account);
            if (drill.isEmpty())
                return;
            auto alone = report::KpiBook::make(question);
            if (!alone)
                return;
            alone->add(account);
            for (const report::KpiValue &value : alone->take()) {
                const bool adds =
                    value.numerator.toDouble() != 0 || value.denominator.toDouble() != 0;
                if (value.id == drill && adds)
                    answer.shares.push_back(
                        {account.closing.number, value.numerator, value.denominator});
            }
        },
        &answer.otherCurrencies));
    answer.values = book.take();
    std::sort(answer.shares.begin(), answer.shares.end(),
              [](const auto &a, const auto &b) { return a.account < b.account; });
    return answer;
}

namespace {

report::ReportCell numberOf(const report::KpiValue &value)
{
    if (value.amount)
        return *value.amount;
    return value.value ? report::ReportCell(*value.value) : report::ReportCell();
}

} // namespace

namespace {

/// What stands above or under a fraction: an amount, a whole number, or a median's half.
report::ReportCell partOf(const QByteArray &text, base::Currency currency)
{
    bool whole = false;
    const qint64 count = text.toLongLong(&whole);
    if (whole)
        return count;
    if (const auto amount = base::Money::fromText(text, currency))
        return *amount;
    return text.isEmpty() ? report::ReportCell() : report::ReportCell(text.toDouble());
}

/// A figure is drilled by its id, or by its name as the table has it.
QString figureId(const QString &drill)
{
    for (const report::KpiDefinition &one : report::allKpiDefinitions()) {
        if (one.name == drill)
            return QString::fromLatin1(one.id);
    }
    return drill;
}

} // namespace

Result<report::ReportTable> kpiTable(Connection &connection, const ReportSource &source,
                                     const TableQuestion &question)
{
    using report::ColumnUnit;
    TableQuestion asked = question;
    asked.drill = figureId(question.drill);
    DUNLIN_TRY_VALUE(const KpiAnswer answer, runKpis(connection, source, asked));
    DUNLIN_TRY_VALUE(const auto targets, kpiTargets(connection, source.tenant, asked.to));
    report::ReportTable table;
    table.id = "kpi";
    table.from = asked.from;
    table.to = asked.to;
    table.currency = asked.currency.value_or(source.currency);
    table.otherCurrencies = answer.otherCurrencies;
    table.definition = QStringLiteral("Key figures of the period, each as its row defines it. No "
                                      "value: there is nothing to divide by.");
    table.main.columns = {{"figure", ColumnUnit::Text, QStringLiteral("Figure")},
                          {"value", ColumnUnit::Number, QStringLiteral("Value")},
                          {"unit", ColumnUnit::Text, QStringLiteral("Unit")},
                          {"numerator", ColumnUnit::Amount, QStringLiteral("Numerator")},
                          {"denominator", ColumnUnit::Amount, QStringLiteral("Denominator")},
                          {"target", ColumnUnit::Number, QStringLiteral("Target")},
                          {"progress", ColumnUnit::Percent, QStringLiteral("Of the target")},
                          {"id", ColumnUnit::Text, QStringLiteral("Id")},
                          {"definition", ColumnUnit::Text, QStringLiteral("Definition")}};
    for (const report::KpiValue &value : answer.values) {
        const auto *definition = report::kpiDefinition(value.id);
        report::ReportRow row{definition ? definition->name : QString::fromLatin1(value.id),
                              numberOf(value),
                              QString::fromLatin1(report::name(value.unit).toByteArray()),
                              partOf(value.numerator, table.currency),
                              partOf(value.denominator, table.currency),
                              {},
                              {},
                              QString::fromLatin1(value.id),
                              definition ? definition->inFull() : QString()};
        for (const report::KpiTarget &target : targets) {
            if (target.id != value.id || !definition)
                continue;
            row[5] = target.value;
            if (const auto done = report::progress(*definition, value, target.value))
                row[6] = *done;
        }
        table.main.rows.push_back(std::move(row));
    }
    for (const KpiAnswer::Share &one : answer.shares) {
        report::ReportShare share;
        share.account = one.account;
        share.amount = base::Money::zero(table.currency);
        share.cells.resize(table.main.columns.size());
        share.cells[3] = partOf(one.numerator, table.currency);
        share.cells[4] = partOf(one.denominator, table.currency);
        table.shares.push_back(std::move(share));
    }
    return table;
}

} // namespace dunlin::desk
