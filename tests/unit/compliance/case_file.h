// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/engine/evaluate.h"
#include "core/compliance/facts/facts_json.h"
#include "core/compliance/packs/pack_loader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <vector>

/// Rule packs and cases of the tests.
namespace dunlin::compliance::test {

/// Texts of resources/rulepacks, by name.
std::vector<PackSource> shippedSources();
/// With resources/house when asked for.
std::shared_ptr<const PackSet> shippedPacks(bool withHouse = false);
const Vocabulary &vocabulary();
const Places &places();

/// One line of data/*.jsonl: what is usual is left out and filled in here. Events are written as
/// "2026-06-08T10:00:00-04:00 call dir=out result=no_answer".
struct Case {
    QString id;
    QJsonObject facts;
    QJsonObject attempt;
    QString expect;     ///< decision; empty: any
    QString reason;     ///< of the first finding; empty: any
    QString next;       ///< date on which it is allowed; empty: any
    QStringList fires;  ///< rules that speak
    QStringList silent; ///< rules that do not
};

const std::vector<Case> &boundaries(); ///< at the numbers of every rule
const std::vector<Case> &meanings();   ///< what the rules mean

/// What is wrong; empty when the case comes out as it says.
QString complaintOf(const PackSet &packs, const Case &one);

} // namespace dunlin::compliance::test
