// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <cmath>

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDepth = 50; ///< derived fields of derived fields

} // namespace

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
        return m_outer ? m_outer->value(field) : PmmlValue();
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
    const QString type = (*derived)->attribute(u"dataType"_s);
    if (made.isNumber() && type == "integer"_L1)
        made.number = std::trunc(made.number);
    else if (made.isNumber() && type == "float"_L1)
        made.number = double(float(made.number));
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

PmmlValue typed(const QString &text, const QString &dataType)
{
    if (text.isEmpty())
        return {};
    static const QStringList kTexts = {u"string"_s, u"boolean"_s};
    bool ok = false;
    const double number = kTexts.contains(dataType) ? 0 : text.toDouble(&ok);
    return ok ? PmmlValue::of(number) : PmmlValue::of(text);
}

double numberAttribute(const XmlElement &element, const QString &name, double otherwise)
{
    bool ok = false;
    const double number = element.attribute(name).toDouble(&ok);
    return ok ? number : otherwise;
}

QString dataTypeOf(const XmlElement &document, const QString &field)
{
    const XmlElement *dictionary = document.child(u"DataDictionary"_s);
    if (!dictionary)
        return {};
    for (const XmlElement &data : dictionary->children) {
        if (data.attribute(u"name"_s) == field)
            return data.attribute(u"dataType"_s);
    }
    return {};
}

} // namespace dunlin::scoring::pmml
