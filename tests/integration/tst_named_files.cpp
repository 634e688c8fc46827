// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mail_theatre.h"

#include <catch2/catch.hpp>

// Files and folders that a command of dunlinctl names: read whole or refused, written whole or not
// at all, and nothing is left behind by a command that could not do its work.

using namespace dunlin::tests;

namespace {

struct Said {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Said run(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(kCtl, words);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kWaitMs));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("named files: what is too large is refused, never cut")
{
    MailTheatre theatre;
    theatre.point("A1", "email", "someone@debtor.test");
    theatre.write("long.txt", QByteArray((1 << 20) + 1, 'a'));
    const QStringList queue{
        QStringLiteral("message"),   QStringLiteral("queue"),        theatre.office,
        QStringLiteral("A1"),        QStringLiteral("--channel"),    QStringLiteral("email"),
        QStringLiteral("--subject"), QStringLiteral("Your account"), QStringLiteral("--body-file"),
        theatre.path("long.txt")};
    const QStringList letterhead{QStringLiteral("letterhead"), theatre.office,
                                 theatre.path("long.txt")};
    const QStringList check{QStringLiteral("template"), QStringLiteral("check"),
                            theatre.path("long.txt")};
    for (const QStringList &words : {queue, letterhead, check}) {
        const Said said = run(words);
        INFO(words.first().toStdString() << ": " << said.err.toStdString());
        CHECK(said.exit == 1);
        CHECK(said.out.isEmpty());
        CHECK(said.err.contains("long.txt is larger than 1 MiB"));
        CHECK(said.err.contains("nothing was changed"));
        CHECK(said.err.contains("Give a smaller one"));
    }
    CHECK(theatre.list("--waiting").isEmpty());
    // One byte less is not too large: it is read, and what is wrong with it is said.
    theatre.write("long.txt", QByteArray(1 << 20, 'a'));
    CHECK_FALSE(run(check).err.contains("larger"));
}

TEST_CASE("named files: one that cannot be read is named, with what to do")
{
    Theatre theatre;
    const QString missing = theatre.path("missing.json");
    for (const QStringList &words :
         {QStringList{QStringLiteral("template"), QStringLiteral("check"), missing},
          QStringList{QStringLiteral("model"), QStringLiteral("card"), missing},
          QStringList{QStringLiteral("dmn"), QStringLiteral("check"), missing}}) {
        const Said said = run(words);
        INFO(said.err.toStdString());
        CHECK(said.exit == 1);
        CHECK(said.err.contains("cannot read " + missing.toUtf8()));
        CHECK(said.err.contains("nothing was changed. Name a file that is there"));
    }
    const Said folder =
        run({QStringLiteral("template"), QStringLiteral("check"), theatre.folder.path()});
    CHECK(folder.exit == 1);
    CHECK(folder.err.contains("it is a folder; nothing was changed. Name a file"));
}

TEST_CASE("named files: a pipe is read to its end")
{
    MailTheatre theatre;
    QByteArray lines;
    constexpr int kNotes = 60; // more than a pipe holds at once
    for (int i = 0; i < kNotes; ++i)
        lines += R"({"account":"A1","kind":"note","at":"2026-02-02","text":")"
                 + QByteArray(1'500, 'a') + "\"}\n";
    const Said said = run({QStringLiteral("append"), theatre.office, QStringLiteral("--file"),
                           QStringLiteral("/dev/stdin")},
                          lines);
    INFO(said.err.toStdString());
    CHECK(said.exit == 0);
    CHECK(said.out.count("accepted") == kNotes);
}

TEST_CASE("named files: where nothing can be written is said, and what was there stays")
{
    MailTheatre theatre;
    const Said said = run({QStringLiteral("audit"), QStringLiteral("checkpoint"), theatre.office,
                           QStringLiteral("--out"), theatre.path("nowhere/note.txt")});
    INFO(said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.err.contains("cannot write " + theatre.path("nowhere/note.txt").toUtf8()));
    CHECK(said.err.contains("what was there before is kept"));
    CHECK_FALSE(QFileInfo::exists(theatre.path("nowhere")));
}

TEST_CASE("sync: without --enrol nothing is made where no laptop is")
{
    Theatre theatre;
    const QString profile = theatre.path("laptop");
    const QStringList words{QStringLiteral("sync"), QStringLiteral("https://127.0.0.1:1"),
                            QStringLiteral("--profile"), profile};
    const auto refused = [&] {
        const Said said = run(words);
        INFO(said.err.toStdString());
        CHECK(said.exit == 1);
        CHECK(said.err.contains("there is no profile at " + profile.toUtf8()));
        CHECK(said.err.contains("none was made"));
        CHECK(said.err.contains("--enrol CODE --fingerprint HEX"));
    };
    refused();
    CHECK_FALSE(QFileInfo::exists(profile));
    QDir().mkpath(profile);
    refused();
    CHECK(QDir(profile).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                | QDir::NoDotAndDotDot));
}
