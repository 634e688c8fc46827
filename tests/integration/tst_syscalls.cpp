// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/profile_keys.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/integration/kill_stage.h"

#include <QtCore/QRegularExpression>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

bool isPossible()
{
    if (KillStage::isPossible())
        return true;
    WARN("the programs, or what kills them, are not there");
    return false;
}

/// One office with six accounts, its server, and a manager's laptop.
void prepare(Theatre &theatre)
{
    theatre.ctlJson({QStringLiteral("office"), QStringLiteral("create"), theatre.path("office")});
    theatre.ctlJson({QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
                     QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
                    "secret\n");
    theatre.ctlJson({QStringLiteral("demo"), theatre.path("office"), QStringLiteral("--accounts"),
                     QStringLiteral("6"), QStringLiteral("--seed"), QStringLiteral("1"),
                     QStringLiteral("--as-of"), QStringLiteral("2026-01-05")});
    const QJsonObject first = theatre.ctlJson({QStringLiteral("queue"), theatre.path("office"),
                                               QStringLiteral("--user"), QStringLiteral("boss"),
                                               QStringLiteral("--at"), QStringLiteral("2026-01-05"),
                                               QStringLiteral("--limit"), QStringLiteral("1")});
    theatre.account = first.value(QLatin1String("account")).toString().toUtf8();
    theatre.startServer();
    theatre.enrol("one");
}

void checkAudit(Theatre &theatre, const char *place)
{
    const QJsonObject audit =
        theatre.ctlJson({QStringLiteral("audit"), QStringLiteral("verify"), theatre.path(place)});
    CHECK(audit.value(QLatin1String("ok")).toBool());
}

/// The account has each of them once.
void checkHas(Theatre &theatre, const char *place, const QSet<QString> &ids)
{
    const QByteArray state = theatre.ctl(
        {QStringLiteral("account"), theatre.path(place), QString::fromUtf8(theatre.account)});
    CHECK(theatre.lastExit == 0);
    for (const QString &id : ids)
        CHECK(state.count(id.toLatin1()) == 1);
}

/// What the office knows of the only laptop that has an event, or of the only one.
QJsonObject deviceOf(Theatre &theatre)
{
    const QJsonObject list =
        theatre.ctlJson({QStringLiteral("device"), QStringLiteral("list"), theatre.path("office")});
    for (const auto entry : list.value(QLatin1String("devices")).toArray()) {
        if (!entry.toObject().value(QLatin1String("user")).toString().isEmpty())
            return entry.toObject();
    }
    return {};
}

QSet<QString> acceptedIn(const QByteArray &out)
{
    QSet<QString> ids;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.value(QLatin1String("verdict")).toString() == QLatin1String("accepted"))
            ids.insert(answer.value(QLatin1String("id")).toString());
    }
    return ids;
}

QStringList appendWords(const Theatre &theatre, const char *place, const char *user)
{
    return {QStringLiteral("append"),     theatre.path(place),      QStringLiteral("--file"),
            theatre.path("events.jsonl"), QStringLiteral("--user"), QLatin1String(user)};
}

void assign(Theatre &theatre, const char *user)
{
    const QByteArray line = "{\"account\":\"" + theatre.account
                            + "\",\"kind\":\"assignment\",\"user\":\"" + user + "\"}\n";
    const QByteArray out =
        theatre.ctl({QStringLiteral("append"), theatre.path("office"), QStringLiteral("--file"),
                     QStringLiteral("-"), QStringLiteral("--user"), QStringLiteral("boss")},
                    line);
    REQUIRE(acceptedIn(out).size() == 1);
}

