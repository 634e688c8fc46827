// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_words.h"

#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace dunlin::reports {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::reports)
};

struct Names {
    const char *id;
    const char *title;
    const char *about;
};
constexpr std::array kNames{
    Names{"kpi", QT_TRANSLATE_NOOP("dunlin::reports", "Key figures"),
          QT_TRANSLATE_NOOP("dunlin::reports", "All of them, with targets and definitions")},
    Names{"agencies", QT_TRANSLATE_NOOP("dunlin::reports", "Agencies"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What they collected, over the same kind of debt")},
    Names{"aging", QT_TRANSLATE_NOOP("dunlin::reports", "Aging"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What is open, by days past due")},
    Names{"aging-flow", QT_TRANSLATE_NOOP("dunlin::reports", "Aging as flow"),
          QT_TRANSLATE_NOOP("dunlin::reports", "How each bucket came from its opening")},
    Names{"collectors", QT_TRANSLATE_NOOP("dunlin::reports", "Collectors"),
          QT_TRANSLATE_NOOP("dunlin::reports", "Work, promises and money by person")},
    Names{"compliance", QT_TRANSLATE_NOOP("dunlin::reports", "Compliance"),
          QT_TRANSLATE_NOOP("dunlin::reports", "Contacts by what the rules said")},
    Names{"contacts", QT_TRANSLATE_NOOP("dunlin::reports", "Best hours"),
          QT_TRANSLATE_NOOP("dunlin::reports", "Attempts and answers by weekday and hour")},
    Names{"data-quality", QT_TRANSLATE_NOOP("dunlin::reports", "Data quality"),
          QT_TRANSLATE_NOOP("dunlin::reports", "Open accounts with gaps in their data")},
    Names{"forecast", QT_TRANSLATE_NOOP("dunlin::reports", "Cash forecast"),
          QT_TRANSLATE_NOOP("dunlin::reports", "Money by week, with its interval and back-test")},
    Names{"promises", QT_TRANSLATE_NOOP("dunlin::reports", "Promises"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What is to come, and what was kept")},
    Names{"roll", QT_TRANSLATE_NOOP("dunlin::reports", "Roll rates"),
          QT_TRANSLATE_NOOP("dunlin::reports", "Where the accounts of each bucket went")},
    Names{"statements", QT_TRANSLATE_NOOP("dunlin::reports", "Creditor statements"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What was collected for each creditor")},
    Names{"templates", QT_TRANSLATE_NOOP("dunlin::reports", "Messages"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What became of them, by template")},
    Names{"trust", QT_TRANSLATE_NOOP("dunlin::reports", "Client money"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What is held for each creditor")},
    Names{"vintage", QT_TRANSLATE_NOOP("dunlin::reports", "Vintage"),
          QT_TRANSLATE_NOOP("dunlin::reports", "What was paid on each month's accounts since")},
};

const Names *namesOf(const QByteArray &id)
{
    for (const Names &names : kNames) {
        if (id == names.id)
            return &names;
    }
    return nullptr;
}

} // namespace

QString reportTitle(const QByteArray &id)
{
    const Names *names = namesOf(id);
    return names ? Words::tr(names->title) : QString::fromLatin1(id);
}

QString reportAbout(const QByteArray &id)
{
    const Names *names = namesOf(id);
    return names ? Words::tr(names->about) : QString();
}

QString cellText(const ports::SheetCell &cell, ports::SheetUnit unit)
{
    struct Reader {
        ports::SheetUnit unit;
        QString operator()(std::monostate) const { return QString(QChar(0x2014)); }
        QString operator()(const QString &text) const
        {
            return text.startsWith(QLatin1String("user:")) ? text.mid(5)
                   : text.isEmpty()                        ? QString(QChar(0x2014))
                                                           : text;
        }
        QString operator()(QDate date) const
        {
            return QLocale().toString(date, QLocale::ShortFormat);
        }
        QString operator()(qint64 count) const
        {
            return unit == ports::SheetUnit::Days ? Words::tr("%1 d").arg(count)
                                                  : common::countText(count);
        }
        QString operator()(const base::Money &money) const { return common::moneyText(money); }
        QString operator()(double number) const
        {
            if (!std::isfinite(number))
                return QString(QChar(0x2014));
            if (unit == ports::SheetUnit::Percent)
                return common::percentText(number);
            return QLocale().toString(number, 'f', std::abs(number) < 100 ? 2 : 0);
        }
    };
    return std::visit(Reader{unit}, cell);
}

QString sheetHtml(const ports::ReportSheet &sheet)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>")
                       .arg(reportTitle(sheet.id).toHtmlEscaped(),
                            Words::tr("%1 to %2, %3")
                                .arg(QLocale().toString(sheet.from, QLocale::ShortFormat),
                                     QLocale().toString(sheet.to, QLocale::ShortFormat),
                                     QString::fromLatin1(sheet.currency.code())));
    for (const ports::SheetSection &section : sheet.sections) {
        html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\"><tr>");
        for (const ports::SheetColumn &column : section.columns)
            html += QStringLiteral("<th align=\"left\">%1</th>").arg(column.label.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        const auto write = [&](const std::vector<ports::SheetCell> &cells) {
            html += QStringLiteral("<tr>");
            for (size_t i = 0; i < cells.size(); ++i)
                html += QStringLiteral("<td align=\"%1\">%2</td>")
                            .arg(section.columns[i].unit == ports::SheetUnit::Text
                                     ? QStringLiteral("left")
                                     : QStringLiteral("right"),
                                 cellText(cells[i], section.columns[i].unit).toHtmlEscaped());
            html += QStringLiteral("</tr>");
        };
        for (const ports::SheetRow &row : section.rows)
            write(row.cells);
        if (!section.total.empty())
            write(section.total);
        html += QStringLiteral("</table><br/>");
    }
    return html
           + QStringLiteral("<p><b>%1</b> %2</p>")
                 .arg(Words::tr("What it counts:"), sheet.definition.toHtmlEscaped());
}

} // namespace dunlin::reports
