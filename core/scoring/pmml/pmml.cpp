// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/pmml.h"

#include "core/scoring/pmml/scope.h"

namespace dunlin::scoring {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::XmlElement;
using namespace pmml;

namespace {

/// The model's own target field; empty when it names none.
QString targetOf(const XmlElement &model)
{
    const XmlElement *schema = model.child(u"MiningSchema"_s);
    for (const XmlElement &field : childrenIn(schema)) {
        const QString usage = field.attribute(u"usageType"_s);
        if (usage == "target"_L1 || usage == "predicted"_L1)
            return field.attribute(u"name"_s);
    }
    return {};
}

bool isFinal(const XmlElement &field)
{
    return field.name == "OutputField"_L1
           && field.attribute(u"isFinalResult"_s, u"true"_s) != "false"_L1;
}

/// The intervals of a field; nothing when it has none.
std::optional<bool> isInInterval(const XmlElement &field, double number)
{
    std::optional<bool> inside;
    for (const XmlElement &interval : field.children) {
        if (interval.name != "Interval"_L1)
            continue;
        inside = inside.value_or(false) || inInterval(interval, number);
    }
    return inside;
}

/// Whether a text is among the values that the dictionary allows; it may say that it is missing.
bool isAllowed(const XmlElement &field, const QString &text, bool *missing)
{
    bool any = false;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    for (const XmlElement &value : field.children) {
        if (value.name != "Value"_L1)
            continue;
        const QString property = value.attribute(u"property"_s, u"valid"_s);
        const QString written = value.attribute(u"value"_s);
        bool alsoNumber = false;
        const bool numeric = field.attribute(u"dataType"_s) != "string"_L1 && isNumber;
        const bool same =
            written == text || (numeric && written.toDouble(&alsoNumber) == number && alsoNumber);
        if (same && property == "missing"_L1) {
            *missing = true;
            return true;
        }
        if (same)
            return property == "valid"_L1;
        any = any || property == "valid"_L1;
    }
    if (const auto inside = isNumber ? isInInterval(field, number) : std::nullopt)
        return *inside;
    return !any;
}

} // namespace

QString PmmlValue::toText() const
{
    if (kind == Kind::Text)
        return text;
    return kind == Kind::Number ? QString::number(number, 'g', 15) : QString();
}

bool pmml::isModel(const XmlElement &element)
{
    static const QStringList kModels = {u"TreeModel"_s,           u"RegressionModel"_s,
                                        u"Scorecard"_s,           u"MiningModel"_s,
                                        u"RuleSetModel"_s,        u"GeneralRegressionModel"_s,
                                        u"NaiveBayesModel"_s,     u"NeuralNetwork"_s,
                                        u"ClusteringModel"_s,     u"SupportVectorMachineModel"_s,
                                        u"NearestNeighborModel"_s};
    return kModels.contains(element.name);
}

base::Result<std::shared_ptr<const PmmlModel>> PmmlModel::read(const QByteArray &xml)
{
    auto made = std::make_shared<PmmlModel>();
    DUNLIN_TRY_VALUE(made->m_root, base::readXml(xml));
    const XmlElement &root = made->m_root;
    const QString version = root.attribute(u"version"_s);
    // What these models mean has not changed since version 3.
    if (root.name != "PMML"_L1 || !(version.startsWith(u'3') || version.startsWith(u'4')))
        return base::fail(ErrorCode::Input, u"the file is no PMML of version 3 or 4"_s);
    DUNLIN_TRY(validate(root));
    if (!root.child(u"DataDictionary"_s))
        return base::fail(ErrorCode::Input, u"PMML: there is no DataDictionary"_s);
    for (const XmlElement &child : root.children) {
        if (!isModel(child) || child.attribute(u"isScorable"_s) == "false"_L1)
            continue;
        if (made->m_model)
            return base::fail(ErrorCode::Input,
                              u"PMML: several models in a file are not supported"_s);
        made->m_model = &child;
    }
    if (!made->m_model)
        return base::fail(ErrorCode::Input, u"PMML: there is no model"_s);
    const XmlElement *schema = made->m_model->child(u"MiningSchema"_s);
    if (!schema)
        return base::fail(ErrorCode::Input, u"PMML: the model has no MiningSchema"_s);
    for (const XmlElement &field : schema->children) {
        const QString name = field.attribute(u"name"_s);
        if (field.attribute(u"usageType"_s, u"active"_s) == "active"_L1 && dataField(root, name))
            made->m_inputs << name;
    }
    const QString target = targetOf(*made->m_model);
    made->m_outputs << (target.isEmpty() ? u"predictedValue"_s : target);
    const XmlElement *output = made->m_model->child(u"Output"_s);
    for (const XmlElement &field : childrenIn(output)) {
        if (isFinal(field))
            made->m_outputs << field.attribute(u"name"_s);
    }
    made->m_outputs.removeDuplicates();
    auto prepared = std::make_shared<Prepared>();
    prepared->read(*made->m_model);
    made->m_prepared = std::move(prepared);
    return std::shared_ptr<const PmmlModel>(made);
}

base::Result<std::vector<PmmlValue>> PmmlModel::evaluate(const QHash<QString, QString> &row) const
{
    Scope scope(m_root, nullptr);
    scope.setPrepared(m_prepared.get());
    const XmlElement *schema = m_model->child(u"MiningSchema"_s);
    for (const XmlElement &mining : schema->children) {
        const QString name = mining.attribute(u"name"_s);
        const XmlElement *field = dataField(m_root, name);
        if (!field || !m_inputs.contains(name))
            continue;
        const QString text = row.value(name);
        bool missing = false;
        PmmlValue value = typed(text, field->attribute(u"dataType"_s));
        static const QStringList kNumbers = {u"double"_s, u"float"_s, u"integer"_s};
        const bool wrongKind = !value.isMissing() && !value.isNumber()
                               && kNumbers.contains(field->attribute(u"dataType"_s));
        const QString &written = value.isNumber() ? text : value.text;
        if (!value.isMissing() && (wrongKind || !isAllowed(*field, written, &missing))) {
            const QString treatment =
                mining.attribute(u"invalidValueTreatment"_s, u"returnInvalid"_s);
            if (treatment == "asMissing"_L1)
                missing = true;
            else if (treatment == "asValue"_L1)
                value = typed(mining.attribute(u"invalidValueReplacement"_s),
                              field->attribute(u"dataType"_s));
            else if (treatment != "asIs"_L1 || wrongKind)
                return base::fail(ErrorCode::Input,
                                  QStringLiteral("the field \"%1\" does not allow \"%2\"")
                                      .arg(name, text.left(40)));
        }
        scope.set(name, missing ? PmmlValue() : value);
    }
    scope.addDerived(m_root.child(u"TransformationDictionary"_s));
    QHash<QString, PmmlValue> published;
    const Result result = run(*m_model, scope, &published);
    if (!scope.failure().isEmpty())
        return base::fail(ErrorCode::Input, scope.failure());
    std::vector<PmmlValue> values;
    for (const QString &output : m_outputs)
        values.push_back(published.contains(output) ? published.value(output) : result.predicted);
    return values;
}

} // namespace dunlin::scoring
