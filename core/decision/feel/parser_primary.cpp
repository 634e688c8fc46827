// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/parser.h"

#include <algorithm>

namespace dunlin::feel {

using namespace Qt::StringLiterals;

std::uint32_t Parser::primary()
{
    const QChar next = m_scanner.peek();
    if (next.isNull())
        return fail(QStringLiteral("an expression is missing"));
    if (next == u'"')
        return stringLiteral();
    if (next == u'@')
        return atLiteral();
    if (next == u'(')
        return parenthesis();
    if (next == u'[')
        return bracket();
    if (next == u']')
        return openRange();
    if (next == u'{')
        return context();
    if (next == u'<' || next == u'>')
        return openSided();
    if (next.isDigit() || next == u'.') {
        const QStringView digits = m_scanner.number();
        const auto number = Decimal::fromText(digits);
        if (!number)
            return fail(QStringLiteral("this is not a number"));
        return m_program.constant(*number);
    }
    return literalWord();
}

std::uint32_t Parser::literalWord()
{
    const std::uint32_t found = name();
    if (found != kNone || failed())
        return found;
    return fail(QStringLiteral("\"%1\" does not belong here").arg(m_scanner.peek()));
}

std::uint32_t Parser::stringLiteral()
{
    const auto text = m_scanner.string();
    if (!text)
        return fail(QStringLiteral("the string has no end"));
    return m_program.constant(*text);
}

std::uint32_t Parser::atLiteral()
{
    m_scanner.take(u'@');
    if (m_scanner.peek() != u'"')
        return fail(QStringLiteral("expected a string after \"@\""));
    const auto text = m_scanner.string();
    if (!text)
        return fail(QStringLiteral("the string has no end"));
    if (const auto date = dateFromText(*text))
        return m_program.constant(*date);
    if (const auto dateTime = dateTimeFromText(*text))
        return m_program.constant(*dateTime);
    if (const auto time = timeFromText(*text))
        return m_program.constant(*time);
    if (const auto months = yearsMonthsFromText(*text))
        return m_program.constant(*months);
    if (const auto duration = daysTimeFromText(*text))
        return m_program.constant(*duration);
    return m_program.node(
        Op::Invalid,
        m_program.name(QStringLiteral("@\"%1\" is no date, time or duration").arg(*text)));
}

std::uint32_t Parser::parenthesis()
{
    m_scanner.take(u'(');
    const std::uint32_t inner = expression();
    if (failed())
        return kNone;
    if (m_scanner.take(".."_L1))
        return rangeEnd(inner, false);
    return expect(u')') ? inner : kNone;
}

std::uint32_t Parser::bracket()
{
    m_scanner.take(u'[');
    std::vector<std::uint32_t> items;
    if (m_scanner.take(u']'))
        return m_program.node(Op::ListOf, m_program.list(items), 0);
    items.push_back(expression());
    if (!failed() && m_scanner.take(".."_L1))
        return rangeEnd(items[0], true);
    while (!failed() && m_scanner.take(u','))
        items.push_back(expression());
    if (failed() || !expect(u']'))
        return kNone;
    return m_program.node(Op::ListOf, m_program.list(items), std::uint32_t(items.size()));
}

std::uint32_t Parser::openRange()
{
    m_scanner.take(u']');
    const std::uint32_t start = expression();
    if (failed())
        return kNone;
    if (!m_scanner.take(".."_L1))
        return fail(QStringLiteral("expected \"..\" of a range"));
    return rangeEnd(start, false);
}

std::uint32_t Parser::rangeEnd(std::uint32_t start, bool startIncluded)
{
    const bool outer = m_inRangeEnd;
    m_inRangeEnd = true;
    const std::uint32_t end = additive();
    m_inRangeEnd = outer;
    if (failed())
        return kNone;
    std::uint8_t flags = startIncluded ? 1 : 0;
    if (m_scanner.take(u']'))
        flags |= 2;
    else if (!m_scanner.take(u')') && !m_scanner.take(u'['))
        return fail(QStringLiteral("expected the end of a range"));
    return m_program.node(Op::RangeOf, start, end, kNone, kNone, flags);
}

std::uint32_t Parser::openSided()
{
    const bool less = m_scanner.take(u'<');
    if (!less)
        m_scanner.take(u'>');
    const bool included = m_scanner.peek() == u'=' && m_scanner.take(u'=');
    const std::uint32_t end = additive();
    if (failed())
        return kNone;
    if (less)
        return m_program.node(Op::RangeOf, kNone, end, kNone, kNone, included ? 2 : 0);
    return m_program.node(Op::RangeOf, end, kNone, kNone, kNone, included ? 1 : 0);
}

std::uint32_t Parser::context()
{
    m_scanner.take(u'{');
    std::vector<std::uint32_t> pairs;
    const std::uint32_t base = m_scope.size();
    if (!m_scanner.take(u'}')) {
        do {
            QString key;
            if (m_scanner.peek() == u'"')
                key = m_scanner.string().value_or(QString());
            else
                key = m_scanner.nameUntil(u":");
            if (!m_scanner.take(u':'))
                return fail(QStringLiteral("expected \"name: value\" in a context"));
            const qsizetype start = m_scanner.position();
            std::uint32_t value = kNone;
            if (m_scanner.takeWord("function"_L1) && m_scanner.peek() == u'(') {
                value = functionDefinition(key);
            } else {
                m_scanner.setPosition(start);
                value = expression();
            }
            if (failed())
                return kNone;
            for (size_t i = 0; i < pairs.size(); i += 2) {
                if (m_program.names[pairs[i]] == key)
                    return fail(QStringLiteral("the context has \"%1\" twice").arg(key));
            }
            m_vocabulary.addMember(key);
            pairs.push_back(m_program.name(key));
            pairs.push_back(value);
            m_scope.push(key);
        } while (m_scanner.take(u','));
        if (!expect(u'}'))
            return kNone;
    }
    m_scope.shrink(base);
    return m_program.node(Op::ContextOf, m_program.list(pairs), std::uint32_t(pairs.size() / 2),
                          base);
}

std::uint32_t Parser::ifThenElse()
{
    const std::uint32_t condition = expression();
    if (!failed() && !m_scanner.takeWord("then"_L1))
        return fail(QStringLiteral("expected \"then\""));
    const std::uint32_t yes = expression();
    if (!failed() && !m_scanner.takeWord("else"_L1))
        return fail(QStringLiteral("expected \"else\""));
    const std::uint32_t no = expression();
    return failed() ? kNone : m_program.node(Op::If, condition, yes, no);
}

std::uint32_t Parser::forReturn()
{
    const std::uint32_t base = m_scope.push(QStringLiteral("partial"));
    std::vector<std::uint32_t> domains;
    std::uint32_t body = kNone;
    const size_t first = m_program.nodes.size();
    if (iterations(&domains, "return"_L1))
        body = expression();
    m_scope.shrink(base);
    if (failed())
        return kNone;
    // The list so far is made for each step only where the text speaks of it.
    const bool partial =
        std::any_of(m_program.nodes.begin() + std::ptrdiff_t(first), m_program.nodes.end(),
                    [base](const Node &node) { return node.op == Op::Slot && node.a == base; });
    return m_program.node(Op::For, m_program.list(domains), std::uint32_t(domains.size() / 2), body,
                          base, partial ? 1 : 0);
}

std::uint32_t Parser::quantified(Op op)
{
    const std::uint32_t base = m_scope.size();
    std::vector<std::uint32_t> domains;
    std::uint32_t body = kNone;
    if (iterations(&domains, "satisfies"_L1))
        body = expression();
    m_scope.shrink(base);
    if (failed())
        return kNone;
    return m_program.node(op, m_program.list(domains), std::uint32_t(domains.size() / 2), body,
                          base);
}

bool Parser::iterations(std::vector<std::uint32_t> *domains, QLatin1StringView endWord)
{
    do {
        const QString variable = m_scanner.nameUntil({}, "in"_L1);
        if (variable.isEmpty() || !m_scanner.takeWord("in"_L1)) {
            fail(QStringLiteral("expected \"name in list\""));
            return false;
        }
        const std::uint32_t domain = expression();
        std::uint32_t end = kNone;
        if (!failed() && m_scanner.take(".."_L1))
            end = expression();
        if (failed())
            return false;
        domains->push_back(domain);
        domains->push_back(end);
        m_scope.push(variable);
        m_scanner.take(u','); // DMN's grammar wants it, some models leave it out
    } while (!m_scanner.takeWord(endWord));
    return true;
}

std::uint32_t Parser::functionDefinition(const QString &name)
{
    FunctionDefinition definition;
    definition.name = name;
    definition.depth = m_scope.size();
    if (!expect(u'(') || !parameters(&definition))
        return kNone;
    if (m_scanner.takeWord("external"_L1))
        return external(std::move(definition));
    if (!name.isEmpty())
        definition.self = int(m_scope.push(name));
    definition.depth = m_scope.size();
    for (const QString &parameter : definition.parameters)
        m_scope.push(parameter);
    definition.body = expression();
    m_scope.shrink(definition.self >= 0 ? definition.depth - 1 : definition.depth);
    if (failed())
        return kNone;
    m_program.functions.push_back(std::move(definition));
    return m_program.node(Op::FunctionOf, std::uint32_t(m_program.functions.size() - 1));
}

bool Parser::parameters(FunctionDefinition *definition)
{
    if (m_scanner.take(u')'))
        return true;
    do {
        const QString name = m_scanner.nameUntil(u":,)");
        if (name.isEmpty()) {
            fail(QStringLiteral("expected the name of a parameter"));
            return false;
        }
        definition->parameters.push_back(name);
        definition->types.push_back(m_scanner.take(u':') ? type() : nullptr);
        if (failed())
            return false;
    } while (m_scanner.take(u','));
    return expect(u')');
}

std::uint32_t Parser::external(FunctionDefinition definition)
{
    const Mark start = mark();
    const qsizetype from = m_scanner.position();
    context();
    if (failed())
        return kNone;
    const qsizetype to = m_scanner.position();
    reset(start);
    m_scanner.setPosition(to);
    definition.external = QStringLiteral("external function at character %1").arg(from);
    m_program.functions.push_back(std::move(definition));
    return m_program.node(Op::FunctionOf, std::uint32_t(m_program.functions.size() - 1));
}

std::uint32_t Parser::test()
{
    const bool outer = m_speaksOfInput;
    m_speaksOfInput = false;
    std::uint32_t node = kNone;
    std::uint8_t flags = 0;
    const bool equal = m_scanner.peek() == u'=';
    const bool notEqual = m_scanner.peek() == u'!' && m_scanner.peekAfter(1) == u'=';
    if (equal || notEqual) { // written as in "= 5": about the value itself
        m_scanner.setPosition(m_scanner.position() + (equal ? 1 : 2));
        node = additive();
        flags = equal ? 2 : 4;
    } else {
        node = expression();
    }
    if (m_speaksOfInput)
        flags |= 1;
    m_speaksOfInput = outer || m_speaksOfInput;
    return failed() ? kNone : m_program.node(Op::Test, node, kNone, kNone, kNone, flags);
}

void Parser::testList(std::vector<std::uint32_t> *tests)
{
    do {
        tests->push_back(test());
    } while (!failed() && m_scanner.take(u','));
}

} // namespace dunlin::feel
