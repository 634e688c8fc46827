// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments/attachment_box.h"
#include "core/desk/attachments/attachment_use.h"
#include "core/desk/office_people.h"
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

#include <QtCore/QDirIterator>

using namespace dunlin;
using dunlin::tests::await;
using dunlin::tests::Profile;

namespace {

/// A text that compresses badly and stands nowhere else.
QByteArray letter(int size = 400'000)
{
    QByteArray text = "SECRET-MARK-OF-THIS-LETTER\n";
    base::SeededRng rng(11);
    while (text.size() < size)
        text += base::bytes16ToHex(rng.bytes16()) + '\n';
    return text;
}

struct Filing : Profile {
    using Profile::Profile;

    QString put(const char *name, const QByteArray &bytes)
    {
        const QString path = office.folder.filePath(QLatin1String("in-") + QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    base::Result<ports::Saved> add(base::AccountId account, const QString &path)
    {
        return await<ports::Saved>([&](auto reply) {
            station->beside().attachments.addFile(account, path, QStringLiteral("a letter"),
                                                  std::move(reply));
        });
    }
    base::Result<ports::AttachmentContent> content(base::AccountId account, base::EventId file)
    {
        return await<ports::AttachmentContent>([&](auto reply) {
            station->beside().attachments.content(account, file, std::move(reply));
        });
    }
    base::Result<ports::Agreed> record(base::AccountId account, domain::Payload payload)
    {
        return await<ports::Agreed>([&](auto reply) {
            station->agreements().record(account, {std::move(payload)}, std::move(reply));
        });
    }
};

QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.fileName().contains(QLatin1String("/in-")) && file.open(QIODevice::ReadOnly)
            && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

} // namespace

TEST_CASE("attachments: a file is kept, comes back as it was, and is undone")
{
    Filing at("collector");
    const base::AccountId account = at.window().rows.front().account;
    const QByteArray bytes = letter();
    const auto saved = at.add(account, at.put("letter.txt", bytes));
    REQUIRE_OK(saved);
    auto state = at.page(account).state;
    REQUIRE(state.attachments.size() == 1);
    const domain::AttachmentState file = state.attachments.front();
    CHECK(file.id == saved->events.front());
    CHECK(file.fileName == QStringLiteral("in-letter.txt"));
    CHECK(file.kind == domain::FileKind::Text);
    CHECK(file.size == bytes.size());
    CHECK(file.by == QStringLiteral("user:anna"));
    CHECK(file.parts() == 4);
    at.open(); // also after a restart
    const auto content = at.content(account, file.id);
    REQUIRE_OK(content);
    CHECK(content->bytes == bytes);
    // The same file once more says so; undone, it may come again.
    const auto again = at.add(account, at.put("other.txt", bytes));
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == QStringLiteral("the same file is here already: in-letter.txt"));
    REQUIRE_OK(await<ports::Saved>(
        [&](auto reply) { at.station->desk().undo(*saved, std::move(reply)); }));
    CHECK(at.page(account).state.attachments.empty());
    CHECK_FALSE(at.content(account, file.id));
    REQUIRE_OK(at.add(account, at.put("other.txt", bytes)));
}

TEST_CASE("attachments: what a file is called decides nothing, and what is refused says why")
{
    Filing at("collector");
    const base::AccountId account = at.window().rows.front().account;
    const int events = at.page(account).state.events;
    const auto why = [&](const QString &path) {
        const auto refused = at.add(account, path);
        REQUIRE_FALSE(refused);
        return refused.error();
    };
    const auto program =
        why(at.put("invoice.pdf", QByteArray("MZ\x90\0", 4) + QByteArray(99, '\0')));
    CHECK(program.code == base::ErrorCode::Input);
    CHECK(program.detail.startsWith(QStringLiteral("by its content it is none of the kinds")));
    CHECK(why(at.put("empty.txt", {})).detail == QStringLiteral("the file is empty"));
    CHECK(why(at.office.folder.path()).detail.endsWith(QStringLiteral("is not a file")));
    CHECK(why(QStringLiteral("/no/such/file.pdf")).code == base::ErrorCode::Io);
    CHECK(why(at.put("long.txt", QByteArray(10 * 1024 * 1024 + 1, 'x'))).detail
          == QStringLiteral("the file has 10241 KB; at most 10240 KB are kept"));
    CHECK(at.page(account).state.events == events); // nothing half done
    // A picture that is called a document is a picture.
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\0\0\rIHDR", 8)
                           + QByteArray(20, '\1') + QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12);
    REQUIRE_OK(at.add(account, at.put("scan.pdf", png)));
    CHECK(at.page(account).state.attachments.back().kind == domain::FileKind::Png);

    Filing auditor("auditor");
    const auto refused = auditor.add(account, auditor.put("a.txt", "text\n"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
}

TEST_CASE("attachments: removal has a reason, and the history keeps it")
{
    Filing at;
    const base::AccountId account = at.window().rows.front().account;
    const auto saved = at.add(account, at.put("a.txt", "some text\n"));
    REQUIRE_OK(saved);
    const base::EventId file = saved->events.front();
    CHECK_FALSE(at.record(account, domain::AttachmentRemoved{file, {}}));
    REQUIRE_OK(at.record(account, domain::AttachmentRemoved{file, QStringLiteral("a mistake")}));
    CHECK_FALSE(at.content(account, file));
    const auto state = at.page(account).state;
    CHECK_FALSE(state.attachments.front().isHere());
    CHECK(state.attachments.front().reason == QStringLiteral("a mistake"));
    CHECK(state.timeline.back().detail == QStringLiteral("removed"));
    const auto twice = at.record(account, domain::AttachmentRemoved{file, QStringLiteral("again")});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().detail == QStringLiteral("the file was removed already"));
}

TEST_CASE("attachments: no byte of a file stands readable on the disk, of laptop or office")
{
    Filing at;
    const base::AccountId account = at.window().rows.front().account;
    const QByteArray bytes = letter(200'000);
    REQUIRE_OK(at.add(account, at.put("secret.txt", bytes)));
    const desk::AccountQuestion question{at.page(account).state.number, {}, {}, {}};
    const auto kept = desk::attachFile(*at.office.office, question,
                                       {QStringLiteral("secret.txt"), bytes, {}}, {});
    REQUIRE_OK(kept);
    const auto back = desk::fileContent(*at.office.office, *kept);
    REQUIRE_OK(back);
    CHECK(*back == bytes);
    for (const qsizetype from : {qsizetype(0), bytes.size() / 2, bytes.size() - 60}) {
        const QByteArray piece = bytes.mid(from, 24);
        CHECK(filesWith(at.office.folder.path(), piece).isEmpty());
        CHECK(filesWith(at.office.folder.path(), piece.toBase64().left(24)).isEmpty());
    }
}

TEST_CASE("attachments: another program gets a copy only where copies may leave, and it goes again")
{
    Filing at;
    const base::AccountId account = at.window().rows.front().account;
    const auto saved = at.add(account, at.put("evil.sh.txt", "plain text\n"));
    REQUIRE_OK(saved);
    CHECK(at.station->beside().attachments.whyNotOutside().isEmpty());
    const auto path = await<QString>([&](auto reply) {
        at.station->beside().attachments.openOutside(account, saved->events.front(),
                                                     std::move(reply));
    });
    REQUIRE_OK(path);
    QFile copy(*path);
    CHECK(path->endsWith(QStringLiteral(".txt")));
    CHECK_FALSE(path->contains(QStringLiteral("evil")));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "plain text\n");
    CHECK(copy.permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(copy.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    copy.close();
    at.open();
    CHECK_FALSE(QFile::exists(*path));
}

TEST_CASE("attachments: a part that was changed, exchanged or lost is noticed")
{
    const base::EventId id = *base::EventId::fromHex(QByteArray(32, 'a'));
    const base::EventId other = *base::EventId::fromHex(QByteArray(32, 'b'));
    const QByteArray bytes = letter(300'000);
    domain::AttachmentAdded added;
    added.size = bytes.size();
    added.hash = base::sha256(bytes);
    added.key = desk::newAttachmentKey();
    domain::AttachmentState file;
    file.id = id;
    file.size = added.size;
    file.hash = added.hash;
    file.key = added.key;
    auto parts = desk::sealedParts({}, id, added, bytes);
    REQUIRE(parts.size() == 3);
    CHECK(desk::openParts(file, parts).value_or(QByteArray()) == bytes);
    std::swap(parts[0], parts[2]);
    CHECK(desk::openParts(file, parts).value_or(QByteArray()) == bytes); // in any order
    const auto code = [&](std::vector<domain::AttachmentPart> some) {
        const auto opened = desk::openParts(file, some);
        return opened ? base::ErrorCode::Internal : opened.error().code;
    };
    auto lost = parts;
    lost.pop_back();
    CHECK(code(lost) == base::ErrorCode::NotFound);
    auto changed = parts;
    changed[1].sealed[40] = char(changed[1].sealed[40] ^ 1);
    CHECK(code(changed) == base::ErrorCode::StoreCorrupt);
    auto exchanged = parts;
    std::swap(exchanged[0].part, exchanged[1].part);
    CHECK(code(exchanged) == base::ErrorCode::StoreCorrupt);
    auto foreign = desk::sealedParts({}, other, added, bytes);
    for (domain::AttachmentPart &part : foreign)
        part.of = id;
    CHECK(code(foreign) == base::ErrorCode::StoreCorrupt);
    file.hash.fill(0);
    CHECK(code(parts) == base::ErrorCode::StoreCorrupt);
}
