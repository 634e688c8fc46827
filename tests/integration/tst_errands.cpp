// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/certificate.h"
#include "app/server/http/routes.h"
#include "app/server/office_clerk.h"
#include "core/base/rng.h"
#include "core/desk/append_lines.h"
#include "core/desk/bank_import.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/systems/connectors.h"
#include "core/sync/net/sync_runner.h"
#include "tests/support/require_ok.h"
#include "tests/support/sync/memory_client_store.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <catch2/catch.hpp>

// What a laptop has done at its office, over HTTPS: the bank desk and the connections.

using namespace dunlin;

namespace {

struct Place {
    Place()
    {
        auto made = desk::Office::create(folder.filePath(QStringLiteral("office")), {}, clock);
        REQUIRE_OK(made);
        office = std::move(*made);
        office->setClerk(server::officeClerk(*office, clock));
        take("items.csv",
             "customer number,name,creditor,invoice number,invoice date,due date,amount,currency\n"
             "A-1,One,Acme,INV-10001,2026-01-02,2026-02-01,100.00,EUR\n",
             "open-items");
        // A payment with nothing in it that names a claim.
        take(
            "statement.sta",
            ":20:S1\r\n:25:12345678/1324357\r\n:28C:1/1\r\n:60F:C260301EUR0,00\r\n"
            ":61:2603020302C100,00NTRFNONREF\r\n:86:166?00CREDIT?20for what you know?32SOMEBODY\r\n"
            ":62F:C260302EUR100,00\r\n-\r\n",
            "");
        for (const auto &[name, role] :
             {std::pair("boss", ports::Role::Manager), std::pair("lead", ports::Role::Supervisor),
              std::pair("anna", ports::Role::Collector)}) {
            desk::NewUser user;
            user.name = QString::fromLatin1(name);
            user.role = role;
            REQUIRE_OK(desk::addUser(*office, user));
        }
        routes = std::make_unique<server::Routes>(office->serverStore(), clock, rng,
                                                  [this] { return office->feedHead(); });
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        REQUIRE_OK(server::ensureCertificate(certificate, key, clock.now()));
        fingerprint = *server::certificateFingerprint(certificate);
        auto started = server::HttpServer::start(
            {QStringLiteral("127.0.0.1"), 0, certificate, key, {}}, *routes);
        REQUIRE_OK(started);
        http = std::move(*started);
    }
    void take(const char *name, const QByteArray &content, const char *profile)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        if (!qstrlen(profile)) {
            REQUIRE_OK(desk::importStatement(*office, file.fileName(), false, {}));
            return;
        }
        desk::ImportRequest request;
        request.file = file.fileName();
        request.profile = QString::fromLatin1(profile);
        REQUIRE_OK(desk::importFile(*office, request, {}));
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    base::SecureRng rng;
    std::unique_ptr<desk::Office> office;
    std::unique_ptr<server::Routes> routes;
    QByteArray fingerprint;
    std::unique_ptr<server::HttpServer> http;
};

/// A laptop of one of them.
struct Laptop {
    Laptop(Place &place, const char *user)
    {
        const auto code = desk::makeDeviceCode(*place.office, QString::fromLatin1(user));
        REQUIRE_OK(code);
        const sync::EnrolWish wish{QStringLiteral("https://127.0.0.1:%1").arg(place.http->port()),
                                   place.fingerprint,
                                   code->code,
                                   masterKey,
                                   {}};
        const auto identity = sync::enrol(store, wish);
        REQUIRE_OK(identity);
    }
    base::Result<QByteArray> errand(const QStringList &words)
    {
        return sync::askOffice(store, masterKey, desk::errandQuestion(words));
    }
    base::Result<QByteArray> errand(const char *line)
    {
        return errand(QString::fromLatin1(line).split(u' '));
    }
    base::SecureRng rng;
    tests::MemoryClientStore store;
    QByteArray masterKey = sync::randomKey(rng);
};

} // namespace

TEST_CASE("errands: a laptop far from the office sees its bank lines and posts one, if it may")
{
    Place place;
    Laptop lead(place, "lead");
    const auto status = lead.errand("bank status");
    REQUIRE_OK(status);
    CHECK(QJsonDocument::fromJson(*status).object().contains(QStringLiteral("post_from")));
    const auto list = lead.errand("bank match --list --limit 10");
    REQUIRE_OK(list);
    const QJsonObject line = QJsonDocument::fromJson(list->split('\n').front()).object();
    const QString id = line.value(QLatin1String("line")).toString();
    REQUIRE(id.size() == 32);
    CHECK(line.value(QLatin1String("amount")).toString() == QLatin1String("100.00"));
    const QStringList post{QStringLiteral("bank"), QStringLiteral("match"), id,
                           QStringLiteral("--account"), QStringLiteral("A-1")};
    Laptop anna(place, "anna");
    const auto refused = anna.errand(post);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Auth);
    CHECK(refused.error().detail.contains(QLatin1String("your role may not")));
    REQUIRE_OK(lead.errand(post));
    const auto account = desk::account(*place.office, {QStringLiteral("A-1"), {}, {}, {}});
    REQUIRE_OK(account);
    CHECK(account->state.total().isZero());
    // What went wrong comes in the office's words.
    const auto twice = lead.errand(post);
    REQUIRE_FALSE(twice);
    CHECK_FALSE(twice.error().detail.isEmpty());
}

TEST_CASE("errands: a connector is run by the office's server when a laptop asks for it")
{
    Place place;
    const auto settings = QJsonDocument::fromJson(R"({
        "url": "https://desk.example/t", "items": "", "id": "{id}", "account": "{account}",
        "rules": [{"make": {"kind": "note", "text": "{id}"}}]})")
                              .object();
    REQUIRE_OK(desk::saveConnector(*place.office, {QStringLiteral("desk"), "rest", settings, 0}));
    Laptop boss(place, "boss");
    const auto list = boss.errand("connector list");
    REQUIRE_OK(list);
    CHECK(list->contains("\"desk\""));
    CHECK(desk::dueConnectors(*place.office)->empty());
    REQUIRE_OK(boss.errand("connector run desk"));
    CHECK(desk::dueConnectors(*place.office)->size() == 1);
    int calls = 0;
    const desk::WebCaller caller = [&](const desk::WebRequest &) -> base::Result<desk::WebAnswer> {
        ++calls;
        return desk::WebAnswer{200, "[]", {}, {}};
    };
    CHECK(*desk::runDueConnectors(*place.office, caller) == 1);
    CHECK(*desk::runDueConnectors(*place.office, caller) == 0); // once was asked for
    CHECK(calls == 1);
    CHECK_FALSE(boss.errand("connector run other"));
    Laptop lead(place, "lead");
    CHECK_FALSE(lead.errand("connector list"));
}