/// The statements that take back what a migration added; empty when it did more than add.
std::vector<QByteArray> undoing(const store::Migration &migration)
{
    static const QRegularExpression kMade(
        QStringLiteral("^CREATE (?:UNIQUE )?(TABLE|INDEX) (\\w+)"));
    static const QRegularExpression kAdded(QStringLiteral("^ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
    std::vector<QByteArray> undo;
    for (const QByteArray &sql : store::statementsOf(migration, store::Engine::Sqlite)) {
        const QString text = QString::fromUtf8(sql);
        if (const auto made = kMade.match(text); made.hasMatch())
            undo.insert(undo.begin(),
                        "DROP " + made.captured(1).toUtf8() + ' ' + made.captured(2).toUtf8());
        else if (const auto added = kAdded.match(text); added.hasMatch())
            undo.insert(undo.begin(), "ALTER TABLE " + added.captured(1).toUtf8() + " DROP COLUMN "
                                          + added.captured(2).toUtf8());
        else
            return {};
    }
    return undo;
}

/// Takes the newest migration of a ladder back, as a program before it left the file.
bool makeOlder(const store::OpenSpec &spec, const QByteArray &ladder)
{
    const store::Migration *newest = nullptr;
    for (const store::Migration &migration : store::migrations()) {
        if (ladder == migration.ladder)
            newest = &migration;
    }
    REQUIRE(newest);
    const std::vector<QByteArray> undo = undoing(*newest);
    if (undo.empty())
        return false;
    auto connection = store::openDatabase(spec);
    REQUIRE_OK(connection);
    auto transaction = store::Transaction::begin(*connection);
    REQUIRE_OK(transaction);
    for (const QByteArray &sql : undo)
        REQUIRE_OK(connection->exec(sql));
    REQUIRE_OK(connection->exec("UPDATE schema_version SET version = version - 1, min_reader = 1 "
                                "WHERE ladder = '"
                                + ladder + "'"));
    REQUIRE_OK(transaction->commit());
    return true;
}

} // namespace

TEST_CASE("kill -9 at each call: saving and new keys lose nothing that was saved")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    KillStage stage(theatre);
    const QSet<QString> before = theatre.writeNotes("one", 3);
    const auto check = [&](const QSet<QString> &saved) {
        checkAudit(theatre, "one");
        checkHas(theatre, "one", before + saved);
    };
    SECTION("a save")
    {
        stage.killEverywhere({"a save", appendWords(theatre, "one", "boss")}, check);
    }
    SECTION("a change of keys")
    {
        stage.killEverywhere(
            {"a change of keys",
             {QStringLiteral("profile"), QStringLiteral("rekey"), theatre.path("one")}},
            check);
    }
    theatre.ctlJson(theatre.syncWords("one"));
    check({});
    checkHas(theatre, "office", before);
    theatre.killServer();
}

TEST_CASE("a disk that fails at any call: what was said to be saved is there, and work goes on")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    KillStage stage(theatre);
    const QSet<QString> before = theatre.writeNotes("one", 3);
    const QStringList sync = theatre.syncWords("one");
    SECTION("a save")
    {
        stage.failEverywhere({"a save", appendWords(theatre, "one", "boss")},
                             [&](const QSet<QString> &saved) {
                                 checkAudit(theatre, "one");
                                 checkHas(theatre, "one", before + saved);
                             });
    }
    SECTION("a sync")
    {
        theatre.ctl(appendWords(theatre, "office", "boss"));
        stage.failEverywhere({"a sync", sync, "one", true}, [&](const QSet<QString> &) {
            checkAudit(theatre, "one");
            checkHas(theatre, "one", before);
            theatre.ctlJson(sync);
            checkHas(theatre, "one", before);
            checkHas(theatre, "office", before);
        });
    }
    theatre.killServer();
}

TEST_CASE("kill -9 at each call: an older program's files come up to date whole")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    KillStage stage(theatre);
    const QSet<QString> before = theatre.writeNotes("one", 3);
    {
        auto keys = desk::ProfileKeys::open(theatre.path("one"), desk::fileKeyKeeper());
        REQUIRE_OK(keys);
        CHECK(makeOlder((*keys)->outbox(), "outbox"));
        if (!makeOlder((*keys)->cache(), "ledger"))
            WARN("the ledger's newest migration changes what was there; the outbox alone is older");
    }
    stage.killEverywhere(
        {"a migration", {QStringLiteral("audit"), QStringLiteral("verify"), theatre.path("one")}},
        [&](const QSet<QString> &) {
            checkAudit(theatre, "one");
            checkHas(theatre, "one", before);
        });
    theatre.killServer();
}

