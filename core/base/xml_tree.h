// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace dunlin::base {

struct XmlAttribute {
    QString name;  ///< without a prefix
    QString space; ///< namespace; mostly empty
    QString value;
};

/// An element of an XML file with what is in it; prefixes, comments and the order of text between
/// children are not kept.
struct XmlElement {
    QString name;  ///< without a prefix
    QString space; ///< namespace
    std::vector<XmlAttribute> attributes;
    QString text; ///< its own, not its children's
    std::vector<XmlElement> children;
    qint64 line = 0;

    /// The one without a namespace before one with ("xsi:type" is found as "type").
    QString attribute(const QString &key, const QString &otherwise = {}) const;
    const XmlElement *child(const QString &childName) const;
    /// The text of that child; empty when there is none.
    QString childText(const QString &childName) const;
};

/// Reads a file of up to 32 MiB, 500,000 elements and 200 levels. Document type declarations, and
/// with them entities, are refused. An Input error says the line.
Result<XmlElement> readXml(const QByteArray &xml);
QByteArray writeXml(const XmlElement &root);

} // namespace dunlin::base
