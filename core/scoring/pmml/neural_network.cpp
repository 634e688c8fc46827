// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

// NeuralNetwork (PMML 4.4): layers of neurons, and what their outputs mean.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

using Outputs = QHash<QString, double>; ///< of neurons and inputs, by id

double activated(double z, const QString &function, double threshold)
{
    if (function == "threshold"_L1)
        return z > threshold ? 1 : 0;
    if (function == "logistic"_L1)
        return 1 / (1 + std::exp(-z));
    if (function == "tanh"_L1)
        return std::tanh(z);
    if (function == "exponential"_L1)
        return std::exp(z);
    if (function == "reciprocal"_L1)
        return 1 / z;
    if (function == "square"_L1)
        return z * z;
    if (function == "Gauss"_L1)
        return std::exp(-z * z);
    if (function == "sine"_L1)
        return std::sin(z);
    if (function == "cosine"_L1)
        return std::cos(z);
    if (function == "Elliott"_L1)
        return z / (1 + std::fabs(z));
    if (function == "arctan"_L1)
        return 2 * std::atan(z) / 3.14159265358979323846;
    return function == "rectifier"_L1 ? std::max(0.0, z) : z; // identity
}

std::optional<Outputs> inputsOf(const XmlElement &model, const Scope &scope)
{
    Outputs outputs;
    const XmlElement *inputs = model.child(u"NeuralInputs"_s);
    for (const XmlElement &input : childrenIn(inputs)) {
        const XmlElement *derived = input.child(u"DerivedField"_s);
        if (input.name != "NeuralInput"_L1 || !derived)
            continue;
        PmmlValue value;
        for (const XmlElement &expression : derived->children) {
            if (expression.name != "Extension"_L1)
                value = express(expression, scope);
        }
        if (!value.isNumber())
            return std::nullopt;
        outputs.insert(input.attribute(u"id"_s), value.number);
    }
    return outputs;
}

/// An attribute of the neuron, else of its layer, else of the network.
double settingOf(const XmlElement &neuron, const XmlElement &layer, const XmlElement &model,
                 const QString &name)
{
    return numberAttribute(neuron, name,
                           numberAttribute(layer, name, numberAttribute(model, name, 1)));
}

bool runLayer(const XmlElement &layer, const XmlElement &model, const Scope &scope,
              Outputs *outputs)
{
    const QString function =
        layer.attribute(u"activationFunction"_s, model.attribute(u"activationFunction"_s));
    const double threshold =
        numberAttribute(layer, u"threshold"_s, numberAttribute(model, u"threshold"_s, 0));
    const bool radial = function == "radialBasis"_L1;
    QStringList ids;
    std::vector<double> made;
    for (const XmlElement &neuron : layer.children) {
        if (neuron.name != "Neuron"_L1)
            continue;
        double z = radial ? 0 : numberAttribute(neuron, u"bias"_s, 0);
        int connections = 0;
        for (const XmlElement &connection : neuron.children) {
            if (connection.name != "Con"_L1)
                continue;
            const auto from = outputs->constFind(connection.attribute(u"from"_s));
            if (from == outputs->constEnd()) {
                scope.fail(QStringLiteral("a neuron asks for \"%1\", which is none before it")
                               .arg(connection.attribute(u"from"_s)));
                return false;
            }
            const double weight = numberAttribute(connection, u"weight"_s, 0);
            z += radial ? (*from - weight) * (*from - weight) : weight * *from;
            ++connections;
        }
        ids << neuron.attribute(u"id"_s);
        if (radial) { // how near the inputs are to the weights
            const double width = settingOf(neuron, layer, model, u"width"_s);
            const double altitude = settingOf(neuron, layer, model, u"altitude"_s);
            made.push_back(std::exp(connections * std::log(altitude) - z / (2 * width * width)));
        } else {
            made.push_back(activated(z, function, threshold));
        }
    }
    const QString method =
        layer.attribute(u"normalizationMethod"_s, model.attribute(u"normalizationMethod"_s));
    if (!made.empty() && (method == "softmax"_L1 || method == "simplemax"_L1))
        normalize(made, method);
    for (size_t i = 0; i < made.size(); ++i)
        outputs->insert(ids[qsizetype(i)], made[i]);
    return true;
}

/// The number that a normalised one stands for: NormContinuous the other way round.
std::optional<double> denormalized(const XmlElement &norm, double value)
{
    std::vector<std::pair<double, double>> points; // norm, orig
    for (const XmlElement &child : norm.children) {
        if (child.name == "LinearNorm"_L1)
            points.emplace_back(numberAttribute(child, u"norm"_s, 0),
                                numberAttribute(child, u"orig"_s, 0));
    }
    if (points.size() < 2)
        return std::nullopt;
    const bool rising = points.back().first > points.front().first;
    size_t at = 1;
    while (at + 1 < points.size() && (rising ? value > points[at].first : value < points[at].first))
        ++at;
    const auto &[n0, o0] = points[at - 1];
    const auto &[n1, o1] = points[at];
    return n1 == n0 ? std::nullopt : std::optional(o0 + (value - n0) / (n1 - n0) * (o1 - o0));
}

} // namespace

Result runNeuralNetwork(const XmlElement &model, const Scope &scope)
{
    Result result;
    auto outputs = inputsOf(model, scope);
    if (!outputs)
        return result;
    for (const XmlElement &layer : model.children) {
        if (layer.name == "NeuralLayer"_L1 && !runLayer(layer, model, scope, &*outputs))
            return result;
    }
    const XmlElement *ends = model.child(u"NeuralOutputs"_s);
    for (const XmlElement &end : childrenIn(ends)) {
        const XmlElement *derived = end.child(u"DerivedField"_s);
        if (end.name != "NeuralOutput"_L1 || !derived)
            continue;
        const double value = outputs->value(end.attribute(u"outputNeuron"_s), std::nan(""));
        if (const XmlElement *category = derived->child(u"NormDiscrete"_s)) {
            result.probabilities.emplace_back(category->attribute(u"value"_s), value);
        } else if (const XmlElement *norm = derived->child(u"NormContinuous"_s)) {
            const auto made = denormalized(*norm, value);
            result.predicted = made ? PmmlValue::of(*made) : PmmlValue();
        } else if (derived->child(u"FieldRef"_s)) {
            result.predicted = PmmlValue::of(value);
        } else {
            scope.fail(u"an output of the network is neither a category nor a number"_s);
        }
    }
    choose(&result);
    return result;
}

} // namespace dunlin::scoring::pmml
