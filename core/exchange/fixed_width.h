// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string_view>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace dunlin::exchange {

/// A field of a fixed-width record: columns `from` to `to`, counted from 1, both included.
struct FixedField {
    QString name; ///< header under which the profile's columns find it
    int from = 0;
    int to = 0;
    /// Digits behind a decimal point that is not written; -1: the text as it stands. A sign stands
    /// before or behind the digits, or in the last one (zoned: {ABCDEFGHI are +0..9, }JKLMNOPQR
    /// -0..9).
    int decimals = -1;
    bool operator==(const FixedField &) const = default;
};

/// The records that begin with (or have in the type's columns) `type`.
struct FixedRecord {
    QString type; ///< empty in a layout without types: every record
    std::vector<FixedField> fields;
    bool operator==(const FixedRecord &) const = default;
};

/// How the lines of a fixed-width file are cut: placement, payment, recall and agency files. Part
/// of a profile ("fixed"); docs/profiles.md has the keys.
struct FixedLayout {
    int typeFrom = 0; ///< 0: no types
    int typeTo = 0;
    std::vector<FixedRecord> records;
    QStringList skip; ///< types of lines that say nothing (headers)
    QString trailer;  ///< type of the last line; empty: there is none
    FixedField count; ///< in the trailer: number of records; from 0: not there
    FixedField sum;   ///< in the trailer: sum of the field `sumOf`; from 0: not there
    QString sumOf;
    bool operator==(const FixedLayout &) const = default;

    static base::Result<FixedLayout> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    /// Writes the records as CSV with a header: "record" (the type) and all names, in the order in
    /// which they first appear. Line n of the file is line n + 1. Input error with the line: a
    /// record of an unknown type, a trailer that does not hold or is missing.
    base::Status toCsv(std::string_view text, QIODevice &out) const;
};

} // namespace dunlin::exchange
