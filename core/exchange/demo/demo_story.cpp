// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/demo_story.h"

#include "core/domain/natural_keys.h"

#include <algorithm>

namespace dunlin::exchange::demo {

using base::Instant;
using domain::Money;

namespace {

constexpr int kMorning = 9 * 3600; ///< in the debtor's zone; two hours clear of any legal limit
constexpr int kEvening = 19 * 3600;

QString engine()
{
    return QStringLiteral("engine");
}

} // namespace

Instant DayStarts::of(QDate day, const QByteArray &zone)
{
    auto &days = m_known[zone];
    const auto it = days.constFind(day.toJulianDay());
    if (it != days.constEnd())
        return *it;
    return *days.insert(day.toJulianDay(), base::startOfDay(day, zone));
}

Story::Story(const DemoOptions &options, DayStarts &starts) : m_options(options), m_starts(starts)
{}

void Story::tell(qint64 index, const Person &person, domain::DebtorId debtor, base::Rng &rng,
                 DemoBatch &batch)
{
    m_rng = &rng;
    m_person = &person;
    m_batch = &batch;
    m_debtor = debtor;
    m_clockDay = {};
    m_items.clear();
    m_creditor = &creditors()[chooseCreditor(person, rng)];
    auto ticket = int(rng.below(1000));
    int ending = 0;
    while (ticket >= kShares[size_t(ending)])
        ticket -= kShares[size_t(ending++)];
    const bool fresh = Ending(ending) == Ending::New;
    m_listed = before(listedBefore(Ending(ending)));
    open(index);
    addDebtor();
    addItems();
    const QStringList team = DemoGenerator::collectors();
    m_collectorName = team.at(qsizetype(rng.below(std::uint64_t(team.size()))));
    m_collector = domain::actorOfUser(m_collectorName);
    if (chance(fresh ? 60 : 94))
        add(m_listed.addDays(fresh ? 0 : 1), 8 * 3600 + upTo(0, 1800), m_options.zone,
            domain::Assigned{m_collectorName}, engine());
    end(Ending(ending));
    std::stable_sort(batch.events.begin(), batch.events.end(),
                     [](const domain::Event &a, const domain::Event &b) {
                         return a.envelope.occurred < b.envelope.occurred;
                     });
}

// Younger accounts are more frequent; plans and settled accounts have had the time for it.
int Story::listedBefore(Ending ending)
{
    if (ending == Ending::New)
        return upTo(1, 18);
    if (ending == Ending::OnPlan || ending == Ending::Paid || ending == Ending::Closed)
        return upTo(90, 280);
    return chance(40) ? upTo(26, 60) : chance(50) ? upTo(60, 120) : upTo(120, 280);
}

void Story::open(qint64 index)
{
    const QString number = QString::fromLatin1(m_creditor->prefix) + QLatin1Char('-')
                           + QString::number(index).rightJustified(7, QLatin1Char('0'));
    const domain::CreditorId creditor = domain::creditorIdFor(QString::fromUtf8(m_creditor->name));
    m_account = domain::accountIdFor(creditor, number);
    m_batch->account = m_account;
    domain::AccountOpened opened;
    opened.number = number;
    opened.creditor = creditor;
    opened.debtor = m_debtor;
    opened.currency = m_creditor->currency;
    opened.listed = m_listed;
    opened.product = QString::fromUtf8(m_creditor->product);
    add(m_listed, 6 * 3600, m_options.zone, std::move(opened), engine());
}

void Story::addDebtor()
{
    domain::DebtorSet debtor;
    debtor.debtor = m_debtor;
    debtor.name = m_person->name;
    debtor.company = false;
    debtor.language = m_person->language;
    if (m_person->zoneKnown)
        debtor.zone = m_person->zone;
    debtor.address = m_person->address;
    add(m_listed, 6 * 3600 + 1, m_options.zone, std::move(debtor), engine());
    const auto point = [&](domain::PointKind kind, const QString &value, const char *label,
                           bool best) {
        domain::ContactPointSet set;
        set.point = domain::contactPointIdFor(m_debtor, value);
        set.kind = kind;
        set.value = value;
        set.label = QString::fromLatin1(label);
        if (m_person->zoneKnown && kind == domain::PointKind::Phone)
            set.zone = m_person->zone;
        set.best = best;
        set.source = QStringLiteral("creditor");
        const domain::ContactPointId id = set.point;
        add(m_listed, 6 * 3600 + 2, m_options.zone, std::move(set), engine());
        return id;
    };
    m_mobile = point(domain::PointKind::Phone, m_person->mobile, "mobile", true);
    if (!m_person->landline.isEmpty())
        point(domain::PointKind::Phone, m_person->landline, "home", false);
    if (!m_person->email.isEmpty())
        point(domain::PointKind::Email, m_person->email, "private", true);
}

// Most debts are small, few are large: tiers by weight, evenly within a tier. Integers only, so
// that every machine makes the same cents.
Money Story::heavyTailed()
{
    struct Tier {
        int weight;
        int low;
        int high;
    };
    static constexpr Tier tiers[] = {
        {340, 40, 250}, {330, 250, 900}, {210, 900, 3500}, {95, 3500, 15000}, {25, 15000, 90000}};
    auto ticket = int(m_rng->below(1000));
    const Tier *tier = tiers;
    while (ticket >= tier->weight)
        ticket -= (tier++)->weight;
    return Money(m_rng->between(tier->low * 100, tier->high * 100) * m_creditor->scale / 2,
                 m_creditor->currency);
}

void Story::addItems()
{
    const int count = upTo(1, m_creditor->maxItems);
    const Money whole = heavyTailed();
    std::vector<std::int64_t> weights;
    for (int i = 0; i < count; ++i)
        weights.push_back(upTo(60, 140));
    const std::vector<Money> parts = whole.allocate(weights);
    m_owed = Money::zero(m_creditor->currency);
    // Most come long after the due date, some to be reminded before it.
    const bool early = m_listed > before(19) && chance(25);
    const QDate firstDue =
        early ? m_options.asOf.addDays(upTo(-2, 9)) : m_listed.addDays(-upTo(3, 70));
    for (int i = 0; i < count; ++i) {
        domain::ItemAdded item;
        item.number = QStringLiteral("%1").arg(m_rng->below(90'000'000) + 10'000'000);
        item.item = domain::itemIdFor(m_account, item.number);
        item.type = m_creditor->itemType;
        item.due = firstDue.addMonths(-(count - 1 - i));
        item.issued = item.due.addDays(-21);
        item.amount = parts[size_t(i)];
        m_items.push_back(item.item);
        m_owed += item.amount;
        add(m_listed, 6 * 3600 + 10 + i, m_options.zone, std::move(item), engine());
    }
    if (m_creditor->lateFee && chance(40)) {
        const Money fee(m_rng->between(5, 35) * 100 * m_creditor->scale / 2, m_creditor->currency);
        m_owed += fee;
        add(m_listed, 6 * 3600 + 30, m_options.zone,
            domain::Charged{domain::ChargeKind::Fee, m_items.back(), fee,
                            QStringLiteral("late payment fee"), m_listed},
            engine());
    }
    if (m_creditor->interest && chance(45)) {
        const Money interest = share(upTo(1, 6));
        if (interest.isPositive()) {
            m_owed += interest;
            add(m_listed, 6 * 3600 + 31, m_options.zone,
                domain::Charged{domain::ChargeKind::Interest, m_items.front(), interest,
                                QStringLiteral("contract rate to the day of listing"), m_listed},
                engine());
        }
    }
}

Money Story::share(int inHundred) const
{
    return m_owed.multiply({inHundred, 100}, base::Rounding::HalfEven);
}

const char *Story::method()
{
    static constexpr const char *methods[] = {"card", "transfer", "transfer", "direct_debit",
                                              "cheque"};
    return methods[m_rng->below(std::size(methods))];
}

domain::EventId Story::add(QDate day, int second, const QByteArray &zone, domain::Payload payload,
                           const QString &actor)
{
    domain::Event event;
    event.payload = std::move(payload);
    event.envelope.id = {m_rng->bytes16()};
    // Version 8 of RFC 9562: made by a rule of this program.
    auto &bytes = event.envelope.id.bytes;
    bytes[6] = std::uint8_t((bytes[6] & 0x0f) | 0x80);
    bytes[8] = std::uint8_t((bytes[8] & 0x3f) | 0x80);
    event.envelope.kind = domain::kindOf(event.payload);
    event.envelope.account = m_account;
    event.envelope.occurred = m_starts.of(day, zone).plusMs(qint64(second) * 1000);
    event.envelope.heard = event.envelope.occurred;
    event.envelope.actor = actor;
    const domain::EventId id = event.envelope.id;
    m_batch->events.push_back(std::move(event));
    return id;
}

// In the debtor's daytime, after whatever else happened on that day.
domain::EventId Story::addByCollector(QDate day, domain::Payload payload)
{
    day = std::min(std::max(day, m_listed), before(1));
    if (day != m_clockDay) {
        m_clockDay = day;
        m_clock = upTo(kMorning, kEvening - 3600);
    } else {
        m_clock = std::min(m_clock + upTo(20, 240), kEvening);
    }
    // An evening in Honolulu may be the as-of day in the office already.
    const Instant at = m_starts.of(day, m_person->zone).plusMs(qint64(m_clock) * 1000);
    const bool late = at >= m_starts.of(m_options.asOf, m_options.zone);
    return add(late ? day.addDays(-1) : day, m_clock, m_person->zone, std::move(payload),
               m_collector);
}

QByteArray Story::decision(Instant at) const
{
    return R"({"decision":"allow","at":")" + base::toIso(at)
           + R"(","findings":[],"packs":[{"id":"demo.hours","version":"1"}],"tz_candidates":[")"
           + m_person->zone + R"("]})";
}

