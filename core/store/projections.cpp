// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projections.h"

#include "core/base/assert.h"
#include "core/store/account_columns.h"
#include "core/store/projection_writer.h"

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr char kSaveCreditor[] = R"sql(
INSERT INTO creditor(tenant, id, name, currency) VALUES (?, ?, ?, ?)
ON CONFLICT (tenant, id) DO UPDATE SET name = excluded.name, currency = excluded.currency)sql";
constexpr char kCreditors[] =
    "SELECT id, name, currency FROM creditor WHERE tenant = ? ORDER BY name, id";
constexpr char kTenants[] = "SELECT count(*) FROM tenant";
// A whole table goes at once; rows of one tenant among several go one by one.
constexpr const char *kClearAll[] = {
    "DELETE FROM message",       "DELETE FROM item",       "DELETE FROM promise",
    "DELETE FROM point",         "DELETE FROM day_figure", "DELETE FROM day_total",
    "DELETE FROM due_total",     "DELETE FROM hour_total", "DELETE FROM promise_total",
    "DELETE FROM desk_total",    "DELETE FROM tally",      "DELETE FROM roll_total",
    "DELETE FROM opening_total", "DELETE FROM sale_total", "DELETE FROM account",
    "DELETE FROM creditor"};
constexpr const char *kClearTenant[] = {
    "DELETE FROM message WHERE account_no IN (SELECT no FROM account WHERE tenant = ?)",
    "DELETE FROM item WHERE account_no IN (SELECT no FROM account WHERE tenant = ?)",
    "DELETE FROM promise WHERE account_no IN (SELECT no FROM account WHERE tenant = ?)",
    "DELETE FROM point WHERE account_no IN (SELECT no FROM account WHERE tenant = ?)",
    "DELETE FROM day_figure WHERE account_no IN (SELECT no FROM account WHERE tenant = ?)",
    "DELETE FROM account_search WHERE rowid IN (SELECT no FROM account WHERE tenant = ?)",
    "DELETE FROM day_total WHERE tenant = ?",
    "DELETE FROM due_total WHERE tenant = ?",
    "DELETE FROM hour_total WHERE tenant = ?",
    "DELETE FROM promise_total WHERE tenant = ?",
    "DELETE FROM desk_total WHERE tenant = ?",
    "DELETE FROM tally WHERE tenant = ?",
    "DELETE FROM roll_total WHERE tenant = ?",
    "DELETE FROM opening_total WHERE tenant = ?",
    "DELETE FROM sale_total WHERE tenant = ?",
    "DELETE FROM account WHERE tenant = ?",
    "DELETE FROM creditor WHERE tenant = ?"};
constexpr char kSearchSql[] = "SELECT sql FROM sqlite_schema WHERE name = ?";

/// Making the index anew is much quicker than taking every row out of it.
Status remakeSearch(Connection &connection)
{
    std::vector<QByteArray> definitions;
    for (const QString &name : {QStringLiteral("account_search"), QStringLiteral("account_word")}) {
        DUNLIN_TRY_VALUE(auto select, connection.prepare(kSearchSql));
        select.bind(name);
        DUNLIN_TRY(select.step());
        definitions.push_back(select.text(0).toUtf8());
    }
    DUNLIN_TRY(connection.exec("DROP TABLE account_word"));
    DUNLIN_TRY(connection.exec("DROP TABLE account_search"));
    for (const QByteArray &definition : definitions)
        DUNLIN_TRY(connection.exec(definition));
    return {};
}

} // namespace

struct Projections::Private {
    Connection &connection;
    TenantKey tenant;
    ProjectionWriter writer;
    bool bulk = false;

