// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_queue.h"

#include <algorithm>
#include <array>

namespace dunlin::testing {

using domain::NextActionKind;
using domain::Status;

namespace {

constexpr std::array kNames{
    "Fatima Anderson", "Samuel Hall",          "Zoë Rossi",    "Peter Müller",    "Marcus Kowalska",
    "Emma Kowalska",   "Björn Baker",          "Priya Nowak",  "Siobhán O'Brien", "Lucas Johnson",
    "José Turner",     "Noah Nowak",           "Hannah King",  "Chloé Baker",     "Omar Haddad",
    "Thị Mai Nguyễn",  "Katarzyna Wiśniewska", "Αλέξης Παππάς"};
constexpr std::array kCreditors{"Meridian Bank", "Lumen Broadband", "Cedar Auto Finance",
                                "Apex Telecom",  "Harbor Medical",  "Northwind Energy"};
constexpr std::array kCities{"Omaha", "Tulsa", "Boise", "Dayton"};
constexpr std::array kStatuses{Status::PromiseBroken, Status::NoContact,   Status::PromiseDue,
                               Status::NoContact,     Status::PromiseOpen, Status::Disputed,
                               Status::PromiseBroken, Status::Disputed,    Status::OnPlan,
                               Status::InContact,     Status::New,         Status::OnHold,
                               Status::Placed};

template <class T>
void answer(QObject &context, const ports::Reply<T> &reply, ports::Result<T> result)
{
    QTimer::singleShot(0, &context, [reply, result = std::move(result)] { reply(result); });
}

ports::QueueFilter filterOf(Status status)
{
    switch (status) {
    case Status::PromiseDue: return ports::QueueFilter::PromisesDue;
    case Status::PromiseBroken: return ports::QueueFilter::Broken;
    case Status::New: return ports::QueueFilter::New;
    case Status::OnPlan: return ports::QueueFilter::OnPlan;
    default: return ports::QueueFilter::All;
    }
}

} // namespace

domain::AccountId sampleAccount(int salt)
{
    domain::AccountId id;
    for (int byte = 0; byte < 4; ++byte)
        id.bytes[size_t(15 - byte)] = std::uint8_t(salt >> (8 * byte));
    id.bytes[0] = 1;
    return id;
}

ports::QueueRow sampleRow(int index, QDate today)
{
    const auto at = size_t(index);
    ports::QueueRow row;
    row.account = sampleAccount(index + 1);
    row.number = QStringLiteral("HE-%1").arg(5618544 + index * 37);
    row.debtor = QString::fromUtf8(kNames[at % kNames.size()]);
    row.creditor = QLatin1String(kCreditors[at % kCreditors.size()]);
    row.balance =
        domain::Money(203'027 + (index * 71'993) % 260'000 - index % 7 * 9'000, base::kUsd);
    row.daysPastDue = index % 11 == 10 ? 0 : qMax(1, 227 - index * 13 % 225);
    row.risk = 98 - index * 7 % 96;
    row.status = kStatuses[at % kStatuses.size()];
    row.nextAction.kind = index % 4 == 1 ? NextActionKind::CallBack : NextActionKind::Call;
    row.nextAction.due = today.addDays(index % 6 - 2);
    if (index % 4 == 1)
        row.nextAction.at =
            base::startOfDay(row.nextAction.due, "America/New_York").plusMs(14 * base::kMsPerHour);
    if (index % 9 != 8)
        row.lastContact = base::startOfDay(today, "America/New_York")
                              .plusMs(-base::kMsPerDay * (1 + index * 5 % 44));
    row.city = QLatin1String(kCities[at % kCities.size()]);
    row.priority = 1'000 - index;
    row.call = {base::Instant{0}, base::startOfDay(today.addDays(1), "America/New_York"),
                "America/Chicago"};
    return row;
}

FakeQueue::FakeQueue(int count, QDate today)
{
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        rows.push_back(sampleRow(i, today));
}

