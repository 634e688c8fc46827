// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_team.h"

#include "core/desk/day_tallies.h"
#include "core/desk/desk_portfolio.h"
#include "core/desk/ledger_view.h"
#include "core/desk/line_reader.h"
#include "core/desk/team_settings.h"
#include "core/domain/event_codec.h"
#include "core/ports/rights.h"
#include "core/store/audit_reader.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QMap>

#include <algorithm>
#include <set>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using base::Status;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr auto kTenant = WorkstationCore::kTenant;
constexpr qint64 kNowMs = 15 * base::kMsPerMinute; ///< as long an event tells what somebody is at
constexpr int kMostLooked = 400;                   ///< events for that
constexpr int kDays = 30;
constexpr int kOldDays = 90;

/// Lines by user, made when first asked for.
class Lines {
public:
    explicit Lines(base::Currency currency) : m_currency(currency) {}
    ports::DeskLine &of(const QString &user)
    {
        auto found = m_lines.find(user);
        if (found == m_lines.end()) {
            found = m_lines.insert(user, {});
            found->settings.user = user;
            found->balance = found->collected = found->collectedBefore = Money::zero(m_currency);
        }
        return *found;
    }
    std::vector<ports::DeskLine> take() const { return {m_lines.cbegin(), m_lines.cend()}; }

private:
    base::Currency m_currency;
    QMap<QString, ports::DeskLine> m_lines;
};

void addDay(ports::DeskLine &line, const store::DayTotal &total, QDate today,
            base::Currency currency)
{
    const qint64 back = total.day.daysTo(today);
    const store::DayRow &day = total.figures;
    if (back == 0)
        line.workedToday += day.worked;
    if (back < kDays) {
        line.results += day.results;
        line.rightParty += day.rightParty;
        line.promises += day.promises;
        line.promisesDecided += day.promisesMatured;
        line.promisesKept += day.promisesKept;
    } else {
        line.promisesDecidedBefore += day.promisesMatured;
        line.promisesKeptBefore += day.promisesKept;
    }
    if (total.currency == currency)
        (back < kDays ? line.collected : line.collectedBefore) += Money(day.collected, currency);
}

/// What people are at, by the latest events that they wrote.
Status addNow(store::Connection &cache, base::Instant now, Lines &lines)
{
    store::AuditReader reader(cache, kTenant);
    std::map<QString, ports::DeskNow> latest;
    int looked = 0;
    DUNLIN_TRY(reader.walk({}, [&](store::PlacedEvent &&placed) {
        const store::LedgerEvent &event = placed.event;
        if (++looked > kMostLooked)
            return false;
        if (event.account.isNull() || event.occurred.ms < now.ms - kNowMs || event.import)
            return true;
        const auto decoded = domain::decodeEvent(event.raw);
        if (!decoded || !decoded->envelope.actor.startsWith(QLatin1String("user:")))
            return true;
        latest.try_emplace(decoded->envelope.actor.mid(5),
                           ports::DeskNow{event.account, {}, {}, event.occurred});
        return true;
    }));
    for (auto &[user, at] : latest) {
        DUNLIN_TRY_VALUE(at.number, reader.numberOf(at.account));
        lines.of(user).now = at;
    }
    return {};
}

Result<ports::TeamView> readTeam(store::Connection &cache, const ApplyContext &context,
                                 base::Currency currency)
{
    ports::TeamView view;
    view.asOf = context.now;
    view.today = context.today;
    view.currency = currency;
    Lines lines(currency);
    store::TeamReader reader(cache, kTenant);
    DUNLIN_TRY_VALUE(const auto totals, reader.totals(context.today));
    for (const store::DeskTotal &total : totals) {
        ports::DeskLine &line = lines.of(total.user);
        line.accounts += total.accounts;
        line.dueToday += total.dueToday;
        if (total.currency == currency)
            line.balance += Money(total.balance, currency);
    }
    DUNLIN_TRY_VALUE(const auto days,
                     store::PortfolioReader(cache, kTenant)
                         .dayTotals(context.today.addDays(1 - 2 * kDays), context.today));
    for (const store::DayTotal &day : days) {
        if (!day.user.isEmpty())
            addDay(lines.of(day.user), day, context.today, currency);
    }
    DUNLIN_TRY_VALUE(const auto settings, deskSettings(cache, kTenant, context.today));
    for (const ports::DeskSettings &one : settings)
        lines.of(one.user).settings = one;
    DUNLIN_TRY(addNow(cache, context.now, lines));
    DUNLIN_TRY_VALUE(view.withoutNextAction, reader.withoutNextAction());
    view.desks = lines.take();
    return view;
}

/// A spread worked out: which account goes to whom.
struct Plan {
    std::vector<store::DeskAccount> accounts;
    std::vector<size_t> to;
    std::vector<qint64> has;
    std::vector<int> capacity;
    quint64 stamp = 0;
};

