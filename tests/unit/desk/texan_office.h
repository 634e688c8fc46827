// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include "core/desk/append_lines.h"
#include "core/desk/decision_replay.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_overview.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/desk/retention.h"
#include "core/desk/share_keeper.h"
#include "core/domain/event_codec.h"
#include "core/report/report_table.h"
#include "core/store/event_store.h"
#include "core/store/open_database.h"
#include "core/store/share_box.h"
#include "core/sync/keys.h"
#include "core/sync/server.h"
#include "tests/support/office_fixture.h"
#include "tests/support/require_ok.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

/// An office of Texan debts with laptops that share its limits on contacts.
namespace dunlin::tests {

inline const QString kAnna = QStringLiteral("anna");
inline const QString kBert = QStringLiteral("bert");
inline const QString kSeven = QStringLiteral("regf.14b2iA.seven_in_seven");
inline const QString kConversation = QStringLiteral("regf.14b2iB.conversation");

inline QByteArray complianceOf(desk::Office &office, QDate day)
{
    desk::TableQuestion question;
    question.from = question.to = day;
    const auto table = desk::tableReport(office, "compliance", question);
    REQUIRE_OK(table);
    return report::toJson(*table);
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// An office in Texas with one debtor who may be called now: 24 November 2026, 11:00.
struct TexanOffice {
    TexanOffice() : fixture({QStringLiteral("Office"), base::kUsd, "America/Chicago"})
    {
        for (const QString &user : {kAnna, kBert})
            REQUIRE_OK(desk::addUser(*fixture.office, {user, user, ports::Role::Manager, {}, {}}));
        REQUIRE_OK(desk::addUser(
            *fixture.office,
            {QStringLiteral("eva"), QStringLiteral("eva"), ports::Role::Supervisor, {}, {}}));
        REQUIRE_OK(desk::addUser(
            *fixture.office,
            {QStringLiteral("carl"), QStringLiteral("carl"), ports::Role::Collector, {}, {}}));
        desk::OfficeCore &core = fixture.office->core();
        base::SeededRng seeded(5);
        account = {seeded.bytes16()};
        domain::AccountOpened opened;
        opened.number = QStringLiteral("TX-1");
        opened.creditor = {seeded.bytes16()};
        opened.debtor = {seeded.bytes16()};
        opened.currency = base::kUsd;
        domain::DebtorSet debtor{.debtor = opened.debtor};
        debtor.name = QStringLiteral("Ada Ball");
        debtor.address = domain::PostalAddress{
            {}, {}, QStringLiteral("75001"), QStringLiteral("TX"), QStringLiteral("US")};
        domain::ContactPointSet point{.point = {seeded.bytes16()},
                                      .kind = domain::PointKind::Phone,
                                      .value = QStringLiteral("+12145550100")};
        point.label = QStringLiteral("mobile");
        domain::ItemAdded item{.item = {seeded.bytes16()}};
        item.number = QStringLiteral("1");
        item.issued = item.due = QDate(2026, 9, 1);
        item.amount = base::Money(100'00, base::kUsd);
        REQUIRE_OK(core.write([&](store::Connection &connection) {
            std::vector<domain::Event> events;
            for (domain::Payload payload :
                 {domain::Payload(domain::CreditorSet{opened.creditor, QStringLiteral("Shop"), {}}),
                  domain::Payload(opened), domain::Payload(debtor), domain::Payload(point),
                  domain::Payload(item)})
                events.push_back(core.author().draft(
                    std::holds_alternative<domain::CreditorSet>(payload) ? base::AccountId{}
                                                                         : account,
                    payload, QStringLiteral("engine")));
            return desk::appendOwn(core, connection, std::move(events));
        }));
    }
    desk::Office &office() { return *fixture.office; }
    sync::ServerContext context() { return {office().serverStore(), fixture.clock, rng}; }
    /// Verdicts of lines; `%AT%` is now.
    QList<QByteArray> append(const QByteArray &lines, const QString &user = kAnna)
    {
        const auto answers = desk::appendLines(office(), lines, user);
        REQUIRE_OK(answers);
        QList<QByteArray> verdicts;
        reasons.clear();
        ids.clear();
        for (const desk::LineAnswer &answer : *answers) {
            verdicts << answer.verdict;
            reasons << answer.reason;
            ids << answer.id;
        }
        return verdicts;
    }
    domain::AccountState state()
    {
        desk::OfficeCore &core = office().core();
        const auto found = core.read([&](store::Connection &connection) {
            return desk::stateNow(connection, core.key(), account, desk::applyContext(core));
        });
        REQUIRE_OK(found);
        return *found;
    }
    void minutes(int count) { fixture.clock.advanceMs(count * base::kMsPerMinute); }

    OfficeFixture fixture;
    base::SecureRng rng;
    base::AccountId account;
    QStringList reasons;
    QList<QByteArray> ids;
};

/// A laptop as far as its shares go.
struct Laptop {
    Laptop(TexanOffice &of, QString name) : office(of), user(std::move(name))
    {
        const auto code = desk::makeDeviceCode(office.office(), user);
        REQUIRE_OK(code);
        const auto enrolled = sync::enrol(office.context(), {code->code, key.publicKey, {}});
        REQUIRE(enrolled);
        device = enrolled->device;
        serverKey = enrolled->serverKey;
        outbox.emplace(open(QStringLiteral("outbox.db"), store::Role::Outbox));
        cache.emplace(open(QStringLiteral("cache.db"), store::Role::Cache));
    }
    store::Connection open(const QString &name, store::Role role)
    {
        store::OpenSpec spec;
        spec.location = folder.filePath(name);
        spec.role = role;
        auto made = store::openDatabase(spec);
        REQUIRE_OK(made);
        return std::move(*made);
    }
    QByteArray bearer()
    {
        const auto hello = sync::hello(office.context());
        const auto token = sync::token(
            office.context(), {device, hello->challenge,
                               sync::sign(key, sync::tokenMessage(device, hello->challenge))});
        REQUIRE(token);
        return token->token;
    }
    void want()
    {
        store::HeldShares wish;
        wish.account = office.account;
        REQUIRE_OK(store::ShareBox(*outbox).put(std::span(&wish, 1)));
    }
    /// A round of leases; gives the number of requests.
    int round(bool answerIsLost = false)
    {
        const base::Instant now = office.fixture.clock.now();
        for (int asked = 0;; ++asked) {
            const auto request = desk::leaseRequestOf(*outbox, *cache, user, now);
            REQUIRE_OK(request);
            if (request->isEmpty() || asked > 3)
                return asked;
            const auto reply = sync::lease(office.context(), bearer(), *request);
            REQUIRE(reply);
            CHECK(sync::verify(serverKey, sync::leaseMessage(*reply), reply->signature));
            const auto again = sync::decodeLeaseReply(sync::encode(*reply));
            REQUIRE_OK(again);
            CHECK(again->entries == reply->entries);
            if (answerIsLost)
                return asked + 1;
            REQUIRE_OK(desk::keepLeaseReply(*outbox, *request, *reply, now));
        }
    }
    std::optional<compliance::Shares> shares()
    {
        const auto found =
            desk::sharesFor(*outbox, device, office.account, office.fixture.clock.now());
        REQUIRE_OK(found);
        return *found;
    }
    int shareOf(const QString &rule)
    {
        const auto all = shares();
        if (!all)
            return -1;
        for (const auto &[id, share] : all->parts) {
            if (id == rule)
                return share;
        }
        return 0;
    }

    TexanOffice &office;
    QString user;
    QTemporaryDir folder;
    sync::KeyPair key = sync::keyPairFromSeed(sync::randomKey(office.rng));
    base::DeviceId device;
    QByteArray serverKey;
    std::optional<store::Connection> outbox;
    std::optional<store::Connection> cache;
};

inline QByteArray call(const char *more = "", const char *result = "no_answer")
{
    return QByteArray("{\"account\":\"TX-1\",\"kind\":\"contact\",\"channel\":\"call\",\"to\":"
                      "\"+12145550100\",\"result\":\"")
           + result + '"' + more + '}';
}

} // namespace dunlin::tests
