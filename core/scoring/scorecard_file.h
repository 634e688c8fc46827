// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace dunlin::scoring {

/// A scorecard as toJson() wrote it, read back to score rows of text cells.
class CardModel {
public:
    /// An Input error for what is no scorecard of ours, or a damaged one.
    static base::Result<CardModel> read(const QByteArray &file);

    QStringList names() const;
    /// The share of each variable in ln(p / (1 - p)) of being bad, in the order of names(), and the
    /// intercept last; they add up to the margin. Cells in the order of names(), empty: missing. An
    /// Input error for a text where the card has numbers.
    base::Result<std::vector<double>> contributions(const QStringList &cells) const;

private:
    struct Variable {
        QString name;
        double coefficient = 0;
        bool numeric = true;
        std::vector<double> cuts; ///< a number is in the bin after the last cut that is <= it
        std::vector<double> woe;
        QHash<QString, double> woeOfLevel;
        double missingWoe = 0;
    };
    std::vector<Variable> m_variables;
    double m_intercept = 0;
};

} // namespace dunlin::scoring