Result<Plan> planOf(store::Connection &cache, const ports::Spread &spread, QDate today)
{
    if (spread.to.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("say to whom the accounts go"));
    if (spread.to.contains(spread.from))
        return fail(ErrorCode::Input, QStringLiteral("the accounts are there already"));
    store::TeamReader reader(cache, kTenant);
    Plan plan;
    DUNLIN_TRY_VALUE(plan.accounts, reader.accountsOf(spread.from));
    if (spread.most > 0 && plan.accounts.size() > size_t(spread.most))
        plan.accounts.resize(size_t(spread.most));
    DUNLIN_TRY_VALUE(const auto totals, reader.totals(today));
    DUNLIN_TRY_VALUE(const auto settings, deskSettings(cache, kTenant, today));
    for (const QString &user : spread.to) {
        qint64 has = 0;
        for (const store::DeskTotal &total : totals)
            has += total.user == user ? total.accounts : 0;
        int capacity = 0;
        for (const ports::DeskSettings &one : settings) {
            if (one.user != user)
                continue;
            capacity = one.capacity;
            if (one.isAway(today))
                return fail(ErrorCode::Input, QStringLiteral("%1 is away").arg(user));
        }
        plan.has.push_back(has);
        plan.capacity.push_back(capacity);
    }
    plan.to = shareOut(plan.accounts, plan.has, plan.capacity);
    plan.stamp = qHash(spread.from, 0);
    for (size_t i = 0; i < plan.accounts.size(); ++i)
        plan.stamp = qHashMulti(plan.stamp, plan.accounts[i].id, quint64(plan.to[i]));
    return plan;
}

ports::SpreadEffect effectOf(const Plan &plan, const ports::Spread &spread, QDate today,
                             base::Currency currency)
{
    ports::SpreadEffect effect;
    effect.stamp = plan.stamp;
    effect.accounts = qint64(plan.accounts.size());
    effect.balance = Money::zero(currency);
    for (qsizetype i = 0; i < spread.to.size(); ++i)
        effect.shares.push_back({spread.to[i], plan.has[size_t(i)], 0, plan.capacity[size_t(i)],
                                 Money::zero(currency), 0, 0});
    for (size_t i = 0; i < plan.accounts.size(); ++i) {
        const store::DeskAccount &account = plan.accounts[i];
        ports::SpreadEffect::Share &share = effect.shares[plan.to[i]];
        ++share.gets;
        const bool isOld =
            account.oldestDue.isValid() && account.oldestDue.daysTo(today) > kOldDays;
        share.overdue += isOld ? 1 : 0;
        share.callBacks += account.isCallBack ? 1 : 0;
        if (account.currency != currency)
            continue;
        share.balance += Money(account.balance, currency);
        effect.balance += Money(account.balance, currency);
    }
    return effect;
}

Status assign(WorkstationCore &core, Stores stores,
              const std::vector<std::pair<base::AccountId, QString>> &to)
{
    const QString actor = domain::actorOfUser(core.session().user);
    std::vector<domain::Event> events;
    for (const auto &[account, user] : to)
        events.push_back(core.author().draft(account, domain::Assigned{user}, actor));
    return events.empty() ? Status() : core.keepOwn(stores, std::move(events), std::nullopt);
}

base::Currency currencyOf(const WorkstationCore &core)
{
    const auto identity = core.identity();
    if (!identity)
        return base::kEur;
    return base::Currency::fromCode(identity->currency).value_or(base::kEur);
}

} // namespace

std::vector<size_t> shareOut(const std::vector<store::DeskAccount> &accounts,
                             const std::vector<qint64> &has, const std::vector<int> &capacity)
{
    std::vector<size_t> to;
    if (has.empty())
        return to;
    std::vector<qint64> now = has;
    std::vector<qint64> got(has.size(), 0);
    std::vector<qint64> owed(has.size(), 0);
    for (const store::DeskAccount &account : accounts) {
        const auto isFull = [&](size_t desk) {
            return capacity[desk] > 0 && now[desk] >= capacity[desk];
        };
        size_t best = 0;
        for (size_t desk = 1; desk < has.size(); ++desk) {
            const bool full = isFull(desk);
            const bool better = full != isFull(best) ? !full
                                                     : std::tie(got[desk], owed[desk])
                                                           < std::tie(got[best], owed[best]);
            best = better ? desk : best;
        }
        ++now[best];
        ++got[best];
        owed[best] += account.balance;
        to.push_back(best);
    }
    return to;
}

Status DeskTeam::mayAssign() const
{
    if (!m_core.identity())
        return fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"));
    if (!ports::reachOf(m_core.session().role, ports::Right::AssignWork))
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("your role does not move accounts between desks"));
    return {};
}

