// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/report_run.h"
#include "core/desk/report_settings.h"
#include "core/report/kpi_registry.h"
#include "core/report/report.h"

namespace dunlin::desk {

using base::Result;
using store::Connection;

ReportSource sourceOf(OfficeCore &core)
{
    return {core.key(), core.settings().zone, core.settings().currency, core.today(), true};
}

Result<report::ReportTable> tableReport(Office &office, QByteArrayView id,
                                        const TableQuestion &asked)
{
    OfficeCore &core = office.core();
    return readAside(core, [&](Connection &connection) {
        return runReport(connection, sourceOf(core), id, asked);
    });
}

Result<std::vector<report::ReportTable>>
tableReports(Office &office, const std::vector<QByteArray> &ids, const TableQuestion &asked)
{
    OfficeCore &core = office.core();
    return readAside(core, [&](Connection &connection) {
        return runReports(connection, sourceOf(core), ids, asked);
    });
}

namespace {

void write(base::JsonWriter &json, const report::KpiValue &kpi,
           const std::vector<report::KpiTarget> &targets)
{
    json.beginObject().key("id").value(kpi.id);
    json.key("value");
    if (kpi.amount)
        json.value(kpi.amount->toText());
    else if (kpi.value)
        json.raw(QByteArray::number(*kpi.value, 'f', 4));
    else
        json.null();
    json.key("numerator").value(kpi.numerator);
    json.key("denominator").value(kpi.denominator);
    json.key("unit").value(report::name(kpi.unit));
    if (const auto *definition = report::kpiDefinition(kpi.id)) {
        json.key("name").value(definition->name);
        json.key("definition").value(definition->definition);
        json.key("population").value(definition->population);
        json.key("clock").value(definition->clock);
        json.key("currency_rule").value(definition->currency);
        json.key("source").value(definition->source);
        for (const report::KpiTarget &target : targets) {
            if (target.id != kpi.id)
                continue;
            json.key("target").raw(QByteArray::number(target.value, 'f', 4));
            if (const auto done = report::progress(*definition, kpi, target.value))
                json.key("progress").raw(QByteArray::number(*done, 'f', 1));
        }
    }
    json.endObject();
}

} // namespace

Result<QByteArray> kpiReport(Office &office, const TableQuestion &asked)
{
    OfficeCore &core = office.core();
    const ReportSource source = sourceOf(core);
    return readAside(core, [&](Connection &connection) -> Result<QByteArray> {
        DUNLIN_TRY_VALUE(const KpiAnswer answer, runKpis(connection, source, asked));
        DUNLIN_TRY_VALUE(const auto targets, kpiTargets(connection, source.tenant, asked.to));
        base::JsonWriter json;
        json.beginObject();
        json.key("from").value(asked.from.toString(Qt::ISODate));
        json.key("to").value(asked.to.toString(Qt::ISODate));
        json.key("currency").value(asked.currency.value_or(source.currency).code());
        json.key("kpis").beginArray();
        for (const report::KpiValue &kpi : answer.values)
            write(json, kpi, targets);
        json.endArray();
        if (!answer.shares.empty()) {
            json.key("accounts").beginArray();
            for (const KpiAnswer::Share &share : answer.shares) {
                json.beginObject().key("account").value(share.account);
                json.key("numerator").value(share.numerator);
                json.key("denominator").value(share.denominator).endObject();
            }
            json.endArray();
        }
        if (!answer.otherCurrencies.empty()) {
            json.key("other_currencies").beginArray();
            for (const base::Currency &other : answer.otherCurrencies)
                json.value(other.code());
            json.endArray();
        }
        json.endObject();
        return json.take();
    });
}

Result<QByteArray> kpiReport(Office &office, QDate from, QDate to,
                             std::optional<base::Currency> currency)
{
    TableQuestion question;
    question.from = from;
    question.to = to;
    question.currency = currency;
    return kpiReport(office, question);
}

} // namespace dunlin::desk
