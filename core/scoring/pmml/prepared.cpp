// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/prepared.h"

#include "core/scoring/pmml/scope.h"

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

SimpleTest testOf(const XmlElement &predicate)
{
    static const QHash<QString, Comparison> kComparisons = {
        {u"equal"_s, Comparison::Equal},         {u"notEqual"_s, Comparison::NotEqual},
        {u"lessThan"_s, Comparison::Less},       {u"lessOrEqual"_s, Comparison::LessOrEqual},
        {u"greaterThan"_s, Comparison::Greater}, {u"greaterOrEqual"_s, Comparison::GreaterOrEqual},
        {u"isMissing"_s, Comparison::IsMissing}, {u"isNotMissing"_s, Comparison::IsNotMissing}};
    SimpleTest test;
    test.field = predicate.attribute(u"field"_s);
    test.comparison =
        kComparisons.value(predicate.attribute(u"operator"_s), Comparison::GreaterOrEqual);
    test.wanted = predicate.attribute(u"value"_s);
    test.number = test.wanted.toDouble(&test.isNumber);
    return test;
}

NodeChildren nodesBelow(const XmlElement &node)
{
    NodeChildren below;
    for (const XmlElement &child : node.children) {
        if (child.name == "Node"_L1)
            below.emplace_back(&child, predicateIn(child));
    }
    return below;
}

void Prepared::read(const XmlElement &element)
{
    if (element.name == "SimplePredicate"_L1)
        m_tests.insert(&element, testOf(element));
    else if (element.name == "Node"_L1)
        m_nodes.insert(&element, nodesBelow(element));
    for (const XmlElement &child : element.children)
        read(child);
}

const SimpleTest *Prepared::test(const XmlElement &predicate) const
{
    const auto found = m_tests.constFind(&predicate);
    return found == m_tests.constEnd() ? nullptr : &*found;
}

const NodeChildren *Prepared::nodes(const XmlElement &node) const
{
    const auto found = m_nodes.constFind(&node);
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

} // namespace dunlin::scoring::pmml
