// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/item_types.h"
#include "core/decision/dmn/table.h"

namespace dunlin::dmn {

/// Whether an element's name is that of a boxed expression.
bool isExpression(const XmlElement &element);
/// The first one among the children; null when there is none.
const XmlElement *expressionIn(const XmlElement &element);

/// Translates the boxed expressions of one element (DMN 1.5, 10.2) into nodes. What cannot be read
/// becomes a node that gives null and says why, and a problem.
class ExpressionReader {
public:
    /// `language`: what the model says its expressions are written in; empty is FEEL.
    ExpressionReader(feel::Program &program, feel::Scope &scope, feel::Vocabulary &vocabulary,
                     ItemTypes &types, std::vector<Problem> &problems, QString language)
        : m_program(program)
        , m_scope(scope)
        , m_vocabulary(vocabulary)
        , m_types(types)
        , m_problems(problems)
        , m_language(std::move(language))
    {}

    /// `place` names it for messages; `expected` is the type it is to have, if any.
    std::uint32_t read(const XmlElement &expression, const QString &place,
                       const feel::TypePtr &expected = {});
    /// Tables met on the way.
    std::vector<std::shared_ptr<const DecisionTable>> takeTables() { return std::move(m_tables); }
    /// The types of names in scope, as far as they are known: what a table's inputs can be.
    void setKnownTypes(QHash<QString, feel::TypePtr> types) { m_known = std::move(types); }
    /// Not empty when the model cannot be used at all: a rule with a cell too few.
    const QString &fatal() const { return m_fatal; }

private:
    std::uint32_t readUntyped(const XmlElement &expression, const QString &place,
                              const feel::TypePtr &expected);
    std::uint32_t invalid(const QString &place, const QString &why);
    std::uint32_t typed(std::uint32_t node, const feel::TypePtr &type, const QString &place);
    std::uint32_t text(const QString &feelText, const QString &place);
    /// Says so when what was read from `first` on divides by zero whatever the inputs are.
    void lookForZero(std::size_t first, const QString &place);
    std::uint32_t literal(const XmlElement &expression, const QString &place);
    std::uint32_t context(const XmlElement &expression, const QString &place);
    std::uint32_t invocation(const XmlElement &expression, const QString &place);
    std::uint32_t function(const XmlElement &expression, const QString &place);
    std::uint32_t relation(const XmlElement &expression, const QString &place);
    std::uint32_t list(const XmlElement &expression, const QString &place);
    std::uint32_t conditional(const XmlElement &expression, const QString &place);
    std::uint32_t iterator(const XmlElement &expression, const QString &place);
    std::uint32_t filter(const XmlElement &expression, const QString &place);
    /// The expression inside a child ("in", "return", "then").
    std::uint32_t inside(const XmlElement &expression, const QString &child, const QString &place);

    std::uint32_t table(const XmlElement &expression, const QString &place,
                        const feel::TypePtr &expected);
    Cell tests(const XmlElement *element, const QString &place);
    feel::TypePtr typeOfPath(const QString &path) const;
    void inputValues(InputClause *clause, const XmlElement &element, const QString &place);
    InputClause inputClause(const XmlElement &element, const QString &place);
    OutputClause outputClause(const XmlElement &element, const QString &place,
                              const feel::TypePtr &expected);
    void outputValues(OutputClause *clause, const XmlElement &element, const QString &place,
                      const feel::TypePtr &expected);
    Rule rule(const XmlElement &element, const TableContent &content, const QString &place);
    bool policy(const XmlElement &expression, TableContent *content, const QString &place);
    void refuse(const QString &place, const QString &why);

    feel::Program &m_program;
    feel::Scope &m_scope;
    feel::Vocabulary &m_vocabulary;
    ItemTypes &m_types;
    std::vector<Problem> &m_problems;
    QString m_language;
    QHash<QString, feel::TypePtr> m_known;
    std::vector<std::shared_ptr<const DecisionTable>> m_tables;
    QString m_fatal;
};

} // namespace dunlin::dmn
