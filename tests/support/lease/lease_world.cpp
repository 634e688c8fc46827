// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lease/lease_world.h"

#include "core/base/rng.h"
#include "core/compliance/lease.h"
#include "core/domain/outcomes.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance::test {

namespace {

using base::Instant;
using domain::AccountState;
using domain::Channel;
using domain::ContactState;
using domain::Outcome;

struct Home {
    const char *country, *region, *postcode, *zone, *areaCode;
};
constexpr std::array kHomes{Home{"US", "NY", "10001", "America/New_York", "+1212"},
                            Home{"US", "MA", "02108", "America/New_York", "+1617"},
                            Home{"US", "WA", "98101", "America/Los_Angeles", "+1206"},
                            Home{"US", "DC", "20001", "America/New_York", "+1202"},
                            Home{"US", "WV", "25301", "America/New_York", "+1304"},
                            Home{"US", "TX", "75001", "America/Chicago", "+1214"},
                            Home{"AU", "NSW", "2000", "Australia/Sydney", "+612"},
                            Home{"CA", "ON", "M5V 2T6", "America/Toronto", "+1416"},
                            Home{"GB", "England", "SW1A 1AA", "Europe/London", "+4420"}};
constexpr qint64 kLeaseMs = 3 * base::kMsPerDay;

/// What one device recorded: a contact, or one that was begun and never settled.
struct Record {
    size_t account = 0;
    ContactState contact;
    bool unsettled = false;
};

struct Held {
    Instant since;
    Instant expires;
    std::vector<std::pair<QString, int>> parts;
};

struct Row {
    size_t device = 0;
    size_t account = 0;
    LimitRoom room;
    int share = 0;
    Instant countsUntil;
};

struct Laptop {
    base::DeviceId id;
    bool online = true;
    std::vector<Record> known;
    std::vector<Record> unsent;
    std::vector<std::optional<Held>> held; ///< by account
};

class World {
public:
    World(const GateRules &rules, quint64 seed, const LeaseWorldOptions &options,
          LeaseFigures *figures)
        : m_rules(rules)
        , m_rng(seed)
        , m_options(options)
        , m_figures(*figures)
        , m_home(kHomes[m_rng.below(kHomes.size())])
    {
        // Around a change of summer time in many worlds.
        static constexpr std::array<qint64, 3> kStarts{1'772'800'000, 1'793'300'000, 1'781'000'000};
        m_now = Instant{(kStarts[m_rng.below(kStarts.size())] + m_rng.between(0, 86'400)) * 1000};
        const auto accounts = size_t(m_rng.between(1, 2));
        const base::DebtorId debtor{m_rng.bytes16()};
        for (size_t i = 0; i < accounts; ++i)
            m_accounts.push_back(accountOf(debtor));
        m_laptops.resize(size_t(m_rng.between(2, 5)));
        m_byQueue = m_rng.chance(0.75);
        m_queue = m_rng.below(m_laptops.size());
        for (Laptop &laptop : m_laptops) {
            laptop.id = base::DeviceId{m_rng.bytes16()};
            laptop.held.resize(accounts);
        }
    }

    void run()
    {
        const Instant end = m_now.plusMs(m_rng.between(2, 12) * base::kMsPerDay);
        const auto busy = m_rng.between(60, 400); // minutes between two things that happen
        while (m_now < end) {
            m_now = m_now.plusMs(m_rng.between(1, 2 * busy) * base::kMsPerMinute);
            Laptop &laptop = m_laptops[m_rng.below(m_laptops.size())];
            const double what = m_rng.unit();
            if (what < 0.15)
                laptop.online = !laptop.online;
            else if (what < 0.45 && laptop.online)
                sync(laptop, {});
            else
                attempt(m_byQueue && m_rng.chance(0.85) ? m_laptops[m_queue] : laptop);
            if (m_rng.chance(0.01))
                m_queue = m_rng.below(m_laptops.size());
        }
        ++m_figures.worlds;
    }

private:
    AccountState accountOf(base::DebtorId debtor)
    {
        AccountState account;
        account.exists = true;
        account.id = base::AccountId{m_rng.bytes16()};
        account.number = QStringLiteral("A-%1").arg(m_rng.below(1'000'000));
        account.creditor = base::CreditorId{m_rng.bytes16()};
        account.debtor.id = debtor;
        account.debtor.zone = m_home.zone;
        account.debtor.zoneSaid = true;
        account.debtor.address = {{},
                                  {},
                                  QLatin1String(m_home.postcode),
                                  QLatin1String(m_home.region),
                                  QLatin1String(m_home.country)};
        for (const char *label : {"mobile", "work"}) {
            domain::ContactPointState point;
            point.id = base::ContactPointId{m_rng.bytes16()};
            point.label = QLatin1String(label);
            point.value = QLatin1String(m_home.areaCode)
                          + QStringLiteral("5550%1").arg(100 + m_rng.below(100));
            point.consent = domain::Consent::Given;
            point.consentSince = m_now.plusMs(-40 * base::kMsPerDay);
            account.contactPoints.push_back(point);
        }
        return account;
    }

    /// The accounts as somebody sees them who knows these records.
    std::vector<AccountState>
    stateOf(std::initializer_list<const std::vector<Record> *> records) const
    {
        std::vector<AccountState> states = m_accounts;
        for (const auto *list : records) {
            for (const Record &record : *list) {
                AccountState &state = states[record.account];
                if (record.unsettled)
                    state.reservations.push_back(reservationOf(record.contact));
                else
                    state.contacts.push_back(record.contact);
            }
        }
        for (AccountState &state : states)
            std::stable_sort(state.contacts.begin(), state.contacts.end(),
                             [](const auto &a, const auto &b) { return a.at < b.at; });
        return states;
    }

    static domain::ReservationState reservationOf(const ContactState &contact)
    {
        domain::ReservationState made;
        made.id = contact.id;
        made.at = contact.at;
        made.device = contact.device;
        made.heard = contact.heard;
        made.channel = contact.channel;
        made.to = contact.to;
        made.expires = contact.at.plusMs(90 * base::kMsPerDay);
        return made;
    }

    Verdict decide(const std::vector<AccountState> &states, size_t account,
                   const Attempt &attempt) const
    {
        std::vector<AccountState> others;
        for (size_t i = 0; i < states.size(); ++i) {
            if (i != account)
                others.push_back(states[i]);
        }
        return verdictOf(m_rules, states[account], attempt, others);
    }

    Attempt randomAttempt(size_t account)
    {
        static constexpr std::array kChannels{Channel::Call, Channel::Call, Channel::Call,
                                              Channel::Sms, Channel::Letter};
        Attempt attempt;
        attempt.at = m_now;
        attempt.channel = kChannels[m_rng.below(kChannels.size())];
        if (attempt.channel != Channel::Letter) {
            attempt.point = m_accounts[account].contactPoints[m_rng.below(2)];
            attempt.to = attempt.point->value;
        }
        return attempt;
    }

    /// What the laptop's own gate says, with the share it holds.
    Verdict ownVerdict(const Laptop &laptop, size_t account, Attempt attempt) const
    {
        if (m_options.withShares) {
            Shares shares{laptop.id, m_now, {}};
            const auto &held = laptop.held[account];
            if (held && m_now < held->expires) {
                shares.since = held->since;
                shares.parts = held->parts;
            }
            attempt.shares = std::move(shares);
        }
        return decide(stateOf({&laptop.known, &laptop.unsent}), account, attempt);
    }

    static bool wantsShare(const Verdict &verdict)
    {
        return !verdict.allowed()
               && std::all_of(verdict.findings.begin(), verdict.findings.end(),
                              [](const Finding &finding) {
                                  return finding.result <= GateResult::AllowWithWarning
                                         || finding.missing == "share";
                              });
    }

    void attempt(Laptop &laptop)
    {
        const size_t account = m_rng.below(m_accounts.size());
        const Attempt attempt = randomAttempt(account);
        ++m_figures.attempts;
        Verdict own = ownVerdict(laptop, account, attempt);
        // For want of a share it asks at once, as the program does.
        if (laptop.online && wantsShare(own)) {
            sync(laptop, account);
            own = ownVerdict(laptop, account, attempt);
        }
        const bool may = own.allowed();
        const Attempt &free = attempt;
        // What happened in the past is known to all of them at once.
        const bool should = decide(stateOf({&m_truth}), account, free).allowed();
        if (!may) {
            ++m_figures.refused;
            m_figures.needless += should ? 1 : 0;
            m_figures.needlessByQueue += m_byQueue && should ? 1 : 0;
            return;
        }
        ++m_figures.made;
        m_figures.madeByQueue += m_byQueue ? 1 : 0;
        m_figures.breaches += should ? 0 : 1;
        record(laptop, account, attempt);
    }

    void record(Laptop &laptop, size_t account, const Attempt &attempt)
    {
        static constexpr std::array kOutcomes{Outcome::NoAnswer, Outcome::NoAnswer, Outcome::Busy,
                                              Outcome::Voicemail, Outcome::RightPartyTalk};
        Record made;
        made.account = account;
        made.contact.id = base::EventId{m_rng.bytes16()};
        made.contact.at = m_now;
        made.contact.heard = m_now;
        made.contact.device = laptop.id;
        made.contact.channel = attempt.channel;
        made.contact.to = attempt.to;
        made.contact.outcome = attempt.channel == Channel::Call
                                   ? kOutcomes[m_rng.below(kOutcomes.size())]
                                   : Outcome::Delivered;
        made.contact.flags = domain::flagsOf(made.contact.outcome);
        m_truth.push_back(made);
        // The program stopped before it was told: it knows only that the contact was begun.
        made.unsettled = m_rng.chance(0.03);
        m_figures.unsettled += made.unsettled ? 1 : 0;
        laptop.unsent.push_back(made);
    }

    /// `wanted`: an account whose share was missing just now.
    void sync(Laptop &laptop, std::optional<size_t> wanted)
    {
        m_server.insert(m_server.end(), laptop.unsent.begin(), laptop.unsent.end());
        laptop.unsent.clear();
        laptop.known = m_server;
        for (size_t account = 0; account < m_accounts.size(); ++account) {
            const bool isOwn = !m_byQueue || &laptop == &m_laptops[m_queue];
            // What was for one contact goes back; of the rest not everything is asked for each
            // time.
            if (wanted == account)
                renew(laptop, account);
            else if (!isOwn)
                giveBack(laptop, account);
            else if (m_rng.chance(0.8))
                renew(laptop, account);
        }
    }

    void giveBack(Laptop &laptop, size_t account)
    {
        const auto device = size_t(&laptop - m_laptops.data());
        laptop.held[account].reset();
        std::erase_if(m_rows, [&](const Row &row) {
            return (row.device == device && row.account == account) || row.countsUntil <= m_now;
        });
    }

    /// Forgets the share, asks for a new one; the answer may be lost.
    void renew(Laptop &laptop, size_t account)
    {
        giveBack(laptop, account);
        const auto device = size_t(&laptop - m_laptops.data());
        const std::vector<AccountState> states = stateOf({&m_server});
        std::vector<AccountState> others;
        for (size_t i = 0; i < states.size(); ++i) {
            if (i != account)
                others.push_back(states[i]);
        }
        const auto rooms = limitRooms(m_rules, states[account], m_now, "UTC", others);
        // Some offices let several laptops share what is left.
        const int among = m_rng.chance(0.5) ? 1 : int(m_laptops.size());
        Held held{m_now, m_now.plusMs(kLeaseMs),
                  shareOut(rooms, heldByOthers(device, account), among)};
        for (size_t i = 0; i < rooms.size(); ++i)
            m_rows.push_back({device, account, rooms[i], held.parts[i].second,
                              held.expires.plusMs(rooms[i].reachDays * base::kMsPerDay)});
        if (m_rng.chance(0.1))
            ++m_figures.lostAnswers;
        else
            laptop.held[account] = std::move(held);
    }

    std::vector<HeldShare> heldByOthers(size_t device, size_t account) const
    {
        std::vector<HeldShare> held;
        for (size_t other = 0; other < m_laptops.size(); ++other) {
            if (other == device)
                continue;
            // A limit of the person is held once, however many accounts it was asked for.
            std::vector<HeldShare> ofPerson;
            for (const Row &row : m_rows) {
                if (row.device != other)
                    continue;
                if (row.room.ofDebt) {
                    if (row.account == account)
                        held.push_back({row.room.rule, row.share});
                    continue;
                }
                const auto known =
                    std::find_if(ofPerson.begin(), ofPerson.end(),
                                 [&](const HeldShare &one) { return one.rule == row.room.rule; });
                if (known == ofPerson.end())
                    ofPerson.push_back({row.room.rule, row.share});
                else
                    known->share = std::max(known->share, row.share);
            }
            held.insert(held.end(), ofPerson.begin(), ofPerson.end());
        }
        return held;
    }

    const GateRules &m_rules;
    base::SeededRng m_rng;
    const LeaseWorldOptions &m_options;
    LeaseFigures &m_figures;
    const Home &m_home;
    Instant m_now;
    std::vector<AccountState> m_accounts;
    std::vector<Laptop> m_laptops;
    bool m_byQueue = false; ///< the accounts are in one laptop's queue
    size_t m_queue = 0;     ///< whose
    std::vector<Record> m_server;
    std::vector<Row> m_rows;
    std::vector<Record> m_truth; ///< what really happened
};

} // namespace

void runLeaseWorld(const GateRules &rules, quint64 seed, const LeaseWorldOptions &options,
                   LeaseFigures *figures)
{
    World(rules, seed, options, figures).run();
}

} // namespace dunlin::compliance::test
