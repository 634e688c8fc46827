// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/report/aging.h"
#include "core/report/portfolio_kpi.h"
#include "core/store/event_store.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

namespace {

/// The accounts of a question, folded as of both ends of its period.
class Spans {
public:
    Spans(OfficeCore &core, const report::ReportQuestion &question)
        : m_core(core)
        , m_question(question)
    {
        const QByteArray &zone = question.officeZone;
        m_opening.today = question.from.addDays(-1);
        m_closing.today = question.to;
        for (domain::FoldContext *fold : {&m_opening, &m_closing}) {
            fold->officeZone = zone;
            fold->at = base::endOfDay(fold->today, zone);
            fold->withTimeline = false;
        }
        m_closing.withPostings = true;
    }

    template <class Take>
    Status forEach(Connection &connection, Take &&take)
    {
        const QByteArray &zone = m_question.officeZone;
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, m_core.key()));
        for (domain::FoldContext *fold : {&m_opening, &m_closing}) {
            DUNLIN_TRY_VALUE(fold->terms,
                             loadTerms(connection, m_core.key(), {zone, fold->at, {}}));
        }
        return store::EventStore(connection, m_core.key())
            .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                if (account.isNull())
                    return true;
                const auto events = decodeAll(stored);
                const auto closing = domain::fold(account, events, m_closing);
                if (!closing.exists)
                    return true;
                if (closing.currency != m_question.currency) {
                    addOther(closing.currency);
                    return true;
                }
                const auto opening = domain::fold(account, events, m_opening);
                const auto terms = domain::termsOf(account, events, m_closing);
                take(report::AccountSpan{opening, closing, names.value(closing.creditor), terms});
                return true;
            });
    }
    const std::vector<base::Currency> &others() const { return m_others; }

private:
    void addOther(base::Currency currency)
    {
        const auto at = std::lower_bound(m_others.begin(), m_others.end(), currency);
        if (at == m_others.end() || *at != currency)
            m_others.insert(at, currency);
    }

    OfficeCore &m_core;
    const report::ReportQuestion &m_question;
    domain::FoldContext m_opening;
    domain::FoldContext m_closing;
    std::vector<base::Currency> m_others;
};

report::ReportQuestion questionOf(OfficeCore &core, const TableQuestion &asked)
{
    report::ReportQuestion question;
    question.from = asked.from;
    question.to = asked.to;
    question.currency = asked.currency.value_or(core.settings().currency);
    question.officeZone = core.settings().zone;
    question.bounds = asked.bounds.empty() ? report::defaultAgingBounds() : asked.bounds;
    question.drill = asked.drill;
    return question;
}

void write(base::JsonWriter &json, const report::KpiValue &kpi)
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
    if (const auto *definition = report::kpiDefinition(kpi.id))
        json.key("definition").value(definition->definition);
    json.endObject();
}

} // namespace

Result<report::ReportTable> tableReport(Office &office, QByteArrayView id,
                                        const TableQuestion &asked)
{
    OfficeCore &core = office.core();
    const report::ReportQuestion question = questionOf(core, asked);
    DUNLIN_TRY_VALUE(const auto made, report::makeReport(id, question));
    return core.read([&](Connection &connection) -> Result<report::ReportTable> {
        Spans spans(core, question);
        DUNLIN_TRY(spans.forEach(connection,
                                 [&](const report::AccountSpan &account) { made->add(account); }));
        report::ReportTable table = made->take();
        table.otherCurrencies = spans.others();
        return table;
    });
}

Result<QByteArray> kpiReport(Office &office, QDate from, QDate to,
                             std::optional<base::Currency> currency)
{
    OfficeCore &core = office.core();
    const report::ReportQuestion question = questionOf(core, {from, to, currency, {}, {}});
    DUNLIN_TRY_VALUE(auto portfolio, report::PortfolioKpis::make(question));
    return core.read([&](Connection &connection) -> Result<QByteArray> {
        Spans spans(core, question);
        report::DayTally all;
        all.currency = question.currency;
        all.promised = all.matured = all.kept = all.collected =
            base::Money::zero(question.currency);
        DUNLIN_TRY(spans.forEach(connection, [&](const report::AccountSpan &account) {
            portfolio.add(account);
            for (const report::DayTally &day :
                 report::talliesOf(account.closing, question.officeZone)) {
                if (day.date >= from && day.date <= to)
                    all.add(day);
            }
        }));
        base::JsonWriter json;
        json.beginObject();
        json.key("from").value(from.toString(Qt::ISODate));
        json.key("to").value(to.toString(Qt::ISODate));
        json.key("currency").value(question.currency.code());
        json.key("kpis").beginArray();
        for (const report::KpiValue &kpi : report::kpis(std::span(&all, 1), question.currency))
            write(json, kpi);
        for (const report::KpiValue &kpi : portfolio.take())
            write(json, kpi);
        json.endArray();
        if (!spans.others().empty()) {
            json.key("other_currencies").beginArray();
            for (const base::Currency &other : spans.others())
                json.value(other.code());
            json.endArray();
        }
        json.endObject();
        return json.take();
    });
}

} // namespace dunlin::desk
