// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_people.h"
#include "core/desk/systems/connectors.h"
#include "core/desk/systems/tryton_client.h"
#include "core/exchange/systems/tryton_values.h"
#include "tests/peers/peer.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <catch2/catch.hpp>

// The connector against a real Tryton server from the system's packages.

using namespace dunlin;
namespace tryton = exchange::tryton;

namespace {

constexpr int kMakeMs = 240'000;
constexpr int kStartMs = 60'000;

/// A database made once for the program's run, and a server over it.
struct Erp {
    bool start()
    {
        const QString database = folder.filePath(QStringLiteral("db/dca.sqlite"));
        QProcess make;
        make.setProcessChannelMode(QProcess::ForwardedChannels);
        make.start(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-W"), QStringLiteral("ignore"),
                    testing::inSource("/tests/peers/tryton_make.py"), folder.path()});
        if (!make.waitForFinished(kMakeMs) || make.exitCode() != 0 || !QFile::exists(database))
            return false;
        port = tests::freePort();
        QFile conf(folder.filePath(QStringLiteral("server.conf")));
        if (!conf.open(QIODevice::WriteOnly))
            return false;
        conf.write("[web]\nlisten = 127.0.0.1:" + QByteArray::number(port)
                   + "\n[database]\nuri = sqlite://\npath = " + folder.path().toUtf8()
                   + "/db\n[session]\ntimeout = 86400\n");
        conf.close();
        return server.start(QStringLiteral("trytond"),
                            {QStringLiteral("-c"), conf.fileName(), QStringLiteral("-d"),
                             QStringLiteral("dca")},
                            folder.filePath(QStringLiteral("server.log")))
               && tests::Peer::waitForPort(port, kStartMs);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }
    QJsonObject settings() const
    {
        return {{QStringLiteral("url"), url()},
                {QStringLiteral("database"), QStringLiteral("dca")},
                {QStringLiteral("login"), QStringLiteral("dca")},
                {QStringLiteral("password_file"), folder.filePath(QStringLiteral("dca.pass"))}};
    }

    QTemporaryDir folder;
    quint16 port = 0;
    tests::Peer server;
};

struct Here {
    Here()
    {
        desk::OfficeSettings settings;
        auto made =
            desk::Office::create(folder.filePath(QStringLiteral("office")), settings, clock);
        REQUIRE_OK(made);
        office = std::move(*made);
    }
    store::ConnectorRunRow run()
    {
        const auto done = desk::runConnector(*office, QStringLiteral("erp"), desk::networkCaller());
        REQUIRE_OK(done);
        INFO(done->words.toStdString());
        CHECK(done->ok);
        return *done;
    }
    static qint64 count(const store::ConnectorRunRow &run, const char *name)
    {
        return QJsonDocument::fromJson(run.counts).object().value(QLatin1String(name)).toInteger();
    }
    domain::AccountState account()
    {
        const auto answer = desk::account(*office, {QStringLiteral("C-0001"), {}, {}, {}});
        REQUIRE_OK(answer);
        return answer->state;
    }
    void append(const QByteArray &line)
    {
        const auto done = desk::appendLines(*office, line, {});
        REQUIRE_OK(done);
        INFO(done->front().reason.toStdString());
        REQUIRE(done->front().verdict == "accepted");
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    std::unique_ptr<desk::Office> office;
};

/// What is left to pay of an invoice there.
QString openThere(desk::TrytonClient &client, const QString &number)
{
    QString left;
    REQUIRE_OK(client.searchRead(
        QStringLiteral("account.invoice"),
        tryton::only(QJsonArray{QStringLiteral("number"), QStringLiteral("="), number}),
        {QStringLiteral("amount_to_pay")}, [&](const QJsonObject &row) -> base::Status {
            left = tryton::decimalText(row.value(QLatin1String("amount_to_pay")));
            return {};
        }));
    return left;
}

/// Somebody pays an invoice at the cash desk there.
void payThere(desk::TrytonClient &client, const QString &number, const char *amount)
{
    const QJsonArray own =
        tryton::only(QJsonArray{QStringLiteral("number"), QStringLiteral("="), number});
    const auto ids =
        client.call(QStringLiteral("model.account.invoice.search"), {own, 0, 2, QJsonValue()});
    REQUIRE_OK(ids);
    const QJsonValue invoice = ids->toArray().at(0);
    const auto created = client.call(QStringLiteral("wizard.account.invoice.pay.create"), {});
    REQUIRE_OK(created);
    const QJsonObject start{{QStringLiteral("amount"), tryton::decimal(QLatin1String(amount))},
                            {QStringLiteral("currency"), 1},
                            {QStringLiteral("currency_digits"), 2},
                            {QStringLiteral("payment_method"), 1},
                            {QStringLiteral("date"), tryton::date(QDate::currentDate())},
                            {QStringLiteral("description"), QStringLiteral("cash desk")}};
    const QJsonObject on{{QStringLiteral("active_model"), QStringLiteral("account.invoice")},
                         {QStringLiteral("active_id"), invoice},
                         {QStringLiteral("active_ids"), QJsonArray{invoice}}};
    QJsonObject states{{QStringLiteral("start"), start}};
    const QString execute = QStringLiteral("wizard.account.invoice.pay.execute");
    const QJsonValue session = created->toArray().at(0);
    const auto done = client.call(execute, {session, states, QStringLiteral("choice")}, on);
    REQUIRE_OK(done);
    if (!done->toObject().contains(QLatin1String("view")))
        return;
    states.insert(QStringLiteral("ask"),
                  QJsonObject{{QStringLiteral("type"), QStringLiteral("partial")},
                              {QStringLiteral("amount"), tryton::decimal(QLatin1String(amount))},
                              {QStringLiteral("currency"), 1},
                              {QStringLiteral("lines"), QJsonArray()},
                              {QStringLiteral("payment_lines"), QJsonArray()},
                              {QStringLiteral("lines_to_pay"), QJsonArray()}});
    REQUIRE_OK(client.call(execute, {session, states, QStringLiteral("pay")}, on));
}

} // namespace

