// SPDX-License-Identifier: GPL-3.0-or-later
// The core's reports speak English; the screens say the same in the desk's language. What a report
// says must stand in the lists of the screens, or nobody translates it.
#include "core/report/aging.h"
#include "core/report/kpi_registry.h"
#include "core/report/report.h"
#include "ui/common/figure_terms.h"
#include "ui/reports/sheet_terms.h"
#include "ui/reports/sheet_words.h"

#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QTranslator>

#include <algorithm>

using namespace dunlin;

namespace {

/// The workstation's German, while it lives.
struct German {
    German()
    {
        loaded = translator.load(QStringLiteral(":/i18n/dunlin_de.qm"));
        QCoreApplication::installTranslator(&translator);
    }
    ~German() { QCoreApplication::removeTranslator(&translator); }
    German(const German &) = delete;
    German &operator=(const German &) = delete;

    QTranslator translator;
    bool loaded = false;
};

report::ReportQuestion november()
{
    report::ReportQuestion question;
    question.from = QDate(2026, 11, 1);
    question.to = QDate(2026, 11, 30);
    question.currency = base::kUsd;
    question.officeZone = "America/New_York";
    question.bounds = report::defaultAgingBounds();
    return question;
}

/// Of an office without an account: all columns are there, and the rows that always are.
report::ReportTable emptyReport(const QByteArray &id)
{
    auto made = report::makeReport(id, november());
    REQUIRE(made);
    return (*made)->take();
}

bool holds(std::span<const char *const> terms, const QString &text)
{
    return std::any_of(terms.begin(), terms.end(), [&](const char *term) {
        const QString whole = QString::fromUtf8(term);
        const auto at = whole.indexOf(QLatin1String("%1"));
        return at < 0 ? whole == text
                      : text.startsWith(whole.left(at)) && text.endsWith(whole.mid(at + 2));
    });
}

/// As figures stand among words, from left to right.
QString isolatedFigure(const char *figure)
{
    return QChar(0x2066) + QLatin1String(figure) + QChar(0x2069);
}

/// "31-60" needs no words.
bool isFigure(const QString &text)
{
    return text.isEmpty() || !text.front().isLetter();
}

std::vector<report::ReportSection> sectionsOf(const report::ReportTable &table)
{
    std::vector<report::ReportSection> all{table.main};
    all.insert(all.end(), table.more.begin(), table.more.end());
    return all;
}

} // namespace

TEST_CASE("every title and definition of a report can be translated", "[reports]")
{
    const QByteArray id =
        GENERATE(from_range(report::reportIds().begin(), report::reportIds().end()));
    CAPTURE(id.toStdString());
    const report::ReportTable table = emptyReport(id);
    CAPTURE(table.definition.toStdString());
    CHECK(holds(reports::definitionTerms(), table.definition));
    for (const report::ReportSection &section : sectionsOf(table)) {
        for (const report::ReportColumn &column : section.columns) {
            CAPTURE(column.label.toStdString());
            const bool known = holds(reports::titleTerms(), column.label)
                               || holds(reports::patternTerms(), column.label)
                               || holds(reports::cellTerms(), column.label)
                               || isFigure(column.label);
            CHECK(known);
        }
    }
}

TEST_CASE("the words in the cells of a report can be translated", "[reports]")
{
    for (const char *id : {"aging", "aging-flow", "data-quality", "forecast", "promises", "roll"}) {
        for (const report::ReportSection &section : sectionsOf(emptyReport(id))) {
            for (const report::ReportRow &row : section.rows) {
                for (size_t i = 0; i < row.size(); ++i) {
                    const QString *text = std::get_if<QString>(&row[i]);
                    if (!text || section.columns[i].id == "check")
                        continue; // told by the column beside it
                    CAPTURE(id, text->toStdString());
                    CHECK((isFigure(*text) || holds(reports::cellTerms(), *text)));
                }
            }
        }
    }
}

TEST_CASE("no title stands in the list that no report has", "[reports]")
{
    QSet<QString> said{QStringLiteral("Figure"),        QStringLiteral("Value"),
                       QStringLiteral("Unit"),          QStringLiteral("Numerator"),
                       QStringLiteral("Denominator"),   QStringLiteral("Target"),
                       QStringLiteral("Of the target"), QStringLiteral("Id"),
                       QStringLiteral("Definition")}; // of the key figures
    for (const QByteArray &id : report::reportIds()) {
        for (const report::ReportSection &section : sectionsOf(emptyReport(id))) {
            for (const report::ReportColumn &column : section.columns)
                said.insert(column.label);
        }
    }
    for (const char *term : reports::titleTerms()) {
        CAPTURE(term);
        CHECK(said.contains(QString::fromUtf8(term)));
    }
}

