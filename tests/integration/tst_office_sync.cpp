// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/desk/attachments/attachment_box.h"
#include "core/desk/office.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_people.h"
#include "core/domain/event_codec.h"
#include "core/sync/keys.h"
#include "core/sync/server.h"
#include "tests/support/require_ok.h"

#include <QtCore/QTemporaryDir>

using namespace dunlin;
using sync::AccountPart;

namespace {

const QString kAnna = QStringLiteral("anna");
const QString kBoss = QStringLiteral("boss");

/// A real office in a folder, and the server functions over it.
struct RealOffice {
    RealOffice()
    {
        auto made = desk::Office::create(folder.filePath(QStringLiteral("office")), {}, clock);
        REQUIRE_OK(made);
        office = std::move(*made);
        REQUIRE_OK(desk::addUser(*office, {kAnna, kAnna, ports::Role::Collector, {}, {}}));
        REQUIRE_OK(desk::addUser(*office, {kBoss, kBoss, ports::Role::Manager, {}, {}}));
    }
    sync::ServerContext context() { return {office->serverStore(), clock, rng}; }

    QTemporaryDir folder;
    base::SystemClock clock;
    base::SecureRng rng;
    std::unique_ptr<desk::Office> office;
};

struct Device {
    Device(RealOffice &theOffice, const QString &user) : real(theOffice)
    {
        const auto code = desk::makeDeviceCode(*real.office, user);
        REQUIRE_OK(code);
        const auto enrolled = sync::enrol(real.context(), {code->code, key.publicKey, {}});
        REQUIRE(enrolled);
        id = enrolled->device;
        tenant = enrolled->tenant;
        const auto hello = sync::hello(real.context());
        REQUIRE(hello);
        const auto token = sync::token(
            real.context(),
            {id, hello->challenge, sync::sign(key, sync::tokenMessage(id, hello->challenge))});
        REQUIRE(token);
        bearer = token->token;
    }

    base::EventId write(base::AccountId account, const domain::Payload &payload,
                        std::optional<base::EventId> eventId = {},
                        const QString &actor = QStringLiteral("user:test"))
    {
        domain::Event event;
        event.envelope.id =
            eventId.value_or(base::EventId{base::uuid7(real.clock.now(), real.rng)});
        event.envelope.tenant = tenant;
        event.envelope.account = account;
        event.envelope.occurred = event.envelope.heard = real.clock.now();
        event.envelope.actor = actor;
        event.envelope.device = id;
        event.payload = payload;
        event.envelope.kind = domain::kindOf(payload);
        const base::Bytes16 salt = real.rng.bytes16();
        unsent.push_back({++dseq, QByteArray(reinterpret_cast<const char *>(salt.data()), 16),
                          domain::encodeEvent(event)});
        return event.envelope.id;
    }
    sync::Answer<sync::PushReply> push()
    {
        sync::PushBatch batch;
        batch.device = id;
        batch.first = unsent.front().dseq;
        batch.prev = head;
        batch.head = domain::eventHash(unsent.back().salt, unsent.back().raw);
        batch.events = unsent;
        batch.signature = sync::sign(key, sync::batchMessage(tenant, batch));
        auto reply = sync::push(real.context(), bearer, batch);
        if (reply && reply->ack.last == dseq) {
            head = batch.head;
            unsent.clear();
        }
        return reply;
    }
    /// All pages from the cursor on; moves it.
    std::vector<AccountPart> pull(int maxBytes = sync::kDefaultPageBytes)
    {
        std::vector<AccountPart> parts;
        sync::PullRequest request;
        request.cursor = cursor;
        request.maxBytes = maxBytes;
        while (true) {
            auto page = sync::pull(real.context(), bearer, request);
            REQUIRE(page);
            REQUIRE(page->mode == sync::PullMode::Delta);
            for (AccountPart &part : page->accounts)
                parts.push_back(std::move(part));
            if (!page->cursor.isEmpty()) {
                cursor = page->cursor;
                return parts;
            }
            request.page = page->nextPage;
        }
    }