    Result<std::vector<QueueMove>> save(std::span<const AccountProjection> accounts,
                                        std::span<const ProjectionTraits> traits)
    {
        std::vector<QueueMove> moves;
        std::vector<std::optional<OldAccount>> old;
        if (bulk) {
            DUNLIN_TRY(writer.put(accounts, old, traits));
            DUNLIN_TRY(writer.flushLarge());
            return moves;
        }
        for (size_t i = 0; i < accounts.size(); ++i) {
            const AccountRow &account = accounts[i].account;
            DUNLIN_TRY_VALUE(auto there, writer.find(account.id));
            if (there)
                DUNLIN_TRY(writer.takeOut(*there, there->searchHash == traits[i].partsHash));
            moves.push_back(
                {there ? std::optional(there->entry()) : std::nullopt, entryOf(account)});
            old.push_back(std::move(there));
        }
        DUNLIN_TRY(writer.put(accounts, old, traits));
        DUNLIN_TRY(writer.flush());
        return moves;
    }

    Result<std::vector<QueueMove>> remove(std::span<const AccountId> accounts)
    {
        std::vector<QueueMove> moves;
        for (const AccountId &account : accounts) {
            DUNLIN_TRY_VALUE(const auto old, writer.find(account));
            if (!old)
                continue;
            DUNLIN_TRY(writer.takeOut(*old));
            DUNLIN_TRY(writer.erase(*old));
            moves.push_back({old->entry(), std::nullopt});
        }
        DUNLIN_TRY(writer.flush());
        return moves;
    }
};

Projections::Projections(Connection &connection, TenantKey tenant)
    : m_d(new Private{connection, tenant, ProjectionWriter(connection, tenant)})
{}

Projections::~Projections() = default;

ProjectionTraits Projections::traitsOf(const AccountProjection &account)
{
    return ProjectionWriter::traitsOf(account);
}

Result<std::vector<QueueMove>> Projections::save(std::span<const AccountProjection> accounts)
{
    std::vector<ProjectionTraits> traits;
    traits.reserve(accounts.size());
    for (const AccountProjection &account : accounts)
        traits.push_back(traitsOf(account));
    return save(accounts, traits);
}

Result<std::vector<QueueMove>> Projections::save(std::span<const AccountProjection> accounts,
                                                 std::span<const ProjectionTraits> traits)
{
    DUNLIN_ASSERT(m_d->connection.inTransaction());
    DUNLIN_ASSERT(traits.size() == accounts.size());
    auto moves = m_d->save(accounts, traits);
    // What a failed transaction added to the roll-ups must not go into the next one.
    if (!moves)
        m_d->writer.drop();
    return moves;
}

Result<std::vector<QueueMove>> Projections::remove(std::span<const AccountId> accounts)
{
    DUNLIN_ASSERT(m_d->connection.inTransaction());
    auto moves = m_d->remove(accounts);
    if (!moves)
        m_d->writer.drop();
    return moves;
}

Status Projections::clear()
{
    DUNLIN_ASSERT(m_d->connection.inTransaction());
    m_d->writer.drop();
    DUNLIN_TRY_VALUE(const qint64 tenants, m_d->connection.scalar(kTenants));
    if (m_d->connection.engine() == Engine::Sqlite && tenants <= 1) {
        for (const char *sql : kClearAll)
            DUNLIN_TRY(m_d->connection.exec(sql));
        return remakeSearch(m_d->connection);
    }
    for (const char *sql : kClearTenant) {
        DUNLIN_TRY_VALUE(auto clear, m_d->connection.prepare(sql));
        DUNLIN_TRY(clear.bind(m_d->tenant.value).run());
    }
    return {};
}

Status Projections::saveCreditor(const CreditorRow &creditor)
{
    DUNLIN_TRY_VALUE(auto save, m_d->connection.prepare(kSaveCreditor));
    return save.bind(m_d->tenant.value, creditor.id, creditor.name, creditor.currency).run();
}

Result<std::vector<CreditorRow>> Projections::creditors()
{
    DUNLIN_TRY_VALUE(auto select, m_d->connection.prepare(kCreditors));
    select.bind(m_d->tenant.value);
    std::vector<CreditorRow> creditors;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return creditors;
        creditors.push_back({select.id<base::CreditorId>(0), select.text(1), select.currency(2)});
    }
}

void Projections::beginBulk()
{
    m_d->bulk = true;
    m_d->writer.drop();
}

Status Projections::endBulk()
{
    m_d->bulk = false;
    const Status done = m_d->writer.flush();
    m_d->writer.drop();
    return done;
}

} // namespace dunlin::store
