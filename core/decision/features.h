// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/value.h"
#include "core/domain/account_state.h"

#include <QtCore/QStringList>

#include <span>
#include <vector>

/// What tables, strategies and scores may ask about an account. Each is defined once, here, and is
/// a pure function of the folded account and the day, so that server and laptop work out the same.
namespace dunlin::decision {

/// Beside the account.
struct FeatureContext {
    QDate today;                                ///< business date in the office's zone
    QByteArray zone = QByteArrayLiteral("UTC"); ///< the office's
};

enum class FeatureKind { Number, Text, Truth, Date };

struct Feature {
    const char *name; ///< as tables write it
    FeatureKind kind;
    const char *meaning; ///< in words, with its unit
    const char *window;  ///< the time that it looks back on; "now"
    const char *source;  ///< the kinds of event that it comes from
    const char *missing; ///< when it has no value, and what stands there then
    feel::Value (*of)(const domain::AccountState &, const FeatureContext &);
};

/// All of them, in the order in which they were defined.
std::span<const Feature> features();
/// The place of a feature; -1 when there is none of that name.
int featureIndex(QStringView name);
/// Those named, in that order; null for a name that is none.
std::vector<feel::Value> featureValues(std::span<const int> which,
                                       const domain::AccountState &account,
                                       const FeatureContext &context);

feel::Value valueOf(base::Money amount);
feel::Value valueOf(QDate day); ///< null for an invalid one

} // namespace dunlin::decision
