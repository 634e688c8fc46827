// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_run.h"

#include "core/desk/ledger_view.h"
#include "core/desk/report_settings.h"
#include "core/desk/terms_keeper.h"
#include "core/report/aging.h"
#include "core/report/creditor_statement.h"
#include "core/store/contact_shares.h"
#include "core/store/event_store.h"

#include <algorithm>
#include <thread>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

// Accounts are read one after the other and folded by all cores, a batch at a time: large enough
// that starting threads costs nothing, small enough that memory does not grow with the office.
constexpr size_t kBatch = 1024;
constexpr size_t kFewest = 64; ///< below that it is not worth a thread

/// One account, read and then folded.
struct Folded {
    base::AccountId account;
    std::vector<store::LedgerEvent> stored;
    std::vector<domain::Event> events;
    domain::AccountState opening;
    domain::AccountState closing;
    domain::AccountTerms terms;
    std::vector<report::PostedLine> posted;
};

class SpanReader {
public:
    SpanReader(const ReportSource &source, const report::ReportQuestion &question,
               report::ReportNeeds needs)
        : m_source(source)
        , m_question(question)
        , m_needs(needs)
    {
        m_opening.today = question.from.addDays(-1);
        m_closing.today = question.to;
        for (domain::FoldContext *fold : {&m_opening, &m_closing}) {
            fold->officeZone = source.zone;
            fold->at = base::endOfDay(fold->today, source.zone);
            fold->withTimeline = false;
        }
        if (needs.asKnownNow) {
            m_closing.at.reset();
            m_closing.today = std::max(question.to, source.today);
        }
        m_closing.withPostings = true;
    }

    Status prepare(Connection &connection)
    {
        DUNLIN_TRY_VALUE(m_names, creditorNames(connection, m_source.tenant));
        for (domain::FoldContext *fold : {&m_opening, &m_closing}) {
            DUNLIN_TRY_VALUE(fold->terms,
                             loadTerms(connection, m_source.tenant, {m_source.zone, fold->at, {}}));
        }
        if (!m_source.hasRefusals)
            return {};
        DUNLIN_TRY_VALUE(const auto rows,
                         store::ContactShares(connection, m_source.tenant)
                             .refusals(base::startOfDay(m_question.from, m_source.zone),
                                       base::startOfDay(m_question.to.addDays(1), m_source.zone)));
        for (const store::RefusalRow &row : rows)
            m_refused[row.account].push_back({row.at, row.rule, row.forShare});
        return {};
    }

    template <class Take>
    bool add(base::AccountId account, std::vector<store::LedgerEvent> &&stored, Take &&take)
    {
        if (m_source.stop && m_source.stop->load(std::memory_order_relaxed)) {
            m_stopped = true;
            return false;
        }
        if (account.isNull())
            return true;
        m_batch.emplace_back();
        m_batch.back().account = account;
        m_batch.back().stored = std::move(stored);
        if (m_batch.size() >= kBatch)
            flush(take);
        return true;
    }
    template <class Take>
    Status finish(Take &&take)
    {
        flush(take);
        return m_stopped ? Status(fail(ErrorCode::Cancelled)) : Status();
    }
    const std::vector<base::Currency> &others() const { return m_others; }

private:
    void fold(Folded &one) const
    {
        one.events = decodeAll(one.stored);
        one.stored.clear();
        one.closing = domain::fold(one.account, one.events, m_closing);
        const bool counts =
            one.closing.exists
            && (m_needs.everyCurrency || one.closing.currency == m_question.currency);
        if (!counts)
            return;
        if (m_needs.opening)
            one.opening = domain::fold(one.account, one.events, m_opening);
        one.terms = domain::termsOf(one.account, one.events, m_closing);
        one.posted =
            report::postedLines(one.events, base::endOfDay(m_closing.today, m_closing.officeZone));
    }

