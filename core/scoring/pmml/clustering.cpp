// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

// ClusteringModel (PMML 4.4): clusters with centres, by a distance.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    const XmlElement *xml;
    double value = 0;
    bool missing = false;
};

double compared(const Field &field, double centre, const XmlElement &measure)
{
    const QString how = field.xml->attribute(u"compareFunction"_s,
                                             measure.attribute(u"compareFunction"_s, u"absDiff"_s));
    const double apart = std::fabs(field.value - centre);
    if (how == "gaussSim"_L1) {
        const double scale = numberAttribute(*field.xml, u"similarityScale"_s, 1);
        return std::exp(-std::log(2.0) * apart * apart / (scale * scale));
    }
    if (how == "delta"_L1)
        return apart == 0 ? 0 : 1;
    if (how == "equal"_L1)
        return apart == 0 ? 1 : 0;
    return apart;
}

/// The distance of the row to a centre; fields that are missing are made up for by the others.
double distance(const std::vector<Field> &fields, const std::vector<double> &weights,
                const QStringList &centre, const XmlElement &measure)
{
    const XmlElement *kind = nullptr;
    for (const XmlElement &child : measure.children) {
        if (child.name != "Extension"_L1)
            kind = &child;
    }
    const QString name = kind ? kind->name : QString();
    const double p = name == "cityBlock"_L1   ? 1
                     : name == "minkowski"_L1 ? numberAttribute(*kind, u"p-parameter"_s, 2)
                                              : 2;
    double sum = 0;
    double most = 0;
    double all = 0;
    double known = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        all += weights[i];
        if (fields[i].missing)
            continue;
        known += weights[i];
        const double weight = numberAttribute(*fields[i].xml, u"fieldWeight"_s, 1);
        const double apart = compared(fields[i], centre[qsizetype(i)].toDouble(), measure);
        sum += weight * std::pow(apart, p);
        most = std::max(most, weight * apart);
    }
    if (known <= 0)
        return std::nan("");
    if (name == "chebychev"_L1)
        return most * all / known;
    sum *= all / known;
    return name == "squaredEuclidean"_L1 ? sum : std::pow(sum, 1 / p);
}

} // namespace

Result runClustering(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *measure = model.child(u"ComparisonMeasure"_s);
    std::vector<Field> fields;
    for (const XmlElement &child : model.children) {
        if (child.name != "ClusteringField"_L1
            || child.attribute(u"isCenterField"_s, u"true"_s) == "false"_L1)
            continue;
        const PmmlValue value = scope.value(child.attribute(u"field"_s));
        fields.push_back({&child, value.number, !value.isNumber()});
    }
    std::vector<double> weights(fields.size(), 1);
    if (const XmlElement *missing = model.child(u"MissingValueWeights"_s)) {
        const XmlElement *array = missing->child(u"Array"_s);
        const QStringList written = array ? arrayOf(*array) : QStringList();
        for (qsizetype i = 0; i < written.size() && size_t(i) < weights.size(); ++i)
            weights[size_t(i)] = written[i].toDouble();
    }
    int index = 0;
    for (const XmlElement &cluster : model.children) {
        const XmlElement *array =
            cluster.name == "Cluster"_L1 ? cluster.child(u"Array"_s) : nullptr;
        if (!array || !measure)
            continue;
        const QString id = cluster.attribute(u"id"_s, QString::number(++index));
        const QStringList centre = arrayOf(*array);
        if (size_t(centre.size()) != fields.size()) {
            scope.fail(QStringLiteral("the cluster \"%1\" has another number of fields").arg(id));
            return {};
        }
        const double apart = distance(fields, weights, centre, *measure);
        if (std::isnan(apart))
            return {};
        result.affinities.emplace_back(id, apart);
        if (result.affinities.size() == 1 || apart < result.affinity) {
            result.affinity = apart;
            result.entity = id;
            result.predicted = PmmlValue::of(id);
        }
    }
    return result;
}

base::Status checkClustering(const XmlElement &model)
{
    static const QStringList kMeasures = {u"euclidean"_s, u"squaredEuclidean"_s, u"chebychev"_s,
                                          u"cityBlock"_s, u"minkowski"_s};
    static const QStringList kCompares = {u"absDiff"_s, u"gaussSim"_s, u"delta"_s, u"equal"_s};
    if (model.attribute(u"modelClass"_s) != "centerBased"_L1)
        return unsupported(model, QStringLiteral("modelClass \"%1\" is not supported")
                                      .arg(model.attribute(u"modelClass"_s)));
    const XmlElement *measure = model.child(u"ComparisonMeasure"_s);
    if (!measure || measure->attribute(u"kind"_s) != "distance"_L1)
        return unsupported(model, u"a ComparisonMeasure that is no distance is not supported"_s);
    for (const XmlElement &child : measure->children) {
        if (child.name != "Extension"_L1 && !kMeasures.contains(child.name))
            return unsupported(child,
                               QStringLiteral("the measure %1 is not supported").arg(child.name));
    }
    const auto compares = [&](const XmlElement &element) {
        return kCompares.contains(element.attribute(u"compareFunction"_s, u"absDiff"_s));
    };
    bool known = compares(*measure);
    for (const XmlElement &child : model.children)
        known = known && (child.name != "ClusteringField"_L1 || compares(child));
    return known ? base::Status() : unsupported(model, u"this compareFunction is not supported"_s);
}

} // namespace dunlin::scoring::pmml
