// SPDX-License-Identifier: GPL-3.0-or-later
// Words that come from the core, or from what ships with the program, in English: the screens say
// them in the desk's language.
#include "tests/support/places.h"
#include "ui/account/person_words.h"
#include "ui/account/timeline_words.h"
#include "ui/common/key_names.h"
#include "ui/common/word_case.h"
#include "ui/messages/message_words.h"
#include "ui/payments/batch_problems.h"
#include "ui/shell/command.h"
#include "ui/strategy/problem_words.h"
#include "ui/strategy/shipped_words.h"
#include "ui/wrapup/gate_words.h"

#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>

#include <functional>

using namespace dunlin;

namespace {

/// The workstation's German, while it lives.
struct German {
    German() : before(QLocale())
    {
        REQUIRE(translator.load(QStringLiteral(":/i18n/dunlin_de.qm")));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(QStringLiteral("de")));
    }
    ~German()
    {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
    }
    German(const German &) = delete;
    German &operator=(const German &) = delete;

    QTranslator translator;
    QLocale before;
};

/// Without the invisible bidi isolates.
QString seen(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

} // namespace

TEST_CASE("words of the core: why a line of a batch cannot be posted", "[words]")
{
    using payments::batchProblemText;
    const QString twice =
        QStringLiteral("the same as line 12; give it another reference if it is another payment");
    CHECK(batchProblemText(QStringLiteral("type the amount")) == u"Type the amount.");
    CHECK(batchProblemText(twice).startsWith(QStringLiteral("The same as line 12;")));
    const German german;
    CHECK(batchProblemText(QStringLiteral("type the amount")) == u"Den Betrag eingeben.");
    CHECK(batchProblemText(twice).startsWith(QStringLiteral("Dasselbe wie Zeile 12;")));
    CHECK(batchProblemText(QStringLiteral("the moon is full")) == u"The moon is full.");
}

TEST_CASE("words of the core: nouns keep their capital within a German sentence", "[words]")
{
    CHECK(common::midSentence(QStringLiteral("No answer")) == u"no answer");
    const German german;
    CHECK(common::midSentence(QStringLiteral("Falsche Nummer")) == u"Falsche Nummer");
    CHECK(account::labelText(QStringLiteral("private")) == u"Privat");
    CHECK(account::labelText(QStringLiteral("at the shop")) == u"at the shop");
}

TEST_CASE("words of the core: a number that is announced is written like any other", "[words]")
{
    domain::TimelineEntry entry;
    entry.kind = domain::TimelineEntry::Kind::SourceFact;
    entry.text = QStringLiteral("contact_reserved");
    entry.detail = QStringLiteral("+13135550146");
    const QStringList details = account::timelineDetails(entry);
    REQUIRE(details.size() == 1);
    CHECK(seen(details.front()).simplified() == QStringLiteral("+1 313 555 0146"));
    entry.detail.clear();
    CHECK(account::timelineDetails(entry) == QStringList{QString()});
}