std::vector<ports::QueueRow> FakeQueue::matching(const ports::QueueQuery &query) const
{
    std::vector<ports::QueueRow> found;
    for (const ports::QueueRow &row : rows) {
        if (query.filter != ports::QueueFilter::All && filterOf(row.status) != query.filter)
            continue;
        if (query.itemDaysFrom && row.daysPastDue < *query.itemDaysFrom)
            continue;
        if (query.itemDaysTo && row.daysPastDue > *query.itemDaysTo)
            continue;
        if (query.status && row.status != *query.status)
            continue;
        if (query.callableOnly && !(held.isEmpty() && now && row.call.isOpen(*now)))
            continue;
        found.push_back(row);
    }
    if (now && held.isEmpty()) {
        std::stable_partition(found.begin(), found.end(),
                              [this](const ports::QueueRow &row) { return row.call.isOpen(*now); });
    }
    return found;
}

void FakeQueue::counts(ports::Reply<ports::QueueCounts> reply)
{
    ports::QueueCounts counts;
    counts.byFilter[0] = qint64(rows.size());
    for (const ports::QueueRow &row : rows) {
        if (const int filter = int(filterOf(row.status)))
            ++counts.byFilter[filter];
    }
    answer<ports::QueueCounts>(m_context, reply, counts);
}

void FakeQueue::window(const ports::QueueQuery &query, qint64 first, int count,
                       ports::Reply<ports::QueueWindow> reply)
{
    ++windowCalls;
    if (hold) {
        m_held.push_back(
            [this, query, first, count, reply] { window(query, first, count, reply); });
        return;
    }
    if (failure) {
        answer<ports::QueueWindow>(m_context, reply, base::fail(*failure));
        return;
    }
    const auto found = matching(query);
    ports::QueueWindow window;
    window.generation = generation;
    window.total = qint64(found.size());
    window.held = held;
    if (now && held.isEmpty())
        window.callable =
            std::count_if(found.begin(), found.end(),
                          [this](const ports::QueueRow &row) { return row.call.isOpen(*now); });
    window.first = first;
    for (qint64 i = first; i < qMin(window.total, first + count); ++i)
        window.rows.push_back(found[size_t(i)]);
    for (ports::QueueRow &row : window.rows) {
        if (!held.isEmpty())
            row.call.opensAt.reset();
    }
    answer<ports::QueueWindow>(m_context, reply, std::move(window));
}

void FakeQueue::release()
{
    hold = false;
    const auto kept = std::exchange(m_held, {});
    for (const auto &call : kept)
        call();
}

void FakeQueue::indexOf(const ports::QueueQuery &query, domain::AccountId account,
                        ports::Reply<qint64> reply)
{
    const auto found = matching(query);
    qint64 index = -1;
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i].account == account)
            index = qint64(i);
    }
    answer<qint64>(m_context, reply, index);
}

void FakeQueue::explain(domain::AccountId, ports::Reply<std::vector<ports::RankReason>> reply)
{
    using Kind = ports::RankReason::Kind;
    answer<std::vector<ports::RankReason>>(
        m_context, reply,
        std::vector<ports::RankReason>{{Kind::Value, 22},
                                       {Kind::BrokenPromise, 40},
                                       {Kind::Dispute, -15},
                                       {Kind::NoContactLately, 9}});
}

void FakeQueue::search(const QString &text, int limit,
                       ports::Reply<std::vector<ports::QueueRow>> reply)
{
    ++searchCalls;
    lastSearch = text;
    std::vector<ports::QueueRow> found;
    for (const ports::QueueRow &row : rows) {
        if (int(found.size()) >= limit)
            break;
        if (row.debtor.contains(text, Qt::CaseInsensitive)
            || row.number.contains(text, Qt::CaseInsensitive))
            found.push_back(row);
    }
    answer<std::vector<ports::QueueRow>>(m_context, reply, std::move(found));
}

void FakeQueue::didYouMean(const QString &, ports::Reply<QStringList> reply)
{
    answer<QStringList>(m_context, reply,
                        QStringList{QStringLiteral("Anderson"), QStringLiteral("Hall")});
}

} // namespace dunlin::testing