void DeskTeam::view(Reply<ports::TeamView> reply)
{
    const auto identity = m_core.identity();
    if (!identity)
        return m_core.answer<ports::TeamView>(
            std::move(reply), fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled")));
    // Who does not see the portfolio sees the own desk.
    const bool all = ports::reachOf(m_core.session().role, ports::Right::ViewPortfolio).has_value();
    const QString own = m_core.session().user;
    const ApplyContext context = m_core.applyContext();
    const base::Currency currency = currencyOf(m_core);
    const bool part = seesOnlyAPart(identity->role);
    const bool may = mayAssign().has_value();
    m_core.ask<ports::TeamView>(std::move(reply), [=](Readers readers) -> Result<ports::TeamView> {
        DUNLIN_TRY_VALUE(auto view, readTeam(readers.cache, context, currency));
        view.thisLaptopOnly = part;
        view.mayAssign = may;
        if (!all)
            std::erase_if(view.desks, [&](const auto &desk) { return desk.settings.user != own; });
        return view;
    });
}

void DeskTeam::setDesk(const ports::DeskSettings &settings, Reply<bool> reply)
{
    if (!setsTerms(m_core.session().role))
        return m_core.answer<bool>(
            std::move(reply),
            fail(ErrorCode::Forbidden, QStringLiteral("your role does not settle desks; a manager "
                                                      "or an administrator does")));
    auto set = termsOf(settings, m_core.applyContext().today);
    if (!set)
        return m_core.answer<bool>(std::move(reply), fail(set.error()));
    m_core.order<bool>(std::move(reply), [this, set = *set](Stores stores) -> Result<bool> {
        std::vector<domain::Event> events;
        events.push_back(m_core.author().draft(base::AccountId{}, set,
                                               domain::actorOfUser(m_core.session().user)));
        DUNLIN_TRY(m_core.keepOwn(stores, std::move(events), std::nullopt));
        return true;
    });
}

void DeskTeam::preview(const ports::Spread &spread, Reply<ports::SpreadEffect> reply)
{
    if (const Status may = mayAssign(); !may)
        return m_core.answer<ports::SpreadEffect>(std::move(reply), fail(may.error()));
    const QDate today = m_core.applyContext().today;
    const base::Currency currency = currencyOf(m_core);
    m_core.ask<ports::SpreadEffect>(
        std::move(reply), [=](Readers readers) -> Result<ports::SpreadEffect> {
            DUNLIN_TRY_VALUE(const Plan plan, planOf(readers.cache, spread, today));
            return effectOf(plan, spread, today, currency);
        });
}

void DeskTeam::spread(const ports::Spread &spread, quint64 stamp, Reply<ports::SpreadDone> reply)
{
    if (const Status may = mayAssign(); !may)
        return m_core.answer<ports::SpreadDone>(std::move(reply), fail(may.error()));
    const QDate today = m_core.applyContext().today;
    m_core.order<ports::SpreadDone>(
        std::move(reply), [=, this](Stores stores) -> Result<ports::SpreadDone> {
            DUNLIN_TRY_VALUE(const Plan plan, planOf(stores.cache, spread, today));
            if (plan.stamp != stamp)
                return fail(ErrorCode::Conflict,
                            QStringLiteral("the desks changed since; look at the effect again"));
            ports::SpreadDone done;
            std::vector<std::pair<base::AccountId, QString>> to;
            for (size_t i = 0; i < plan.accounts.size(); ++i) {
                const QString &user = spread.to[qsizetype(plan.to[i])];
                to.emplace_back(plan.accounts[i].id, user);
                done.moves.push_back({plan.accounts[i].id, spread.from, user});
            }
            DUNLIN_TRY(assign(m_core, stores, to));
            return done;
        });
}

void DeskTeam::undo(const ports::SpreadDone &done, Reply<qint64> reply)
{
    if (const Status may = mayAssign(); !may)
        return m_core.answer<qint64>(std::move(reply), fail(may.error()));
    m_core.order<qint64>(std::move(reply), [=, this](Stores stores) -> Result<qint64> {
        std::set<std::pair<QString, base::AccountId>> there;
        std::set<QString> users;
        for (const ports::SpreadDone::Move &move : done.moves)
            users.insert(move.to);
        store::TeamReader reader(stores.cache, kTenant);
        for (const QString &user : users) {
            DUNLIN_TRY_VALUE(const auto accounts, reader.accountsOf(user));
            for (const store::DeskAccount &account : accounts)
                there.emplace(user, account.id);
        }
        std::vector<std::pair<base::AccountId, QString>> back;
        for (const ports::SpreadDone::Move &move : done.moves) {
            if (there.contains({move.to, move.account}))
                back.emplace_back(move.account, move.from);
        }
        DUNLIN_TRY(assign(m_core, stores, back));
        return qint64(back.size());
    });
}

} // namespace dunlin::desk
