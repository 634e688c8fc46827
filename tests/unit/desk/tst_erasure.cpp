// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/append_lines.h"
#include "core/desk/attachments/attachment_files.h"
#include "core/desk/attachments/attachment_use.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_audit.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/desk/retention.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/event_codec.h"
#include "core/store/account_search.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"
#include "core/store/portfolio_reader.h"
#include "core/sync/codec.h"
#include "core/sync/keys.h"
#include "core/sync/server.h"
#include "tests/unit/desk/profile_fixture.h"
#include "tests/unit/store/cache_pages.h"

#include <QtCore/QFile>

#include <set>

using namespace dunlin;
using dunlin::tests::OfficeFixture;
using dunlin::tests::Profile;

namespace {

const QDate kClosed(2026, 11, 24);

/// An office of two debtors, of whom the first is closed and the terms let nothing stay for ever.
struct Archive {
    Archive() : fixture({QStringLiteral("Office"), base::kUsd, "America/Chicago"})
    {
        REQUIRE_OK(desk::addUser(
            *fixture.office,
            {QStringLiteral("carl"), QStringLiteral("carl"), ports::Role::Collector, {}, {}}));
        REQUIRE_OK(desk::addUser(
            *fixture.office,
            {QStringLiteral("mona"), QStringLiteral("mona"), ports::Role::Manager, {}, {}}));
        first = open(1, QStringLiteral("TX-1"), QStringLiteral("Ada Zyzzyx"));
        second = open(2, QStringLiteral("TX-2"), QStringLiteral("Bea Quux"));
        append(R"({"account":"TX-1","kind":"assignment","user":"carl"})");
        append(R"({"account":"TX-2","kind":"assignment","user":"carl"})");
        append(R"({"account":"TX-1","kind":"note","text":"Her sister is called Qwertina."})");
        append(R"({"account":"TX-1","kind":"close","reason":"uncollectable"})");
        domain::TermsSet terms;
        terms.from = QDate(2020, 1, 1);
        terms.terms = R"({"retention":{"keep_years":3,"restrict_days":30,"delete_years":4}})";
        keep({}, {domain::Payload(terms)});
    }
    base::AccountId open(int n, const QString &number, const QString &name)
    {
        base::SeededRng seeded{quint64(n)};
        const base::AccountId account{seeded.bytes16()};
        domain::AccountOpened opened;
        opened.number = number;
        opened.creditor = {seeded.bytes16()};
        opened.debtor = {seeded.bytes16()};
        opened.currency = base::kUsd;
        domain::DebtorSet debtor{.debtor = opened.debtor};
        debtor.name = name;
        domain::ItemAdded item{.item = {seeded.bytes16()}};
        item.number = QStringLiteral("1");
        item.issued = item.due = QDate(2026, 9, 1);
        item.amount = base::Money(100'00, base::kUsd);
        keep(account, {domain::Payload(opened), domain::Payload(debtor), domain::Payload(item)});
        return account;
    }
    void keep(base::AccountId account, std::vector<domain::Payload> payloads)
    {
        desk::OfficeCore &core = fixture.office->core();
        REQUIRE_OK(core.write([&](store::Connection &connection) {
            std::vector<domain::Event> events;
            for (domain::Payload &payload : payloads)
                events.push_back(
                    core.author().draft(account, std::move(payload), QStringLiteral("engine")));
            return desk::appendOwn(core, connection, std::move(events));
        }));
    }
    QByteArray append(const QByteArray &line)
    {
        const auto answers = desk::appendLines(office(), line, {});
        REQUIRE_OK(answers);
        INFO(line.toStdString() << ": " << answers->front().reason.toStdString());
        CHECK(answers->front().verdict == "accepted");
        return answers->front().id;
    }
    desk::RetentionRun run(QDate day, bool dryRun = false)
    {
        const auto done = desk::runRetention(office(), day, dryRun);
        REQUIRE_OK(done);
        return *done;
    }
    std::vector<store::LedgerEvent> events(base::AccountId account)
    {
        desk::OfficeCore &core = fixture.office->core();
        const auto found = core.read([&](store::Connection &connection) {
            return store::EventStore(connection, core.key()).ofAccount(account);
        });
        REQUIRE_OK(found);
        return *found;
    }
    qint64 accounts()
    {
        desk::OfficeCore &core = fixture.office->core();
        const auto count = core.read([&](store::Connection &connection) {
            return store::PortfolioReader(connection, core.key()).countAccounts();
        });
        REQUIRE_OK(count);
        return *count;
    }
    desk::Office &office() { return *fixture.office; }
    sync::ServerContext context() { return {office().serverStore(), fixture.clock, rng}; }

    OfficeFixture fixture;
    base::SecureRng rng;
    base::AccountId first;
    base::AccountId second;
};

/// A device that pulls.
struct Puller {
    Puller(Archive &of, const QString &user) : archive(of)
    {
        const auto code = desk::makeDeviceCode(archive.office(), user);
        REQUIRE_OK(code);
        const auto enrolled = sync::enrol(archive.context(), {code->code, key.publicKey, {}});
        REQUIRE(enrolled);
        device = enrolled->device;
    }
    sync::PullPage pull()
    {
        const auto hello = sync::hello(archive.context());
        const auto token = sync::token(
            archive.context(), {device, hello->challenge,
                                sync::sign(key, sync::tokenMessage(device, hello->challenge))});
        REQUIRE(token);
        sync::PullRequest request;
        request.cursor = cursor;
        request.verifyAll = true;
        const auto page = sync::pull(archive.context(), token->token, request);
        REQUIRE(page);
        // As it goes over the wire.
        const auto read = sync::decodePullPage(sync::encodePullPage(*page));
        REQUIRE_OK(read);
        cursor = read->cursor;
        return *read;
    }
    static std::vector<sync::AccountPart> partsOf(const sync::PullPage &page,
                                                  base::AccountId account)
    {
        std::vector<sync::AccountPart> parts;
        for (const sync::AccountPart &part : page.accounts) {
            if (part.account == account)
                parts.push_back(part);
        }
        return parts;
    }

