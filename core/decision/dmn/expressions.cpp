// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/expressions.h"

#include "core/decision/feel/fold.h"
#include "core/decision/feel/parser.h"

#include <array>

namespace dunlin::dmn {

using namespace feel;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kExpressions = {"literalExpression"_L1,
                                     "decisionTable"_L1,
                                     "context"_L1,
                                     "invocation"_L1,
                                     "functionDefinition"_L1,
                                     "relation"_L1,
                                     "list"_L1,
                                     "conditional"_L1,
                                     "for"_L1,
                                     "every"_L1,
                                     "some"_L1,
                                     "filter"_L1};

QString nameOf(const XmlElement &element)
{
    return element.attribute(u"name"_s).simplified();
}

} // namespace

bool isExpression(const XmlElement &element)
{
    return std::find(kExpressions.begin(), kExpressions.end(), element.name) != kExpressions.end();
}

const XmlElement *expressionIn(const XmlElement &element)
{
    for (const XmlElement &child : element.children) {
        if (isExpression(child))
            return &child;
    }
    return nullptr;
}

std::uint32_t ExpressionReader::invalid(const QString &place, const QString &why)
{
    m_problems.push_back({place, why});
    return m_program.node(Op::Invalid, m_program.name(place + QLatin1String(": ") + why));
}

void ExpressionReader::refuse(const QString &place, const QString &why)
{
    if (m_fatal.isEmpty())
        m_fatal = place + QLatin1String(": ") + why;
}

std::uint32_t ExpressionReader::typed(std::uint32_t node, const TypePtr &type, const QString &place)
{
    if (!type || (type->form == Type::Form::Any && !type->allowed))
        return node;
    return m_program.node(Op::Conform, node, m_program.type(type), m_program.name(place));
}

std::uint32_t ExpressionReader::read(const XmlElement &expression, const QString &place,
                                     const TypePtr &expected)
{
    const TypePtr type = m_types.resolve(expression.attribute(u"typeRef"_s), place);
    const std::uint32_t node = readUntyped(expression, place, type ? type : expected);
    // A function's typeRef is that of its result in some models and of itself in others.
    const bool isFunction = expression.name == "functionDefinition"_L1;
    return isFunction ? node : typed(node, type, place);
}

std::uint32_t ExpressionReader::readUntyped(const XmlElement &expression, const QString &place,
                                            const TypePtr &expected)
{
    const QString &name = expression.name;
    if (name == "literalExpression"_L1)
        return literal(expression, place);
    if (name == "decisionTable"_L1)
        return table(expression, place, expected);
    if (name == "context"_L1)
        return context(expression, place);
    if (name == "invocation"_L1)
        return invocation(expression, place);
    if (name == "functionDefinition"_L1)
        return function(expression, place);
    if (name == "relation"_L1)
        return relation(expression, place);
    if (name == "list"_L1)
        return list(expression, place);
    if (name == "conditional"_L1)
        return conditional(expression, place);
    if (name == "filter"_L1)
        return filter(expression, place);
    return iterator(expression, place);
}

std::uint32_t ExpressionReader::text(const QString &feelText, const QString &place)
{
    const std::uint32_t scope = m_scope.size();
    const std::size_t first = m_program.nodes.size();
    const auto node = Parser(m_program, m_scope, m_vocabulary, feelText).parseExpression();
    m_scope.shrink(scope);
    lookForZero(first, place);
    return node ? *node : invalid(place, node.error().detail);
}

void ExpressionReader::lookForZero(std::size_t first, const QString &place)
{
    foldConstants(m_program, first);
    if (dividesByZero(m_program, first))
        m_problems.push_back({place, u"division by zero"_s});
}

std::uint32_t ExpressionReader::literal(const XmlElement &expression, const QString &place)
{
    if (expression.child(u"importedValues"_s))
        return invalid(place, u"importedValues is not supported"_s);
    const QString language = expression.attribute(u"expressionLanguage"_s, m_language);
    if (!language.isEmpty()
        && (!language.contains("feel"_L1, Qt::CaseInsensitive)
            || language.contains("B-FEEL"_L1, Qt::CaseInsensitive)))
        return invalid(place, QStringLiteral("the language %1 is not supported").arg(language));
    const QString written = expression.childText(u"text"_s);
    if (written.trimmed().isEmpty())
        return invalid(place, u"the expression is empty"_s);
    return text(written, place);
}

