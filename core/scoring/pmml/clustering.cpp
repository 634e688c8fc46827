// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <cmath>

// ClusteringModel (PMML 4.4): clusters with centres, by a distance.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

Result runClustering(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *measure = model.child(u"ComparisonMeasure"_s);
    std::vector<std::pair<const XmlElement *, PmmlValue>> fields;
    for (const XmlElement &child : model.children) {
        if (child.name != "ClusteringField"_L1
            || child.attribute(u"isCenterField"_s, u"true"_s) == "false"_L1)
            continue;
        fields.emplace_back(&child, scope.value(child.attribute(u"field"_s)));
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
        std::vector<ComparedField> parts;
        for (size_t i = 0; i < fields.size(); ++i) {
            const auto &[field, value] = fields[i];
            ComparedField part{field, {}, weights[i]};
            if (value.isNumber())
                part.apart = compared(*field, *measure, value,
                                      PmmlValue::of(centre[qsizetype(i)].toDouble()));
            parts.push_back(part);
        }
        const double apart = distance(parts, *measure);
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
    if (model.attribute(u"modelClass"_s) != "centerBased"_L1)
        return unsupported(model, QStringLiteral("modelClass \"%1\" is not supported")
                                      .arg(model.attribute(u"modelClass"_s)));
    return checkMeasure(model, "ClusteringField"_L1);
}

} // namespace dunlin::scoring::pmml
