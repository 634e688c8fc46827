// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/work_kpi.h"

#include "core/domain/placement/commission.h"
#include "core/report/kpi_registry.h"
#include "core/report/portfolio/gate_facts.h"
#include "core/report/portfolio/listing.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::report {

namespace {

using base::Money;
using domain::AccountState;

constexpr qint64 kLongestCallMs = 2 * base::kMsPerHour;

bool isPerson(const QString &actor)
{
    return actor.startsWith(QLatin1String("user:"));
}

QDate oldestDue(const AccountState &state)
{
    QDate oldest;
    for (const domain::ItemState &item : state.items) {
        if (item.due.isValid() && (!oldest.isValid() || item.due < oldest))
            oldest = item.due;
    }
    return oldest;
}

} // namespace

struct WorkKpis::Sums {
    explicit Sums(const ReportQuestion &asked)
        : question(asked)
        , start(base::startOfDay(asked.from, asked.officeZone))
        , end(base::startOfDay(asked.to.addDays(1), asked.officeZone))
    {
        for (Money *money : {&collected, &credited, &promised, &reachedOwed, &settledPaid,
                             &settledOwed, &disputed, &open, &commission, &costs})
            *money = Money::zero(asked.currency);
    }

    bool within(QDate day) const { return day >= question.from && day <= question.to; }
    bool within(base::Instant at) const { return start <= at && at < end; }

    void addContacts(const AccountSpan &account)
    {
        const AccountState &state = account.closing;
        qint64 conversations = 0;
        bool isWorked = false;
        for (const domain::ContactState &contact : state.contacts) {
            if (!within(contact.at))
                continue;
            isWorked = isWorked || contact.flags.worked;
            conversations += contact.flags.rightParty ? 1 : 0;
            if (!isPerson(contact.actor))
                continue;
            hours.insert({contact.actor, contact.at.ms / base::kMsPerHour});
            people.insert(contact.actor);
            byPeople += contact.flags.worked ? 1 : 0;
            rightParty += contact.flags.rightParty ? 1 : 0;
        }
        worked += isWorked ? 1 : 0;
        Money mine = Money::zero(question.currency);
        bool hasPromised = false;
        for (const domain::PromiseState &promise : state.promises) {
            if (!within(promise.taken))
                continue;
            hasPromised = true;
            mine += promise.amount;
            promisesByPeople += isPerson(promise.by) ? 1 : 0;
        }
        promising += hasPromised ? 1 : 0;
        promised += mine;
        if (conversations == 0)
            return;
        ++reached;
        reachedOwed += state.balances.sum();
        for (const domain::PaymentState &payment : state.payments)
            reachedOwed += within(payment.valueDate) ? payment.amount : Money::zero(state.currency);
        const bool isDone = hasPromised || !state.balances.sum().isPositive();
        resolvedAtOnce += conversations == 1 && isDone ? 1 : 0;
    }

    /// A call that was begun here is a reservation, which its contact settles.
    void addHandling(const AccountSpan &account)
    {
        QHash<base::EventId, base::Instant> begun;
        for (const domain::Event &event : account.events) {
            if (std::holds_alternative<domain::ContactReserved>(event.payload))
                begun.insert(event.envelope.id, event.envelope.occurred);
            const auto *contact = std::get_if<domain::Contacted>(&event.payload);
            if (!contact || !contact->reservation || contact->channel != domain::Channel::Call
                || !within(event.envelope.occurred))
                continue;
            const auto from = begun.constFind(*contact->reservation);
            if (from == begun.cend())
                continue;
            const qint64 took = event.envelope.occurred.ms - from->ms;
            if (took < 0 || took > kLongestCallMs)
                continue;
            ++calls;
            handledMs += took;
            if (contact->durationS <= 0)
                continue;
            ++timedCalls;
            wrapMs += std::max<qint64>(0, took - qint64(contact->durationS) * 1000);
        }
    }

    void addMoney(const AccountSpan &account)
    {
        for (const DayTally &day : talliesOf(account.closing, question.officeZone)) {
            if (!within(day.date))
                continue;
            collected += day.collected;
            if (isPerson(day.actor))
                credited += day.collected;
        }
        const auto *rule =
            account.terms.rule<domain::CommissionRule>(domain::term::kCommission, question.to);
        if (rule) {
            for (const auto &line :
                 domain::commissionOf(account.closing, *rule, question.from, question.to))
                commission += line.commission;
        }
        QSet<base::EventId> charges;
        for (const domain::Event &event : account.events) {
            const auto *charged = std::get_if<domain::Charged>(&event.payload);
            if (charged && charged->charge == domain::ChargeKind::Cost)
                charges.insert(event.envelope.id);
        }
        if (charges.isEmpty())
            return;
        for (const domain::ItemState &item : account.closing.items) {
            for (const domain::ItemPosting &posting : item.postings) {
                if (within(posting.date) && charges.contains(posting.event)
                    && posting.amount.isPositive())
                    costs += posting.amount;
            }
        }
    }