std::uint32_t ExpressionReader::context(const XmlElement &expression, const QString &place)
{
    const std::uint32_t base = m_scope.size();
    std::vector<std::uint32_t> pairs;
    bool hasResult = false;
    for (const XmlElement &entry : expression.children) {
        if (entry.name != "contextEntry"_L1)
            continue;
        const XmlElement *variable = entry.child(u"variable"_s);
        const XmlElement *value = expressionIn(entry);
        const QString name = variable ? nameOf(*variable) : QString();
        const QString here = place + QLatin1String(", ") + (variable ? name : u"result"_s);
        std::uint32_t node = kNone;
        if (!value) {
            node = invalid(here, u"the entry has no expression"_s);
        } else {
            const TypePtr type =
                variable ? m_types.resolve(variable->attribute(u"typeRef"_s), here) : nullptr;
            // A function may call itself by the name of its entry.
            node = value->name == "functionDefinition"_L1 && variable
                       ? (m_vocabulary.addMember(name), read(*value, name, type))
                       : typed(read(*value, here, type), type, here);
        }
        if (variable) {
            m_vocabulary.addMember(name);
            pairs.push_back(m_program.name(name));
            m_scope.push(name);
        } else {
            hasResult = true;
            pairs.push_back(kNone);
        }
        pairs.push_back(node);
        if (!variable)
            break; // the result is the last entry
    }
    m_scope.shrink(base);
    return m_program.node(hasResult ? Op::BoxedContext : Op::ContextOf, m_program.list(pairs),
                          std::uint32_t(pairs.size() / 2), base);
}

std::uint32_t ExpressionReader::invocation(const XmlElement &expression, const QString &place)
{
    const XmlElement *called = expressionIn(expression);
    if (!called)
        return invalid(place, u"the invocation calls nothing"_s);
    const std::uint32_t target = read(*called, place);
    std::vector<std::uint32_t> arguments;
    std::vector<std::uint32_t> names;
    for (const XmlElement &binding : expression.children) {
        if (binding.name != "binding"_L1)
            continue;
        const XmlElement *parameter = binding.child(u"parameter"_s);
        if (!parameter)
            return invalid(place, u"a binding has no parameter"_s);
        const QString name = nameOf(*parameter);
        const QString here = place + QLatin1String(", ") + name;
        const XmlElement *value = expressionIn(binding);
        const TypePtr type = m_types.resolve(parameter->attribute(u"typeRef"_s), here);
        arguments.push_back(value ? typed(read(*value, here), type, here)
                                  : m_program.constant(Value()));
        names.push_back(m_program.name(name));
    }
    const std::uint32_t list = m_program.list(arguments);
    const std::uint32_t nameList = names.empty() ? kNone : m_program.list(names);
    const auto count = std::uint32_t(arguments.size());
    if (m_program.nodes[target].op == Op::BuiltinRef)
        return m_program.node(Op::CallBuiltin, m_program.nodes[target].a, list, count, nameList);
    return m_program.node(Op::Call, target, list, count, nameList);
}

std::uint32_t ExpressionReader::function(const XmlElement &expression, const QString &place)
{
    FunctionDefinition definition;
    definition.name = place;
    const std::uint32_t base = m_scope.size();
    const QString kind = expression.attribute(u"kind"_s, u"FEEL"_s);
    if (kind != "FEEL"_L1)
        definition.external = QStringLiteral("functions of kind %1").arg(kind);
    definition.self = int(m_scope.push(place));
    definition.depth = m_scope.size();
    for (const XmlElement &parameter : expression.children) {
        if (parameter.name != "formalParameter"_L1)
            continue;
        definition.parameters.push_back(nameOf(parameter));
        definition.types.push_back(m_types.resolve(parameter.attribute(u"typeRef"_s), place));
        m_scope.push(nameOf(parameter));
    }
    const XmlElement *body = expressionIn(expression);
    if (!definition.external.isEmpty())
        m_problems.push_back({place, definition.external + QLatin1String(" are not supported")});
    else
        definition.body =
            body ? read(*body, place) : invalid(place, u"the function has no expression"_s);
    m_scope.shrink(base);
    m_program.functions.push_back(std::move(definition));
    return m_program.node(Op::FunctionOf, std::uint32_t(m_program.functions.size() - 1));
}

