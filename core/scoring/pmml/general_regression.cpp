// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>
#include <limits>

// GeneralRegressionModel (PMML 4.4): linear, generalised linear, multinomial, ordinal and Cox
// models.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

const std::vector<XmlElement> &childrenOf(const XmlElement &model, const QString &name)
{
    static const std::vector<XmlElement> none;
    const XmlElement *found = model.child(name);
    return found ? found->children : none;
}

bool isFactor(const XmlElement &model, const QString &predictor)
{
    const auto &factors = childrenOf(model, u"FactorList"_s);
    return std::any_of(factors.begin(), factors.end(), [&](const XmlElement &one) {
        return one.name == "Predictor"_L1 && one.attribute(u"name"_s) == predictor;
    });
}

/// A cell's part of its parameter: 1 or 0 of a factor, a power of a covariate. Nothing when the
/// predictor is missing.
std::optional<double> partOf(const XmlElement &cell, const XmlElement &model, const Scope &scope)
{
    const QString predictor = cell.attribute(u"predictorName"_s);
    const PmmlValue value = scope.value(predictor);
    const QString wanted = cell.attribute(u"value"_s);
    if (value.isMissing())
        return std::nullopt;
    if (isFactor(model, predictor)) {
        bool number = false;
        const double as = wanted.toDouble(&number);
        const bool same = value.isNumber() ? number && value.number == as : value.text == wanted;
        return same ? 1.0 : 0.0;
    }
    if (!value.isNumber())
        return std::nullopt;
    return std::pow(value.number, wanted.toDouble());
}

/// The value of each parameter for the row; nothing when something that is needed is missing.
std::optional<QHash<QString, double>> parametersOf(const XmlElement &model, const Scope &scope)
{
    QHash<QString, double> values;
    for (const XmlElement &one : childrenOf(model, u"ParameterList"_s)) {
        if (one.name == "Parameter"_L1)
            values.insert(one.attribute(u"name"_s), 1);
    }
    for (const XmlElement &cell : childrenOf(model, u"PPMatrix"_s)) {
        if (cell.name != "PPCell"_L1)
            continue;
        const auto part = partOf(cell, model, scope);
        if (!part)
            return std::nullopt;
        double &value = values[cell.attribute(u"parameterName"_s)];
        value *= *part;
    }
    return values;
}

/// Sums of the coefficients by target category, in the order of the file; those that name none
/// count for every category (empty key: there are no others).
std::vector<std::pair<QString, double>> sumsOf(const XmlElement &model,
                                               const QHash<QString, double> &parameters)
{
    std::vector<std::pair<QString, double>> sums;
    double common = 0;
    for (const XmlElement &cell : childrenOf(model, u"ParamMatrix"_s)) {
        if (cell.name != "PCell"_L1)
            continue;
        const QString category = cell.attribute(u"targetCategory"_s);
        const double share = numberAttribute(cell, u"beta"_s, 0)
                             * parameters.value(cell.attribute(u"parameterName"_s), 0);
        if (category.isEmpty()) {
            common += share;
            continue;
        }
        const auto found = std::find_if(sums.begin(), sums.end(),
                                        [&](const auto &one) { return one.first == category; });
        if (found == sums.end())
            sums.emplace_back(category, share);
        else
            found->second += share;
    }
    if (sums.empty())
        sums.emplace_back(QString(), 0);
    for (auto &[category, sum] : sums)
        sum += common;
    return sums;
}

/// The mean for a linear predictor, by the link of a generalised linear model.
double meanOf(double eta, const XmlElement &model)
{
    const QString link = model.attribute(u"linkFunction"_s, u"identity"_s);
    const double parameter = numberAttribute(model, u"linkParameter"_s, 1);
    if (link == "log"_L1)
        return std::exp(eta);
    if (link == "logc"_L1)
        return 1 - std::exp(eta);
    if (link == "power"_L1)
        return parameter == 0 ? std::exp(eta) : std::pow(eta, 1 / parameter);
    if (link == "oddspower"_L1) {
        if (parameter == 0)
            return 1 / (1 + std::exp(-eta));
        return 1 / (1 + std::pow(1 + parameter * eta, -1 / parameter));
    }
    if (link == "negbin"_L1) {
        const double c = numberAttribute(model, u"distParameter"_s, 1);
        return 1 / (c * (std::exp(-eta) - 1));
    }
    return inverseLink(eta, link == "identity"_L1 ? u"none"_s : link);
}

