// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/decision/strategy/strategy.h"
#include "core/domain/terms/terms.h"

#include <QtCore/QHash>

#include <memory>
#include <vector>

/// Which strategies an office has activated. An activation is a term of the office
/// ("strategy/NAME", docs/events.md): it holds from a day on, for all, one creditor or one
/// portfolio, is taken back by null, and comes to every laptop. What it says is complete, so an old
/// day is decided as then.
namespace dunlin::desk {

inline constexpr QByteArrayView kStrategyTerm = "strategy/";

/// A strategy as it is stored and shipped.
struct StrategyFile {
    QByteArray json;
    QByteArray tables; ///< DMN
    QByteArray cases;  ///< golden ones, a JSON array; empty: none
    int version = 0;   ///< counted by activations; 0: not activated yet
};

struct ActiveStrategy {
    std::shared_ptr<const decision::Strategy> strategy;
    int version = 0;
};

/// Names of what ships with the program.
QStringList shippedStrategies();
/// The shipped strategy that is meant by what somebody typed: its name, the beginning of it, or its
/// words among others ("Road fines", "road_traffic_fines"); what was typed when none or several
/// are.
QString strategyMeant(const QString &typed);
/// NotFound for another name.
base::Result<StrategyFile> shippedStrategy(const QString &name);
/// The file at `path` and the tables that it names beside it.
base::Result<StrategyFile> strategyFileAt(const QString &path);

/// As the value of a term, and back. Input error for what is no such value.
QByteArray termOf(const StrategyFile &file, const QString &by);
base::Result<StrategyFile> strategyFileOf(QByteArrayView term);

/// The activations of a name in the book, oldest first.
std::vector<domain::TermPtr> activationsOf(const domain::TermsBook &book, const QString &name);

/// Finds the strategy of an account; reads each activation once. One thread.
class StrategyShelf {
public:
    /// `instead` (may be null) stands in the place of the strategy of its name, wherever that is in
    /// force, and for the whole office where it is not: what a shadow is.
    StrategyShelf(std::shared_ptr<const domain::TermsBook> book, QDate day,
                  std::shared_ptr<const decision::Strategy> instead = nullptr);

    bool isEmpty() const { return m_none; }
    /// Those in force for the account's creditor and product: the narrower scope first, then by
    /// name. What cannot be read any more (written by a later version) is left out.
    const std::vector<ActiveStrategy> &of(const domain::AccountState &account);
    /// The first of them that applies; null: none.
    const ActiveStrategy *forAccount(const domain::AccountState &account,
                                     const decision::FeatureContext &context);
    /// Whether one of the office's strategies does something on accounts that are finished.
    bool touchesFinished() const { return m_touchesFinished; }

private:
    std::shared_ptr<const domain::TermsBook> m_book;
    QDate m_day;
    std::shared_ptr<const decision::Strategy> m_instead;
    bool m_none = true;
    bool m_touchesFinished = false;
    QHash<QByteArray, std::vector<ActiveStrategy>> m_byPortfolio;
};

} // namespace dunlin::desk