void Story::call(QDate day, Outcome outcome)
{
    // Nobody works on Sundays.
    if (day.dayOfWeek() == Qt::Sunday)
        day = day.addDays(-1);
    domain::Contacted contact;
    contact.point = m_mobile;
    contact.to = m_person->mobile;
    contact.outcome = outcome;
    contact.flags = domain::flagsOf(outcome);
    contact.durationS = contact.flags.contacted         ? upTo(45, 620)
                        : outcome == Outcome::Voicemail ? upTo(18, 50)
                                                        : upTo(8, 35);
    addByCollector(day, std::move(contact));
    domain::Event &event = m_batch->events.back();
    std::get<domain::Contacted>(event.payload).decision = decision(event.envelope.occurred);
}

void Story::note(QDate day, const QString &text)
{
    addByCollector(day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day, domain::Noted{text});
}

void Story::promise(QDate taken, QDate due, Money amount)
{
    call(taken, Outcome::PromiseToPay);
    addByCollector(taken.dayOfWeek() == Qt::Sunday ? taken.addDays(-1) : taken,
                   domain::Promised{amount, due, QString::fromLatin1(method())});
}

void Story::pay(QDate day, Money amount, const char *how)
{
    day = std::min(std::max(day, m_listed), before(1));
    amount = base::min(amount, m_owed);
    if (!amount.isPositive())
        return;
    m_owed -= amount;
    domain::PaymentReceived payment;
    payment.amount = amount;
    payment.valueDate = day;
    payment.method = QString::fromLatin1(how);
    payment.reference = QStringLiteral("R%1").arg(m_rng->below(9'000'000) + 1'000'000);
    add(day, upTo(7 * 3600, 18 * 3600), m_options.zone, std::move(payment), engine());
}

