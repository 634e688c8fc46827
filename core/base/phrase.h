// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace dunlin::base {

/// A sentence as its pattern and what stands for the {names} in it. The pattern is English and the
/// key of its translations, so that records keep one text and screens show another language.
struct Phrase {
    QString pattern; ///< empty: nothing is said
    std::vector<std::pair<QString, QString>> values;

    Phrase() = default;
    /// A pattern that stands in the source, ASCII.
    explicit Phrase(const char *ascii, std::vector<std::pair<QString, QString>> with = {})
        : pattern(QLatin1String(ascii))
        , values(std::move(with))
    {}

    bool isEmpty() const { return pattern.isEmpty(); }
    /// The English sentence.
    QString english() const { return filled(pattern); }
    /// The pattern of another language with the same values. A {name} that nobody gave stays.
    QString filled(const QString &translated) const;
    bool operator==(const Phrase &) const = default;
};

} // namespace dunlin::base
