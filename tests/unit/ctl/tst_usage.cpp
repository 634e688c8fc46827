// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the commands is what they accept: their usage (from which the manual page and the
// completion of shells are made), and the documentation.
#include "app/ctl/command.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace dunlin;
using ctl::Command;

namespace {

QSet<QString> matchesIn(const QString &text, const char *pattern)
{
    QSet<QString> found;
    auto all = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (all.hasNext())
        found.insert(all.next().captured(1));
    return found;
}

/// Without the dashes.
QSet<QString> optionsIn(const QString &text)
{
    return matchesIn(text, "--([a-z][a-z0-9-]*)");
}

QSet<QString> acceptedBy(const Command &command)
{
    const QStringList all = command.rules.values + command.rules.flags;
    return {all.begin(), all.end()};
}

std::string listed(const QSet<QString> &options)
{
    QStringList sorted(options.begin(), options.end());
    sorted.sort();
    return sorted.join(QLatin1Char(' ')).toStdString();
}

const Command *commandNamed(const QString &name)
{
    const auto &all = ctl::allCommands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// "bank" of "bank import": a first word alone is how a document speaks of a group.
bool isGroup(const QString &word)
{
    return std::any_of(
        ctl::allCommands().begin(), ctl::allCommands().end(),
        [&](const Command &one) { return one.name.section(QLatin1Char(' '), 0, 0) == word; });
}

QStringList documents()
{
    QStringList files{testing::inSource("/README.md"), testing::inSource("/CONTRIBUTING.md")};
    for (const char *folder : {"/docs", "/packaging/man"}) {
        QDirIterator below(testing::inSource(folder),
                           {QStringLiteral("*.md"), QStringLiteral("*.in")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (below.hasNext())
            files << below.next();
    }
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("usage: every option that a command takes is in its usage, and no other", "[usage]")
{
    for (const Command &command : ctl::allCommands()) {
        CAPTURE(command.name.toStdString(), command.usage.toStdString());
        CHECK(listed(optionsIn(command.usage)) == listed(acceptedBy(command)));
    }
}

TEST_CASE("usage: an option has a value in the usage when it takes one", "[usage]")
{
    for (const Command &command : ctl::allCommands()) {
        CAPTURE(command.name.toStdString(), command.usage.toStdString());
        const QSet<QString> withValue =
            matchesIn(command.usage, "--([a-z][a-z0-9-]*)(?:[ =])(?=[A-Z0-9a-z\"{<(])");
        const QStringList &values = command.rules.values;
        const QSet<QString> taken(values.begin(), values.end());
        CHECK(listed(withValue) == listed(taken));
    }
}

TEST_CASE("usage: as many words are asked for as a command wants", "[usage]")
{
    for (const Command &command : ctl::allCommands()) {
        // What is left of "OFFICE NUMBER [--limit N] --out FILE" is two words.
        QString words = command.usage;
        const QRegularExpression optional(QStringLiteral("\\[[^\\[\\]]*\\]"));
        while (words.contains(optional))
            words.remove(optional);
        words.remove(QRegularExpression(QStringLiteral("\\([^()]*--[^()]*\\)")));
        words = words.section(QStringLiteral(" | "), 0, 0); // of several ways the first
        words.remove(QRegularExpression(QStringLiteral("--[a-z][a-z0-9-]*[ =][^ ]+")));
        words.remove(QRegularExpression(QStringLiteral("--[a-z][a-z0-9-]*")));
        words.remove(QStringLiteral(".."));
        const auto asked = words.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        CAPTURE(command.name.toStdString(), command.usage.toStdString(), asked);
        CHECK(asked >= command.rules.minPositional);
        CHECK(asked <= command.rules.maxPositional);
    }
}

TEST_CASE("usage: the manual page finds every command in the help", "[usage]")
{
    // The pattern of packaging/man/make.py.
    const QRegularExpression line(
        QStringLiteral("^((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)(?: ([^a-z\\n].*)| *)$"));
    QSet<QString> names;
    for (const Command &command : ctl::allCommands()) {
        CAPTURE(command.name.toStdString(), command.usage.toStdString());
        const auto match = line.match(command.name + QLatin1Char(' ') + command.usage);
        REQUIRE(match.hasMatch());
        CHECK(match.captured(1) == command.name);
        CHECK_FALSE(names.contains(command.name));
        CHECK_FALSE(command.help.trimmed().isEmpty());
        names.insert(command.name);
    }
}

TEST_CASE("usage: commands that the documents call are there, with their options", "[usage]")
{
    // Up to the end of the code, of the line's pipe, or of the bracket around it.
    const QRegularExpression call(
        QStringLiteral("dunlinctl ([a-z][a-z-]*)(?: ([a-z][a-z-]*)(?![a-z|/]))?([^`|;<\\n)]*)"));
    for (const QString &file : documents()) {
        // Manual pages write \- for a dash.
        QString text = contentOf(file);
        text.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        auto calls = call.globalMatch(text);
        while (calls.hasNext()) {
            const auto match = calls.next();
            const QString one = match.captured(1);
            const QString two = match.captured(2);
            const Command *command =
                two.isEmpty() ? nullptr : commandNamed(one + QLatin1Char(' ') + two);
            if (!command)
                command = commandNamed(one);
            CAPTURE(file.toStdString(), match.captured(0).toStdString());
            if (!command) {
                CHECK((two.isEmpty() && isGroup(one)));
                continue;
            }
            QSet<QString> known = acceptedBy(*command);
            known << QStringLiteral("text") << QStringLiteral("json") << QStringLiteral("help");
            CHECK(listed(optionsIn(match.captured(3)) - known) == "");
        }
    }
}
