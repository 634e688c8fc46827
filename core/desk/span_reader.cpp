// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_run.h"

#include "core/desk/ledger_view.h"
#include "core/desk/terms_keeper.h"
#include "core/report/creditor_statement.h"
#include "core/store/contact_shares.h"
#include "core/store/event_store.h"

#include <QtCore/QThreadPool>

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Status;
using store::Connection;
using store::EventBlock;

namespace {

/// One account, decoded and folded.
struct Folded {
    base::AccountId account;
    std::vector<domain::Event> events;
    domain::AccountState opening;
    domain::AccountState closing;
    domain::AccountTerms terms;
    std::vector<report::PostedLine> posted;
};
using FoldedBlock = std::vector<Folded>;

/// The caller's thread reads blocks of accounts and adds up what became of them, in order; all
/// cores decode and fold in between. At most a few blocks wait at any time, so that memory does not
/// grow with the office.
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
        const int cores = std::max(1, int(std::thread::hardware_concurrency()));
        m_pool.setMaxThreadCount(cores);
        m_mostWaiting = size_t(2 * cores);
    }
    ~SpanReader() { m_pool.waitForDone(); }
    SpanReader(const SpanReader &) = delete;
    SpanReader &operator=(const SpanReader &) = delete;

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

    /// False: it was told to stop.
    template <class Take>
    bool add(EventBlock &&block, Take &&take)
    {
        if (m_source.stop && m_source.stop->load(std::memory_order_relaxed)) {
            m_stopped = true;
            return false;
        }
        submit(std::move(block));
        while (m_waiting.size() >= m_mostWaiting)
            takeOldest(take);
        return true;
    }
    template <class Take>
    Status finish(Take &&take)
    {
        while (!m_stopped && !m_waiting.empty())
            takeOldest(take);
        return m_stopped ? Status(fail(ErrorCode::Cancelled)) : Status();
    }
    const std::vector<base::Currency> &others() const { return m_others; }

private:
    Folded fold(const EventBlock &block, const EventBlock::Account &account) const
    {
        Folded one;
        one.account = account.id;
        one.events = decodeAll(
            block, account, m_needs.decisions ? domain::Carried::Copied : domain::Carried::LeftOut);
        one.closing = domain::fold(account.id, one.events, m_closing);
        const bool counts =
            one.closing.exists
            && (m_needs.everyCurrency || one.closing.currency == m_question.currency);
        if (!counts) {
            one.events.clear();
            return one;
        }
        if (m_needs.opening)
            one.opening = domain::fold(account.id, one.events, m_opening);
        one.terms = domain::termsOf(account.id, one.events, m_closing);
        one.posted =
            report::postedLines(one.events, base::endOfDay(m_closing.today, m_closing.officeZone));
        return one;
    }

    void submit(EventBlock &&read)
    {
        // What was added up last is thrown away by a worker: it is a tenth of the work.
        auto block = std::make_shared<EventBlock>(std::move(read));
        auto spent = std::make_shared<FoldedBlock>(std::move(m_spent));
        auto task = std::make_shared<std::packaged_task<FoldedBlock()>>([this, block, spent] {
            spent->clear();
            FoldedBlock folded;
            folded.reserve(block->accounts.size());
            for (const EventBlock::Account &account : block->accounts) {
                if (!account.id.isNull())
                    folded.push_back(fold(*block, account));
            }
            *block = {};
            return folded;
        });
        m_waiting.push_back(task->get_future());
        m_pool.start([task] { (*task)(); });
    }

    template <class Take>
    void takeOldest(Take &&take)
    {
        m_spent = m_waiting.front().get();
        m_waiting.pop_front();
        for (const Folded &one : m_spent) {
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
    std::vector<base::Currency> m_others;
    QThreadPool m_pool;
    size_t m_mostWaiting = 2;
    std::deque<std::future<FoldedBlock>> m_waiting; ///< in order
    FoldedBlock m_spent;                            ///< to be thrown away by the next task
    bool m_stopped = false;
};

} // namespace

Status forEachSpan(Connection &connection, const ReportSource &source,
                   const report::ReportQuestion &question, report::ReportNeeds needs,
                   const std::function<void(const report::AccountSpan &)> &take,
                   std::vector<base::Currency> *others)
{
    SpanReader reader(source, question, needs);
    DUNLIN_TRY(reader.prepare(connection));
    DUNLIN_TRY(store::EventStore(connection, source.tenant).forEachBlock([&](EventBlock &&block) {
        return reader.add(std::move(block), take);
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
    DUNLIN_TRY(
        store::EventStore(connection, source.tenant).blocksOf(accounts, [&](EventBlock &&block) {
            return reader.add(std::move(block), take);
        }));
    return reader.finish(take);
}

} // namespace dunlin::desk