std::uint32_t ExpressionReader::relation(const XmlElement &expression, const QString &place)
{
    std::vector<QString> columns;
    std::vector<TypePtr> types;
    for (const XmlElement &column : expression.children) {
        if (column.name != "column"_L1)
            continue;
        columns.push_back(nameOf(column));
        types.push_back(m_types.resolve(column.attribute(u"typeRef"_s), place));
        m_vocabulary.addMember(columns.back());
    }
    std::vector<std::uint32_t> rows;
    for (const XmlElement &row : expression.children) {
        if (row.name != "row"_L1)
            continue;
        std::vector<std::uint32_t> pairs;
        // The cells of a row do not see each other: each stands one place further on the stack.
        const std::uint32_t base = m_scope.size();
        size_t column = 0;
        for (const XmlElement &cell : row.children) {
            if (!isExpression(cell))
                continue;
            if (column == columns.size())
                return invalid(place, u"a row has more cells than there are columns"_s);
            const QString here = QStringLiteral("%1, row %2, %3")
                                     .arg(place)
                                     .arg(rows.size() + 1)
                                     .arg(columns[column]);
            pairs.push_back(m_program.name(columns[column]));
            pairs.push_back(typed(read(cell, here), types[column], here));
            m_scope.push(QString());
            ++column;
        }
        m_scope.shrink(base);
        rows.push_back(m_program.node(Op::ContextOf, m_program.list(pairs),
                                      std::uint32_t(pairs.size() / 2), base));
    }
    return m_program.node(Op::ListOf, m_program.list(rows), std::uint32_t(rows.size()));
}

std::uint32_t ExpressionReader::list(const XmlElement &expression, const QString &place)
{
    std::vector<std::uint32_t> items;
    for (const XmlElement &item : expression.children) {
        if (isExpression(item))
            items.push_back(
                read(item, QStringLiteral("%1, item %2").arg(place).arg(items.size() + 1)));
    }
    return m_program.node(Op::ListOf, m_program.list(items), std::uint32_t(items.size()));
}

std::uint32_t ExpressionReader::inside(const XmlElement &expression, const QString &child,
                                       const QString &place)
{
    const QString here = place + QLatin1String(", ") + child;
    const XmlElement *holder = expression.child(child);
    const XmlElement *value = holder ? expressionIn(*holder) : nullptr;
    if (!value)
        return invalid(here, u"the expression is missing"_s);
    const TypePtr type = m_types.resolve(holder->attribute(u"typeRef"_s), here);
    return typed(read(*value, here), type, here);
}

std::uint32_t ExpressionReader::conditional(const XmlElement &expression, const QString &place)
{
    const std::uint32_t condition = inside(expression, u"if"_s, place);
    const std::uint32_t yes = inside(expression, u"then"_s, place);
    const std::uint32_t no = inside(expression, u"else"_s, place);
    return m_program.node(Op::If, condition, yes, no);
}

std::uint32_t ExpressionReader::iterator(const XmlElement &expression, const QString &place)
{
    const bool isFor = expression.name == "for"_L1;
    const std::uint32_t base = m_scope.size();
    if (isFor)
        m_scope.push(u"partial"_s);
    const std::uint32_t domain = inside(expression, u"in"_s, place);
    m_scope.push(expression.attribute(u"iteratorVariable"_s).simplified());
    const std::uint32_t body = inside(expression, isFor ? u"return"_s : u"satisfies"_s, place);
    m_scope.shrink(base);
    const Op op = isFor ? Op::For : expression.name == "some"_L1 ? Op::Some : Op::Every;
    return m_program.node(op, m_program.list({domain, kNone}), 1, body, base, isFor ? 1 : 0);
}

std::uint32_t ExpressionReader::filter(const XmlElement &expression, const QString &place)
{
    const std::uint32_t of = inside(expression, u"in"_s, place);
    const std::uint32_t slot = m_scope.pushItem();
    const std::uint32_t condition = inside(expression, u"match"_s, place);
    m_scope.shrink(slot);
    return m_program.node(Op::Filter, of, condition, slot);
}

} // namespace dunlin::dmn
