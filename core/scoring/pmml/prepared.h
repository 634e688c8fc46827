// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xml_tree.h"

#include <QtCore/QHash>

#include <utility>
#include <vector>

namespace dunlin::scoring::pmml {

using base::XmlElement;

enum class Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    IsMissing,
    IsNotMissing,
};

/// A "SimplePredicate", its attributes read.
struct SimpleTest {
    QString field;
    Comparison comparison = Comparison::Equal;
    QString wanted;
    bool isNumber = false; ///< `wanted` reads as `number`
    double number = 0;
};
SimpleTest testOf(const XmlElement &predicate);

/// The nodes below a tree's node, each with its predicate (null: none).
using NodeChildren = std::vector<std::pair<const XmlElement *, const XmlElement *>>;
NodeChildren nodesBelow(const XmlElement &node);

/// What every row asks of a file, read once. The file is not to change after.
class Prepared {
public:
    void read(const XmlElement &element);
    const SimpleTest *test(const XmlElement &predicate) const;
    const NodeChildren *nodes(const XmlElement &node) const;

private:
    QHash<const XmlElement *, SimpleTest> m_tests;
    QHash<const XmlElement *, NodeChildren> m_nodes;
};

} // namespace dunlin::scoring::pmml
