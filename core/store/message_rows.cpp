// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/message_rows.h"

#include "core/store/search_text.h"

namespace dunlin::store {

using base::Result;

namespace {

#define DUNLIN_MESSAGE_SELECT                                                                      \
    "SELECT a.id, a.number, a.debtor_name, m.id, m.channel, m.step, m.inbox, m.waits, m.at, "      \
    "m.peer, m.subject, m.key FROM message m JOIN account a ON a.no = m.account_no "
constexpr char kDue[] = DUNLIN_MESSAGE_SELECT
    "WHERE m.tenant = ? AND m.channel = ? AND m.waits IS NOT NULL AND m.waits <= ?"
    " ORDER BY m.waits, m.id LIMIT ?";
constexpr char kWaiting[] = DUNLIN_MESSAGE_SELECT
    "WHERE m.tenant = ? AND m.waits IS NOT NULL ORDER BY m.waits, m.id LIMIT ?";
constexpr char kSending[] =
    DUNLIN_MESSAGE_SELECT "WHERE m.tenant = ? AND m.step = 2 ORDER BY m.id LIMIT ?";
constexpr char kInbox[] = DUNLIN_MESSAGE_SELECT
    "WHERE m.tenant = ? AND m.inbox > 0 AND m.inbox >= ? ORDER BY m.inbox DESC, m.at DESC LIMIT ?";
constexpr char kByKey[] =
    DUNLIN_MESSAGE_SELECT "WHERE m.tenant = ? AND m.key = ? AND m.key <> '' ORDER BY m.at";
constexpr char kOfPhone[] = "SELECT DISTINCT a.id FROM point p JOIN account a ON a.no ="
                            " p.account_no WHERE p.tenant = ? AND p.tail = ? AND p.tail IS NOT NULL"
                            " AND p.value = ? ORDER BY a.id LIMIT ?";
constexpr char kOfAddress[] = "SELECT DISTINCT a.id FROM point p JOIN account a ON a.no ="
                              " p.account_no WHERE p.tenant = ? AND p.kind = 1 AND"
                              " lower(p.value) = ? ORDER BY a.id LIMIT ?";
constexpr int kOpen = 2;

} // namespace

Result<std::vector<FoundMessage>> MessageRows::rows(Statement &select)
{
    std::vector<FoundMessage> found;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return found;
        FoundMessage one;
        one.account = select.id<base::AccountId>(0);
        one.number = select.text(1);
        one.debtor = select.text(2);
        one.message.id = select.id<base::EventId>(3);
        one.message.channel = domain::Channel(select.int32(4));
        one.message.step = domain::MessageStep(select.int32(5));
        one.message.inbox = InboxState(select.int32(6));
        one.message.waits = select.optionalInstant(7);
        one.message.at = select.instant(8);
        one.message.peer = select.text(9);
        one.message.subject = select.text(10);
        one.message.key = select.text(11);
        found.push_back(std::move(one));
    }
}

Result<std::vector<FoundMessage>> MessageRows::due(domain::Channel channel, base::Instant at,
                                                   int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDue));
    select.bind(m_tenant.value, int(channel), at, limit);
    return rows(select);
}

Result<std::vector<FoundMessage>> MessageRows::waiting(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kWaiting));
    select.bind(m_tenant.value, limit);
    return rows(select);
}

Result<std::vector<FoundMessage>> MessageRows::sending(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSending));
    select.bind(m_tenant.value, limit);
    return rows(select);
}

Result<std::vector<FoundMessage>> MessageRows::inbox(bool openOnly, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kInbox));
    select.bind(m_tenant.value, openOnly ? kOpen : 1, limit);
    return rows(select);
}

Result<std::vector<FoundMessage>> MessageRows::byKey(const QString &key)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kByKey));
    select.bind(m_tenant.value, key);
    return rows(select);
}

Result<std::vector<base::AccountId>> MessageRows::accountsOfPoint(const QString &value, int limit)
{
    const std::optional<qint64> tail = phoneTail(value);
    const bool isAddress = value.contains(QLatin1Char('@'));
    if (!isAddress && !tail)
        return std::vector<base::AccountId>();
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(isAddress ? kOfAddress : kOfPhone));
    if (isAddress)
        select.bind(m_tenant.value, value.toLower(), limit);
    else
        select.bind(m_tenant.value, *tail, value, limit);
    std::vector<base::AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<base::AccountId>(0));
    }
}

} // namespace dunlin::store
