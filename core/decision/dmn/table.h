// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/table_index.h"
#include "core/decision/feel/evaluator.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

namespace dunlin::dmn {

enum class HitPolicy { Unique, Any, Priority, First, RuleOrder, OutputOrder, Collect };
enum class Aggregation { None, Sum, Count, Min, Max };

/// A cell: what is written, and its node.
struct Cell {
    QString text;
    std::uint32_t node = feel::kNone; ///< kNone: "-"
};

struct InputClause {
    QString text;  ///< the expression
    QString label; ///< what people call it; the expression when nothing else is said
    std::uint32_t expression = feel::kNone;
    feel::TypePtr type;
    Cell values; ///< the allowed ones
    Cell domain; ///< for checks: the allowed ones, or those of the type
};

struct OutputClause {
    QString name;
    QString text; ///< of the output values
    feel::TypePtr type;
    std::uint32_t valuesTest = feel::kNone;
    std::vector<feel::Value> values; ///< in order of priority, as far as they are literals
    std::uint32_t otherwise = feel::kNone;
};

struct Rule {
    std::vector<Cell> inputs;
    std::vector<Cell> outputs;
    std::vector<QString> annotations;
    QString id;
};

/// A decision table as it is written: nodes of the program it was read into.
struct TableContent {
    QString decision; ///< the element it belongs to, for messages
    HitPolicy policy = HitPolicy::Unique;
    Aggregation aggregation = Aggregation::None;
    std::vector<InputClause> inputs;
    std::vector<OutputClause> outputs;
    std::vector<Rule> rules;
    std::uint32_t slot = 0; ///< of `?`, and so the number of names around the table
};

/// Runs a table (DMN 1.5, 8.2-8.3): columns are looked up in an index that gives the rules still
/// alive as a bit mask; only cells that depend on something else are evaluated one by one.
class DecisionTable final : public feel::Extension {
public:
    /// Call after the constants of `program` were folded. The program must outlive the table.
    DecisionTable(const feel::Program &program, TableContent content);

    feel::Value evaluate(feel::Evaluator &evaluator, feel::Stack &stack) const override;
    /// The rules that apply, counted from 1, before the policy chooses among them.
    std::vector<int> matching(feel::Evaluator &evaluator, feel::Stack &stack) const;
    const TableContent &content() const { return m_content; }
    const feel::Program &program() const { return m_program; }

private:
    bool match(feel::Evaluator &evaluator, feel::Stack &stack, std::uint64_t *alive) const;
    bool narrow(feel::Evaluator &evaluator, feel::Stack &stack, size_t column,
                const feel::Value &value, std::uint64_t *alive) const;
    feel::Value unhit(feel::Evaluator &evaluator, feel::Stack &stack) const;
    std::vector<feel::Value> outputs(feel::Evaluator &evaluator, feel::Stack &stack,
                                     size_t rule) const;
    feel::Value checked(feel::Evaluator &evaluator, feel::Stack &stack, size_t column,
                        feel::Value value) const;
    feel::Value assemble(std::vector<feel::Value> values) const;
    feel::Value resultOf(feel::Evaluator &evaluator, feel::Stack &stack, size_t rule) const;
    feel::Value several(feel::Evaluator &evaluator, feel::Stack &stack,
                        std::vector<size_t> hits) const;
    feel::Value collected(feel::Evaluator &evaluator, std::vector<feel::Value> results) const;
    std::vector<size_t> byPriority(feel::Evaluator &evaluator, feel::Stack &stack,
                                   const std::vector<size_t> &hits) const;
    void prepareResults();

    const feel::Program &m_program;
    TableContent m_content;
    size_t m_words = 0;
    QString m_unhit; ///< what is said when no rule applies
    std::vector<ColumnIndex> m_columns;
    std::vector<std::optional<feel::Value>> m_ready; ///< results that depend on nothing
};

} // namespace dunlin::dmn
