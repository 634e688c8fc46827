// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

/// Conditions over an account in words, and what people may pick to make one. A condition is kept
/// as FEEL; words are only for reading.
namespace dunlin::strategy {

enum class WordKind { Number, Text, Truth };

/// Something that a condition may ask, by its name in files (core/decision/features.h).
struct FeatureWord {
    const char *name;
    WordKind kind;
    const char *words; ///< English; featureWords() gives them in the user's language
};
std::span<const FeatureWord> featureWordList();
QString featureWords(const FeatureWord &feature);

/// The comparisons of a kind: FEEL's sign and its words with %1 and %2, "%1 is at least %2".
struct ComparisonWord {
    const char *sign; ///< empty: the feature itself; "not": its contrary
    const char *words;
};
std::span<const ComparisonWord> comparisonsOf(WordKind kind);
QString comparisonWords(const ComparisonWord &comparison);

/// "total > 500" of the parts; a text gets its quotes. Empty when the value is missing or, for a
/// number, is none.
QString conditionText(const FeatureWord &feature, const ComparisonWord &comparison,
                      const QString &value);
/// "what is owed is more than 500", for what the pickers can say, joined by "and"; else the FEEL.
QString conditionWords(const QString &feel);

} // namespace dunlin::strategy
