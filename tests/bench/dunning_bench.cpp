// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/clock.h"
#include "core/desk/office_report.h"
#include "core/desk/strategies/office_strategy.h"
#include "core/desk/systems/connectors.h"
#include "core/desk/systems/tryton_client.h"
#include "core/exchange/systems/tryton_values.h"
#include "tests/peers/peer.h"
#include "tests/support/places.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace dunlin::bench {

namespace {

namespace tryton = exchange::tryton;

constexpr int kItems = 5'000;
constexpr int kMakeMs = 600'000;
constexpr int kStartMs = 60'000;

bool fail(const QString &why)
{
    std::fprintf(stderr, "dunlin-bench: %s\n", qUtf8Printable(why));
    return false;
}

/// A database with the items, one for each customer, made once (half a minute) and kept; a copy of
/// it for this run, as dunning writes.
bool prepare(const QString &copy)
{
    const QString kept = dataFolder() + QStringLiteral("/tryton-each-%1").arg(kItems);
    if (!QFile::exists(kept + QStringLiteral("/done"))) {
        QDir(kept).removeRecursively();
        QDir().mkpath(kept);
        QProcess make;
        make.setProcessChannelMode(QProcess::ForwardedChannels);
        make.start(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-W"), QStringLiteral("ignore"),
                    testing::inSource("/tests/peers/tryton_make.py"), kept,
                    QString::number(kItems)});
        if (!make.waitForFinished(kMakeMs) || make.exitCode() != 0)
            return fail(QStringLiteral("the Tryton database could not be made"));
        QFile done(kept + QStringLiteral("/done"));
        if (!done.open(QIODevice::WriteOnly))
            return fail(QStringLiteral("cannot write in ") + kept);
    }
    QDir().mkpath(copy + QStringLiteral("/db"));
    const QString secret = copy + QStringLiteral("/dca.pass");
    return QFile::copy(kept + QStringLiteral("/db/dca.sqlite"),
                       copy + QStringLiteral("/db/dca.sqlite"))
           && QFile::copy(kept + QStringLiteral("/dca.pass"), secret)
           && QFile::setPermissions(secret, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool startServer(tests::Peer &server, const QString &folder, quint16 port)
{
    QFile conf(folder + QStringLiteral("/server.conf"));
    if (!conf.open(QIODevice::WriteOnly))
        return false;
    conf.write("[web]\nlisten = 127.0.0.1:" + QByteArray::number(port)
               + "\n[database]\nuri = sqlite://\npath = " + folder.toUtf8()
               + "/db\n[session]\ntimeout = 86400\n");
    conf.close();
    return server.start(QStringLiteral("trytond"), {QStringLiteral("-c"), conf.fileName(),
                                                    QStringLiteral("-d"), QStringLiteral("dca")})
           && tests::Peer::waitForPort(port, kStartMs);
}

/// Tryton's own dunning run over the items; gives how many dunnings it made.
bool theirs(const QUrl &url, double *ms, qint64 *made)
{
    desk::WebOptions patient;
    patient.timeoutMs = 600'000;
    const desk::WebCaller call = desk::networkCaller(patient);
    desk::TrytonClient client(
        {url, QStringLiteral("dca"), QStringLiteral("dca"), QStringLiteral("s3cretPW-long")}, call);
    if (const auto open = client.open(); !open)
        return fail(open.error().detail);
    const auto created = client.call(QStringLiteral("wizard.account.dunning.create.create"), {});
    if (!created)
        return fail(created.error().detail);
    const QJsonObject start{
        {QStringLiteral("start"),
         QJsonObject{{QStringLiteral("date"), tryton::date(QDate::currentDate())}}}};
    base::Result<QJsonValue> done = QJsonValue();
    *ms = timeMs([&] {
        done = client.call(QStringLiteral("wizard.account.dunning.create.execute"),
                           {created->toArray().at(0), start, QStringLiteral("create_")});
    });
    if (!done)
        return fail(done.error().detail);
    const auto count = client.call(QStringLiteral("model.account.dunning.search_count"),
                                   tryton::only(QJsonArray()));
    *made = count ? count->toInteger() : 0;
    return true;
}

/// A reminder for each item that is overdue: one item an account, so that each is one message.
QByteArray strategy()
{
    return R"({"format":"dunlin-strategy","name":"reminders","tables":"reminders.dmn",)"
           R"("person_gap_days":0,"triggers":[{"id":"overdue","on":"time","anchor":"oldest_due"}],)"
           R"("treatments":{"main":[{"id":"remind","day":5,"within":365,"do":"message","channel":["email"],)"
           R"("template":"first_reminder"}]}})";
}

constexpr char kTables[] =
    "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" "
    "namespace=\"urn:m\"><decision id=\"s\" name=\"Segment\"><variable name=\"Segment\"/>"
    "<literalExpression><text>\"all\"</text></literalExpression></decision>"
    "<decision id=\"t\" name=\"Treatment\"><variable name=\"Treatment\"/>"
    "<literalExpression><text>\"main\"</text></literalExpression></decision></definitions>";

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool ours(const QString &folder, const QUrl &url)
{
    const base::SystemClock clock;
    auto office = desk::Office::create(folder + QStringLiteral("/office"), {}, clock);
    if (!office)
        return fail(office.error().detail);
    const QJsonObject settings{
        {QStringLiteral("url"), url.toString()},
        {QStringLiteral("database"), QStringLiteral("dca")},
        {QStringLiteral("login"), QStringLiteral("dca")},
        {QStringLiteral("password_file"), folder + QStringLiteral("/dca.pass")}};
    if (const auto saved =
            desk::saveConnector(**office, {QStringLiteral("erp"), "tryton", settings, 0});
        !saved)
        return fail(saved.error().detail);
    desk::WebOptions patient;
    patient.timeoutMs = 600'000;
    const desk::WebCaller call = desk::networkCaller(patient);
    base::Result<store::ConnectorRunRow> run = store::ConnectorRunRow();
    report("dunning_pull",
           timeMs([&] { run = desk::runConnector(**office, QStringLiteral("erp"), call); }) / 1000,
           "s");
    if (!run || !run->ok)
        return fail(run ? run->words : run.error().detail);
    report("dunning_items",
           double(QJsonDocument::fromJson(run->counts)
                      .object()
                      .value(QLatin1String("items"))
                      .toInteger()),
           "items");
    desk::ActivationRequest activation;
    activation.name = QStringLiteral("reminders");
    activation.file = folder + QStringLiteral("/reminders.json");
    if (!write(activation.file, strategy())
        || !write(folder + QStringLiteral("/reminders.dmn"), kTables))
        return fail(QStringLiteral("cannot write the strategy"));
    if (const auto active = desk::activateStrategy(**office, activation); !active)
        return fail(active.error().detail);
    const QDate today = QDate::currentDate();
    base::Result<desk::DayRun> day = desk::DayRun();
    // What Tryton's run is: every item is looked at, and a reminder made of each that is due.
    report("dunning_run", timeMs([&] { day = desk::runDay(**office, today, today); }) / 1000, "s");
    if (!day)
        return fail(day.error().detail);
    report("dunning_messages", double(day->messages), "messages");
    report("dunning_accounts", double(day->accounts), "accounts");
    return true;
}

bool dunning()
{
    if (!tests::hasProgram("trytond"))
        return fail(QStringLiteral("tryton-server is not installed"));
    QTemporaryDir folder;
    if (!prepare(folder.path()))
        return false;
    const quint16 port = tests::freePort();
    tests::Peer server;
    if (!startServer(server, folder.path(), port))
        return fail(QStringLiteral("trytond did not start"));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(port));
    if (!ours(folder.path(), url))
        return false;
    double ms = 0;
    qint64 made = 0;
    if (!theirs(url, &ms, &made))
        return false;
    report("dunning_tryton", ms / 1000, "s");
    report("dunning_tryton_made", double(made), "dunnings");
    return true;
}

} // namespace

void addDunningBench(std::vector<Bench> &all)
{
    all.push_back({"dunning",
                   "reminders for 5,000 items of an ERP, beside its own dunning run over them",
                   dunning});
}

} // namespace dunlin::bench
