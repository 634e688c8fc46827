// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <cmath>

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDepth = 50; ///< derived fields of derived fields

bool isNumberType(const QString &dataType)
{
    return dataType == "double"_L1 || dataType == "float"_L1 || dataType == "integer"_L1;
}

} // namespace

Scope Scope::ofFunction(const Scope &caller)
{
    Scope made(caller.m_document, &caller);
    made.m_closed = true;
    return made;
}

const XmlElement *Scope::function(const QString &name) const
{
    const XmlElement *dictionary = m_document.child(u"TransformationDictionary"_s);
    if (!dictionary)
        return nullptr;
    for (const XmlElement &one : dictionary->children) {
        if (one.name == "DefineFunction"_L1 && one.attribute(u"name"_s) == name)
            return &one;
    }
    return nullptr;
}

bool Scope::enterCall() const
{
    if (++root().m_calls <= kMaxDepth)
        return true;
    fail(u"a function of the file calls itself"_s);
    return false;
}

void Scope::addDerived(const XmlElement *transformations)
{
    if (!transformations)
        return;
    for (const XmlElement &field : transformations->children) {
        if (field.name == "DerivedField"_L1)
            m_derived.insert(field.attribute(u"name"_s), &field);
    }
}

PmmlValue Scope::value(const QString &field) const
{
    const auto known = m_values.constFind(field);
    if (known != m_values.constEnd())
        return *known;
    const auto derived = m_derived.constFind(field);
    if (derived == m_derived.constEnd())
        return m_outer && !m_closed ? m_outer->value(field) : PmmlValue();
    if (++m_depth > kMaxDepth) {
        fail(QStringLiteral("the derived field \"%1\" depends on itself").arg(field));
        --m_depth;
        return {};
    }
    PmmlValue made;
    for (const XmlElement &expression : (*derived)->children) {
        if (expression.name != "Extension"_L1 && expression.name != "Value"_L1
            && expression.name != "Interval"_L1)
            made = express(expression, *this);
    }
    --m_depth;
    made = cast(std::move(made), (*derived)->attribute(u"dataType"_s));
    m_values.insert(field, made);
    return made;
}

void Scope::fail(const QString &what) const
{
    const Scope &top = root();
    if (top.m_failure.isEmpty())
        top.m_failure = what;
}

const QString &Scope::failure() const
{
    return root().m_failure;
}

PmmlValue cast(PmmlValue value, const QString &dataType)
{
    if (value.isNumber() && isNumberType(dataType))
        value.text.clear();
    if (value.isNumber() && dataType == "integer"_L1)
        value.number = std::trunc(value.number);
    else if (value.isNumber() && dataType == "float"_L1)
        value.number = double(float(value.number));
    else if (value.isNumber() && dataType == "string"_L1)
        value = PmmlValue::of(value.text.isEmpty() ? value.toText() : value.text);
    else if (value.kind == PmmlValue::Kind::Text && isNumberType(dataType))
        value = cast(typed(value.text, dataType), dataType);
    return value;
}

PmmlValue typed(const QString &text, const QString &dataType)
{
    if (text.isEmpty())
        return {};
    if (dataType == "boolean"_L1) { // TRUE, True and 1 are true
        const QString lower = text.toLower();
        return PmmlValue::of(lower == "1"_L1 ? u"true"_s : lower == "0"_L1 ? u"false"_s : lower);
    }
    bool ok = false;
    const double number = dataType == "string"_L1 ? 0 : text.toDouble(&ok);
    if (ok && std::isnan(number))
        return {}; // what programs write for a hole among numbers
    PmmlValue made = ok ? PmmlValue::of(number) : PmmlValue::of(text);
    if (dataType.isEmpty())
        made.text = text; // "01" of a table may be wanted as a text
    return made;
}

const std::vector<XmlElement> &childrenIn(const XmlElement *element)
{
    static const std::vector<XmlElement> none;
    return element ? element->children : none;
}

QString cellOf(const XmlElement &row, const QString &column)
{
    return row.childText(column.section(u':', -1)).trimmed();
}

double numberAttribute(const XmlElement &element, const QString &name, double otherwise)
{
    bool ok = false;
    const double number = element.attribute(name).toDouble(&ok);
    return ok ? number : otherwise;
}

const XmlElement *dataField(const XmlElement &document, const QString &name)
{
    const XmlElement *dictionary = document.child(u"DataDictionary"_s);
    if (!dictionary)
        return nullptr;
    for (const XmlElement &field : dictionary->children) {
        if (field.name == "DataField"_L1 && field.attribute(u"name"_s) == name)
            return &field;
    }
    return nullptr;
}

QString dataTypeOf(const XmlElement &document, const QString &field)
{
    const XmlElement *found = dataField(document, field);
    return found ? found->attribute(u"dataType"_s) : QString();
}

} // namespace dunlin::scoring::pmml
