// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard_file.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>

namespace dunlin::scoring {

using base::ErrorCode;
using base::Result;

namespace {

namespace dom = simdjson::dom;

tl::unexpected<base::Error> refuse(const QString &why)
{
    return base::fail(ErrorCode::Input, QStringLiteral("scorecard: ") + why);
}

bool readNumber(const dom::element &from, std::string_view key, double *number)
{
    return from[key].get(*number) == simdjson::SUCCESS;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Result<CardModel> CardModel::read(const QByteArray &file)
{
    dom::parser parser;
    dom::element root;
    std::string_view format;
    dom::array variables;
    CardModel card;
    if (parser.parse(file.constData(), size_t(file.size())).get(root) != simdjson::SUCCESS
        || root["format"].get(format) != simdjson::SUCCESS || format != "dunlin-scorecard")
        return refuse(QStringLiteral("the file is none of ours"));
    if (!readNumber(root, "intercept", &card.m_intercept)
        || root["variables"].get(variables) != simdjson::SUCCESS)
        return refuse(QStringLiteral("it has no intercept or no variables"));
    for (const dom::element one : variables) {
        Variable variable;
        std::string_view name;
        dom::array bins;
        dom::element missing;
        if (one["name"].get(name) != simdjson::SUCCESS
            || !readNumber(one, "coefficient", &variable.coefficient)
            || one["bins"].get(bins) != simdjson::SUCCESS
            || one["missing"].get(missing) != simdjson::SUCCESS
            || !readNumber(missing, "woe", &variable.missingWoe))
            return refuse(QStringLiteral("a variable is damaged"));
        variable.name = textOf(name);
        for (const dom::element bin : bins) {
            double woe = 0;
            double from = 0;
            dom::array levels;
            if (!readNumber(bin, "woe", &woe))
                return refuse(QStringLiteral("a bin of \"%1\" is damaged").arg(variable.name));
            if (bin["levels"].get(levels) == simdjson::SUCCESS) {
                variable.numeric = false;
                for (const dom::element level : levels) {
                    std::string_view text;
                    if (level.get(text) == simdjson::SUCCESS)
                        variable.woeOfLevel.insert(textOf(text), woe);
                }
            } else if (readNumber(bin, "from", &from)) {
                variable.cuts.push_back(from);
            }
            variable.woe.push_back(woe);
        }
        if (variable.numeric && variable.woe.size() != variable.cuts.size() + 1)
            return refuse(QStringLiteral("the bins of \"%1\" leave a gap").arg(variable.name));
        card.m_variables.push_back(std::move(variable));
    }
    return card;
}

QStringList CardModel::names() const
{
    QStringList names;
    for (const Variable &variable : m_variables)
        names << variable.name;
    return names;
}

Result<std::vector<double>> CardModel::contributions(const QStringList &cells) const
{
    std::vector<double> shares;
    for (size_t i = 0; i < m_variables.size(); ++i) {
        const Variable &variable = m_variables[i];
        const QString &cell = cells.value(qsizetype(i));
        double woe = variable.missingWoe;
        if (!cell.isEmpty() && variable.numeric) {
            bool ok = false;
            const double number = cell.toDouble(&ok);
            if (!ok)
                return refuse(QStringLiteral("\"%1\" is no number for \"%2\"")
                                  .arg(cell.left(40), variable.name));
            const auto bin = std::upper_bound(variable.cuts.begin(), variable.cuts.end(), number);
            woe = variable.woe[size_t(bin - variable.cuts.begin())];
        } else if (!cell.isEmpty()) {
            woe = variable.woeOfLevel.value(cell, 0); // a level that nobody has seen says nothing
        }
        shares.push_back(variable.coefficient * woe);
    }
    shares.push_back(m_intercept);
    return shares;
}

} // namespace dunlin::scoring