    RealOffice &real;
    sync::KeyPair key = sync::keyPairFromSeed(sync::randomKey(real.rng));
    base::DeviceId id;
    base::TenantId tenant;
    QByteArray bearer;
    QByteArray cursor;
    qint64 dseq = 0;
    base::Hash32 head{};
    std::vector<sync::PushEvent> unsent;
};

const AccountPart *partOf(const std::vector<AccountPart> &parts, base::AccountId account)
{
    for (const AccountPart &part : parts) {
        if (part.account == account)
            return &part;
    }
    return nullptr;
}

/// What a laptop that got these has of a file.
base::Result<QByteArray> contentOf(const std::vector<AccountPart> &parts, base::EventId file,
                                   const domain::AttachmentAdded &added)
{
    domain::AttachmentState state;
    state.id = file;
    state.size = added.size;
    state.hash = added.hash;
    state.key = added.key;
    std::vector<domain::AttachmentPart> found;
    const AccountPart *there = partOf(parts, domain::attachmentFileOf(file));
    REQUIRE(there);
    for (const domain::StoredEvent &event : there->events) {
        const auto decoded = domain::decodeEvent(event.raw);
        REQUIRE_OK(decoded);
        if (const auto *part = std::get_if<domain::AttachmentPart>(&decoded->payload))
            found.push_back(*part);
    }
    return desk::openParts(state, found);
}

void checkSum(const AccountPart *part)
{
    REQUIRE(part);
    domain::AccountSum sum;
    for (const domain::StoredEvent &event : part->events) {
        CHECK(event.hash == domain::eventHash(event.salt, event.raw));
        sum.add(event.id, event.hash);
    }
    CHECK(sum == part->sum);
}

} // namespace

TEST_CASE("office: an assignment moves an account from one laptop to another")
{
    RealOffice real;
    Device boss(real, kBoss);
    Device anna(real, kAnna);
    const base::AccountId one{real.rng.bytes16()};
    const base::AccountId two{real.rng.bytes16()};
    boss.write(one, domain::Noted{QStringLiteral("one")});
    boss.write(two, domain::Noted{QStringLiteral("two")});
    boss.write(one, domain::Assigned{kAnna});
    const auto pushed = boss.push();
    REQUIRE(pushed);
    CHECK(pushed->results[2].verdict == domain::Verdict::Accepted);
    CHECK(pushed->results[2].seq == pushed->results[0].seq + 2);

    const auto first = anna.pull();
    checkSum(partOf(first, one));
    CHECK(partOf(first, one)->kind == AccountPart::Kind::Open);
    CHECK(partOf(first, one)->events.size() == 2);
    CHECK_FALSE(partOf(first, two));
    checkSum(partOf(boss.pull(), two));

    boss.write(one, domain::Noted{QStringLiteral("more")});
    REQUIRE(boss.push());
    const auto more = anna.pull();
    REQUIRE(partOf(more, one));
    CHECK(partOf(more, one)->kind == AccountPart::Kind::Change);
    CHECK(partOf(more, one)->events.size() == 1);
    CHECK(partOf(more, one)->sum.count == 3);

    anna.write(two, domain::Noted{QStringLiteral("not mine")});
    anna.write(one, domain::Assigned{kBoss});
    const auto late = anna.push();
    REQUIRE(late);
    CHECK(late->results[0].verdict == domain::Verdict::Late);
    CHECK(late->results[1].verdict == domain::Verdict::Quarantined);

    boss.write(one, domain::Assigned{kBoss});
    boss.write(two, domain::Assigned{kAnna});
    REQUIRE(boss.push());
    const auto moved = anna.pull();
    REQUIRE(partOf(moved, one));
    CHECK(partOf(moved, one)->kind == AccountPart::Kind::Drop);
    checkSum(partOf(moved, two));
    CHECK(partOf(moved, two)->kind == AccountPart::Kind::Open);
    CHECK(partOf(moved, two)->events.size() == 3);
    CHECK(anna.pull().empty());
}

