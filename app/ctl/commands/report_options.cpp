// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/report_options.h"

namespace dunlin::ctl {

using base::ErrorCode;
using base::fail;

base::Result<QDate> dateOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::Input, QStringLiteral("--%1 is a date like 2026-11-24").arg(option));
    return date;
}

base::Result<std::optional<base::Currency>> currencyOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("currency")))
        return std::optional<base::Currency>();
    DUNLIN_TRY_VALUE(
        const auto currency,
        base::Currency::fromCode(arguments.value(QStringLiteral("currency")).toLatin1()));
    return std::optional(currency);
}

base::Result<std::vector<int>> boundsOf(const Arguments &arguments)
{
    std::vector<int> bounds;
    const QString text = arguments.value(QStringLiteral("buckets"));
    if (text.isEmpty())
        return bounds;
    for (const QString &bound : text.split(QLatin1Char(','))) {
        bool ok = false;
        bounds.push_back(bound.toInt(&ok));
        if (!ok)
            return fail(ErrorCode::Input, QStringLiteral("--buckets is a list like 30,60,90,120"));
    }
    return bounds;
}

namespace {

base::Result<report::ReportSliders> slidersOf(const QString &text)
{
    report::ReportSliders sliders;
    if (text.isEmpty())
        return sliders;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString name = part.section(QLatin1Char('='), 0, 0);
        bool ok = false;
        const double value = part.section(QLatin1Char('='), 1).toDouble(&ok);
        double *which = name == QLatin1String("staff")      ? &sliders.staff
                        : name == QLatin1String("strategy") ? &sliders.strategy
                        : name == QLatin1String("promises") ? &sliders.promises
                                                            : nullptr;
        if (!which || !ok || value < 0 || value > 10)
            return fail(ErrorCode::Input,
                        QStringLiteral("--suppose is a list like staff=1.2,strategy=0.9,promises=1 "
                                       "with factors from 0 to 10"));
        *which = value;
    }
    return sliders;
}

} // namespace

base::Result<desk::TableQuestion> tableQuestion(const Arguments &arguments)
{
    desk::TableQuestion question;
    DUNLIN_TRY_VALUE(question.from, dateOf(arguments, QStringLiteral("from")));
    DUNLIN_TRY_VALUE(question.to, dateOf(arguments, QStringLiteral("to")));
    DUNLIN_TRY_VALUE(question.currency, currencyOf(arguments));
    DUNLIN_TRY_VALUE(question.bounds, boundsOf(arguments));
    DUNLIN_TRY_VALUE(question.sliders, slidersOf(arguments.value(QStringLiteral("suppose"))));
    question.drill = arguments.value(QStringLiteral("drill"));
    const QString ageBy = arguments.value(QStringLiteral("age-by"), QStringLiteral("due"));
    if (ageBy != QLatin1String("due") && ageBy != QLatin1String("posting"))
        return fail(ErrorCode::Input, QStringLiteral("--age-by is due or posting"));
    question.byPosting = ageBy == QLatin1String("posting");
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from)
        return fail(ErrorCode::Input,
                    QStringLiteral("a report needs --from DATE and --to DATE not before it"));
    return question;
}

} // namespace dunlin::ctl