    Archive &archive;
    sync::KeyPair key = sync::keyPairFromSeed(sync::randomKey(archive.rng));
    base::DeviceId device;
    QByteArray cursor;
};

} // namespace

TEST_CASE("data are restricted on schedule, and kept under a legal hold")
{
    Archive archive;
    CHECK(archive.run(kClosed.addDays(29)).restricted.empty());
    const QByteArray hold =
        archive.append(R"({"account":"TX-1","kind":"legal_hold","reason":"suit"})");
    const auto heldBack = archive.run(kClosed.addDays(30));
    CHECK(heldBack.restricted.empty());
    CHECK(heldBack.held == 1);
    CHECK(archive.run(kClosed.addYears(5)).erased.empty());
    archive.append(R"({"account":"TX-1","kind":"legal_hold_lifted","reason":"over","of":")" + hold
                   + "\"}");
    CHECK(archive.run(kClosed.addDays(30), true).restricted == std::vector{archive.first});
    CHECK(archive.events(archive.first).back().kind != "restriction");
    CHECK(archive.run(kClosed.addDays(30)).restricted == std::vector{archive.first});
    CHECK(archive.events(archive.first).back().kind == "restriction");
    CHECK(archive.run(kClosed.addDays(30)).restricted.empty());
}

TEST_CASE("what is restricted leaves the laptops of collectors, not those who answer for it")
{
    Archive archive;
    Puller carl(archive, QStringLiteral("carl"));
    Puller mona(archive, QStringLiteral("mona"));
    CHECK(Puller::partsOf(carl.pull(), archive.first).front().kind
          == sync::AccountPart::Kind::Open);
    mona.pull();
    archive.run(kClosed.addDays(30));
    const auto gone = Puller::partsOf(carl.pull(), archive.first);
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().kind == sync::AccountPart::Kind::Drop);
    CHECK_FALSE(gone.front().erased);
    CHECK(Puller::partsOf(mona.pull(), archive.first).front().kind
          == sync::AccountPart::Kind::Change);
}

