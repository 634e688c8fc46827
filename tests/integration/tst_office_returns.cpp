// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/desk/office.h"
#include "core/desk/office_people.h"
#include "tests/integration/theatre.h"
#include "tests/unit/store/pg_cluster.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <optional>
#include <thread>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

/// A database of the test's cluster that can be lost.
struct Database {
    QString host;
    QString name;

    /// Nothing when PostgreSQL is not here.
    static std::optional<Database> make()
    {
        const QString cluster = test::postgresUrl();
        if (cluster.isEmpty())
            return std::nullopt;
        static int count = 0;
        const Database made{cluster.section(QStringLiteral("host="), 1),
                            QStringLiteral("returns%1").arg(++count)};
        made.sql(QStringLiteral("CREATE DATABASE ") + made.name);
        return made;
    }
    QString url() const
    {
        return QStringLiteral("postgresql://dunlin@/%1?host=%2").arg(name, host);
    }
    void sql(const QString &statement) const
    {
        REQUIRE(
            QProcess::execute(QStringLiteral("psql"),
                              {QStringLiteral("-q"), QStringLiteral("-h"), host,
                               QStringLiteral("-U"), QStringLiteral("dunlin"), QStringLiteral("-d"),
                               QStringLiteral("postgres"), QStringLiteral("-o"),
                               QStringLiteral("/dev/null"), QStringLiteral("-c"), statement})
            == 0);
    }
    /// As a restart of the server does.
    void endSessions() const
    {
        sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE datname = '%1'")
                .arg(name));
    }
};

} // namespace

TEST_CASE("office: a database that was away is found again, whoever asks for the office's own")
{
    const auto database = Database::make();
    if (!database)
        return;
    const base::SystemClock clock;
    const desk::OfficeSettings settings{QStringLiteral("Harbour"), base::kEur, "Europe/Lisbon"};
    const auto office = desk::Office::create(database->url(), settings, clock);
    REQUIRE_OK(office);
    std::atomic<bool> enough{false};
    std::atomic<int> wrong{0};
    std::thread others([&] { // as every request does
        while (!enough) {
            if ((*office)->settings().name != settings.name)
                ++wrong;
            std::this_thread::yield();
        }
    });
    for (int round = 0; round < 3; ++round) {
        database->endSessions();
        const base::Status away = (*office)->followFeed();
        CHECK_FALSE(away);
        if (!away)
            CHECK(away.error().code == base::ErrorCode::Offline);
        const base::Status back = (*office)->followFeed();
        CHECK(back);
    }
    enough = true;
    others.join();
    CHECK(wrong == 0);
    CHECK((*office)->settings().zone == settings.zone);
    desk::NewUser amy;
    amy.name = QStringLiteral("amy");
    REQUIRE_OK(desk::addUser(**office, amy));
}

TEST_CASE("office: another one that took its place in the database is left alone")
{
    const auto database = Database::make();
    if (!database)
        return;
    const base::SystemClock clock;
    const auto office = desk::Office::create(database->url(), {}, clock);
    REQUIRE_OK(office);
    const base::TenantId mine = (*office)->tenant();
    database->endSessions();
    database->sql(QStringLiteral("DROP DATABASE ") + database->name);
    database->sql(QStringLiteral("CREATE DATABASE ") + database->name);
    {
        const auto other = desk::Office::create(database->url(), {}, clock);
        REQUIRE_OK(other);
    }
    CHECK_FALSE((*office)->followFeed()); // learns that it lost its own
    for (int again = 0; again < 2; ++again) {
        const base::Status followed = (*office)->followFeed();
        REQUIRE_FALSE(followed);
        CHECK(followed.error().code == base::ErrorCode::Conflict);
    }
    CHECK((*office)->tenant() == mine);
}
