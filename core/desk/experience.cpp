// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/experience.h"

#include "core/desk/gate_check.h"
#include "core/desk/ledger_view.h"
#include "core/desk/workstation_core.h"
#include "core/store/event_store.h"

#include <algorithm>
#include <array>

namespace dunlin::desk {

using base::Result;
using domain::AccountState;

namespace {

/// A part of the day as it is shown, and a moment in it at which the gate is asked.
struct DayPart {
    int from;
    int to;
    int askAt; ///< minutes
};
constexpr std::array kParts{DayPart{8, 11, 570}, DayPart{11, 14, 750}, DayPart{14, 17, 930},
                            DayPart{17, 21, 1080}};
constexpr int kDaysAhead = 7;

base::DebtorId personOf(const AccountState &state)
{
    return state.debtor.id.isNull() ? base::DebtorId{state.id.bytes} : state.debtor.id;
}

QByteArray zoneOf(const AccountState &state, const QByteArray &office)
{
    return state.debtor.zone.isEmpty() ? office : state.debtor.zone;
}

void learnContacts(const AccountState &state, const QByteArray &office, Experience *experience)
{
    const QString segment = contactSegmentOf(state);
    const QByteArray zone = zoneOf(state, office);
    for (const domain::ContactState &contact : state.contacts) {
        // Of a letter or a message nobody knows whether it was read.
        const bool counts = contact.channel == domain::Channel::Call && contact.flags.attempt
                            && contact.direction == domain::Direction::Outbound;
        if (!counts)
            continue;
        const QDate day = base::dateIn(contact.at, zone);
        const qint64 hour = (contact.at.ms - base::startOfDay(day, zone).ms) / base::kMsPerHour;
        const decision::ContactSlot slot{int(domain::Channel::Call),
                                         decision::slotPartOf(int(hour), day.dayOfWeek())};
        experience->contacts.add(personOf(state), segment, slot, contact.flags.rightParty);
    }
}

} // namespace

QString contactSegmentOf(const AccountState &state)
{
    const int age = state.daysPastDue <= 30 ? 0 : state.daysPastDue <= 90 ? 1 : 2;
    return (state.debtor.company ? QLatin1Char('b') : QLatin1Char('c')) + QString::number(age);
}

Result<Experience> learnFrom(store::Connection &connection, store::TenantKey tenant,
                             const ApplyContext &context, const std::function<bool()> &stop)
{
    DUNLIN_TRY_VALUE(const ApplyContext with, withTerms(connection, tenant, context));
    domain::FoldContext fold = with.fold();
    fold.withTimeline = false;
    Experience experience;
    experience.day = context.today;
    bool stopped = false;
    const auto learn = [&](base::AccountId account, std::vector<store::LedgerEvent> &&stored) {
        stopped = stop && stop();
        const bool teaches = std::any_of(stored.begin(), stored.end(), [](const auto &event) {
            return event.kind == "promise" || event.kind == "contact";
        });
        if (stopped || account.isNull() || !teaches)
            return !stopped;
        const AccountState state = domain::fold(account, decodeAll(stored), fold);
        experience.promises.learn(state);
        learnContacts(state, context.zone, &experience);
        ++experience.accounts;
        return true;
    };
    DUNLIN_TRY(store::EventStore(connection, tenant).forEachAccount({}, learn));
    if (stopped)
        return base::fail(base::ErrorCode::Cancelled, QStringLiteral("the learning was stopped"));
    experience.contacts.settle();
    return experience;
}

std::optional<ports::BestReach> bestReachOf(const AccountState &state,
                                            std::span<const AccountState> others,
                                            const Experience &experience,
                                            const ApplyContext &context)
{
    const auto phone = bestPoint(state, domain::PointKind::Phone);
    if (!phone)
        return std::nullopt;
    GateQuestion question;
    question.officeZone = context.zone;
    question.point = phone->id;
    const QByteArray zone = !phone->zone.isEmpty() ? phone->zone : zoneOf(state, context.zone);
    const QDate today = base::dateIn(context.now, zone);
    std::vector<decision::ContactSlot> allowed;
    std::vector<ports::BestReach> times; ///< the first of each slot
    for (int ahead = 0; ahead < kDaysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (const DayPart &part : kParts) {
            question.at = base::startOfDay(day, zone).plusMs(qint64(part.askAt) * 60 * 1000);
            const decision::ContactSlot slot{
                int(domain::Channel::Call), decision::slotPartOf(part.askAt / 60, day.dayOfWeek())};
            const bool known = std::find(allowed.begin(), allowed.end(), slot) != allowed.end();
            if (known || question.at < context.now
                || !decideContact(state, question, others).allowed())
                continue;
            allowed.push_back(slot);
            times.push_back({day, part.from, part.to, phone->label, 0, zone});
        }
    }
    const auto choice = decision::bestSlot(experience.contacts, personOf(state),
                                           contactSegmentOf(state), today, allowed);
    if (!choice)
        return std::nullopt;
    const auto at = std::find(allowed.begin(), allowed.end(), choice->slot);
    ports::BestReach best = times[size_t(at - allowed.begin())];
    best.permille = int(choice->rate * 1000);
    best.explored = choice->explored;
    return best;
}

std::shared_ptr<const Experience> ExperienceKeeper::of(const ApplyContext &context,
                                                       const store::OpenSpec &cache)
{
    const std::lock_guard lock(m_mutex);
    if (m_asked == context.today)
        return m_known;
    m_asked = context.today;
    store::OpenSpec spec = cache;
    spec.readOnly = true;
    m_worker.post([this, context, spec] {
        const auto learn = [&]() -> Result<Experience> {
            DUNLIN_TRY_VALUE(store::Connection connection, store::openDatabase(spec));
            return learnFrom(connection, store::TenantKey{}, context,
                             [this] { return m_ending.load(); });
        };
        auto learned = learn();
        if (!learned)
            return; // yesterday's stays; tomorrow it is asked for again
        const std::lock_guard inner(m_mutex);
        m_known = std::make_shared<const Experience>(std::move(*learned));
    });
    return m_known;
}

std::shared_ptr<const Experience> experienceOf(WorkstationCore &core)
{
    if (core.isClosing() || !core.identity())
        return nullptr;
    return core.learned.of(core.applyContext(), core.care().keys().cache());
}

} // namespace dunlin::desk