TEST_CASE("words of the core: what ships as a strategy has a name in the desk's language",
          "[words]")
{
    const German german;
    const QDir folder(testing::inSource("/resources/strategies"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    REQUIRE_FALSE(files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject strategy = QJsonDocument::fromJson(file.readAll()).object();
        ports::StrategySummary summary;
        summary.shipped = true;
        summary.title = strategy.value(QLatin1String("title")).toString();
        summary.about = strategy.value(QLatin1String("about")).toString();
        CAPTURE(name.toStdString());
        CHECK(strategy::titleText(summary) != summary.title);
        CHECK(strategy::aboutText(summary) != summary.about);
        summary.shipped = false; // somebody's own, whatever it is called
        CHECK(strategy::titleText(summary) == summary.title);
    }
}

TEST_CASE("words of the core: keys are named as on the keyboards of the desk's language", "[words]")
{
    CHECK(common::keyText(QStringLiteral("Ctrl+Enter")) == u"Ctrl+Enter");
    const German german;
    CHECK(common::keyText(QStringLiteral("Ctrl+Enter")) == u"Strg+Eingabe");
    CHECK(common::keyText(QStringLiteral("Shift+Ins")) == u"Umschalt+Einfg");
    CHECK(common::keyText(QStringLiteral("Alt+Up")) == u"Alt+\u2191");
    CHECK(common::keyText(QStringLiteral("Ctrl+\u21b5")) == u"Strg+\u21b5");
    CHECK(common::keyText(QStringLiteral("G G")) == u"G G");
    CHECK(common::keyText(QStringLiteral("Ctrl++")) == u"Strg++");
    CHECK(common::keyText(QString()).isEmpty());
    // A name that was translated already stays, so that nobody has to know who did it.
    CHECK(common::keyText(QStringLiteral("Strg+Eingabe")) == u"Strg+Eingabe");
    CHECK(shell::keys("Ctrl+Shift+Enter").text() == u"Strg+Umschalt+Eingabe");
}

TEST_CASE("words of the core: what a message lacks is said in the desk's language", "[words]")
{
    using messages::findingText;
    ports::MessageFinding longText;
    longText.what = QStringLiteral("The text goes in 12 parts, and the office sends 10 at most: "
                                   "make it shorter");
    longText.citation = QStringLiteral("house");
    longText.said = base::Phrase("The text goes in {parts} parts, and the office sends {most} at "
                                 "most: make it shorter",
                                 {{QStringLiteral("parts"), QStringLiteral("12")},
                                  {QStringLiteral("most"), QStringLiteral("10")}});
    CHECK(longText.said.english() == longText.what);
    CHECK(seen(findingText(longText)) == longText.what);
    const German german;
    CHECK(seen(findingText(longText)).contains(QStringLiteral("12 Teilen")));
    QFile file(testing::inSource("/resources/house/message_content.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray elements =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("elements")).toArray();
    REQUIRE(elements.size() > 20);
    for (const QJsonValue &element : elements) {
        const QString english = element.toObject().value(QLatin1String("en")).toString();
        CAPTURE(english.toStdString());
        ports::MessageFinding lacks;
        lacks.said =
            base::Phrase("Missing: the message {lack}", {{QStringLiteral("lack"), english}});
        lacks.what = lacks.said.english();
        const QString words = findingText(lacks);
        CHECK(words.startsWith(QStringLiteral("Fehlt: die Nachricht ")));
        CHECK_FALSE(words.contains(english));
    }
}

TEST_CASE("words of the core: what is wrong with a strategy is said in the desk's language",
          "[words]")
{
    using strategy::problemWords;
    const QString place = QStringLiteral("line 1, column 4: expected \")\"");
    CHECK(problemWords(QStringLiteral("the moon is full")) == u"the moon is full");
    const German german;
    CHECK(seen(problemWords(place)).startsWith(QStringLiteral("Zeile 1, Spalte 4: ")));
    CHECK_FALSE(problemWords(place).contains(QStringLiteral("expected")));
    const QString type = seen(
        problemWords(QStringLiteral("rule 2, input \"total\": \"much\" tests a string, but the "
                                    "input is a number")));
    CHECK(type.startsWith(QStringLiteral("Regel 2")));
    CHECK(type.contains(QStringLiteral("eine Zahl")));
    CHECK_FALSE(type.contains(QStringLiteral("string")));
    CHECK(problemWords(QStringLiteral("the moon is full")) == u"the moon is full");
}

TEST_CASE("words of the core: the rule packs that ship speak the desk's language", "[words]")
{
    const auto namesIn = [](const QString &sentence) {
        static const QRegularExpression name(QStringLiteral("\\{\\w+\\}"));
        QStringList names;
        for (auto at = name.globalMatch(sentence); at.hasNext();)
            names << at.next().captured();
        names.sort();
        return names;
    };
    QStringList sentences;
    const std::function<void(const QJsonValue &)> walk = [&](const QJsonValue &value) {
        for (const QJsonValue &one : value.toArray())
            walk(one);
        const QJsonObject object = value.toObject();
        const QString english = object[QLatin1String("explain")][QLatin1String("en")].toString();
        if (!english.isEmpty() && !english.startsWith(QLatin1String("another purpose: ")))
            sentences << english;
        for (const QJsonValue &one : object)
            walk(one);
    };
    for (const char *folder : {"/resources/rulepacks", "/resources/house"}) {
        const QDir packs(testing::inSource(folder));
        for (const QString &name : packs.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(packs.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            walk(QJsonDocument::fromJson(file.readAll()).object());
        }
    }
    REQUIRE(sentences.size() > 80);
    const German german;
    for (const QString &english : sentences) {
        CAPTURE(english.toStdString());
        ports::GateFinding finding;
        finding.said.pattern = english;
        const QString words = wrapup::findingSentence(finding);
        CHECK(words != english);
        CHECK(namesIn(words) == namesIn(english));
    }
}
