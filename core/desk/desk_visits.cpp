// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_visits.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/ledger_view.h"
#include "core/exchange/cards/visit_file.h"

#include <QtCore/QSaveFile>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using Readers = WorkstationCore::Readers;

namespace {

/// Of the queue's first so many, at most so many are visited on a day.
constexpr int kLooked = 300;
constexpr size_t kMost = 50;

} // namespace

Result<std::vector<VisitStop>> DeskVisits::stops(Readers readers, QDate day,
                                                 const ApplyContext &context) const
{
    const ports::Session session = m_core.session();
    GateQuestion gate;
    gate.at = day == context.today
                  ? context.now
                  : base::startOfDay(day, session.officeZone).plusMs(9 * base::kMsPerHour);
    gate.actor = domain::actorOfUser(session.user);
    gate.officeZone = session.officeZone;
    DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, WorkstationCore::kTenant));
    DUNLIN_TRY_VALUE(const auto page, readers.windows.window({}, 0, kLooked));
    std::vector<VisitStop> out;
    for (const store::QueueRow &row : page.rows) {
        DUNLIN_TRY_VALUE(const auto state, stateNow(readers.cache, WorkstationCore::kTenant,
                                                    row.account.id, context));
        DUNLIN_TRY_VALUE(const auto others, otherAccounts(readers.cache, WorkstationCore::kTenant,
                                                          readers.windows, state, context.fold()));
        if (auto stop = visitOf(state, names.value(state.creditor), gate, day, others))
            out.push_back(std::move(*stop));
    }
    if (const QString held = m_core.whyNotChased(); !held.isEmpty()) {
        for (VisitStop &stop : out) {
            stop.allowed = false;
            stop.reason = held;
        }
    }
    std::stable_partition(out.begin(), out.end(),
                          [](const VisitStop &stop) { return stop.allowed; });
    if (out.size() > kMost)
        out.resize(kMost);
    orderVisits(out);
    return out;
}

void DeskVisits::day(QDate day, ports::Reply<std::vector<ports::Visit>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::Visit>>(
        std::move(reply), [=, this](Readers readers) -> Result<std::vector<ports::Visit>> {
            DUNLIN_TRY_VALUE(const auto list, stops(readers, day, context));
            std::vector<ports::Visit> out;
            for (const VisitStop &stop : list) {
                ports::Visit visit;
                visit.account = stop.account;
                visit.number = stop.number;
                visit.creditor = stop.creditor;
                visit.debtor = stop.debtor;
                visit.address = exchange::addressLine(stop.address);
                visit.map = exchange::mapLink(stop.address);
                visit.total = stop.total;
                visit.daysPastDue = stop.daysPastDue;
                visit.allowed = stop.allowed;
                visit.reason = stop.reason;
                visit.nextAllowed = stop.nextAllowed;
                visit.result = stop.result;
                out.push_back(std::move(visit));
            }
            return out;
        });
}

void DeskVisits::calendar(QDate day, const QString &file, ports::Reply<qint64> reply)
{
    if (const auto kept = m_core.care().guard().whyNoCopies())
        return m_core.answer<qint64>(std::move(reply), base::fail(*kept));
    const ApplyContext context = m_core.applyContext();
    m_core.ask<qint64>(std::move(reply), [=, this](Readers readers) -> Result<qint64> {
        DUNLIN_TRY_VALUE(const auto list, stops(readers, day, context));
        const ports::Session session = m_core.session();
        const QByteArray bytes =
            visitCalendar(list, day, session.officeZone, session.officeName, context.now);
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            return fail(ErrorCode::Io,
                        QStringLiteral("cannot write %1: %2").arg(file, out.errorString()));
        return qint64(bytes.count("BEGIN:VEVENT"));
    });
}

} // namespace dunlin::desk
