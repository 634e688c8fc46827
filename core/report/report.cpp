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
    {"agencies", makeAgencies},
    {"aging", makeAging},
    {"aging-flow", makeAgingFlow},
    {"collectors", makeCollectors},
    {"compliance", makeCompliance},
    {"contacts", makeContacts},
    {"data-quality", makeDataQuality},
    {"forecast", makeForecast},
    {"promises", makePromises},
    {"roll", makeRoll},
    {"statements", makeStatements},
    {"templates", makeTemplates},
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

namespace {

/// Only what sums; and whether anything of it is not zero.
bool keepSums(const ReportSection &section, ReportRow &row)
{
    bool any = false;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!section.columns[i].sums()) {
            row[i] = {};
        } else if (const auto *count = std::get_if<qint64>(&row[i])) {
            any = any || *count != 0;
        } else if (const auto *money = std::get_if<base::Money>(&row[i])) {
            any = any || !money->isZero();
        }
    }
    return any;
}

} // namespace

std::optional<ReportShare> shareOf(QByteArrayView id, const ReportQuestion &question,
                                   const AccountSpan &account)
{
    auto made = makeReport(id, question);
    if (!made)
        return std::nullopt;
    (*made)->add(account);
    const ReportTable alone = (*made)->take();
    const RowPlace place = findRow(alone, question.drill);
    if (!place.row)
        return std::nullopt;
    ReportShare share;
    share.account = account.closing.number;
    share.cells = *place.row;
    if (!keepSums(*place.section, share.cells))
        return std::nullopt;
    share.amount = base::Money::zero(question.currency);
    const ReportCell amount = cellOf(*place.section, share.cells, place.section->measure);
    if (const auto *money = std::get_if<base::Money>(&amount))
        share.amount = *money;
    const ReportCell counted = cellOf(*place.section, share.cells, place.section->counted);
    const auto *count = std::get_if<qint64>(&counted);
    share.count = count ? *count : 1;
    return share;
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
