// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/letter_batch.h"

#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/store/message_rows.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

/// The name that stood on it: the first line of its address.
QString nameOn(const QByteArray &page)
{
    return QJsonDocument::fromJson(page)
        .object()
        .value(QLatin1String("to"))
        .toArray()
        .at(0)
        .toString();
}

/// Went with the batch whose key it has: not one that was taken back, or goes with a later one.
bool wentWith(const store::FoundMessage &row)
{
    const domain::MessageStep step = row.message.step;
    return row.message.channel == domain::Channel::Letter
           && (step == domain::MessageStep::Sent || step == domain::MessageStep::Delivered
               || step == domain::MessageStep::Bounced);
}

} // namespace

Result<std::vector<base::EventId>> sentInBatch(Office &office, const QString &batch)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<base::EventId>> {
        DUNLIN_TRY_VALUE(const auto rows, store::MessageRows(connection, core.key()).byKey(batch));
        std::vector<base::EventId> ids;
        for (const store::FoundMessage &row : rows) {
            if (wentWith(row))
                ids.push_back(row.message.id);
        }
        return ids;
    });
}

Result<std::vector<OutgoingMessage>> lettersOf(Office &office, const QString &batch)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<OutgoingMessage>> {
        DUNLIN_TRY_VALUE(const auto rows, store::MessageRows(connection, core.key()).byKey(batch));
        std::vector<OutgoingMessage> letters;
        for (const store::FoundMessage &row : rows) {
            if (!wentWith(row))
                continue;
            DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, core.key(), row.account));
            for (const domain::Event &event : events) {
                const auto *moved = std::get_if<domain::MessageMoved>(&event.payload);
                if (!moved || moved->of != row.message.id || moved->key != batch
                    || moved->step != domain::MessageStep::Sending)
                    continue;
                OutgoingMessage letter;
                letter.id = moved->of;
                letter.account = row.account;
                letter.number = row.number;
                letter.channel = domain::Channel::Letter;
                letter.to = moved->to;
                letter.toName = nameOn(moved->page);
                letter.subject = moved->subject;
                letter.body = moved->body;
                letter.language = moved->language;
                letter.page = moved->page;
                letters.push_back(std::move(letter));
                break;
            }
        }
        if (letters.empty())
            return base::fail(base::ErrorCode::NotFound,
                              QStringLiteral("there is no batch of letters %1").arg(batch));
        std::sort(letters.begin(), letters.end(),
                  [](const auto &a, const auto &b) { return a.id < b.id; });
        return letters;
    });
}

} // namespace dunlin::desk
