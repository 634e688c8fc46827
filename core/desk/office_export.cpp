// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/desk/timeline_names.h"
#include "core/domain/event.h"
#include "core/store/event_store.h"

#include <QtCore/QSaveFile>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

/// RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe, unless it is a
/// number.
QByteArray cell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && QByteArrayView("=+-@\t\r").contains(bytes[0])) {
        bool isNumber = false;
        bytes.toDouble(&isNumber);
        if (!isNumber)
            bytes.prepend('\'');
    }
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        return '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

QByteArray line(const QStringList &cells)
{
    QByteArray out;
    for (const QString &one : cells)
        out += cell(one) + ',';
    out.chop(1);
    return out + "\r\n";
}

QString text(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString text(const base::Money &money)
{
    return QString::fromLatin1(money.toText());
}

QString text(QByteArrayView name)
{
    return QString::fromLatin1(name);
}

QStringList headerOf(ExportKind kind)
{
    const auto split = [](const char *names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '));
    };
    switch (kind) {
    case ExportKind::Accounts:
        return split("account creditor status principal interest fees costs unapplied total "
                     "currency days_past_due placed_at debtor city listed disputed agency "
                     "assigned_to next_action next_action_due last_contact");
    case ExportKind::Payments:
        return split("account creditor value_date amount currency reversed event");
    case ExportKind::Activity:
        return split("account creditor at kind actor channel direction result amount currency date "
                     "text event");
    }
    return {};
}

QByteArray accountLine(const domain::AccountState &state, const QString &creditor)
{
    using domain::Bucket;
    return line(
        {state.number,
         creditor,
         text(domain::name(state.status)),
         text(state.balances[Bucket::Principal]),
         text(state.balances[Bucket::Interest]),
         text(state.balances[Bucket::Fees]),
         text(state.balances[Bucket::Costs]),
         text(state.unapplied),
         text(state.total()),
         QString::fromLatin1(state.currency.code()),
         QString::number(state.daysPastDue),
         text(state.placedAt),
         state.debtor.name,
         state.debtor.address.city,
         text(state.listed),
         text(state.disputed),
         state.agency,
         state.assignedTo,
         text(domain::name(state.nextAction.kind)),
         text(state.nextAction.due),
         state.lastContact ? QString::fromLatin1(base::toIso(*state.lastContact)) : QString()});
}

/// Payments, or everything, of an account's timeline.
QByteArray timelineLines(ExportKind kind, const domain::AccountState &state,
                         const QString &creditor, qint64 *rows)
{
    QByteArray out;
    for (const domain::TimelineEntry &entry : state.timeline) {
        const QString amount = entry.amount ? text(*entry.amount) : QString();
        const QString currency = QString::fromLatin1(state.currency.code());
        const QString event = entry.event.toString();
        if (kind == ExportKind::Payments) {
            if (entry.kind != domain::TimelineEntry::Kind::Payment)
                continue;
            out += line({state.number, creditor, text(entry.date), amount, currency,
                         entry.reversed ? QStringLiteral("yes") : QStringLiteral("no"), event});
        } else {
            out += line({state.number, creditor, QString::fromLatin1(base::toIso(entry.at)),
                         QString::fromLatin1(timelineKindName(entry.kind)), entry.actor,
                         entry.channel ? text(domain::name(*entry.channel)) : QString(),
                         entry.direction ? text(domain::name(*entry.direction)) : QString(),
                         entry.outcome ? text(domain::name(*entry.outcome)) : QString(), amount,
                         entry.amount ? currency : QString(), text(entry.date), entry.text, event});
        }
        ++*rows;
    }
    return out;
}

} // namespace

Result<qint64> exportCsv(Office &office, ExportKind kind, const QString &file)
{
    OfficeCore &core = office.core();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1").arg(file));
    out.write(line(headerOf(kind)));
    domain::FoldContext fold;
    fold.today = core.today();
    fold.officeZone = core.settings().zone;
    fold.withTimeline = kind != ExportKind::Accounts;
    qint64 rows = 0;
    DUNLIN_TRY(core.read([&](Connection &connection) -> Status {
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
        DUNLIN_TRY_VALUE(fold.terms, loadTerms(connection, core.key(), {fold.officeZone, {}, {}}));
        return store::EventStore(connection, core.key())
            .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                if (account.isNull())
                    return true;
                const auto state = domain::fold(account, decodeAll(stored), fold);
                if (!state.exists)
                    return true;
                const QString creditor = names.value(state.creditor);
                if (kind == ExportKind::Accounts) {
                    out.write(accountLine(state, creditor));
                    ++rows;
                } else {
                    out.write(timelineLines(kind, state, creditor, &rows));
                }
                return out.error() == QFileDevice::NoError;
            });
    }));
    if (!out.commit())
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1").arg(file));
    return rows;
}

} // namespace dunlin::desk