    void foldBatch()
    {
        const size_t cores = std::max(1U, std::thread::hardware_concurrency());
        const size_t hands = std::clamp<size_t>(m_batch.size() / kFewest, 1, cores);
        const auto work = [&](size_t hand) {
            for (size_t i = hand; i < m_batch.size(); i += hands)
                fold(m_batch[i]);
        };
        std::vector<std::thread> threads;
        for (size_t hand = 1; hand < hands; ++hand)
            threads.emplace_back(work, hand);
        work(0);
        for (std::thread &thread : threads)
            thread.join();
    }

    template <class Take>
    void flush(Take &&take)
    {
        foldBatch();
        for (const Folded &one : m_batch) {
            if (!one.closing.exists)
                continue;
            if (one.closing.currency != m_question.currency)
                addOther(one.closing.currency);
            if (one.closing.currency != m_question.currency && !m_needs.everyCurrency)
                continue;
            const auto refused = m_refused.constFind(one.account);
            take(report::AccountSpan{one.opening, one.closing, m_names.value(one.closing.creditor),
                                     one.terms, one.events, m_closing,
                                     refused == m_refused.cend()
                                         ? std::span<const report::RefusedContact>()
                                         : std::span<const report::RefusedContact>(*refused),
                                     one.posted});
        }
        m_batch.clear();
    }

    void addOther(base::Currency currency)
    {
        const auto at = std::lower_bound(m_others.begin(), m_others.end(), currency);
        if (at == m_others.end() || *at != currency)
            m_others.insert(at, currency);
    }

    const ReportSource &m_source;
    const report::ReportQuestion &m_question;
    report::ReportNeeds m_needs;
    domain::FoldContext m_opening;
    domain::FoldContext m_closing;
    QHash<base::CreditorId, QString> m_names;
    QHash<base::AccountId, std::vector<report::RefusedContact>> m_refused;
    std::vector<Folded> m_batch;
    std::vector<base::Currency> m_others;
    bool m_stopped = false;
};

} // namespace

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

Status forEachSpan(Connection &connection, const ReportSource &source,
                   const report::ReportQuestion &question, report::ReportNeeds needs,
                   const std::function<void(const report::AccountSpan &)> &take,
                   std::vector<base::Currency> *others)
{
    SpanReader reader(source, question, needs);
    DUNLIN_TRY(reader.prepare(connection));
    DUNLIN_TRY(store::EventStore(connection, source.tenant)
                   .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                       return reader.add(account, std::move(stored), take);
                   }));
    DUNLIN_TRY(reader.finish(take));
    if (others)
        *others = reader.others();
    return {};
}

Status forSpans(Connection &connection, const ReportSource &source,
                const report::ReportQuestion &question, std::span<const base::AccountId> accounts,
                const std::function<void(const report::AccountSpan &)> &take)
{
    SpanReader reader(source, question, {false});
    DUNLIN_TRY(reader.prepare(connection));
    DUNLIN_TRY(store::EventStore(connection, source.tenant)
                   .forAccounts(accounts, [&](base::AccountId account, auto &&stored) {
                       return reader.add(account, std::move(stored), take);
                   }));
    return reader.finish(take);
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

Result<report::ReportTable> kpiTable(Connection &connection, const ReportSource &source,
                                     const TableQuestion &asked)
{
    using report::ColumnUnit;
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
                          {"numerator", ColumnUnit::Text, QStringLiteral("Numerator")},
                          {"denominator", ColumnUnit::Text, QStringLiteral("Denominator")},
                          {"target", ColumnUnit::Number, QStringLiteral("Target")},
                          {"progress", ColumnUnit::Percent, QStringLiteral("Of the target")},
                          {"id", ColumnUnit::Text, QStringLiteral("Id")},
                          {"definition", ColumnUnit::Text, QStringLiteral("Definition")}};
    for (const report::KpiValue &value : answer.values) {
        const auto *definition = report::kpiDefinition(value.id);
        report::ReportRow row{definition ? definition->name : QString::fromLatin1(value.id),
                              numberOf(value),
                              QString::fromLatin1(report::name(value.unit).toByteArray()),
                              QString::fromLatin1(value.numerator),
                              QString::fromLatin1(value.denominator),
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
    return table;
}

} // namespace dunlin::desk