TEST_CASE("office: small pages, repeats and ids that come twice")
{
    RealOffice real;
    Device boss(real, kBoss);
    Device second(real, kBoss);
    const base::EventId same{base::derivedId("test", "same")};
    const base::AccountId account{real.rng.bytes16()};
    boss.write(account, domain::Noted{QStringLiteral("a")}, same);
    for (int i = 0; i < 40; ++i)
        boss.write({real.rng.bytes16()}, domain::Noted{QStringLiteral("x")});
    const auto batch = boss.unsent;
    const auto first = boss.push();
    REQUIRE(first);
    REQUIRE(first->ack.last == 41);

    const auto parts = boss.pull(1);
    qint64 events = 0;
    for (const AccountPart &part : parts) {
        events += qint64(part.events.size());
        checkSum(&part);
    }
    CHECK(events == 41);

    boss.unsent = batch;
    boss.head = {};
    const auto again = boss.push();
    REQUIRE(again);
    CHECK(again->results.empty());
    CHECK(boss.pull().empty());

    second.write(account, domain::Noted{QStringLiteral("b")}, same);
    const auto merged = second.push();
    REQUIRE(merged);
    CHECK(merged->results[0].verdict == domain::Verdict::Merged);
    CHECK(merged->results[0].seq == first->results[0].seq);
    CHECK(merged->ack.last == 1);
    second.unsent = {};
    second.write(account, domain::Noted{QStringLiteral("c")});
    const auto next = second.push();
    REQUIRE(next);
    CHECK(next->ack.last == 2);
}

TEST_CASE("office: closed and opened again it goes on where it was")
{
    RealOffice real;
    Device boss(real, kBoss);
    boss.write({real.rng.bytes16()}, domain::Noted{QStringLiteral("x")});
    REQUIRE(boss.push());
    (void)boss.pull();
    const QString location = real.office->location();
    real.office.reset();
    auto opened = desk::Office::open(location, real.clock);
    REQUIRE_OK(opened);
    real.office = std::move(*opened);
    CHECK(boss.pull().empty());
    boss.write({real.rng.bytes16()}, domain::Noted{QStringLiteral("y")});
    REQUIRE(boss.push());
    CHECK(boss.pull().size() == 1);
}