TEST_CASE("data are erased on schedule: bytes, rows and words; the chain and its sums hold")
{
    Archive archive;
    const auto before = desk::verifyLedger(archive.office());
    REQUIRE_OK(before);
    const size_t events = archive.events(archive.first).size();
    const QDate day = kClosed.addYears(4).addDays(1);
    CHECK(archive.run(day.addDays(-1)).erased.empty());
    CHECK(archive.run(day, true).erased == std::vector{archive.first});
    CHECK(archive.accounts() == 2);
    CHECK(archive.run(day).erased == std::vector{archive.first});

    const auto after = archive.events(archive.first);
    REQUIRE(after.size() == events + 2); // restricted on the day before, then the record
    for (size_t i = 0; i + 1 < after.size(); ++i) {
        CHECK(after[i].raw.isEmpty());
        CHECK(after[i].salt.isEmpty());
        CHECK(after[i].hash != base::Hash32{});
    }
    const auto record = domain::decodeEvent(after.back().raw);
    REQUIRE_OK(record);
    const auto *fact = std::get_if<domain::SourceFact>(&record->payload);
    REQUIRE(fact);
    CHECK(fact->what == QLatin1String("data_erased"));
    CHECK(fact->detail.contains(QLatin1String("retention")));
    CHECK_FALSE(fact->detail.contains(QLatin1String("Zyzzyx")));
    CHECK(archive.accounts() == 1);

    const auto verified = desk::verifyLedger(archive.office());
    REQUIRE_OK(verified);
    INFO(verified->firstBad.toStdString());
    CHECK(verified->firstBad.isEmpty());
    CHECK(verified->erased == qint64(events) + 1);
    // Nothing comes back by projecting anew, and nothing happens twice.
    CHECK(archive.run(day).erased.empty());
    CHECK(archive.run(day).erasedAgain == 0);
    const auto report = desk::retentionReport(archive.office(), day, 10);
    REQUIRE_OK(report);
    CHECK(report->contains("\"erased\":1"));
    CHECK_FALSE(report->contains("TX-1"));
}

TEST_CASE("what is attached to an account is erased with it")
{
    Archive archive;
    const auto taken = desk::takeFile(
        archive.fixture.file(QStringLiteral("letter.txt"), "Qwertina writes.\n"), {});
    REQUIRE_OK(taken);
    const auto kept =
        desk::attachFile(archive.office(), {QStringLiteral("TX-1"), {}, {}, {}}, *taken, {});
    REQUIRE_OK(kept);
    const base::AccountId parts = domain::attachmentFileOf(kept->id);
    REQUIRE(archive.events(parts).size() == 1);
    CHECK(archive.run(kClosed.addYears(4).addDays(10)).erased == std::vector{archive.first});
    const auto after = archive.events(parts);
    REQUIRE(after.size() == 2); // the record says that something was here
    CHECK(after.front().raw.isEmpty());
    CHECK_FALSE(desk::fileContent(archive.office(), *kept));
    const auto verified = desk::verifyLedger(archive.office());
    REQUIRE_OK(verified);
    CHECK(verified->firstBad.isEmpty());
}