TEST_CASE("tryton: items, due dates and payments go both ways, each once")
{
    if (!tests::hasProgram("trytond") || !tests::hasProgram("trytond-admin")) {
        WARN("skipped: tryton-server is not installed");
        return;
    }
    Erp erp;
    REQUIRE(erp.start());
    Here here;
    REQUIRE_OK(
        desk::saveConnector(*here.office, {QStringLiteral("erp"), "tryton", erp.settings(), 30}));

    const auto first = here.run();
    CHECK(here.count(first, "items") == 3);
    CHECK(here.count(first, "accounts") == 1);
    auto state = here.account();
    CHECK(state.debtor.name == QString::fromUtf8("Ægir Sørensen ApS"));
    CHECK(state.debtor.address.city == QString::fromUtf8("København K"));
    CHECK(state.total().toText() == "1350.09");
    REQUIRE(state.items.size() == 3);
    const QDate today = QDate::currentDate();
    CHECK(state.items.front().due == today.addDays(-61));
    CHECK(state.contactPoints.size() == 2);

    const auto second = here.run();
    CHECK(here.count(second, "items") == 0);
    CHECK(here.count(second, "payments_in") + here.count(second, "payments_back") == 0);

    // A payment here is told there, in part and then in full, once each.
    const QString item = state.items[1].number;
    here.append(R"({"account":"C-0001","kind":"payment","amount":"50.00","value_date":")"
                + today.toString(Qt::ISODate).toLatin1() + R"(","item":")" + item.toUtf8()
                + R"("})");
    CHECK(here.count(here.run(), "payments_back") == 1);
    CHECK(here.count(here.run(), "payments_back") == 0);
    desk::TrytonClient client({QUrl(erp.url()), QStringLiteral("dca"), QStringLiteral("dca"),
                               QStringLiteral("s3cretPW-long")},
                              desk::networkCaller());
    REQUIRE_OK(client.open());
    CHECK(openThere(client, item) == QLatin1String("200.00"));
    CHECK(here.account().total().toText() == "1300.09");
    here.append(R"({"account":"C-0001","kind":"payment","amount":"200.00","value_date":")"
                + today.toString(Qt::ISODate).toLatin1() + R"(","item":")" + item.toUtf8()
                + R"("})");
    CHECK(here.count(here.run(), "payments_back") == 1);
    CHECK(openThere(client, item).toDouble() == 0);
    CHECK(here.count(here.run(), "payments_in") == 0); // ours does not come back as another's

    // A payment there is taken in here.
    const QString paidThere = state.items[0].number;
    payThere(client, paidThere, "100.10");
    CHECK(here.count(here.run(), "payments_in") == 1);
    CHECK(here.account().total().toText() == "999.99");
    CHECK(here.count(here.run(), "payments_in") == 0);
}

