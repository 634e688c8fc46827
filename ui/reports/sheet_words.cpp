// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sheet_words.h"

#include "ui/common/digits.h"
#include "ui/common/figure_terms.h"
#include "ui/common/money_text.h"
#include "ui/messages/message_words.h"
#include "ui/reports/report_words.h"
#include "ui/reports/sheet_terms.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace dunlin::reports {

using ports::SheetCell;
using ports::SheetColumn;
using ports::SheetSection;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::reports)
};

struct Part {
    const char *id;
    const char *title;
};
constexpr std::array kParts{
    Part{"people", QT_TRANSLATE_NOOP("dunlin::reports", "By person")},
    Part{"equal_strata", QT_TRANSLATE_NOOP("dunlin::reports", "Over the same kind of debt")},
    Part{"back_test", QT_TRANSLATE_NOOP("dunlin::reports", "Back-test")},
    Part{"quality", QT_TRANSLATE_NOOP("dunlin::reports", "How good it was")},
};

QString translated(const QString &english)
{
    return QCoreApplication::translate("dunlin::report", english.toUtf8().constData());
}

/// A value within words. Figures such as "31-60" and "121+" keep their order in a line from right
/// to left, which the direction of their first letter cannot say: they have none.
QString valueWords(const QString &value)
{
    if (value.isEmpty() || value.front().isLetter())
        return translated(value);
    return QChar(0x2066) + common::localDigits(value) + QChar(0x2069);
}

/// Finds a text with one value in it by what stands around the value.
QString inTerms(const QString &english, std::span<const char *const> terms)
{
    for (const char *term : terms) {
        const QString whole = QString::fromUtf8(term);
        const auto at = whole.indexOf(QLatin1String("%1"));
        if (at < 0)
            continue;
        const QString before = whole.left(at);
        const QString after = whole.mid(at + 2);
        if (english.size() > before.size() + after.size() && english.startsWith(before)
            && english.endsWith(after))
            return translated(whole).arg(
                valueWords(english.mid(at, english.size() - before.size() - after.size())));
    }
    return valueWords(english);
}

/// "Mon 09" in the words of the language.
QString hourWords(const QString &text)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QString english = QLocale::c().dayName(day, QLocale::ShortFormat);
        if (text.startsWith(english))
            return QLocale().dayName(day, QLocale::ShortFormat)
                   + common::isolated(text.mid(english.size()));
    }
    return text;
}

QString channelWords(const QString &text)
{
    for (const domain::Channel channel :
         {domain::Channel::Email, domain::Channel::Sms, domain::Channel::Letter}) {
        if (text == QString::fromLatin1(domain::name(channel).toByteArray()))
            return messages::channelText(channel);
    }
    return text;
}

QString monthWords(const QString &text)
{
    const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMM yyyy")) : text;
}

/// What names come from outside (creditors, people, templates) stay as they are.
SheetCell cellIn(const SheetColumn &column, const SheetCell &cell)
{
    static const std::array kWorded{"bucket", "from_state", "horizon", "unit", "measure", "what"};
    const QString *text = std::get_if<QString>(&cell);
    if (!text || text->isEmpty())
        return cell;
    if (column.id == "hour_of_week")
        return hourWords(*text);
    if (column.id == "channel")
        return channelWords(*text);
    if (column.id == "listed_month")
        return monthWords(*text);
    if (column.id == "week_from") {
        const QDate day = QDate::fromString(*text, Qt::ISODate);
        return day.isValid() ? SheetCell(day) : cell;
    }
    const bool worded = std::any_of(kWorded.begin(), kWorded.end(),
                                    [&](const char *id) { return column.id == id; });
    return worded ? SheetCell(valueWords(*text)) : cell;
}

qsizetype placeOf(const SheetSection &section, const char *id)
{
    for (size_t i = 0; i < section.columns.size(); ++i) {
        if (section.columns[i].id == id)
            return qsizetype(i);
    }
    return -1;
}

template <class Cells>
void takeOut(Cells &cells, qsizetype at)
{
    if (at >= 0 && size_t(at) < cells.size())
        cells.erase(cells.begin() + at);
}

void leaveOut(ports::ReportSheet &sheet, size_t section, const char *id)
{
    SheetSection &of = sheet.sections[section];
    const qsizetype at = placeOf(of, id);
    takeOut(of.columns, at);
    takeOut(of.total, at);
    for (ports::SheetRow &row : of.rows)
        takeOut(row.cells, at);
    if (section != size_t(sheet.drilledSection))
        return;
    for (ports::ReportSheet::Account &account : sheet.accounts)
        takeOut(account.cells, at);
}

/// Key figures are known by their id, which nobody reads.
void nameFigures(SheetSection &section)
{
    const qsizetype id = placeOf(section, "id");
    const qsizetype figure = placeOf(section, "figure");
    const qsizetype definition = placeOf(section, "definition");
    if (id < 0 || figure < 0 || definition < 0)
        return;
    const auto textOf = [](const SheetCell &cell) {
        const QString *text = std::get_if<QString>(&cell);
        return text ? *text : QString();
    };
    for (ports::SheetRow &row : section.rows) {
        const QByteArray known = textOf(row.cells[size_t(id)]).toLatin1();
        SheetCell &name = row.cells[size_t(figure)];
        SheetCell &full = row.cells[size_t(definition)];
        name = common::figureName(known, textOf(name));
        full = common::figureInFull(known, textOf(full));
    }
}

/// A check is known by its id; what it finds says more.
void nameChecks(SheetSection &section)
{
    const qsizetype check = placeOf(section, "check");
    const qsizetype what = placeOf(section, "what");
    if (check < 0 || what < 0)
        return;
    for (ports::SheetRow &row : section.rows)
        row.cells[size_t(check)] = row.cells[size_t(what)];
}

} // namespace

ports::ReportSheet inWords(ports::ReportSheet sheet)
{
    sheet.definition = inTerms(sheet.definition, definitionTerms());
    for (size_t at = 0; at < sheet.sections.size(); ++at) {
        SheetSection &section = sheet.sections[at];
        for (ports::SheetRow &row : section.rows) {
            for (size_t i = 0; i < row.cells.size() && i < section.columns.size(); ++i)
                row.cells[i] = cellIn(section.columns[i], row.cells[i]);
        }
        for (SheetColumn &column : section.columns)
            column.label = inTerms(column.label, patternTerms());
        if (sheet.id == "kpi") {
            nameFigures(section);
            leaveOut(sheet, at, "id");
        }
        if (sheet.id == "data-quality") {
            nameChecks(section);
            leaveOut(sheet, at, "what");
        }
    }
    return sheet;
}

QString sectionTitle(const ports::ReportSheet &sheet, const ports::SheetSection &section)
{
    for (const Part &part : kParts) {
        if (section.id == part.id)
            return Words::tr(part.title);
    }
    return section.id.isEmpty()
               ? reportTitle(sheet.id)
               : QString::fromLatin1(section.id).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace dunlin::reports
