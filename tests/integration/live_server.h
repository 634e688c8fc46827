// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/certificate.h"
#include "app/server/http/routes.h"
#include "core/sync/net/sync_runner.h"
#include "tests/support/require_ok.h"
#include "tests/support/sync/sync_office.h"

#include <QtCore/QTemporaryDir>

#include <atomic>

namespace dunlin::tests {

/// A server over an office in memory, on a free port of this machine.
struct LiveServer {
    explicit LiveServer(server::HttpLimits limits = {})
    {
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        REQUIRE_OK(server::ensureCertificate(certificate, key, clock.now()));
        fingerprint = *server::certificateFingerprint(certificate);
        options = {QStringLiteral("127.0.0.1"), 0, certificate, key, limits};
        start();
    }
    void start()
    {
        auto started = server::HttpServer::start(options, routes);
        REQUIRE_OK(started);
        http = std::move(*started);
        options.port = http->port();
    }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(options.port); }
    /// The office assigns an account while nobody is served (the store has one caller at a time;
    /// the tests wait until the laptops are silent).
    void assign(base::AccountId account, const QString &user)
    {
        office.assign(account, user);
        head = qint64(office.store.state().feed.size());
    }
    QString code(const QString &user)
    {
        return office.store.addCode(user, clock.now().plusMs(600'000));
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    base::SecureRng rng;
    SyncOffice office;
    std::atomic<qint64> head{0};
    server::Routes routes{office.store, clock,        rng, [this] { return head.load(); },
                          nullptr,      &office.store};
    QByteArray fingerprint;
    server::HttpOptions options;
    std::unique_ptr<server::HttpServer> http;
};

/// A headless laptop.
struct Laptop {
    base::Result<sync::ClientIdentity> enrol(LiveServer &server, const QString &user)
    {
        return sync::enrol(store,
                           {server.url(), server.fingerprint, server.code(user), masterKey, {}});
    }
    base::Result<sync::SyncOnceFigures> syncOnce(int giveUpMs = 3'000)
    {
        return sync::syncOnce(store, masterKey, clock, rng, {}, giveUpMs);
    }
    /// A bearer token, by the server's functions.
    QByteArray token(LiveServer &server)
    {
        const sync::ServerContext context{server.office.store, server.clock, server.rng};
        const sync::ClientIdentity &identity = *store.state().outbox.identity;
        const QByteArray challenge = sync::hello(context)->challenge;
        const QByteArray signature = sync::sign(sync::deviceKeyPair(masterKey, identity.keySalt),
                                                sync::tokenMessage(identity.device, challenge));
        return sync::token(context, {identity.device, challenge, signature})->token;
    }

    base::SystemClock clock;
    base::SecureRng rng;
    MemoryClientStore store;
    QByteArray masterKey = sync::randomKey(rng);
};

} // namespace dunlin::tests
