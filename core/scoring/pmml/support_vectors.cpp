// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

// SupportVectorMachineModel (PMML 4.4): regression, two categories, one against one, one against
// all.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

using Vector = std::vector<double>;

/// The row as the vectors' fields have it; nothing when one is missing.
std::optional<Vector> inputOf(const XmlElement &dictionary, const Scope &scope)
{
    Vector values;
    const XmlElement *fields = dictionary.child(u"VectorFields"_s);
    for (const XmlElement &field : childrenIn(fields)) {
        if (field.name == "FieldRef"_L1) {
            const PmmlValue value = express(field, scope);
            if (!value.isNumber())
                return std::nullopt;
            values.push_back(value.number);
        } else if (field.name == "CategoricalPredictor"_L1) {
            const PmmlValue value = scope.value(field.attribute(u"name"_s));
            const QString wanted = field.attribute(u"value"_s);
            if (value.isMissing())
                return std::nullopt;
            const bool same =
                value.isNumber() ? value.number == wanted.toDouble() : value.text == wanted;
            values.push_back(same ? numberAttribute(field, u"coefficient"_s, 1) : 0);
        }
    }
    return values;
}

Vector numbersOf(const QStringList &texts)
{
    Vector numbers;
    for (const QString &text : texts)
        numbers.push_back(text.toDouble());
    return numbers;
}

/// A vector as written, or by the places (from 1) that are not the default.
Vector vectorOf(const XmlElement &instance, size_t size)
{
    if (const XmlElement *array = instance.child(u"Array"_s))
        return numbersOf(arrayOf(*array));
    const XmlElement *sparse = instance.child(u"REAL-SparseArray"_s);
    if (!sparse)
        return {};
    Vector made(size, numberAttribute(*sparse, u"defaultValue"_s, 0));
    const XmlElement *places = sparse->child(u"Indices"_s);
    const XmlElement *entries = sparse->child(u"REAL-Entries"_s);
    const QStringList at = places ? arrayOf(*places) : QStringList();
    const QStringList values = entries ? arrayOf(*entries) : QStringList();
    for (qsizetype i = 0; i < at.size() && i < values.size(); ++i) {
        const auto place = size_t(at[i].toUInt());
        if (place >= 1 && place <= size)
            made[place - 1] = values[i].toDouble();
    }
    return made;
}

