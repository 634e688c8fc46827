// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/apply.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_audit.h"
#include "core/desk/office_backup.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/store/table_dump.h"
#include "tests/support/old_database.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace dunlin;
using dunlin::tests::newestStep;
using dunlin::tests::OldSteps;

namespace {

constexpr char kRoot[] = "dbbdc92e53775502976f71c0bc9bc82b74bcf630db752cc44ffc7ab56e82b360";

/// An office folder as a program of these steps left it.
struct OldOffice {
    explicit OldOffice(const OldSteps &steps)
    {
        REQUIRE(QDir().mkpath(place()));
        store::OpenSpec spec;
        spec.role = store::Role::Office;
        spec.location = place() + QStringLiteral("/office.db");
        tests::makeOldDatabase(spec, steps);
    }
    std::unique_ptr<desk::Office> open()
    {
        auto opened = desk::Office::open(place(), clock);
        REQUIRE_OK(opened);
        return std::move(*opened);
    }
    QString place() const { return folder.filePath(QStringLiteral("office")); }

    QTemporaryDir folder;
    base::ManualClock clock{base::Instant{1'777'755'600'000}}; ///< 2026-05-02, a day later
};

/// Rows that lists, figures and dashboards are made of, whatever number the accounts have inside.
QByteArray figures(desk::Office &office)
{
    static const char *const kQueries[] = {
        "SELECT number, total, status, queued, segment, priority, rank, risk, next_kind, next_due, "
        "last_contact, assigned_to, roll_day, roll_from, roll_to, roll_owed, roll_aged"
        " FROM account ORDER BY number",
        "SELECT a.number, p.n, p.amount, p.status, p.open FROM promise p"
        " JOIN account a ON a.no = p.account_no ORDER BY 1, 2",
        "SELECT a.number, d.day, d.actor, d.collected, d.attempts, d.contacts, d.results, d.dials,"
        " d.inbound, d.hours FROM day_figure d JOIN account a ON a.no = d.account_no"
        " ORDER BY 1, 2, 3",
        "SELECT * FROM day_total WHERE collected <> 0 OR promised <> 0 OR matured <> 0 OR worked "
        "<> 0"
        " OR attempts <> 0 OR promises <> 0 OR payments <> 0 ORDER BY 1, 2, 3, 4",
        "SELECT * FROM hour_total ORDER BY 1, 2, 3, 4",
        "SELECT * FROM due_total WHERE amount <> 0 ORDER BY 1, 2, 3, 4",
        "SELECT * FROM promise_total WHERE n <> 0 ORDER BY 1, 2, 3",
        "SELECT * FROM desk_total WHERE n <> 0 ORDER BY 1, 2, 3, 4",
        "SELECT * FROM roll_total WHERE n <> 0 ORDER BY 1, 2, 3, 4, 5, 6",
        "SELECT * FROM opening_total WHERE amount <> 0 ORDER BY 1, 2, 3, 4",
        "SELECT * FROM sale_total ORDER BY 1, 2, 3",
        "SELECT * FROM tally WHERE n <> 0 ORDER BY 1, 2, 3"};
    QByteArray all;
    REQUIRE_OK(office.core().read([&](store::Connection &connection) -> base::Status {
        for (const char *sql : kQueries) {
            DUNLIN_TRY_VALUE(auto select, connection.prepare(sql));
            all += QByteArray(sql).mid(7, 60) + '\n';
            for (;;) {
                DUNLIN_TRY_VALUE(const bool row, select.step());
                if (!row)
                    break;
                for (int column = 0; column < 17; ++column)
                    all += select.bytes(column) + '|';
                all += '\n';
            }
        }
        return {};
    }));
    return all;
}

} // namespace

TEST_CASE("upgrade: an old office verifies with the same root, and after its day's work every "
          "figure is the one of its events")
{
    const OldSteps all[] = {{{"ledger", 2}, {"server", 1}},
                            {{"ledger", 3}, {"server", 3}},
                            {{"ledger", 4}, {"server", 4}},
                            {{"ledger", 5}, {"server", 5}}};
    for (const OldSteps &steps : all) {
        INFO("ledger " << steps.at("ledger") << " server " << steps.at("server"));
        OldOffice old(steps);
        auto office = old.open();
        const auto audit = desk::verifyLedger(*office);
        REQUIRE_OK(audit);
        CHECK(audit->firstBad.isEmpty());
        CHECK(audit->events == 38);
        CHECK(audit->root == kRoot);

        const auto day = desk::runDay(*office, QDate(2026, 5, 2), QDate(2026, 5, 2));
        REQUIRE_OK(day);
        const QByteArray upgraded = figures(*office);
        desk::OfficeCore &core = office->core();
        REQUIRE_OK(core.writeBulk([&](store::Connection &connection) {
            core.queueMovedALot();
            return desk::rebuild(connection, core.key(), desk::applyContext(core));
        }));
        CHECK(upgraded.toStdString() == figures(*office).toStdString());
    }
}

TEST_CASE("upgrade: a backup of an upgraded office is one of this program")
{
    OldOffice old({{"ledger", 2}, {"server", 1}});
    auto office = old.open();
    const QString file = old.folder.filePath(QStringLiteral("b.dunlin"));
    const auto made = desk::backUp(*office, file);
    REQUIRE_OK(made);
    CHECK(made->events == 38);
    CHECK(made->root == kRoot);
    const auto back =
        desk::restore(file, old.folder.filePath(QStringLiteral("restored")), old.clock);
    REQUIRE_OK(back);
    CHECK(back->root == kRoot);
}
