// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

// ComparisonMeasure (PMML 4.4): how far two records are from each other, for clusters and
// neighbours.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

double compared(const XmlElement &field, const XmlElement &measure, const PmmlValue &left,
                const PmmlValue &right)
{
    const QString how = field.attribute(u"compareFunction"_s,
                                        measure.attribute(u"compareFunction"_s, u"absDiff"_s));
    const bool numbers = left.isNumber() && right.isNumber();
    const double apart = numbers                           ? std::fabs(left.number - right.number)
                         : left.toText() == right.toText() ? 0
                                                           : 1;
    if (how == "gaussSim"_L1) {
        const double scale = numberAttribute(field, u"similarityScale"_s, 1);
        return std::exp(-std::log(2.0) * apart * apart / (scale * scale));
    }
    if (how == "delta"_L1)
        return apart == 0 ? 0 : 1;
    if (how == "equal"_L1)
        return apart == 0 ? 1 : 0;
    return apart;
}

double distance(const std::vector<ComparedField> &fields, const XmlElement &measure)
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
    for (const ComparedField &field : fields) {
        all += field.missingWeight;
        if (!field.apart)
            continue;
        known += field.missingWeight;
        const double weight = numberAttribute(*field.xml, u"fieldWeight"_s, 1);
        sum += weight * std::pow(*field.apart, p);
        most = std::max(most, weight * *field.apart);
    }
    if (known <= 0)
        return std::nan("");
    if (name == "chebychev"_L1)
        return most * all / known;
    sum *= all / known;
    return name == "squaredEuclidean"_L1 ? sum : std::pow(sum, 1 / p);
}

base::Status checkMeasure(const XmlElement &model, QLatin1StringView fieldName)
{
    static const QStringList kMeasures = {u"euclidean"_s, u"squaredEuclidean"_s, u"chebychev"_s,
                                          u"cityBlock"_s, u"minkowski"_s};
    static const QStringList kCompares = {u"absDiff"_s, u"gaussSim"_s, u"delta"_s, u"equal"_s};
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
    const auto look = [&](const XmlElement &element) {
        for (const XmlElement &child : element.children)
            known = known && (child.name != fieldName || compares(child));
    };
    look(model);
    if (const XmlElement *inputs = model.child(u"KNNInputs"_s))
        look(*inputs);
    return known ? base::Status() : unsupported(model, u"this compareFunction is not supported"_s);
}

} // namespace dunlin::scoring::pmml
