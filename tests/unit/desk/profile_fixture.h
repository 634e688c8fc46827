// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/profile_client_store.h"
#include "core/desk/workstation.h"
#include "core/desk/workstation_core.h"
#include "core/store/event_store.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

namespace dunlin::tests {

/// Lets the answers come; they are queued to this thread.
template <class T>
base::Result<T> await(const std::function<void(ports::Reply<T>)> &start)
{
    std::optional<base::Result<T>> answer;
    start([&](base::Result<T> result) { answer = std::move(result); });
    CHECK(!answer); // never from inside the call
    QElapsedTimer timer;
    timer.start();
    while (!answer && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    REQUIRE(answer);
    return *answer;
}

/// A profile that holds a small demo office's accounts, without a server.
struct Profile {
    explicit Profile(const QByteArray &role = "manager", int accounts = 60)
        : office({QStringLiteral("Demo"), base::kUsd, "America/Chicago"})
    {
        desk::DemoRequest request;
        request.accounts = accounts;
        REQUIRE_OK(desk::makeDemo(*office.office, request, {}));
        open();
        base::SeededRng rng(3);
        sync::ClientIdentity identity;
        identity.tenant = office.office->tenant();
        identity.device = {rng.bytes16()};
        identity.keySalt = QByteArray(16, 's');
        identity.user = QStringLiteral("anna");
        identity.role = role;
        identity.zone = "America/Chicago";
        identity.currency = "USD";
        REQUIRE_OK(clientStore().saveIdentity(identity));
        bring();
        open();
    }
    desk::ProfileClientStore clientStore() { return desk::ProfileClientStore(station->core()); }
    void open()
    {
        station.reset();
        desk::WorkstationOptions options;
        options.sync = false;
        auto opened = desk::Workstation::open(folder(), office.clock, options);
        REQUIRE_OK(opened);
        station = std::move(*opened);
    }
    QString folder() const { return office.folder.filePath(QStringLiteral("profile")); }
    /// Everything the office has, as one page.
    void bring()
    {
        sync::PageChange page;
        desk::OfficeCore &core = office.office->core();
        REQUIRE_OK(core.read([&](store::Connection &connection) {
            store::EventStore ledger(connection, core.key());
            return ledger.forEachAccount({}, [&](base::AccountId account, auto &&events) {
                sync::AccountPart part;
                part.kind = sync::AccountPart::Kind::Open;
                part.account = account;
                for (const store::LedgerEvent &event : events)
                    part.sum.add(event.id, event.hash);
                part.events.assign(events.begin(), events.end());
                page.accounts.push_back(std::move(part));
                return true;
            });
        }));
        const auto stands = clientStore().place();
        REQUIRE_OK(stands);
        page.base = *stands;
        page.next.cursor = stands->cursor + "+";
        const auto applied = clientStore().applyPage(page);
        REQUIRE_OK(applied);
        CHECK(applied->diverged.empty());
    }
    ports::QueueWindow window()
    {
        const auto answer = await<ports::QueueWindow>(
            [&](auto reply) { station->queue().window({}, 0, 20, std::move(reply)); });
        REQUIRE_OK(answer);
        return *answer;
    }
    ports::AccountPage page(base::AccountId account)
    {
        const auto answer = await<ports::AccountPage>(
            [&](auto reply) { station->desk().page(account, std::move(reply)); });
        REQUIRE_OK(answer);
        return *answer;
    }
    base::Result<ports::Saved> save(const ports::WrapUp &wrapUp)
    {
        return await<ports::Saved>(
            [&](auto reply) { station->desk().wrapUp(wrapUp, std::move(reply)); });
    }

    OfficeFixture office;
    std::unique_ptr<desk::Workstation> station;
};

} // namespace dunlin::tests