/// Categories of the target as the dictionary lists them.
QStringList categoriesOf(const XmlElement &model, const Scope &scope)
{
    QStringList categories;
    QString target = model.attribute(u"targetVariableName"_s);
    for (const XmlElement &field : childrenOf(model, u"MiningSchema"_s)) {
        const QString usage = field.attribute(u"usageType"_s);
        if (target.isEmpty() && (usage == "target"_L1 || usage == "predicted"_L1))
            target = field.attribute(u"name"_s);
    }
    if (const XmlElement *field = dataField(scope.document(), target)) {
        for (const XmlElement &value : field->children) {
            if (value.name == "Value"_L1
                && value.attribute(u"property"_s, u"valid"_s) == "valid"_L1)
                categories << value.attribute(u"value"_s);
        }
    }
    return categories;
}

/// The category that no coefficient is written for.
QString referenceOf(const XmlElement &model, const Scope &scope,
                    const std::vector<std::pair<QString, double>> &sums)
{
    const QString said = model.attribute(u"targetReferenceCategory"_s);
    if (!said.isEmpty())
        return said;
    for (const QString &category : categoriesOf(model, scope)) {
        if (std::none_of(sums.begin(), sums.end(),
                         [&](const auto &one) { return one.first == category; }))
            return category;
    }
    return {};
}

QString cumulativeLinkOf(const XmlElement &model)
{
    // Some files write it as linkFunction is written.
    return model.attribute(u"cumulativeLink"_s,
                           model.attribute(u"cumulativeLinkFunction"_s, u"logit"_s));
}

/// Of ordered categories: each has what is below it less what is below the one before.
void addOrdinal(const XmlElement &model, const Scope &scope,
                const std::vector<std::pair<QString, double>> &sums, Result *result)
{
    const QString link = cumulativeLinkOf(model);
    double below = 0;
    for (const auto &[category, sum] : sums) {
        const double upTo = inverseLink(sum, link);
        result->probabilities.emplace_back(category, upTo - below);
        below = upTo;
    }
    result->probabilities.emplace_back(referenceOf(model, scope, sums), 1 - below);
}

void addMultinomial(const XmlElement &model, const Scope &scope,
                    const std::vector<std::pair<QString, double>> &sums, Result *result)
{
    double top = 0; // the reference's
    for (const auto &[category, sum] : sums)
        top = std::max(top, sum);
    double all = std::exp(-top);
    for (const auto &[category, sum] : sums)
        all += std::exp(sum - top);
    for (const auto &[category, sum] : sums)
        result->probabilities.emplace_back(category, std::exp(sum - top) / all);
    result->probabilities.emplace_back(referenceOf(model, scope, sums), std::exp(-top) / all);
}

/// How many trials the mean is of; nothing when the row does not say.
std::optional<double> trialsOf(const XmlElement &model, const Scope &scope)
{
    const QString field = model.attribute(u"trialsVariable"_s);
    if (field.isEmpty())
        return numberAttribute(model, u"trialsValue"_s, 1);
    const PmmlValue value = scope.value(field);
    return value.isNumber() ? std::optional(value.number) : std::nullopt;
}

/// The hazard of the base up to a time, by the last event before it; nothing beyond the last one
/// that is known.
std::optional<double> baseHazard(const XmlElement &table, double time)
{
    if (time > numberAttribute(table, u"maxTime"_s, std::numeric_limits<double>::infinity()))
        return std::nullopt;
    double last = -std::numeric_limits<double>::infinity();
    double hazard = 0;
    for (const XmlElement &cell : table.children) {
        const double at = numberAttribute(cell, u"time"_s, 0);
        if (cell.name != "BaselineCell"_L1 || at > time || at < last)
            continue;
        last = at;
        hazard = numberAttribute(cell, u"cumHazard"_s, 0);
    }
    return hazard;
}

/// Cox: the cumulative hazard up to the row's time, of a row that differs from the reference by its
/// sum; exp(-hazard) is its chance to survive.
PmmlValue hazardOf(const XmlElement &model, const Scope &scope, double sum)
{
    QHash<QString, double> reference;
    for (const XmlElement &one : childrenOf(model, u"ParameterList"_s))
        reference.insert(one.attribute(u"name"_s), numberAttribute(one, u"referencePoint"_s, 0));
    for (const XmlElement &cell : childrenOf(model, u"ParamMatrix"_s))
        sum -= numberAttribute(cell, u"beta"_s, 0)
               * reference.value(cell.attribute(u"parameterName"_s), 0);
    const PmmlValue time = scope.value(model.attribute(u"endTimeVariable"_s));
    const XmlElement *table = model.child(u"BaseCumHazardTables"_s);
    const QString strata = model.attribute(u"baselineStrataVariable"_s);
    if (!strata.isEmpty()) {
        const PmmlValue own = scope.value(strata);
        const auto found = std::find_if(
            table->children.begin(), table->children.end(), [&](const XmlElement &one) {
                const QString value = one.attribute(u"value"_s);
                return one.name == "BaselineStratum"_L1 && !own.isMissing()
                       && (own.isNumber() ? own.number == value.toDouble() : own.text == value);
            });
        table = found == table->children.end() ? nullptr : &*found;
    }
    const auto base = table && time.isNumber() ? baseHazard(*table, time.number) : std::nullopt;
    return base ? PmmlValue::of(*base * std::exp(sum)) : PmmlValue();
}

} // namespace