double dot(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

double kernelOf(const XmlElement &kernel, const Vector &a, const Vector &b)
{
    const double gamma = numberAttribute(kernel, u"gamma"_s, 1);
    const double constant = numberAttribute(kernel, u"coef0"_s, 1);
    if (kernel.name == "PolynomialKernelType"_L1)
        return std::pow(gamma * dot(a, b) + constant, numberAttribute(kernel, u"degree"_s, 1));
    if (kernel.name == "SigmoidKernelType"_L1)
        return std::tanh(gamma * dot(a, b) + constant);
    if (kernel.name == "LinearKernelType"_L1)
        return dot(a, b);
    double apart = 0;
    for (size_t i = 0; i < a.size(); ++i)
        apart += (a[i] - b[i]) * (a[i] - b[i]);
    return std::exp(-gamma * apart);
}

/// Kernels of the row with each vector of the dictionary that a machine asks for.
class Kernels {
public:
    Kernels(const XmlElement &model, const XmlElement &dictionary, const Vector &input)
        : m_input(input)
    {
        for (const XmlElement &child : model.children) {
            if (child.name.endsWith("KernelType"_L1))
                m_kernel = &child;
        }
        for (const XmlElement &child : dictionary.children) {
            if (child.name == "VectorInstance"_L1)
                m_instances.insert(child.attribute(u"id"_s), &child);
        }
    }

    std::optional<double> of(const QString &id)
    {
        const auto known = m_known.constFind(id);
        if (known != m_known.constEnd())
            return *known;
        const XmlElement *instance = m_instances.value(id);
        const Vector vector = instance ? vectorOf(*instance, m_input.size()) : Vector();
        if (!instance || !m_kernel || vector.size() != m_input.size())
            return std::nullopt;
        const double made = kernelOf(*m_kernel, m_input, vector);
        m_known.insert(id, made);
        return made;
    }

private:
    const Vector &m_input;
    const XmlElement *m_kernel = nullptr;
    QHash<QString, const XmlElement *> m_instances;
    QHash<QString, double> m_known;
};

/// What one machine says; nothing when it asks for what is not there.
std::optional<double> valueOf(const XmlElement &machine, const XmlElement &model,
                              const Vector &input, Kernels &kernels)
{
    const XmlElement *coefficients = machine.child(u"Coefficients"_s);
    if (!coefficients)
        return std::nullopt;
    Vector weights;
    for (const XmlElement &one : coefficients->children) {
        if (one.name == "Coefficient"_L1)
            weights.push_back(numberAttribute(one, u"value"_s, 0));
    }
    const double constant = numberAttribute(*coefficients, u"absoluteValue"_s, 0);
    if (model.attribute(u"svmRepresentation"_s) == "Coefficients"_L1)
        return weights.size() == input.size() ? std::optional(dot(weights, input) + constant)
                                              : std::nullopt;
    double sum = constant;
    size_t at = 0;
    const XmlElement *vectors = machine.child(u"SupportVectors"_s);
    for (const XmlElement &vector : childrenIn(vectors)) {
        if (vector.name != "SupportVector"_L1)
            continue;
        const auto kernel = kernels.of(vector.attribute(u"vectorId"_s));
        if (!kernel || at >= weights.size())
            return std::nullopt;
        sum += weights[at++] * *kernel;
    }
    return at == weights.size() ? std::optional(sum) : std::nullopt;
}

using Shares = std::vector<std::pair<QString, double>>;

void addTo(Shares *shares, const QString &category, double share)
{
    const auto found = std::find_if(shares->begin(), shares->end(),
                                    [&](const auto &one) { return one.first == category; });
    if (found == shares->end())
        shares->emplace_back(category, share);
    else
        found->second += share;
}

} // namespace

Result runSupportVectors(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *dictionary = model.child(u"VectorDictionary"_s);
    const auto input = dictionary ? inputOf(*dictionary, scope) : std::nullopt;
    if (!input)
        return result;
    Kernels kernels(model, *dictionary, *input);
    const bool classes = model.attribute(u"functionName"_s) == "classification"_L1;
    const bool most = model.attribute(u"maxWins"_s) == "true"_L1;
    const double limit = numberAttribute(model, u"threshold"_s, 0);
    Shares votes;  // of two against each other; the first with most of them wins
    Shares values; // of each against all
    for (const XmlElement &machine : model.children) {
        if (machine.name != "SupportVectorMachine"_L1)
            continue;
        const auto value = valueOf(machine, model, *input, kernels);
        if (!value) {
            scope.fail(u"a support vector machine asks for vectors that it does not have"_s);
            return {};
        }
        if (!classes) {
            result.predicted = PmmlValue::of(*value);
            return result;
        }
        const QString category = machine.attribute(u"targetCategory"_s);
        const QString other = machine.attribute(
            u"alternateTargetCategory"_s, model.attribute(u"alternateBinaryTargetCategory"_s));
        if (other.isEmpty()) {
            values.emplace_back(category, most ? *value : -*value);
            continue;
        }
        const double own = numberAttribute(machine, u"threshold"_s, limit);
        const bool wins = most ? *value > own : *value < own;
        addTo(&votes, category, wins ? 1 : 0);
        addTo(&votes, other, wins ? 0 : 1);
    }
    const Shares &asked = votes.empty() ? values : votes;
    const auto best =
        std::max_element(asked.begin(), asked.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    if (best != asked.end())
        result.predicted = PmmlValue::of(best->first);
    return result;
}

} // namespace dunlin::scoring::pmml
