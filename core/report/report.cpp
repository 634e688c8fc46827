// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/portfolio/reports.h"

#include <algorithm>

namespace dunlin::report {

namespace {

struct Maker {
    const char *id;
    base::Result<std::unique_ptr<Report>> (*make)(const ReportQuestion &);
};
constexpr Maker kMakers[]{
    {"aging-flow", makeAgingFlow},
    {"collectors", makeCollectors},
    {"contacts", makeContacts},
    {"data-quality", makeDataQuality},
    {"forecast", makeForecast},
    {"promises", makePromises},
    {"roll", makeRoll},
    {"statements", makeStatements},
    {"trust", makeTrust},
    {"vintage", makeVintage},
};

} // namespace

const std::vector<QByteArray> &reportIds()
{
    static const std::vector<QByteArray> ids = [] {
        std::vector<QByteArray> made;
        for (const Maker &maker : kMakers)
            made.emplace_back(maker.id);
        return made;
    }();
    return ids;
}

base::Result<std::unique_ptr<Report>> makeReport(QByteArrayView id, const ReportQuestion &question)
{
    const auto *found = std::find_if(std::begin(kMakers), std::end(kMakers),
                                     [&](const Maker &m) { return id == QByteArrayView(m.id); });
    if (found == std::end(kMakers)) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("there is no report \"%1\"").arg(QString::fromUtf8(id)));
    }
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from) {
        return base::fail(
            base::ErrorCode::Input,
            QStringLiteral("a report needs a first day and a last day not before it"));
    }
    if (!question.currency.isValid())
        return base::fail(base::ErrorCode::Input, QStringLiteral("a report needs a currency"));
    return found->make(question);
}

ReportTable tableOf(QByteArrayView id, const ReportQuestion &question, const QString &definition)
{
    ReportTable table;
    table.id = id.toByteArray();
    table.from = question.from;
    table.to = question.to;
    table.currency = question.currency;
    table.definition = definition;
    return table;
}

} // namespace dunlin::report