    void addEndings(const AccountSpan &account)
    {
        const AccountState &state = account.closing;
        bool isSettled = false;
        for (const domain::ArrangementState &one : state.arrangements) {
            if (one.kind != domain::ArrangementState::Kind::Settlement
                || one.status != domain::ArrangementStatus::Kept || !within(one.ended))
                continue;
            isSettled = true;
            settledPaid += one.paid;
            settledOwed += one.owed;
        }
        const bool isPaid =
            !isSettled && state.status == domain::Status::Paid && within(state.lastPaymentDate);
        const bool isClosed = !isSettled && !isPaid && state.closed && within(state.closedOn);
        settled += isSettled ? 1 : 0;
        paid += isPaid ? 1 : 0;
        ended += isSettled || isPaid || isClosed ? 1 : 0;
        const QDate listing = listingOf(state);
        const QDate due = oldestDue(state);
        if (listing.isValid() && within(listing) && due.isValid()) {
            ++listed;
            ageDays += std::max<qint64>(0, due.daysTo(listing));
        }
        disputed += state.disputed;
        open += state.balances.sum();
        for (const domain::DisputeState &dispute : state.disputes) {
            if (dispute.resolved.isValid() && within(dispute.resolved))
                disputeDays.push_back(dispute.opened.daysTo(dispute.resolved));
        }
    }

    void addGate(const AccountSpan &account)
    {
        refused += qint64(account.refused.size());
        const GateCounts counts = gateCountsOf(account.events, start, end);
        breaches += counts.breaches;
        outbound += counts.contacts;
    }

    ReportQuestion question;
    base::Instant start, end;
    QSet<std::pair<QString, qint64>> hours; ///< person and hour since the epoch
    QSet<QString> people;
    qint64 worked = 0, byPeople = 0, rightParty = 0, promisesByPeople = 0;
    qint64 promising = 0, reached = 0, resolvedAtOnce = 0;
    qint64 calls = 0, handledMs = 0, timedCalls = 0, wrapMs = 0;
    qint64 settled = 0, paid = 0, ended = 0, listed = 0, ageDays = 0;
    qint64 refused = 0, breaches = 0, outbound = 0;
    std::vector<qint64> disputeDays;
    Money collected, credited, promised, reachedOwed, settledPaid, settledOwed, disputed, open,
        commission, costs;
};

WorkKpis::WorkKpis(const ReportQuestion &question) : m_sums(std::make_unique<Sums>(question))
{}
WorkKpis::~WorkKpis() = default;
WorkKpis::WorkKpis(WorkKpis &&) noexcept = default;

void WorkKpis::add(const AccountSpan &account)
{
    m_sums->addContacts(account);
    m_sums->addHandling(account);
    m_sums->addMoney(account);
    m_sums->addEndings(account);
    m_sums->addGate(account);
}

namespace {

/// Values in the order of the definitions.
class Giver {
public:
    void counts(qint64 part, qint64 whole, double times)
    {
        give(whole == 0 ? std::nullopt : std::optional(double(part) / double(whole) * times), {},
             QByteArray::number(part), QByteArray::number(whole));
    }
    void plain(qint64 count) { give(double(count), {}, QByteArray::number(count), {}); }
    void shares(Money part, Money whole)
    {
        give(whole.isZero() ? std::nullopt
                            : std::optional(double(part.minor()) / double(whole.minor()) * 100),
             {}, part.toText(), whole.toText());
    }
    void each(Money sum, qint64 of)
    {
        std::optional<Money> mean;
        if (of > 0)
            mean = sum.multiply({1, of}, base::Rounding::HalfEven);
        give({}, mean, sum.toText(), QByteArray::number(of));
    }
    void median(std::vector<qint64> values)
    {
        if (values.empty())
            return give({}, {}, QByteArray(), QByteArray());
        std::sort(values.begin(), values.end());
        const size_t middle = values.size() / 2;
        const double value = values.size() % 2 == 1
                                 ? double(values[middle])
                                 : double(values[middle - 1] + values[middle]) / 2;
        give(value, {}, QByteArray::number(value), QByteArray());
    }
    std::vector<KpiValue> take() { return std::move(m_all); }

private:
    void give(std::optional<double> value, std::optional<Money> money, QByteArray part,
              QByteArray whole)
    {
        const KpiDefinition &which = kpiDefinitionsOf(KpiGroup::Work)[m_all.size()];
        m_all.push_back({which.id, which.unit, money, value, std::move(part), std::move(whole)});
    }
    std::vector<KpiValue> m_all;
};

} // namespace

std::vector<KpiValue> WorkKpis::take() const
{
    const Sums &s = *m_sums;
    const qint64 hours = s.hours.size();
    Giver give;
    give.plain(s.worked);
    give.counts(s.promising, s.reached, 100);
    give.shares(s.promised, s.reachedOwed);
    give.counts(s.settled, s.ended, 100);
    give.counts(s.paid, s.ended, 100);
    give.shares(s.settledPaid, s.settledOwed);
    give.counts(s.ageDays, s.listed, 1);
    give.counts(s.handledMs / 1000, s.calls, 1);
    give.counts(s.wrapMs / 1000, s.timedCalls, 1);
    give.plain(hours);
    give.counts(s.rightParty, hours, 1);
    give.counts(s.byPeople, hours, 1);
    give.counts(s.promisesByPeople, hours, 1);
    give.each(s.credited, hours);
    give.each(s.commission, s.people.size());
    give.shares(s.costs, s.collected);
    give.counts(s.resolvedAtOnce, s.reached, 100);
    give.shares(s.disputed, s.open);
    give.median(s.disputeDays);
    give.plain(s.refused);
    give.counts(s.breaches * 10'000, s.outbound, 1);
    return give.take();
}

} // namespace dunlin::report