TEST_CASE("no byte of an erased person is left in the office's file")
{
    Archive archive;
    archive.run(kClosed.addYears(4).addDays(1));
    desk::OfficeCore &core = archive.office().core();
    // The log is copied into the file and emptied when the office is closed.
    const QString folder = core.location();
    archive.fixture.office.reset();
    QFile file(folder + QLatin1String("/office.db"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().toLower();
    CHECK_FALSE(bytes.contains("qwertina"));
    CHECK_FALSE(bytes.contains("zyzzyx"));
    CHECK(bytes.contains("quux"));
}

TEST_CASE("an event without bytes that no record speaks of is found")
{
    Archive archive;
    desk::OfficeCore &core = archive.office().core();
    REQUIRE_OK(core.write([&](store::Connection &connection) {
        return store::Erasures(connection, core.key()).takeBytes(archive.second);
    }));
    const auto verified = desk::verifyLedger(archive.office());
    REQUIRE_OK(verified);
    CHECK(verified->firstBad.contains(QLatin1String("do not have its hash")));
}

TEST_CASE("laptops drop what is erased, and nobody is given it any more")
{
    Archive archive;
    Puller carl(archive, QStringLiteral("carl"));
    Puller mona(archive, QStringLiteral("mona"));
    carl.pull();
    mona.pull();
    archive.run(kClosed.addYears(4).addDays(1));
    for (Puller *one : {&carl, &mona}) {
        const auto parts = Puller::partsOf(one->pull(), archive.first);
        REQUIRE(parts.size() == 1);
        CHECK(parts.front().kind == sync::AccountPart::Kind::Drop);
        CHECK(parts.front().erased);
        // Told once; the others stay in step.
        const auto again = one->pull();
        CHECK(Puller::partsOf(again, archive.first).empty());
        CHECK_FALSE(Puller::partsOf(again, archive.second).empty());
    }
    Puller later(archive, QStringLiteral("mona"));
    const auto page = later.pull();
    CHECK(Puller::partsOf(page, archive.first).empty());
    CHECK_FALSE(Puller::partsOf(page, archive.second).empty());
}

TEST_CASE("what a laptop sends late of an erased account is erased with the next day's work")
{
    Archive archive;
    const QDate day = kClosed.addYears(4).addDays(1);
    archive.run(day);
    archive.keep(archive.first,
                 {domain::Payload(domain::Noted{QStringLiteral("from the drawer")})});
    CHECK(archive.accounts() == 1);
    CHECK(archive.run(day, true).erasedAgain == 1);
    CHECK(archive.run(day).erasedAgain == 1);
    CHECK(archive.run(day).erasedAgain == 0);
    for (const store::LedgerEvent &event : archive.events(archive.first))
        CHECK_FALSE(event.raw.contains("drawer"));
    CHECK(desk::verifyLedger(archive.office())->firstBad.isEmpty());
}

TEST_CASE("the day's work carries out what is due, and only where terms say so")
{
    Archive archive;
    const QDate day = kClosed.addYears(4).addDays(1);
    const auto done = desk::runDay(archive.office(), day, day);
    REQUIRE_OK(done);
    CHECK(done->erased == 1);
    CHECK(archive.accounts() == 1);
    const auto again = desk::runDay(archive.office(), day, day);
    REQUIRE_OK(again);
    CHECK(again->erased == 0);
}

TEST_CASE("a laptop takes an erased account out of its cache and its outbox")
{
    Profile profile;
    const ports::QueueRow row = profile.window().rows.front();
    ports::WrapUp note;
    note.account = row.account;
    note.note = QStringLiteral("nobody may read this any more");
    const auto saved = profile.save(note);
    REQUIRE_OK(saved);
    auto store = profile.clientStore();
    REQUIRE_OK(store.acknowledge(1, 0));
    const auto stands = store.place();
    REQUIRE_OK(stands);
    sync::PageChange page;
    page.base = *stands;
    page.next.cursor = stands->cursor + "+";
    sync::AccountPart drop{sync::AccountPart::Kind::Drop, row.account, {}, {}};
    drop.erased = true;
    page.accounts.push_back(drop);
    REQUIRE_OK(store.applyPage(page));
    const auto outbox = store.outbox();
    REQUIRE_OK(outbox);
    CHECK(outbox->pending == 0);
    CHECK(store.historyHash(1)->has_value());
    for (const ports::QueueRow &left : profile.window().rows)
        CHECK(left.account != row.account);
    profile.station.reset();
    for (const char *name : {"/outbox.db", "/cache.db"}) {
        QFile file(profile.folder() + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("nobody may read this"));
    }
}

TEST_CASE("a laptop keeps not one byte of an account that was taken from it")
{
    Profile profile;
    const ports::QueueRow row = profile.window().rows.front();
    const QByteArray number = row.number.toUtf8();
    const QByteArray words[] = {row.account.toBytes(), row.account.toHex(), number};
    const store::OpenSpec cache = profile.station->core().care().keys().cache();
    const auto left = [&] {
        REQUIRE_OK(profile.station->core().runStore(
            [](desk::WorkstationCore::Stores stores) { return stores.cache.checkpoint(); }));
        std::set<QByteArray> seen;
        REQUIRE(tests::forEachStoredPage(cache, [&](const QByteArray &page) {
            for (const QByteArray &word : words) {
                if (page.contains(word))
                    seen.insert(word);
            }
        }));
        return seen;
    };
    CHECK(left().size() == std::size(words));
    auto store = profile.clientStore();
    const auto stands = store.place();
    REQUIRE_OK(stands);
    sync::PageChange page;
    page.base = *stands;
    page.next.cursor = stands->cursor + "+";
    page.accounts.push_back({sync::AccountPart::Kind::Drop, row.account, {}, {}});
    REQUIRE_OK(store.applyPage(page));
    CHECK(left().empty());
}
