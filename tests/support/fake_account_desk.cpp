// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_desk.h"

#include <QtCore/QTimer>

namespace dunlin::testing {

using namespace domain;

namespace {

template <class IdType>
IdType numbered(int n)
{
    IdType id;
    for (int byte = 0; byte < 4; ++byte)
        id.bytes[size_t(15 - byte)] = std::uint8_t(n >> (8 * byte));
    id.bytes[0] = 1;
    return id;
}

Money usd(std::int64_t minor)
{
    return Money(minor, base::kUsd);
}

} // namespace

FakeAccountDesk::FakeAccountDesk(const base::Clock &clock, ports::Changes &changes)
    : m_clock(clock)
    , m_changes(changes)
{}

void FakeAccountDesk::put(const ports::AccountPage &page)
{
    m_pages.insert(page.state.id, page);
}

template <class T>
void FakeAccountDesk::answer(ports::Reply<T> reply, base::Result<T> result)
{
    QTimer::singleShot(0, &m_changes,
                       [reply = std::move(reply), result = std::move(result)] { reply(result); });
}

void FakeAccountDesk::release()
{
    holdPages = false;
    const auto held = std::move(m_held);
    m_held.clear();
    for (const auto &call : held)
        call();
}

void FakeAccountDesk::page(AccountId account, ports::Reply<ports::AccountPage> reply)
{
    ++pageCalls;
    auto run = [this, account, reply = std::move(reply)] {
        if (failPage)
            return answer<ports::AccountPage>(reply, base::fail(*failPage));
        if (!m_pages.contains(account))
            return answer<ports::AccountPage>(reply, base::fail(base::ErrorCode::NotFound));
        answer<ports::AccountPage>(reply, m_pages.value(account));
    };
    if (holdPages)
        m_held.push_back(run);
    else
        run();
}

void FakeAccountDesk::gate(AccountId account, Channel, std::optional<ContactPointId>,
                           ports::Reply<ports::GateView> reply)
{
    ++gateCalls;
    if (!m_pages.contains(account))
        return answer<ports::GateView>(std::move(reply), base::fail(base::ErrorCode::NotFound));
    answer<ports::GateView>(std::move(reply), m_pages.value(account).gate);
}

void FakeAccountDesk::wrapUp(const ports::WrapUp &wrapUp, ports::Reply<ports::Saved> reply)
{
    if (failRecording)
        return answer<ports::Saved>(std::move(reply), base::fail(*failRecording));
    wrapUps.push_back(wrapUp);
    ports::Saved saved;
    saved.account = wrapUp.account;
    saved.at = m_clock.now();
    saved.events.push_back(numbered<EventId>(900'000 + m_nextEvent++));
    apply(wrapUp, saved);
    answer<ports::Saved>(std::move(reply), saved);
    ports::ChangeSet changes;
    changes.accounts.insert(wrapUp.account);
    QTimer::singleShot(0, &m_changes, [this, changes] { Q_EMIT m_changes.committed(changes); });
}

void FakeAccountDesk::undo(const ports::Saved &saved, ports::Reply<ports::Saved> reply)
{
    if (failRecording)
        return answer<ports::Saved>(std::move(reply), base::fail(*failRecording));
    undone.push_back(saved);
    for (TimelineEntry &entry : m_pages[saved.account].state.timeline) {
        for (const EventId &event : saved.events)
            entry.reversed = entry.reversed || entry.event == event;
    }
    answer<ports::Saved>(std::move(reply), saved);
    ports::ChangeSet changes;
    changes.accounts.insert(saved.account);
    QTimer::singleShot(0, &m_changes, [this, changes] { Q_EMIT m_changes.committed(changes); });
}

void FakeAccountDesk::saveDraft(AccountId account, const QString &text, ports::Reply<bool> reply)
{
    if (failRecording)
        return answer<bool>(std::move(reply), base::fail(*failRecording));
    drafts.push_back(text);
    if (m_pages.contains(account))
        m_pages[account].draftNote = text;
    answer<bool>(std::move(reply), true);
}

void FakeAccountDesk::accountsOfNumber(const QString &,
                                       ports::Reply<std::vector<ports::LinkedAccount>> reply)
{
    answer<std::vector<ports::LinkedAccount>>(std::move(reply),
                                              std::vector<ports::LinkedAccount>{});
}

void FakeAccountDesk::apply(const ports::WrapUp &wrapUp, const ports::Saved &saved)
{
    if (!m_pages.contains(wrapUp.account))
        return;
    AccountState &state = m_pages[wrapUp.account].state;
    TimelineEntry base;
    base.event = saved.events.front();
    base.at = saved.at;
    base.actor = QStringLiteral("user:dana");
    if (wrapUp.contact) {
        TimelineEntry entry = base;
        entry.kind = TimelineEntry::Kind::Contact;
        entry.channel = wrapUp.contact->channel;
        entry.direction = wrapUp.contact->direction;
        entry.outcome = wrapUp.contact->outcome;
        entry.durationS = wrapUp.contact->durationS;
        entry.at = saved.at.plusMs(-qint64(entry.durationS) * 1000);
        entry.text = wrapUp.contact->to;
        state.timeline.push_back(entry);
        state.lastContact = saved.at;
    }
    if (wrapUp.promise) {
        TimelineEntry entry = base;
        entry.kind = TimelineEntry::Kind::Promise;
        entry.amount = wrapUp.promise->amount;
        entry.date = wrapUp.promise->due;
        state.timeline.push_back(entry);
    }
    if (!wrapUp.note.isEmpty()) {
        TimelineEntry entry = base;
        entry.kind = TimelineEntry::Kind::Note;
        entry.text = wrapUp.note;
        state.timeline.push_back(entry);
    }
}

namespace {

ContactPointState phone(int n, const QString &number, const QByteArray &zone)
{
    ContactPointState point;
    point.id = numbered<ContactPointId>(n);
    point.value = number;
    point.zone = zone;
    point.consent = Consent::Given;
    return point;
}

TimelineEntry entry(int n, TimelineEntry::Kind kind, base::Instant at)
{
    TimelineEntry line;
    line.event = numbered<EventId>(n);
    line.kind = kind;
    line.at = at;
    line.actor = QStringLiteral("user:dana");
    return line;
}

void addHistory(AccountState &state, int salt, base::Instant now)
{
    using Kind = TimelineEntry::Kind;
    const auto daysAgo = [now](int days) { return now.plusMs(-days * base::kMsPerDay); };
    const int n = salt * 1000;
    auto placed = entry(n + 1, Kind::Placement, daysAgo(100));
    placed.text = QStringLiteral("Harbor Recovery");
    placed.dateOnly = true;
    auto paid = entry(n + 2, Kind::Payment, daysAgo(43));
    paid.amount = usd(120'00);
    paid.text = QStringLiteral("PAY-1174");
    paid.detail = QStringLiteral("card");
    auto sms = entry(n + 3, Kind::Contact, daysAgo(12));
    sms.channel = Channel::Sms;
    sms.direction = Direction::Outbound;
    sms.outcome = Outcome::Delivered;
    sms.text = QStringLiteral("+16775554802");
    auto call = entry(n + 4, Kind::Contact, daysAgo(10));
    call.channel = Channel::Call;
    call.direction = Direction::Outbound;
    call.outcome = Outcome::PromiseToPay;
    call.durationS = 194;
    call.text = QStringLiteral("+16775554802");
    auto promise = entry(n + 5, Kind::Promise, daysAgo(10));
    promise.amount = usd(120'00);
    promise.date = QDate(2026, 11, 20);
    promise.detail = QStringLiteral("card");
    auto note = entry(n + 6, Kind::Note, daysAgo(10));
    note.text = QStringLiteral("Expects overtime pay on the 18th. Asked for a text the day before, "
                               "and prefers to be called after five in the afternoon.");
    auto broken = entry(n + 7, Kind::PromiseBroken, daysAgo(3));
    broken.amount = usd(120'00);
    broken.date = QDate(2026, 11, 20);
    broken.actor = QStringLiteral("engine");
    broken.dateOnly = true;
    auto missed = entry(n + 8, Kind::Contact, daysAgo(1));
    missed.channel = Channel::Call;
    missed.direction = Direction::Outbound;
    missed.outcome = Outcome::NoAnswer;
    missed.durationS = 32;
    missed.text = QStringLiteral("+16775554802");
    state.timeline = {placed, paid, sms, call, promise, note, broken, missed};
}

void addItems(AccountState &state, int salt)
{
    const std::int64_t amounts[] = {1'450'27, 480'00, 100'00};
    for (int i = 0; i < 3; ++i) {
        ItemState item;
        item.id = numbered<ItemId>(salt * 100 + i);
        item.number = QStringLiteral("INV-%1").arg(20'411 + i * 37);
        item.due = QDate(2026, 4, 11).addDays(61 * i);
        item.issued = item.due.addDays(-30);
        item.original = usd(amounts[i]);
        item.open.open.fill(Money::zero(base::kUsd));
        item.open[Bucket::Principal] = usd(amounts[i]);
        item.disputed = Money::zero(base::kUsd);
        state.items.push_back(item);
    }
}

void addPerson(AccountState &state, int salt)
{
    state.debtor.id = numbered<DebtorId>(salt);
    state.debtor.name = QStringLiteral("Fatima Anderson");
    state.debtor.language = QStringLiteral("es");
    state.debtor.zone = QByteArrayLiteral("America/Chicago");
    state.debtor.address = {QStringLiteral("418 Alder St"), QStringLiteral("Tulsa"),
                            QStringLiteral("74103"), QStringLiteral("OK"), QStringLiteral("US")};
    state.debtor.employer = QStringLiteral("Cedar Auto Parts");
    state.debtor.born = QDate(1987, 5, 2);
    auto best = phone(salt * 10 + 1, QStringLiteral("+16775554802"), "America/Chicago");
    best.best = true;
    auto work = phone(salt * 10 + 2, QStringLiteral("+15125550148"), "America/Chicago");
    work.label = QStringLiteral("work");
    auto wrong = phone(salt * 10 + 3, QStringLiteral("+17375550190"), "America/Chicago");
    wrong.state = PointState::Wrong;
    ContactPointState mail;
    mail.id = numbered<ContactPointId>(salt * 10 + 4);
    mail.kind = PointKind::Email;
    mail.value = QStringLiteral("m.garcia@example.com");
    state.contactPoints = {best, work, wrong, mail};
}

} // namespace

ports::AccountPage samplePage(int salt, base::Instant now)
{
    ports::AccountPage page;
    AccountState &state = page.state;
    state.id = numbered<AccountId>(salt);
    state.exists = true;
    page.decidesDisputes = true;
    state.number = QStringLiteral("HE-56185%1").arg(43 + salt);
    state.creditor = numbered<CreditorId>(1);
    state.currency = base::kUsd;
    state.listed = QDate(2026, 8, 14);
    state.balances.open.fill(Money::zero(base::kUsd));
    state.balances[Bucket::Principal] = usd(1'930'27);
    state.balances[Bucket::Fees] = usd(100'00);
    state.unapplied = state.disputed = Money::zero(base::kUsd);
    state.paidTotal = usd(120'00);
    state.oldestUnmetDue = QDate(2026, 4, 11);
    state.daysPastDue = 227;
    state.status = Status::PromiseBroken;
    state.nextAction = {NextActionKind::Call, QDate(2026, 11, 24), std::nullopt};
    state.lastContact = now.plusMs(-base::kMsPerDay);
    state.lastPayment = usd(120'00);
    state.lastPaymentDate = QDate(2026, 10, 12);
    addPerson(state, salt);
    addItems(state, salt);
    addHistory(state, salt, now);
    page.creditor = QStringLiteral("Meridian Bank");
    page.linked = {
        {state.id, state.number, page.creditor, state.total(), 227},
        {numbered<AccountId>(7001), QStringLiteral("LK-2210984"), page.creditor, usd(312'40), 44},
        {numbered<AccountId>(7002), QStringLiteral("LK-2210985"), page.creditor, usd(88'00), 0}};
    page.bestPoint = state.contactPoints.front().id;
    page.gate.state = ports::GateState::Allow;
    page.gate.zone = QByteArrayLiteral("America/Chicago");
    page.gate.windowText = QStringLiteral("08:00-21:00");
    page.gate.attemptsThisWeek = 3;
    page.gate.attemptsLimit = 7;
    page.gate.pack = QStringLiteral("builtin.hours 1");
    page.gate.validUntil = now.plusMs(4 * base::kMsPerHour);
    page.suggestedPromise = usd(120'00);
    page.suggestedPromiseDate = QDate(2026, 11, 27);
    page.promisesKept = 3;
    page.promisesDecided = 4;
    return page;
}

ports::AccountPage longPage(int salt, base::Instant now, int entries)
{
    ports::AccountPage page = samplePage(salt, now);
    const auto pattern = page.state.timeline;
    page.state.timeline.clear();
    for (int i = entries; i > 0; --i) {
        TimelineEntry line = pattern[size_t(i) % pattern.size()];
        line.event = numbered<EventId>(salt * 100'000 + i);
        line.at = now.plusMs(-i * 5 * base::kMsPerHour);
        page.state.timeline.push_back(line);
    }
    return page;
}

} // namespace dunlin::testing