void Story::chase(QDate until, int most, bool reached)
{
    static constexpr Outcome misses[] = {Outcome::NoAnswer, Outcome::NoAnswer, Outcome::Voicemail,
                                         Outcome::Voicemail, Outcome::Busy};
    static constexpr Outcome talks[] = {Outcome::RightPartyTalk, Outcome::CallBackLater,
                                        Outcome::Refused, Outcome::RightPartyTalk};
    QDate day = m_listed.addDays(upTo(1, 6));
    const int span = std::max<int>(1, int(day.daysTo(until)));
    const int calls = upTo(1, most);
    for (int i = 0; i < calls && day < until; ++i) {
        if (chance(6)) {
            call(day, Outcome::ThirdParty);
        } else if (reached && chance(25)) {
            call(day, talks[m_rng->below(std::size(talks))]);
            if (chance(60))
                note(day, talkNote(*m_rng));
        } else {
            call(day, misses[m_rng->below(std::size(misses))]);
            if (chance(10))
                note(day, missNote(*m_rng));
        }
        day = day.addDays(upTo(2, std::max(3, 2 * span / (calls + 1))));
    }
}

void Story::partPayment(QDate from, QDate until)
{
    if (from >= until)
        return;
    const QDate day = from.addDays(upTo(0, int(from.daysTo(until))));
    pay(day, share(upTo(5, 40)), method());
}

