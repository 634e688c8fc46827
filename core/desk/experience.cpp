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

constexpr int kDaysAhead = 7;
constexpr int kFirstHour = 8; ///< of a day that is offered; the gate narrows it
constexpr int kLastHour = 20;
constexpr int kLetterHour = 12; ///< a letter has no hour: one slot a day
constexpr std::array kChannels{domain::Channel::Call, domain::Channel::Email, domain::Channel::Sms,
                               domain::Channel::Letter};

/// Days in which an answer to a message is counted as one to it.
int answerDays(domain::Channel channel)
{
    return channel == domain::Channel::Sms ? 3 : channel == domain::Channel::Email ? 5 : 10;
}

base::DebtorId personOf(const AccountState &state)
{
    return state.debtor.id.isNull() ? base::DebtorId{state.id.bytes} : state.debtor.id;
}

QByteArray zoneOf(const AccountState &state, const QByteArray &office)
{
    return state.debtor.zone.isEmpty() ? office : state.debtor.zone;
}

/// Whether the debtor answered, promised or paid in the days after a message.
bool isAnswered(const AccountState &state, const domain::ContactState &message,
                const QByteArray &zone)
{
    const base::Instant until =
        message.at.plusMs(qint64(answerDays(message.channel)) * 24 * base::kMsPerHour);
    const auto answers = [&](base::Instant at) { return at > message.at && at <= until; };
    const QDate from = base::dateIn(message.at, zone);
    const QDate to = base::dateIn(until, zone);
    return std::any_of(state.contacts.begin(), state.contacts.end(),
                       [&](const domain::ContactState &one) {
                           return one.direction == domain::Direction::Inbound && answers(one.at);
                       })
           || std::any_of(
               state.payments.begin(), state.payments.end(),
               [&](const auto &one) { return one.valueDate > from && one.valueDate <= to; })
           || std::any_of(state.promises.begin(), state.promises.end(),
                          [&](const auto &one) { return one.taken > from && one.taken <= to; });
}

decision::ContactSlot slotAt(base::Instant at, domain::Channel channel, const QByteArray &zone)
{
    const QDate day = base::dateIn(at, zone);
    const auto hour = int((at.ms - base::startOfDay(day, zone).ms) / base::kMsPerHour);
    const bool letter = channel == domain::Channel::Letter;
    return {int(channel), letter ? kLetterHour : std::clamp(hour, 0, 23), day.dayOfWeek()};
}

void learnContacts(const AccountState &state, const ApplyContext &context, Experience *experience)
{
    const QString segment = contactSegmentOf(state);
    const QByteArray zone = zoneOf(state, context.zone);
    for (const domain::ContactState &contact : state.contacts) {
        const bool call = contact.channel == domain::Channel::Call;
        const bool known =
            std::find(kChannels.begin(), kChannels.end(), contact.channel) != kChannels.end();
        if (!known || contact.direction != domain::Direction::Outbound
            || (call && !contact.flags.attempt))
            continue;
        // Whether a message of late is answered is not known yet.
        const base::Instant settled =
            contact.at.plusMs(qint64(answerDays(contact.channel)) * 24 * base::kMsPerHour);
        if (!call && settled > context.now)
            continue;
        const bool reached = call ? contact.flags.rightParty : isAnswered(state, contact, zone);
        experience->contacts.add(personOf(state), segment,
                                 slotAt(contact.at, contact.channel, zone), reached);
    }
}

/// The slots of a week in which a way is offered, and how each is shown.
struct Offers {
    std::vector<decision::ContactSlot> ways;
    std::vector<ports::BestReach> shown;
    std::vector<GateQuestion> questions;
};

void offer(const AccountState &state, domain::Channel channel, const ApplyContext &context,
           Offers *offers)
{
    const auto point = bestPoint(state, pointKindOf(channel));
    if (!point)
        return;
    const bool letter = channel == domain::Channel::Letter;
    const QByteArray zone = !point->zone.isEmpty() ? point->zone : zoneOf(state, context.zone);
    const QDate today = base::dateIn(context.now, zone);
    for (int ahead = 0; ahead < kDaysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        const int first = letter ? kLetterHour : kFirstHour;
        for (int hour = first; hour <= (letter ? kLetterHour : kLastHour); ++hour) {
            GateQuestion question;
            question.officeZone = context.zone;
            question.channel = channel;
            question.point = point->id;
            question.at = base::startOfDay(day, zone).plusMs(qint64(hour * 60 + 30) * 60 * 1000);
            if (question.at < context.now)
                continue;
            offers->ways.push_back({int(channel), hour, day.dayOfWeek()});
            offers->shown.push_back({channel, day, hour, hour + 1, point->label, 0, zone});
            offers->questions.push_back(std::move(question));
        }
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
        learnContacts(state, context, &experience);
        ++experience.accounts;
        return true;
    };
    DUNLIN_TRY(store::EventStore(connection, tenant).forEachAccount({}, learn));
    if (stopped)
        return base::fail(base::ErrorCode::Cancelled, QStringLiteral("the learning was stopped"));
    experience.contacts.settle();
    return experience;
}

std::vector<ports::BestReach> bestReachesOf(const AccountState &state,
                                            std::span<const AccountState> others,
                                            const Experience &experience,
                                            const ApplyContext &context)
{
    std::vector<ports::BestReach> reaches;
    for (const domain::Channel channel : kChannels) {
        Offers offers;
        offer(state, channel, context, &offers);
        const auto choice = decision::bestSlot(
            experience.contacts, personOf(state), contactSegmentOf(state), context.today,
            offers.ways, [&](size_t at) {
                return decideContact(state, offers.questions[at], others).allowed();
            });
        if (!choice)
            continue;
        ports::BestReach best = offers.shown[choice->at];
        best.permille = int(choice->rate * 1000);
        best.explored = choice->explored;
        reaches.push_back(std::move(best));
    }
    std::stable_sort(reaches.begin(), reaches.end(),
                     [](const auto &a, const auto &b) { return a.permille > b.permille; });
    return reaches;
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
