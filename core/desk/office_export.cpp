// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/desk/timeline_names.h"
#include "core/domain/event.h"
#include "core/store/event_store.h"

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

namespace {

using exchange::Cell;
using Row = std::vector<Cell>;

QString text(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

Cell text(const base::Money &money)
{
    return {QString::fromLatin1(money.toText()), Cell::Kind::Number};
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
                     "assigned_to next_action next_action_due last_contact credit_notes");
    case ExportKind::Payments:
        return split("account creditor value_date amount currency reversed event");
    case ExportKind::Activity:
        return split("account creditor at kind actor channel direction result amount currency date "
                     "text event");
    case ExportKind::Placements:
        return split("agency account creditor placed_at notice_days recall_on debtor company born "
                     "language street postal_code city region country phones emails principal "
                     "interest fees costs total currency disputed oldest_due days_past_due "
                     "last_payment_date");
    }
    return {};
}

Row accountRow(const domain::AccountState &state, const QString &creditor)
{
    using domain::Bucket;
    return {state.number,
            creditor,
            text(domain::name(state.status)),
            text(state.balances[Bucket::Principal]),
            text(state.balances[Bucket::Interest]),
            text(state.balances[Bucket::Fees]),
            text(state.balances[Bucket::Costs]),
            text(state.unapplied),
            text(state.total()),
            QString::fromLatin1(state.currency.code()),
            Cell(QString::number(state.daysPastDue), Cell::Kind::Number),
            text(state.placedAt),
            state.debtor.name,
            state.debtor.address.city,
            text(state.listed),
            text(state.disputed),
            state.agency,
            state.assignedTo,
            text(domain::name(state.nextAction.kind)),
            text(state.nextAction.due),
            state.lastContact ? QString::fromLatin1(base::toIso(*state.lastContact)) : QString(),
            text(state.creditNotes)};
}

/// Payments, or everything, of an account's timeline.
std::vector<Row> timelineRows(ExportKind kind, const domain::AccountState &state,
                              const QString &creditor)
{
    std::vector<Row> out;
    for (const domain::TimelineEntry &entry : state.timeline) {
        const Cell amount = entry.amount ? text(*entry.amount) : Cell(QString());
        // Money in another currency than the account's is in no figure, and keeps its own here.
        const base::Currency in = entry.amount ? entry.amount->currency() : state.currency;
        const QString currency = QString::fromLatin1(in.code());
        const QString event = entry.event.toString();
        if (kind == ExportKind::Payments) {
            if (entry.kind != domain::TimelineEntry::Kind::Payment)
                continue;
            out.push_back({state.number, creditor, text(entry.date), amount, currency,
                           entry.reversed ? QStringLiteral("yes") : QStringLiteral("no"), event});
        } else {
            out.push_back({state.number, creditor, QString::fromLatin1(base::toIso(entry.at)),
                           QString::fromLatin1(timelineKindName(entry.kind)), entry.actor,
                           entry.channel ? text(domain::name(*entry.channel)) : QString(),
                           entry.direction ? text(domain::name(*entry.direction)) : QString(),
                           entry.outcome ? text(domain::name(*entry.outcome)) : QString(), amount,
                           entry.amount ? currency : QString(), text(entry.date), entry.text,
                           event});
        }
    }
    return out;
}

/// Values of one kind that may be used, the best one first.
QString points(const domain::AccountState &state, domain::PointKind kind)
{
    QStringList values;
    for (const domain::ContactPointState &point : state.contactPoints) {
        if (point.kind != kind || point.state != domain::PointState::Active
            || point.consent == domain::Consent::Withdrawn || !point.owner.isNull())
            continue;
        if (point.best)
            values.prepend(point.value);
        else
            values.append(point.value);
    }
    return values.join(QStringLiteral("; "));
}

Row placementRow(const domain::AccountState &state, const QString &creditor)
{
    using domain::Bucket;
    const domain::PostalAddress &address = state.debtor.address;
    return {state.agency,
            state.number,
            creditor,
            text(state.placedAt),
            Cell(QString::number(state.recallNoticeDays), Cell::Kind::Number),
            text(state.recallOn),
            state.debtor.name,
            state.debtor.company ? QStringLiteral("yes") : QStringLiteral("no"),
            text(state.debtor.born),
            state.debtor.language,
            address.line,
            address.postcode,
            address.city,
            address.region,
            address.country,
            points(state, domain::PointKind::Phone),
            points(state, domain::PointKind::Email),
            text(state.balances[Bucket::Principal]),
            text(state.balances[Bucket::Interest]),
            text(state.balances[Bucket::Fees]),
            text(state.balances[Bucket::Costs]),
            text(state.total()),
            QString::fromLatin1(state.currency.code()),
            text(state.disputed),
            text(state.oldestUnmetDue),
            Cell(QString::number(state.daysPastDue), Cell::Kind::Number),
            text(state.lastPaymentDate)};
}

std::vector<Row> rowsOf(ExportKind kind, const domain::AccountState &state, const QString &creditor,
                        const QString &agency)
{
    switch (kind) {
    case ExportKind::Accounts: return {accountRow(state, creditor)};
    case ExportKind::Placements: {
        const bool meant = state.placedAt.isValid() && !domain::isFinished(state.status)
                           && (agency.isEmpty() || state.agency == agency);
        return meant ? std::vector<Row>{placementRow(state, creditor)} : std::vector<Row>{};
    }
    case ExportKind::Payments:
    case ExportKind::Activity: break;
    }
    return timelineRows(kind, state, creditor);
}

QString sheetOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Accounts: return QStringLiteral("accounts");
    case ExportKind::Payments: return QStringLiteral("payments");
    case ExportKind::Activity: return QStringLiteral("activity");
    case ExportKind::Placements: return QStringLiteral("placements");
    }
    return {};
}

} // namespace

Result<qint64> exportTable(Office &office, ExportKind kind, exchange::TableFormat format,
                           const QString &file, const QString &agency)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const auto out, exchange::TableFile::create(format, file, sheetOf(kind)));
    const QStringList header = headerOf(kind);
    DUNLIN_TRY(out->row({header.begin(), header.end()}));
    domain::FoldContext fold;
    fold.today = core.today();
    fold.officeZone = core.settings().zone;
    fold.withTimeline = kind == ExportKind::Payments || kind == ExportKind::Activity;
    qint64 rows = 0;
    Status written;
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
                for (const Row &row : rowsOf(kind, state, creditor, agency)) {
                    written = out->row(row);
                    if (!written)
                        return false;
                    ++rows;
                }
                return true;
            });
    }));
    DUNLIN_TRY(written);
    DUNLIN_TRY(out->commit());
    return rows;
}

} // namespace dunlin::desk