void Story::end(Ending ending)
{
    const int recent = upTo(1, 12);
    switch (ending) {
    case Ending::New:
        if (chance(25))
            note(m_listed, QStringLiteral("Placed by the creditor after two reminders."));
        break;
    case Ending::NoContact:
        chase(before(1), 7, false);
        if (chance(22)) {
            call(before(recent), Outcome::WrongNumber);
            domain::ContactPointSet wrong;
            wrong.point = m_mobile;
            wrong.kind = domain::PointKind::Phone;
            wrong.value = m_person->mobile;
            wrong.state = domain::PointState::Wrong;
            addByCollector(before(recent), std::move(wrong));
        } else {
            call(before(recent), Outcome::NoAnswer);
        }
        break;
    case Ending::InContact:
        chase(before(recent + 1), 6, true);
        if (chance(30))
            partPayment(before(40), before(2));
        call(before(recent), chance(35) ? Outcome::Refused : Outcome::RightPartyTalk);
        note(before(recent), talkNote(*m_rng));
        break;
    case Ending::CallBack: {
        chase(before(recent + 1), 5, true);
        call(before(recent), Outcome::CallBackLater);
        // From the day before to five days ahead, in working hours of the office.
        const QDate day = m_options.asOf.addDays(upTo(-1, 5));
        const int quarter = upTo(9 * 4, 17 * 4);
        addByCollector(
            before(recent),
            domain::CallBackSet{
                m_starts.of(day, m_options.zone).plusMs(qint64(quarter) * 15 * base::kMsPerMinute),
                callBackText(*m_rng)});
        break;
    }
    case Ending::PromiseOpen:
    case Ending::PromiseDue:
    case Ending::Broken: endWithPromise(ending); break;
    case Ending::OnPlan: endOnPlan(); break;
    case Ending::Disputed:
    case Ending::OnHold:
    case Ending::Placed: endStopped(ending); break;
    case Ending::Paid:
    case Ending::Closed: endDone(ending); break;
    }
}

void Story::endWithPromise(Ending ending)
{
    // Some kept an earlier promise, which is why they were believed again.
    if (m_listed < before(60) && chance(40)) {
        const QDate taken = before(upTo(45, 58));
        const QDate due = taken.addDays(upTo(4, 12));
        const Money amount = share(upTo(8, 25));
        promise(taken, due, amount);
        pay(due.addDays(-upTo(0, 2)), amount, method());
    } else {
        chase(before(44), 4, true);
    }
    const Money amount = share(chance(35) ? 100 : upTo(10, 60));
    if (ending == Ending::Broken) {
        const QDate due = before(upTo(3, 25));
        promise(due.addDays(-upTo(4, 14)), due, amount);
        if (chance(30))
            pay(due, amount.multiply({1, 3}, base::Rounding::Down), method());
        if (chance(30) && due < before(6))
            call(before(upTo(1, 3)), chance(50) ? Outcome::NoAnswer : Outcome::Voicemail);
        return;
    }
    const QDate due =
        m_options.asOf.addDays(ending == Ending::PromiseDue ? -upTo(0, 2) : upTo(1, 14));
    const QDate taken = std::min(due, m_options.asOf).addDays(-upTo(3, 12));
    promise(taken, due, amount);
    if (chance(50))
        note(taken, talkNote(*m_rng));
}

