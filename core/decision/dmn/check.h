// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/model.h"

namespace dunlin::dmn {

/// A part of what the inputs can be: a unary test for each input, "-" for anything.
using Box = std::vector<QString>;

struct Overlap {
    int first = 0; ///< rules, counted from 1
    int second = 0;
    Box box;
    /// The policy does not allow it: UNIQUE always, ANY when the outputs differ.
    bool conflict = false;
};

struct Masked {
    int rule = 0;
    std::vector<int> by; ///< the rules that always win over it; several when only together
};

/// What is wrong with one decision table, before it meets a case.
struct TableReport {
    QString decision;
    QStringList inputs; ///< names of the boxes' places
    QString policy;
    std::vector<Box> gaps;
    std::vector<Overlap> overlaps;
    std::vector<Masked> masked; ///< rules that can never decide
    QStringList typeErrors;
    QString notChecked; ///< why gaps and overlaps could not be looked for; empty: they were
    bool more = false;  ///< there are more gaps or overlaps than are listed
};

/// Looks at a table as geometry: every input is an axis, every rule a set of boxes. Gaps are what
/// no rule and no default covers, within the allowed values. Null is not looked at. At most 1,000
/// gaps and 10,000 overlaps are listed.
TableReport checkTable(const DecisionTable &table);

} // namespace dunlin::dmn