TEST_CASE("tryton: later runs of a day ask for what has changed, and miss nothing of it")
{
    if (!tests::hasProgram("trytond") || !tests::hasProgram("trytond-admin")) {
        WARN("skipped: tryton-server is not installed");
        return;
    }
    Erp erp;
    REQUIRE(erp.start());
    Here here;
    QJsonObject settings = erp.settings();
    settings.insert(QStringLiteral("overlap_minutes"), 0);
    REQUIRE_OK(desk::saveConnector(*here.office, {QStringLiteral("erp"), "tryton", settings, 30}));
    const auto first = here.run();
    CHECK(here.count(first, "items") == 3);
    CHECK(here.count(first, "read") >= 6); // three lines and three invoices
    const auto quiet = here.run();
    CHECK(here.count(quiet, "open_there") == 3);
    CHECK(here.count(quiet, "items") == 0);
    // What has the very moment of the newest comes again; the rest does not.
    CHECK(here.count(quiet, "read") < here.count(first, "read"));

    desk::TrytonClient client({QUrl(erp.url()), QStringLiteral("dca"), QStringLiteral("dca"),
                               QStringLiteral("s3cretPW-long")},
                              desk::networkCaller());
    REQUIRE_OK(client.open());
    const auto state = here.account();
    REQUIRE(state.items.size() == 3);
    // A part is paid there: the line is as it was, the invoice is not.
    payThere(client, state.items[1].number, "100.00");
    const auto part = here.run();
    CHECK(here.count(part, "payments_in") == 1);
    CHECK(here.account().total().toText() == "1250.09");
    // All of another: its line is reconciled.
    payThere(client, state.items[0].number, "100.10");
    const auto full = here.run();
    CHECK(here.count(full, "payments_in") == 1);
    CHECK(here.count(full, "open_there") == 2);
    CHECK(here.account().total().toText() == "1149.99");
    // A telephone number of the customer changes.
    const auto party =
        client.call(QStringLiteral("model.party.party.search"),
                    {tryton::only(QJsonArray{QStringLiteral("code"), QStringLiteral("="),
                                             QStringLiteral("C-0001")}),
                     0, 2, QJsonValue()});
    REQUIRE_OK(party);
    REQUIRE_OK(client.call(QStringLiteral("model.party.contact_mechanism.create"),
                           {tryton::only(QJsonObject{
                               {QStringLiteral("party"), party->toArray().at(0)},
                               {QStringLiteral("type"), QStringLiteral("email")},
                               {QStringLiteral("sequence"), 0},
                               {QStringLiteral("value"), QStringLiteral("new@example.test")}})}));
    const auto moved = here.run();
    CHECK(here.count(moved, "read") > 0);
    CHECK(here.count(moved, "items") == 0);
    CHECK(here.count(moved, "payments_in") + here.count(moved, "payments_back") == 0);
    CHECK(here.account().total().toText() == "1149.99");
    // And a new invoice there is a new item here: what was posted after the last run.
    CHECK(here.count(here.run(), "accounts") == 0);
}

TEST_CASE("tryton: what is disputed here is not dunned there; wrong words say so")
{
    if (!tests::hasProgram("trytond") || !tests::hasProgram("trytond-admin")) {
        WARN("skipped: tryton-server is not installed");
        return;
    }
    Erp erp;
    REQUIRE(erp.start());
    Here here;
    REQUIRE_OK(
        desk::saveConnector(*here.office, {QStringLiteral("erp"), "tryton", erp.settings(), 30}));
    here.run();
    desk::TrytonClient client({QUrl(erp.url()), QStringLiteral("dca"), QStringLiteral("dca"),
                               QStringLiteral("s3cretPW-long")},
                              desk::networkCaller());
    REQUIRE_OK(client.open());
    const auto created = client.call(QStringLiteral("wizard.account.dunning.create.create"), {});
    REQUIRE_OK(created);
    REQUIRE_OK(client.call(
        QStringLiteral("wizard.account.dunning.create.execute"),
        {created->toArray().at(0),
         QJsonObject{{QStringLiteral("start"),
                      QJsonObject{{QStringLiteral("date"), tryton::date(QDate::currentDate())}}}},
         QStringLiteral("create_")}));
    const QString item = here.account().items[0].number;
    here.append(R"({"account":"C-0001","kind":"dispute","items":[")" + item.toUtf8()
                + R"("],"category":"quality","text":"broken"})");
    CHECK(here.count(here.run(), "blocked") == 1);
    CHECK(here.count(here.run(), "blocked") == 0);
    int blocked = 0;
    int all = 0;
    REQUIRE_OK(client.searchRead(QStringLiteral("account.dunning"), {}, {QStringLiteral("blocked")},
                                 [&](const QJsonObject &row) -> base::Status {
                                     ++all;
                                     blocked +=
                                         tryton::truth(row.value(QLatin1String("blocked"))) ? 1 : 0;
                                     return {};
                                 }));
    CHECK(all >= 2);
    CHECK(blocked == 1);

    erp.server.stop();
    const auto down =
        desk::runConnector(*here.office, QStringLiteral("erp"), desk::networkCaller());
    REQUIRE_OK(down);
    CHECK_FALSE(down->ok);
    CHECK_FALSE(down->words.isEmpty());
    CHECK(desk::connectorHealth(*here.office)->front().health == desk::Health::Failing);
}