TEST_CASE(
    "office: what is agreed beyond one's authority is kept aside, and four eyes are two people")
{
    using namespace domain;
    RealOffice real;
    Device boss(real, kBoss);
    Device anna(real, kAnna);
    const QString asAnna = actorOfUser(kAnna);
    const QString asBoss = actorOfUser(kBoss);
    const base::AccountId account{real.rng.bytes16()};
    const QDate today = base::dateIn(real.clock.now(), "UTC");
    const auto eur = [](qint64 cents) { return base::Money(cents, base::kEur); };
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.debtor = {real.rng.bytes16()};
    opened.currency = base::kEur;
    boss.write(account, opened);
    boss.write(account, ItemAdded{.item = {real.rng.bytes16()},
                                  .issued = today.addDays(-30),
                                  .due = today.addDays(-10),
                                  .amount = eur(600'00)});
    boss.write(account, Assigned{kAnna});
    REQUIRE(boss.push());

    const auto verdicts = [](Device &device) {
        std::string text;
        const auto reply = device.push();
        REQUIRE(reply);
        for (const auto &result : reply->results)
            text += result.verdict == Verdict::Accepted ? "a" : "q";
        return text;
    };
    const SettlementAgreed half{{{today.addDays(5), eur(300'00)}}, {}, eur(600'00), {}, {}};
    const Planned years{
        {{today.addDays(30), eur(300'00)}, {today.addDays(900), eur(300'00)}}, {}, {}, {}};
    const Planned fine{{{today.addDays(30), eur(50'00)}}, {}, {}, {}};
    anna.write(account, half, {}, asAnna);
    anna.write(account, years, {}, asAnna);
    anna.write(account, fine, {}, asBoss); // in another's name
    anna.write(account, fine, {}, asAnna);
    const EventId asked =
        anna.write(account, ApprovalRequested{half, {"discount"}, {}}, {}, asAnna);
    anna.write(account, ApprovalDecided{asked, true, {}}, {}, asAnna);
    anna.write(account, ApprovalDecided{asked, true, {}}, {}, asBoss);
    CHECK(verdicts(anna) == "qqqaaqq");
    boss.write(account, ApprovalDecided{asked, true, {}}, {}, asBoss);
    boss.write(account, ApprovalDecided{asked, false, {}}, {}, asBoss); // decided already
    CHECK(verdicts(boss) == "aq");

    const auto answer = desk::account(*real.office, {QStringLiteral("A-1"), {}, {}, {}});
    REQUIRE_OK(answer);
    const AccountState &state = answer->state;
    REQUIRE(state.arrangements.size() == 2);
    CHECK(state.arrangements[0].total == eur(50'00));
    CHECK(state.arrangements[1].kind == ArrangementState::Kind::Settlement);
    CHECK(state.arrangements[1].approvedBy == asBoss);
}

TEST_CASE("office: care that one laptop enters stops contact on all accounts of the person")
{
    using namespace domain;
    RealOffice real;
    Device boss(real, kBoss);
    Device anna(real, kAnna);
    const base::AccountId hers{real.rng.bytes16()};
    const base::AccountId other{real.rng.bytes16()};
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.debtor = {real.rng.bytes16()};
    opened.currency = base::kEur;
    boss.write(hers, opened);
    opened.number = QStringLiteral("A-2");
    boss.write(other, opened);
    boss.write(hers, Assigned{kAnna});
    REQUIRE(boss.push());
    const EventId care = anna.write(hers, CareEntered{.kind = CareKind::Deceased});
    REQUIRE(anna.push());
    const auto careOn = [&](const char *number) {
        const auto answer = desk::account(*real.office, {QString::fromLatin1(number), {}, {}, {}});
        REQUIRE_OK(answer);
        return answer->state.care;
    };
    REQUIRE(careOn("A-1").size() == 1);
    REQUIRE(careOn("A-2").size() == 1);
    CHECK(careOn("A-2")[0].id == care);
    CHECK(careOn("A-2")[0].ended.isNull());
    // The boss's laptop gets it with its next pull; nobody has to know of the other account.
    const auto pulled = boss.pull();
    REQUIRE(partOf(pulled, other));
    CHECK(partOf(pulled, other)->events.size() == 2);
    anna.write(hers, CareEnded{care, QStringLiteral("somebody else's name")});
    REQUIRE(anna.push());
    CHECK(careOn("A-2")[0].ended.isValid());
    // Entered and taken back in one go.
    const EventId mistaken = anna.write(hers, CareEntered{.kind = CareKind::Attorney});
    REQUIRE(anna.push());
    CHECK(careOn("A-2").size() == 2);
    anna.write(hers, Reversed{mistaken, QStringLiteral("wrong account"), {}});
    REQUIRE(anna.push());
    CHECK(careOn("A-1").size() == 1);
    CHECK(careOn("A-2")[1].ended.isValid());
}

TEST_CASE(
    "office: a contact that should not have been made stays, with a breach beside it for review")
{
    using namespace domain;
    RealOffice real;
    Device boss(real, kBoss);
    Device anna(real, kAnna);
    const base::AccountId account{real.rng.bytes16()};
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.debtor = {real.rng.bytes16()};
    opened.currency = base::kEur;
    boss.write(account, opened);
    boss.write(account, Assigned{kAnna});
    // What the laptop did not know when it called.
    ContactPointSet point;
    point.point = {real.rng.bytes16()};
    point.value = QStringLiteral("+4930123456");
    point.state = PointState::DoNotContact;
    boss.write(account, point);
    ItemAdded item;
    item.item = {real.rng.bytes16()};
    item.issued = item.due = QDate(2020, 1, 1);
    item.amount = base::Money(1000, base::kEur);
    boss.write(account, item);
    REQUIRE(boss.push());
    Contacted contact;
    contact.channel = Channel::Letter; // has no hours
    contact.outcome = Outcome::Sent;
    contact.flags = flagsOf(contact.outcome);
    contact.to = QStringLiteral("Unter den Linden 1");
    contact.decision = "{\"decision\":\"allow\"}";
    anna.write(account, contact);
    REQUIRE(anna.push());
    const auto breaches = [&] {
        const auto answer = desk::account(*real.office, {QStringLiteral("A-1"), {}, {}, {}});
        REQUIRE_OK(answer);
        QStringList found;
        for (const TimelineEntry &entry : answer->state.timeline) {
            if (entry.kind == TimelineEntry::Kind::SourceFact
                && entry.text == QStringLiteral("gate_breach"))
                found += entry.detail;
        }
        return std::pair(answer->state.contacts.size(), found);
    };
    CHECK(breaches().first == 1);
    CHECK(breaches().second.isEmpty());
    contact.channel = Channel::Call;
    contact.outcome = Outcome::NoAnswer;
    contact.flags = flagsOf(contact.outcome);
    contact.to = point.value;
    contact.point = point.point;
    const EventId called = anna.write(account, contact);
    REQUIRE(anna.push());
    CHECK(breaches().first == 2);
    REQUIRE(breaches().second.size() == 1);
    CHECK(breaches().second[0].contains(QString::fromLatin1(called.toHex())));
    CHECK(breaches().second[0].contains(QStringLiteral("\"decision\":\"block\"")));
    // The laptops hear of it with the feed.
    CHECK(partOf(boss.pull(), account)->events.size() == 7);
}

TEST_CASE("office: a file goes where its account goes, and nobody puts parts into another's")
{
    using namespace domain;
    RealOffice real;
    Device boss(real, kBoss);
    Device anna(real, kAnna);
    const QString asAnna = actorOfUser(kAnna);
    const base::AccountId account{real.rng.bytes16()};
    const base::AccountId other{real.rng.bytes16()};
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.debtor = {real.rng.bytes16()};
    opened.currency = base::kEur;
    boss.write(account, opened);
    boss.write(account, Assigned{kAnna});
    boss.write(other, Noted{QStringLiteral("not anna's")});
    REQUIRE(boss.push());
    const QByteArray bytes(300'000, 'x');
    AttachmentAdded added;
    added.fileName = QStringLiteral("letter.txt");
    added.size = bytes.size();
    added.hash = base::sha256(bytes);
    added.key = desk::newAttachmentKey();
    const EventId file{real.rng.bytes16()};
    const base::AccountId place = attachmentFileOf(file);
    for (AttachmentPart &part : desk::sealedParts(account, file, added, bytes))
        anna.write(place, std::move(part), {}, asAnna);
    anna.write(account, added, file, asAnna);
    // Parts of accounts that are not hers, or that stand where they must not.
    anna.write(place, AttachmentPart{other, file, 0, "sealed"}, {}, asAnna);
    anna.write(account, AttachmentPart{account, file, 0, "sealed"}, {}, asAnna);
    const auto pushed = anna.push();
    REQUIRE(pushed);
    std::string verdicts;
    for (const auto &result : pushed->results)
        verdicts += result.verdict == Verdict::Accepted ? 'a'
                    : result.verdict == Verdict::Late   ? 'l'
                                                        : 'q';
    CHECK(verdicts == "aaaalq");

    const auto contentIn = [&](const std::vector<AccountPart> &parts) {
        return contentOf(parts, file, added);
    };
    // Her other laptop, and the manager's, have the bytes.
    Device second(real, kAnna);
    const auto opened2 = contentIn(second.pull());
    REQUIRE_OK(opened2);
    CHECK(*opened2 == bytes);
    REQUIRE_OK(contentIn(boss.pull()));

    // The account goes to nobody: its file leaves the laptop with it. Taking that back brings both.
    const EventId away = boss.write(account, Assigned{});
    REQUIRE(boss.push());
    const auto gone = second.pull();
    REQUIRE(partOf(gone, place));
    CHECK(partOf(gone, place)->kind == AccountPart::Kind::Drop);
    boss.write(account, Reversed{away, QStringLiteral("undone"), {}});
    REQUIRE(boss.push());
    const auto back = second.pull();
    REQUIRE(partOf(back, account));
    REQUIRE_OK(contentIn(back));
}

TEST_CASE("office: a file that the policy does not let in is kept aside")
{
    using namespace domain;
    RealOffice real;
    Device boss(real, kBoss);
    const base::AccountId account{real.rng.bytes16()};
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.debtor = {real.rng.bytes16()};
    opened.currency = base::kEur;
    boss.write(account, opened);
    REQUIRE(boss.push());
    AttachmentAdded added;
    added.fileName = QStringLiteral("large.txt");
    added.size = 11 * 1024 * 1024;
    added.key = desk::newAttachmentKey();
    boss.write(account, added, {}, actorOfUser(kBoss));
    const auto large = boss.push();
    REQUIRE(large);
    CHECK(large->results[0].verdict == Verdict::Quarantined);
    CHECK(large->results[0].reason
          == QStringLiteral("the file has 11264 KB; at most 10240 KB are kept"));
    const auto answer = desk::account(*real.office, {QStringLiteral("A-1"), {}, {}, {}});
    REQUIRE_OK(answer);
    CHECK(answer->state.attachments.empty());
}

TEST_CASE("office: the same batch from two laptops counts once")
{
    using namespace domain;
    RealOffice real;
    Device boss(real, kBoss);
    Device second(real, kBoss);
    const base::AccountId account{real.rng.bytes16()};
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.debtor = {real.rng.bytes16()};
    opened.currency = base::kEur;
    boss.write(account, opened);
    boss.write(account, ItemAdded{.item = {real.rng.bytes16()},
                                  .issued = QDate(2026, 1, 1),
                                  .due = QDate(2026, 1, 1),
                                  .amount = base::Money(100'00, base::kEur)});
    REQUIRE(boss.push());
    const PaymentReceived payment{
        base::Money(30'00, base::kEur),    QDate(2026, 1, 5), {}, {}, {}, {},
        BatchId{base::derivedId("b", "1")}};
    const EventId id{base::derivedId("p", "1")};
    boss.write(account, payment, id, actorOfUser(kBoss));
    second.write(account, payment, id, actorOfUser(kBoss));
    REQUIRE(boss.push());
    const auto again = second.push();
    REQUIRE(again);
    CHECK(again->results[0].verdict == Verdict::Merged);
    const auto answer = desk::account(*real.office, {QStringLiteral("A-1"), {}, {}, {}});
    REQUIRE_OK(answer);
    CHECK(answer->state.payments.size() == 1);
    CHECK(answer->state.total().toText() == "70.00");
}

TEST_CASE("office: an account is given to nobody that the office does not know")
{
    RealOffice real;
    Device boss(real, kBoss);
    const base::AccountId account{real.rng.bytes16()};
    boss.write(account, domain::Noted{QStringLiteral("one")});
    boss.write(account, domain::Assigned{QStringLiteral("nobody-knows-him")});
    const auto pushed = boss.push();
    REQUIRE(pushed);
    CHECK(pushed->results[1].verdict == domain::Verdict::Quarantined);
    CHECK(pushed->results[1].reason == QStringLiteral("there is no user nobody-knows-him"));
}