TEST_CASE("key figures are what the registry says they are", "[reports]")
{
    const auto &all = report::allKpiDefinitions();
    const auto terms = common::figureTerms();
    REQUIRE(terms.size() == all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        CAPTURE(all[i].id.toStdString());
        CHECK(QByteArray(terms[i].id) == all[i].id);
        CHECK(QString::fromUtf8(terms[i].name) == all[i].name);
        CHECK(QString::fromUtf8(terms[i].definition) == all[i].definition);
        CHECK(QString::fromUtf8(terms[i].population) == all[i].population);
        CHECK(QString::fromUtf8(terms[i].clock) == all[i].clock);
        CHECK(QString::fromUtf8(terms[i].source) == all[i].source);
        CHECK(QString::fromUtf8(common::figureCurrency()) == all[i].currency);
        CHECK(common::figureInFull(all[i].id, {}) == all[i].inFull());
    }
}

TEST_CASE("a report's sheet is in the desk's language, and its keys are not", "[reports]")
{
    const German german;
    REQUIRE(german.loaded);
    ports::ReportSheet sheet;
    sheet.id = "promises";
    sheet.definition = emptyReport("promises").definition;
    ports::SheetSection main;
    main.columns = {{"horizon", ports::SheetUnit::Text, QStringLiteral("Due in days"), false},
                    {"promises", ports::SheetUnit::Count, QStringLiteral("Promises"), true}};
    main.rows = {{QStringLiteral("overdue"), {QStringLiteral("overdue"), qint64(3)}},
                 {QStringLiteral("0-7"), {QStringLiteral("0-7"), qint64(4)}}};
    ports::SheetSection people;
    people.id = "people";
    people.columns = {{"taken_by", ports::SheetUnit::Text, QStringLiteral("Taken by"), false}};
    people.rows = {{QStringLiteral("user:new"), {QStringLiteral("user:new")}}};
    sheet.sections = {main, people};

    const ports::ReportSheet shown = reports::inWords(sheet);
    CHECK(shown.definition.startsWith(QStringLiteral("Offene Zusagen")));
    const ports::SheetSection &first = shown.sections.front();
    CHECK(first.columns[0].label == QStringLiteral("Fällig in Tagen"));
    CHECK(first.columns[1].label == QStringLiteral("Zusagen"));
    CHECK(std::get<QString>(first.rows[0].cells[0]) == QStringLiteral("überfällig"));
    CHECK(std::get<QString>(first.rows[1].cells[0]) == isolatedFigure("0-7"));
    CHECK(first.rows[0].key == QStringLiteral("overdue"));
    // A person's name is nobody's to translate.
    CHECK(std::get<QString>(shown.sections[1].rows[0].cells[0]) == QStringLiteral("user:new"));
    CHECK(reports::sectionTitle(shown, shown.sections[1]) == QStringLiteral("Nach Person"));
}

TEST_CASE("key figures and months of a sheet are named in the desk's language", "[reports]")
{
    const German german;
    ports::ReportSheet sheet;
    sheet.id = "kpi";
    ports::SheetSection main;
    main.columns = {{"figure", ports::SheetUnit::Text, QStringLiteral("Figure"), false},
                    {"id", ports::SheetUnit::Text, QStringLiteral("Id"), false},
                    {"definition", ports::SheetUnit::Text, QStringLiteral("Definition"), false}};
    main.rows = {{QStringLiteral("Recovery"),
                  {QStringLiteral("Recovery"), QStringLiteral("recovery"), QString()}}};
    sheet.sections = {main};
    sheet.accounts = {{QStringLiteral("A-1"), {QString(), QString(), QString()}}};
    const ports::ReportSheet figures = reports::inWords(sheet);
    REQUIRE(figures.sections[0].columns.size() == 2); // nobody reads the id
    REQUIRE(figures.sections[0].rows[0].cells.size() == 2);
    CHECK(figures.accounts[0].cells.size() == 2);
    CHECK(std::get<QString>(figures.sections[0].rows[0].cells[0])
          == QStringLiteral("Beitreibungsquote"));
    CHECK(std::get<QString>(figures.sections[0].rows[0].cells[1])
              .startsWith(QStringLiteral("Beitreibungsquote: (im Zeitraum bezahlt")));
    CHECK(figures.sections[0].rows[0].key == QStringLiteral("Recovery"));

    sheet.id = "vintage";
    sheet.sections[0].columns = {
        {"listed_month", ports::SheetUnit::Text, QStringLiteral("Listed in"), false},
        {"m3", ports::SheetUnit::Amount, QStringLiteral("Month 3"), true},
        {"cum_m3", ports::SheetUnit::Percent, QStringLiteral("Up to month 3"), false}};
    sheet.sections[0].rows = {{QStringLiteral("2026-03"), {QStringLiteral("2026-03"), {}, {}}}};
    const ports::ReportSheet months = reports::inWords(sheet);
    CHECK(months.sections[0].columns[1].label
          == QStringLiteral("Monat %1").arg(isolatedFigure("3")));
    CHECK(months.sections[0].columns[2].label
          == QStringLiteral("Bis Monat %1").arg(isolatedFigure("3")));
    CHECK(std::get<QString>(months.sections[0].rows[0].cells[0])
          == QLocale().toString(QDate(2026, 3, 1), QStringLiteral("MMM yyyy")));
}
