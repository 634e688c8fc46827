// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/api_pages.h"

#include "core/base/json_writer.h"
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/systems/outside_event.h"
#include "core/store/account_pages.h"
#include "core/store/queue_windows.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

/// Rows looked at for one page before it is given, however few of them fit.
constexpr int kMaxLooked = 5'000;
constexpr int kPortion = 500;

QByteArray packed(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

tl::unexpected<base::Error> badCursor()
{
    return fail(ErrorCode::Input, QStringLiteral("the cursor is none that this server gave"));
}

Result<QByteArray> unpacked(const QByteArray &cursor, char kind)
{
    const auto text = QByteArray::fromBase64Encoding(
        cursor, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!text || text.decoded.size() < 2 || text.decoded[0] != kind)
        return badCursor();
    return text.decoded.mid(1);
}

QByteArray cursorOf(const store::AccountRow &row)
{
    return packed("a" + row.id.toHex() + row.number.toUtf8());
}

Result<std::optional<store::AccountPlace>> placeOf(const QByteArray &cursor)
{
    if (cursor.isEmpty())
        return std::optional<store::AccountPlace>{};
    DUNLIN_TRY_VALUE(const QByteArray text, unpacked(cursor, 'a'));
    const auto id = base::AccountId::fromHex(text.left(32));
    if (!id)
        return badCursor();
    return std::optional(store::AccountPlace{QString::fromUtf8(text.mid(32)), *id});
}

Result<qint64> seqOf(const QByteArray &cursor)
{
    if (cursor.isEmpty())
        return 0;
    DUNLIN_TRY_VALUE(const QByteArray text, unpacked(cursor, 'e'));
    bool ok = false;
    const qint64 seq = text.toLongLong(&ok);
    if (!ok || seq < 0)
        return badCursor();
    return seq;
}

Status checkLimit(int limit)
{
    if (limit >= 1 && limit <= kMaxApiPage)
        return {};
    return fail(ErrorCode::Input, QStringLiteral("limit is 1 to %1").arg(kMaxApiPage));
}

} // namespace

Result<AccountsPage> accountsPage(Office &office, const ApiCaller &caller, const AccountsWish &wish)
{
    DUNLIN_TRY(checkLimit(wish.limit));
    DUNLIN_TRY_VALUE(auto place, placeOf(wish.cursor));
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<AccountsPage> {
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
        store::AccountPages pages(connection, core.key());
        AccountsPage out;
        for (int looked = 0; looked < kMaxLooked;) {
            DUNLIN_TRY_VALUE(const auto rows, pages.page(place, kPortion));
            for (const store::AccountRow &row : rows) {
                ++looked;
                place = store::AccountPlace{row.number, row.id};
                const QString creditor = names.value(row.creditor);
                if (!caller.sight.sees(row.assignedTo)
                    || (wish.status && row.status != *wish.status)
                    || (!wish.creditor.isEmpty() && creditor != wish.creditor))
                    continue;
                out.accounts.push_back({row, creditor});
                if (int(out.accounts.size()) == wish.limit) {
                    out.next = cursorOf(row);
                    return out;
                }
            }
            if (int(rows.size()) < kPortion)
                return out;
            out.next = cursorOf(rows.back());
        }
        return out;
    });
}

Result<EventsPage> eventsPage(Office &office, const ApiCaller &caller, const EventsWish &wish)
{
    DUNLIN_TRY(checkLimit(wish.limit));
    DUNLIN_TRY_VALUE(qint64 seq, seqOf(wish.cursor));
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<EventsPage> {
        store::FeedStore feed(connection, core.key());
        DUNLIN_TRY_VALUE(const auto head, feed.head());
        OutsideEvents outside(connection, core.key(), caller.sight);
        EventsPage out;
        for (int looked = 0;
             looked < kMaxLooked && seq < head.seq && int(out.events.size()) < wish.limit;) {
            DUNLIN_TRY_VALUE(const auto rows, feed.slice(seq, head.seq, kPortion));
            if (rows.empty()) {
                seq = head.seq;
                break;
            }
            for (const store::FeedRow &row : rows) {
                ++looked;
                seq = row.seq;
                if (!wish.kinds.isEmpty() && (!row.event || !wish.kinds.contains(row.event->kind)))
                    continue;
                DUNLIN_TRY_VALUE(auto json, outside.json(row));
                if (json)
                    out.events.push_back(std::move(*json));
                if (int(out.events.size()) == wish.limit)
                    break;
            }
        }
        out.next = packed("e" + QByteArray::number(seq));
        out.more = seq < head.seq;
        return out;
    });
}

Status checkSees(Office &office, const ApiCaller &caller, const QString &number)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Status {
        store::QueueWindows windows(connection, core.key());
        DUNLIN_TRY_VALUE(const auto accounts, windows.byNumber(number));
        for (const base::AccountId &account : accounts) {
            DUNLIN_TRY_VALUE(const auto row,
                             store::AccountPages(connection, core.key()).find(account));
            if (row && caller.sight.sees(row->assignedTo))
                return {};
        }
        return fail(ErrorCode::NotFound, QStringLiteral("there is no account %1").arg(number));
    });
}

} // namespace dunlin::desk
