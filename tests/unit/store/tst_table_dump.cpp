// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feed_store.h"
#include "core/store/table_dump.h"
#include "core/store/tenants.h"
#include "store_fixture.h"

#include <QtCore/QSet>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

std::vector<QByteArray> dumpOf(Connection &connection, const QByteArray &table)
{
    const auto columns = columnsOf(connection, table);
    REQUIRE_OK(columns);
    std::vector<QByteArray> lines;
    REQUIRE_OK(dumpRows(connection, table, *columns, [&](const QByteArray &line) -> base::Status {
        lines.push_back(line);
        return {};
    }));
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

TEST_CASE("table dump: every table of an office is either truth or made from it")
{
    auto test = openTest(Engine::Sqlite);
    QSet<QByteArray> listed;
    for (const auto tables : {truthTables(), madeTables()}) {
        for (const char *table : tables)
            listed.insert(table);
    }
    auto select = test->db().prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                     " AND name NOT LIKE 'account_search_%'"
                                     " AND name NOT LIKE 'sqlite_%'");
    REQUIRE_OK(select);
    for (;;) {
        const auto row = select->step();
        REQUIRE_OK(row);
        if (!*row)
            break;
        INFO(select->text(0).toStdString());
        CHECK(listed.contains(select->text(0).toUtf8()));
    }
    CHECK_FALSE(columnsOf(test->db(), "account"));
}

TEST_CASE("table dump: rows go from any engine to any engine and are the same")
{
    for (const Engine from : engines()) {
        for (const Engine to : engines()) {
            auto source = openTest(from);
            inTransaction(source->db(), [&] {
                auto events = notes(1, 20, 3);
                events[4].raw = QByteArray("\0binary\xff\"", 9);
                REQUIRE_OK(FeedStore(source->db(), source->tenant)
                               .append(events, base::Instant{1'750'000'000'000}));
                REQUIRE_OK(Tenants(source->db()).setSetting(source->tenant, "x", QByteArray(3, 0)));
            });
            auto target = openTest(to);
            inTransaction(target->db(), [&] {
                for (const char *table : truthTables())
                    REQUIRE_OK(target->db().exec(QByteArray("DELETE FROM ") + table));
            });
            inTransaction(target->db(), [&] {
                for (const char *table : truthTables()) {
                    const auto columns = columnsOf(source->db(), table);
                    REQUIRE_OK(columns);
                    CHECK(columns == columnsOf(target->db(), table));
                    for (const QByteArray &line : dumpOf(source->db(), table))
                        REQUIRE_OK(loadRow(target->db(), table, *columns, line));
                }
            });
            for (const char *table : truthTables()) {
                INFO(table);
                CHECK(dumpOf(source->db(), table) == dumpOf(target->db(), table));
            }
            CHECK_FALSE(loadRow(target->db(), "event", *columnsOf(target->db(), "event"), "[1]"));
        }
    }
}