Result runGeneralRegression(const XmlElement &model, const Scope &scope)
{
    Result result;
    const auto parameters = parametersOf(model, scope);
    if (!parameters)
        return result;
    auto sums = sumsOf(model, *parameters);
    double offset = numberAttribute(model, u"offsetValue"_s, 0);
    const QString offsetField = model.attribute(u"offsetVariable"_s);
    if (!offsetField.isEmpty()) {
        const PmmlValue value = scope.value(offsetField);
        if (!value.isNumber())
            return result;
        offset = value.number;
    }
    for (auto &[category, sum] : sums)
        sum += offset;
    const QString type = model.attribute(u"modelType"_s);
    const bool generalized = type == "generalizedLinear"_L1;
    if (model.attribute(u"functionName"_s) != "classification"_L1) {
        const double eta = sums.front().second;
        const auto trials = trialsOf(model, scope);
        if (type == "CoxRegression"_L1)
            result.predicted = hazardOf(model, scope, eta);
        else if (!generalized)
            result.predicted = PmmlValue::of(eta);
        else if (trials)
            result.predicted = PmmlValue::of(meanOf(eta, model) * *trials);
        return result;
    }
    if (type == "ordinalMultinomial"_L1) {
        addOrdinal(model, scope, sums, &result);
    } else if (generalized) { // of two categories
        const double mean = meanOf(sums.front().second, model);
        QString of = sums.front().first;
        const QString other = referenceOf(model, scope, sums);
        if (of.isEmpty()) {
            for (const QString &category : categoriesOf(model, scope)) {
                if (category != other)
                    of = category;
            }
        }
        result.probabilities = {{of, mean}, {other, 1 - mean}};
    } else {
        addMultinomial(model, scope, sums, &result);
    }
    choose(&result);
    return result;
}

base::Status checkGeneralRegression(const XmlElement &model)
{
    const QString type = model.attribute(u"modelType"_s);
    const QString function = model.attribute(u"functionName"_s);
    static const QStringList kTypes = {u"regression"_s,         u"generalLinear"_s,
                                       u"generalizedLinear"_s,  u"multinomialLogistic"_s,
                                       u"ordinalMultinomial"_s, u"CoxRegression"_s};
    static const QStringList kLinks = {u"identity"_s, u"log"_s,       u"logit"_s,   u"probit"_s,
                                       u"cloglog"_s,  u"loglog"_s,    u"cauchit"_s, u"logc"_s,
                                       u"power"_s,    u"oddspower"_s, u"negbin"_s};
    static const QStringList kCumulative = {u"logit"_s, u"probit"_s, u"cloglog"_s, u"loglog"_s,
                                            u"cauchit"_s};
    const bool classes = function == "classification"_L1;
    const bool many = type.endsWith("ultinomial"_L1) || type == "multinomialLogistic"_L1;
    if (!kTypes.contains(type) || many != (classes && type != "generalizedLinear"_L1))
        return unsupported(
            model, QStringLiteral("modelType \"%1\" for %2 is not supported").arg(type, function));
    if (!kLinks.contains(model.attribute(u"linkFunction"_s, u"identity"_s)))
        return unsupported(model, QStringLiteral("linkFunction \"%1\" is not supported")
                                      .arg(model.attribute(u"linkFunction"_s)));
    if (!kCumulative.contains(cumulativeLinkOf(model)))
        return unsupported(
            model,
            QStringLiteral("cumulativeLink \"%1\" is not supported").arg(cumulativeLinkOf(model)));
    if (type == "CoxRegression"_L1
        && (!model.child(u"BaseCumHazardTables"_s)
            || model.attribute(u"endTimeVariable"_s).isEmpty()))
        return unsupported(
            model,
            u"a CoxRegression without endTimeVariable or BaseCumHazardTables is not supported"_s);
    for (const XmlElement &cell : childrenOf(model, u"PPMatrix"_s)) {
        if (!cell.attribute(u"targetCategory"_s).isEmpty())
            return unsupported(cell, u"a PPCell with targetCategory is not supported"_s);
    }
    for (const XmlElement &one : childrenOf(model, u"FactorList"_s)) {
        if (!one.attribute(u"contrastMatrixType"_s).isEmpty())
            return unsupported(one, u"contrastMatrixType is not supported"_s);
    }
    return {};
}

} // namespace dunlin::scoring::pmml
