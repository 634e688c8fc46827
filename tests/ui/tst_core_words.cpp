// SPDX-License-Identifier: GPL-3.0-or-later
// Words that come from the core, or from what ships with the program, in English: the screens say
// them in the desk's language.
#include "tests/support/places.h"
#include "ui/account/person_words.h"
#include "ui/account/timeline_words.h"
#include "ui/common/key_names.h"
#include "ui/common/word_case.h"
#include "ui/payments/batch_problems.h"
#include "ui/shell/command.h"
#include "ui/strategy/shipped_words.h"

#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

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
    QString shown = details.front();
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
        shown.remove(QChar(mark));
    CHECK(shown.simplified() == QStringLiteral("+1 313 555 0146"));
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