TEST_CASE("kill -9 at each call: a laptop and its office come to agree")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    KillStage stage(theatre);
    const QStringList sync = theatre.syncWords("one");
    SECTION("a push")
    {
        const QSet<QString> saved = theatre.writeNotes("one", 3);
        stage.killEverywhere({"a push", sync, "one", true}, [&](const QSet<QString> &) {
            checkAudit(theatre, "one");
            checkHas(theatre, "one", saved);
            theatre.ctlJson(sync);
            checkHas(theatre, "one", saved);
            checkHas(theatre, "office", saved);
        });
    }
    SECTION("a push to a server that is killed")
    {
        // Each point starts a server: minutes that the short run has not.
        if (!qEnvironmentVariableIsSet("DUNLIN_KILL_ALL"))
            return;
        const QSet<QString> saved = theatre.writeNotes("one", 3);
        stage.killServerEverywhere({"a push", sync, "one", true}, [&] {
            checkAudit(theatre, "one");
            theatre.ctlJson(sync);
            checkHas(theatre, "one", saved);
            checkHas(theatre, "office", saved);
            checkAudit(theatre, "office");
        });
    }
    SECTION("a page of changes")
    {
        const QSet<QString> own = theatre.writeNotes("one", 3);
        theatre.ctlJson(sync);
        const QSet<QString> theirs =
            acceptedIn(theatre.ctl(appendWords(theatre, "office", "boss")));
        REQUIRE(theirs.size() == 3);
        stage.killEverywhere({"a page of changes", sync}, [&](const QSet<QString> &) {
            checkAudit(theatre, "one");
            checkHas(theatre, "one", own);
            theatre.ctlJson(sync);
            checkHas(theatre, "one", own + theirs);
        });
    }
    SECTION("a first sync, whose indices are made last")
    {
        // The cache is gone: it is fetched anew. What was saved waits in the outbox, and is shown
        // once a sync after the kill has brought its account.
        const QSet<QString> saved = theatre.writeNotes("one", 3);
        for (const char *file : {"/cache.db", "/cache.db-wal"})
            QFile::remove(theatre.path("one") + QLatin1String(file));
        stage.killEverywhere({"a first sync", sync, "one", true}, [&](const QSet<QString> &) {
            checkAudit(theatre, "one");
            theatre.ctlJson(sync);
            checkHas(theatre, "one", saved);
            checkHas(theatre, "office", saved);
        });
    }
    theatre.ctlJson(sync);
    checkAudit(theatre, "one");
    checkAudit(theatre, "office");
    theatre.killServer();
}

TEST_CASE("kill -9 at each call: a laptop is enrolled once, whole")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    KillStage stage(theatre);
    const QStringList enrol = theatre.enrolWords("two");
    stage.killEverywhere({"an enrolment", enrol, "two", true}, [&](const QSet<QString> &) {
        // With the same code, which is good for one laptop.
        theatre.ctl(enrol);
        if (theatre.lastExit != 0)
            theatre.ctlJson(theatre.syncWords("two"));
        checkAudit(theatre, "two");
        checkHas(theatre, "two", {});
        const QJsonObject list = theatre.ctlJson(
            {QStringLiteral("device"), QStringLiteral("list"), theatre.path("office")});
        int laptops = 0;
        for (const auto entry : list.value(QLatin1String("devices")).toArray())
            laptops += !entry.toObject().value(QLatin1String("user")).toString().isEmpty();
        CHECK(laptops == 2);
    });
    theatre.killServer();
}

TEST_CASE("kill -9 at each call: an account that was taken away goes, and the work on it stays")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    for (const char *user : {"mara", "nils"}) {
        theatre.ctlJson({QStringLiteral("user"), QStringLiteral("add"), theatre.path("office"),
                         QLatin1String(user), QStringLiteral("--role"),
                         QStringLiteral("collector")},
                        "secret\n");
    }
    assign(theatre, "mara");
    theatre.enrol("two", "mara");
    const QSet<QString> saved = theatre.writeNotes("two", 3, "mara");
    assign(theatre, "nils");
    KillStage stage(theatre);
    const QStringList sync = theatre.syncWords("two");
    stage.killEverywhere({"a drop", sync, "two", true}, [&](const QSet<QString> &) {
        checkAudit(theatre, "two");
        theatre.ctlJson(sync);
        checkAudit(theatre, "two");
        theatre.ctl(
            {QStringLiteral("account"), theatre.path("two"), QString::fromUtf8(theatre.account)});
        CHECK(theatre.lastExit != 0);
        checkHas(theatre, "office", saved);
    });
    theatre.killServer();
}

TEST_CASE("kill -9 at each call: a wipe order is followed to its end, and nothing unsent is lost")
{
    if (!isPossible())
        return;
    Theatre theatre;
    prepare(theatre);
    const QSet<QString> saved = theatre.writeNotes("one", 3);
    theatre.ctlJson({QStringLiteral("device"), QStringLiteral("wipe"), theatre.path("office"),
                     deviceOf(theatre).value(QLatin1String("device")).toString()});
    KillStage stage(theatre);
    const QStringList sync = theatre.syncWords("one");
    stage.killEverywhere({"a wipe", sync, "one", true}, [&](const QSet<QString> &) {
        theatre.ctl(sync);
        CHECK(theatre.lastExit == 1);
        const QJsonObject device = deviceOf(theatre);
        CHECK(device.value(QLatin1String("state")).toString() == QLatin1String("wiped"));
        CHECK(device.value(QLatin1String("events")).toInt() == saved.size());
        for (const char *gone : {"/key", "/cache.db", "/cache.db-wal"})
            CHECK_FALSE(QFile::exists(theatre.path("one") + QLatin1String(gone)));
    });
    checkAudit(theatre, "office");
    theatre.killServer();
}