void Story::endOnPlan()
{
    chase(before(65), 4, true);
    const int kept = upTo(0, 2);
    const int left = upTo(2, 4);
    const QDate taken = before(upTo(kept * 30 + 3, kept * 30 + 12));
    call(taken, Outcome::PromiseToPay);
    note(taken,
         QStringLiteral("Agreed %1 instalments, one a month. Sends the first by standing order.")
             .arg(kept + left));
    const Money part = m_owed.multiply({1, kept + left}, base::Rounding::Down);
    const Money all = m_owed;
    for (int i = 0; i < kept + left; ++i) {
        const QDate due =
            i < kept ? before(30 * (kept - i) - 12) : m_options.asOf.addDays(4 + 30 * (i - kept));
        const bool last = i + 1 == kept + left;
        addByCollector(
            taken.dayOfWeek() == Qt::Sunday ? taken.addDays(-1) : taken,
            domain::Promised{last ? all - part.multiply({i, 1}, base::Rounding::Down) : part, due,
                             QStringLiteral("direct_debit")});
        if (i < kept)
            pay(due, part, "direct_debit");
    }
}

void Story::endStopped(Ending ending)
{
    chase(before(30), 5, true);
    const QDate day = before(upTo(2, 24));
    if (ending == Ending::Disputed) {
        static constexpr const char *categories[] = {"already_paid", "wrong_amount", "not_mine",
                                                     "goods"};
        const QString category = QString::fromLatin1(categories[m_rng->below(4)]);
        call(day, Outcome::Dispute);
        addByCollector(day, domain::Disputed{chance(50) ? std::vector<domain::ItemId>{}
                                                        : std::vector{m_items.front()},
                                             std::nullopt, category, disputeText(category)});
    } else if (ending == Ending::OnHold) {
        static constexpr const char *reasons[] = {"hardship, income statement awaited",
                                                  "bankruptcy check", "debt counsellor named",
                                                  "creditor reviews the file"};
        call(day, Outcome::RightPartyTalk);
        addByCollector(day, domain::HeldBack{QString::fromLatin1(reasons[m_rng->below(4)]), day,
                                             m_options.asOf.addDays(upTo(5, 40))});
    } else {
        call(day, Outcome::NoAnswer);
        addByCollector(day, domain::Placed{QStringLiteral("Crown & Fairview Recoveries"), day});
    }
}

void Story::endDone(Ending ending)
{
    chase(before(50), 5, true);
    if (ending == Ending::Paid) {
        const QDate paid = before(upTo(1, 85));
        if (chance(60)) {
            const QDate taken = std::max(m_listed.addDays(1), paid.addDays(-upTo(3, 10)));
            promise(taken, paid.addDays(1), m_owed);
        } else if (chance(50)) {
            call(paid, Outcome::PaymentTaken);
        }
        pay(paid, m_owed, method());
        return;
    }
    const QDate day = before(upTo(3, 60));
    if (chance(40))
        partPayment(m_listed.addDays(5), day);
    static constexpr const char *reasons[] = {"recalled by creditor", "uneconomical",
                                              "deceased, no estate", "settled in part"};
    note(day, QStringLiteral("File checked, nothing more to do here."));
    addByCollector(day, domain::ClosedAccount{QString::fromLatin1(reasons[m_rng->below(4)])});
}

} // namespace dunlin::exchange::demo
