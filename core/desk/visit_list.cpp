// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visit_list.h"

#include "core/decision/queue_rank.h"
#include "core/desk/apply.h"
#include "core/desk/bank_import.h"
#include "core/desk/debtor_accounts.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/user_sight.h"
#include "core/domain/fold.h"
#include "core/exchange/cards/contact_card.h"
#include "core/exchange/cards/visit_file.h"
#include "core/store/event_store.h"
#include "core/store/queue_windows.h"

#include <QtCore/QHash>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr qint64 kFirstHour = 9;

/// The working day's first visit, in a zone.
base::Instant morningOf(QDate day, const QByteArray &zone)
{
    return base::startOfDay(day, zone).plusMs(kFirstHour * base::kMsPerHour);
}

QString placeOf(const VisitStop &stop)
{
    return stop.address.country + QLatin1Char('|') + stop.address.postcode + QLatin1Char('|')
           + stop.address.city.toLower();
}

std::optional<domain::Outcome> resultOf(const domain::AccountState &state, QDate day,
                                        const QByteArray &zone)
{
    std::optional<domain::Outcome> result;
    for (const domain::ContactState &contact : state.contacts) {
        if (contact.channel == domain::Channel::Visit && base::dateIn(contact.at, zone) == day)
            result = contact.outcome;
    }
    return result;
}

} // namespace

std::optional<VisitStop> visitOf(const domain::AccountState &state, const QString &creditor,
                                 GateQuestion question, QDate day,
                                 std::span<const domain::AccountState> others)
{
    const domain::PostalAddress &address = state.debtor.address;
    if (!state.exists || (address.line.isEmpty() && address.postcode.isEmpty()))
        return std::nullopt;
    const auto rank = decision::rank(state, {day, question.at, question.officeZone});
    VisitStop stop;
    stop.result = resultOf(state, day, question.officeZone);
    if (!rank.inQueue && !stop.result)
        return std::nullopt;
    stop.account = state.id;
    stop.number = state.number;
    stop.creditor = creditor;
    stop.debtor = state.debtor.name;
    stop.address = address;
    stop.total = state.total();
    stop.daysPastDue = state.daysPastDue;
    stop.priority = rank.priority;
    question.channel = domain::Channel::Visit;
    question.to = exchange::addressLine(address);
    const ports::GateView view = gateView(decideContact(state, question, others));
    stop.allowed =
        view.state == ports::GateState::Allow || view.state == ports::GateState::AllowWithWarning;
    if (!view.findings.empty())
        stop.reason = view.findings.front().sentence;
    stop.nextAllowed = view.nextAllowed;
    return stop;
}

void orderVisits(std::vector<VisitStop> &stops)
{
    QHash<QString, int> best;
    for (const VisitStop &stop : stops) {
        int &priority = best[placeOf(stop)];
        priority = std::max(priority, stop.priority);
    }
    const auto key = [&](const VisitStop &stop) {
        const QString place = placeOf(stop);
        return std::tuple(!stop.allowed, -best.value(place), place, -stop.priority, stop.number);
    };
    std::sort(stops.begin(), stops.end(),
              [&](const VisitStop &a, const VisitStop &b) { return key(a) < key(b); });
}

Result<std::vector<VisitStop>> visitsOf(Office &office, const VisitQuestion &question)
{
    OfficeCore &core = office.core();
    const QByteArray zone = core.settings().zone;
    GateQuestion gate;
    gate.at = morningOf(question.day, zone);
    // A visit of today is still to come.
    if (question.day == core.today())
        gate.at = std::max(gate.at, core.clock().now());
    gate.actor = domain::actorOfUser(question.user);
    gate.officeZone = zone;
    return core.read([&](Connection &connection) -> Result<std::vector<VisitStop>> {
        DUNLIN_TRY_VALUE(const UserSight sight, sightOf(connection, core.key(), question.user));
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
        DUNLIN_TRY_VALUE(const ApplyContext context,
                         withTerms(connection, core.key(), applyContext(core)));
        domain::FoldContext fold = context.fold();
        fold.withTimeline = false;
        store::QueueWindows windows(connection, core.key());
        std::vector<VisitStop> stops;
        base::Status failed;
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                           if (account.isNull())
                               return true;
                           const auto state = domain::fold(account, decodeAll(stored), fold);
                           if (!sight.sees(state.assignedTo))
                               return true;
                           const auto others =
                               otherAccounts(connection, core.key(), windows, state, fold);
                           if (!others) {
                               failed = base::fail(others.error());
                               return false;
                           }
                           auto stop = visitOf(state, names.value(state.creditor), gate,
                                               question.day, *others);
                           if (stop)
                               stops.push_back(std::move(*stop));
                           return true;
                       }));
        DUNLIN_TRY(failed);
        DUNLIN_TRY_VALUE(const QString held, bankHold(connection, core.key(), question.day));
        for (VisitStop &stop : stops) {
            if (held.isEmpty())
                break;
            stop.allowed = false;
            stop.reason = held;
        }
        // The most pressing of the day, then in the order of the road.
        std::sort(stops.begin(), stops.end(), [](const VisitStop &a, const VisitStop &b) {
            return std::tuple(!a.allowed, -a.priority, a.number)
                   < std::tuple(!b.allowed, -b.priority, b.number);
        });
        if (int(stops.size()) > question.limit)
            stops.resize(size_t(std::max(question.limit, 0)));
        orderVisits(stops);
        return stops;
    });
}

QByteArray visitCalendar(const std::vector<VisitStop> &stops, QDate day, const QByteArray &zone,
                         const QString &name, base::Instant now)
{
    QByteArray out = exchange::agendaBegin(name);
    base::Instant at = morningOf(day, zone);
    for (const VisitStop &stop : stops) {
        if (!stop.allowed || stop.result)
            continue;
        const QString words =
            QStringLiteral("%1, %2: %3 %4, %5 days past due")
                .arg(stop.number, stop.creditor, QString::fromLatin1(stop.total.toText()),
                     QString::fromLatin1(stop.total.currency().code()))
                .arg(stop.daysPastDue);
        out += exchange::visitEvent("visit-" + stop.account.toHex() + '-'
                                        + day.toString(QStringLiteral("yyyyMMdd")).toLatin1(),
                                    at, stop.debtor, stop.address, words, now);
        at = at.plusMs(base::kMsPerHour);
    }
    return out + exchange::agendaEnd();
}

} // namespace dunlin::desk
