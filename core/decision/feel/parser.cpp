// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/parser.h"

namespace dunlin::feel {

using namespace Qt::StringLiterals;

class Parser::Nesting {
public:
    explicit Nesting(Parser &parser) : m_parser(parser)
    {
        if (++m_parser.m_nesting > kMaxNesting)
            m_parser.fail(QStringLiteral("nested deeper than %1").arg(kMaxNesting));
    }
    ~Nesting() { --m_parser.m_nesting; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

private:
    Parser &m_parser;
};

std::uint32_t Parser::fail(const QString &what)
{
    if (!m_failed) {
        m_failed = true;
        m_error = m_scanner.place() + QLatin1String(": ") + what;
        m_scanner.setPosition(m_size); // nothing follows, so every loop ends
    }
    return kNone;
}

bool Parser::expect(char16_t symbol)
{
    if (m_scanner.take(symbol))
        return true;
    fail(QStringLiteral("expected \"%1\"").arg(QChar(symbol)));
    return false;
}

Parser::Mark Parser::mark() const
{
    return {m_scanner.position(),       m_program.nodes.size(), m_program.lists.size(),
            m_program.constants.size(), m_program.names.size(), m_program.types.size(),
            m_program.functions.size(), m_scope.size()};
}

void Parser::reset(const Mark &mark)
{
    m_scanner.setPosition(mark.at);
    m_program.nodes.resize(mark.nodes);
    m_program.lists.resize(mark.lists);
    m_program.constants.resize(mark.constants);
    m_program.names.resize(mark.names);
    m_program.types.resize(mark.types);
    m_program.functions.resize(mark.functions);
    m_scope.shrink(mark.scope);
    m_failed = false;
    m_error.clear();
}

tl::unexpected<base::Error> Parser::giveUp(const Mark &start)
{
    const QString why = m_error;
    reset(start); // half a tree is left
    return base::fail(base::ErrorCode::Input, why);
}

base::Result<std::uint32_t> Parser::parseExpression()
{
    const Mark start = mark();
    if (m_size > kMaxTextSize)
        fail(QStringLiteral("the expression is larger than 1 MiB"));
    const std::uint32_t node = failed() ? kNone : expression();
    if (!failed() && !m_scanner.atEnd())
        fail(QStringLiteral("this does not belong to the expression"));
    if (failed())
        return giveUp(start);
    return node;
}

base::Result<std::uint32_t> Parser::parseTests()
{
    const Mark begin = mark();
    std::vector<std::uint32_t> tests;
    std::uint8_t flags = 0;
    const std::uint32_t slot = m_scope.size() - 1;
    if (m_size > kMaxTextSize) {
        fail(QStringLiteral("the tests are larger than 1 MiB"));
    } else if (m_scanner.peek() == u'-' && (m_scanner.peekAfter(1).isNull())) {
        m_scanner.take(u'-');
    } else {
        const Mark start = mark();
        if (m_scanner.takeWord("not"_L1) && m_scanner.take(u'(')) {
            testList(&tests);
            if (!failed() && expect(u')') && m_scanner.atEnd())
                flags = 1;
        }
        if (flags == 0) { // no negation of the whole: perhaps a call of not()
            reset(start);
            tests.clear();
            testList(&tests);
        }
    }
    if (!failed() && !m_scanner.atEnd())
        fail(QStringLiteral("this does not belong to the tests"));
    if (failed())
        return giveUp(begin);
    return m_program.node(Op::Tests, m_program.list(tests), std::uint32_t(tests.size()), slot,
                          kNone, flags);
}

std::uint32_t Parser::expression()
{
    const Nesting nesting(*this);
    if (failed())
        return kNone;
    const bool outer = m_inRangeEnd;
    m_inRangeEnd = false;
    std::uint32_t node = kNone;
    const qsizetype start = m_scanner.position();
    if (m_scanner.takeWord("if"_L1))
        node = ifThenElse();
    else if (m_scanner.takeWord("for"_L1))
        node = forReturn();
    else if (m_scanner.isWord("some"_L1) || m_scanner.isWord("every"_L1)) {
        const Op op = m_scanner.takeWord("some"_L1) ? Op::Some : Op::Every;
        m_scanner.takeWord("every"_L1);
        node = quantified(op);
    } else if (m_scanner.takeWord("function"_L1) && m_scanner.peek() == u'(') {
        node = functionDefinition({});
    } else {
        m_scanner.setPosition(start);
        node = disjunction();
    }
    m_inRangeEnd = outer;
    return node;
}

std::uint32_t Parser::disjunction()
{
    std::uint32_t left = conjunction();
    while (!failed() && m_scanner.takeWord("or"_L1)) {
        const std::uint32_t right = conjunction();
        left = m_program.node(Op::Or, left, right);
    }
    return left;
}

std::uint32_t Parser::conjunction()
{
    std::uint32_t left = comparison();
    while (!failed() && m_scanner.takeWord("and"_L1)) {
        const std::uint32_t right = comparison();
        left = m_program.node(Op::And, left, right);
    }
    return left;
}

std::uint32_t Parser::comparison()
{
    std::uint32_t left = additive();
    while (!failed()) {
        Op op = Op::Equal;
        if (m_scanner.take("!="_L1))
            op = Op::NotEqual;
        else if (m_scanner.take("<="_L1))
            op = Op::LessEqual;
        else if (m_scanner.take(">="_L1))
            op = Op::GreaterEqual;
        else if (m_scanner.take(u'<'))
            op = Op::Less;
        else if (m_scanner.take(u'>'))
            op = Op::Greater;
        else if (m_scanner.takeWord("between"_L1)) {
            left = between(left);
            continue;
        } else if (m_scanner.takeWord("in"_L1)) {
            left = in(left);
            continue;
        } else if (!m_scanner.take(u'=')) {
            return left;
        }
        const std::uint32_t right = additive();
        left = m_program.node(op, left, right);
    }
    return left;
}

std::uint32_t Parser::between(std::uint32_t value)
{
    const std::uint32_t low = additive();
    if (!failed() && !m_scanner.takeWord("and"_L1))
        return fail(QStringLiteral("expected \"and\" of \"between\""));
    const std::uint32_t high = additive();
    return m_program.node(Op::Between, value, low, high);
}

std::uint32_t Parser::in(std::uint32_t value)
{
    const Nesting nesting(*this);
    std::vector<std::uint32_t> tests;
    if (failed())
        return kNone;
    if (m_scanner.take(u'(')) { // "(1..5)" is a range, "(1, 5)" are two tests
        tests.push_back(test());
        if (!failed() && m_scanner.take(".."_L1)) {
            const std::uint32_t start = m_program.nodes[tests[0]].a;
            tests[0] = m_program.node(Op::Test, rangeEnd(start, false), kNone, kNone, kNone, 0);
        } else {
            if (m_scanner.take(u','))
                testList(&tests);
            if (!failed())
                expect(u')');
        }
    } else {
        tests.push_back(test());
    }
    if (failed())
        return kNone;
    return m_program.node(Op::In, value, m_program.list(tests), std::uint32_t(tests.size()));
}

std::uint32_t Parser::additive()
{
    std::uint32_t left = multiplicative();
    while (!failed()) {
        Op op = Op::Add;
        if (m_scanner.take(u'-'))
            op = Op::Subtract;
        else if (!m_scanner.take(u'+'))
            return left;
        const std::uint32_t right = multiplicative();
        left = m_program.node(op, left, right);
    }
    return left;
}

std::uint32_t Parser::multiplicative()
{
    std::uint32_t left = power();
    while (!failed()) {
        Op op = Op::Multiply;
        if (m_scanner.take(u'/'))
            op = Op::Divide;
        else if (!m_scanner.take(u'*'))
            return left;
        const std::uint32_t right = power();
        left = m_program.node(op, left, right);
    }
    return left;
}

std::uint32_t Parser::power()
{
    std::uint32_t left = unary();
    while (!failed() && m_scanner.take("**"_L1)) {
        const std::uint32_t right = unary();
        left = m_program.node(Op::Power, left, right);
    }
    return left;
}

std::uint32_t Parser::unary()
{
    if (m_scanner.take(u'-')) {
        const Nesting nesting(*this);
        const std::uint32_t of = failed() ? kNone : unary();
        return failed() ? kNone : m_program.node(Op::Negate, of);
    }
    return instanceOf();
}

std::uint32_t Parser::instanceOf()
{
    std::uint32_t node = postfix();
    while (!failed() && m_scanner.takeWord("instance"_L1)) {
        if (!m_scanner.takeWord("of"_L1))
            return fail(QStringLiteral("expected \"of\" of \"instance of\""));
        TypePtr of = type();
        if (failed())
            return kNone;
        node = m_program.node(Op::InstanceOf, node, m_program.type(std::move(of)));
    }
    return node;
}

std::uint32_t Parser::postfix()
{
    std::uint32_t node = primary();
    while (!failed()) {
        const QChar next = m_scanner.peek();
        if (next == u'.' && m_scanner.peekAfter(1) != u'.') {
            m_scanner.take(u'.');
            node = path(node);
        } else if (next == u'[') {
            const Mark start = mark();
            const bool mayEnd = m_inRangeEnd;
            const std::uint32_t filtered = filter(node);
            // A second try for each "[" of many would take for ever.
            if (failed() && mayEnd && ++m_secondTries < kMaxSecondTries) {
                reset(start);
                return node;
            }
            node = filtered;
        } else if (next == u'(') {
            node = call(node);
        } else {
            break;
        }
    }
    return node;
}

std::uint32_t Parser::filter(std::uint32_t list)
{
    m_scanner.take(u'[');
    const std::uint32_t slot = m_scope.pushItem();
    const std::uint32_t condition = expression();
    m_scope.shrink(slot);
    if (failed() || !expect(u']'))
        return kNone;
    return m_program.node(Op::Filter, list, condition, slot);
}

std::uint32_t Parser::path(std::uint32_t of)
{
    const QString member = memberName();
    if (member.isEmpty())
        return fail(QStringLiteral("expected a name after \".\""));
    return m_program.node(Op::Path, of, m_program.name(member));
}

std::uint32_t Parser::call(std::uint32_t function)
{
    m_scanner.take(u'(');
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> names;
    if (!arguments(&nodes, &names))
        return kNone;
    const std::uint32_t list = m_program.list(nodes);
    const std::uint32_t nameList = names.empty() ? kNone : m_program.list(names);
    const auto count = std::uint32_t(nodes.size());
    const Node &target = m_program.nodes[function];
    if (target.op == Op::BuiltinRef)
        return m_program.node(Op::CallBuiltin, target.a, list, count, nameList);
    return m_program.node(Op::Call, function, list, count, nameList);
}

bool Parser::arguments(std::vector<std::uint32_t> *nodes, std::vector<std::uint32_t> *names)
{
    if (m_scanner.take(u')'))
        return true;
    do {
        // `name: value`, if the words up to a colon look like a name.
        const qsizetype start = m_scanner.position();
        const QString name = m_scanner.nameUntil(u":");
        if (!name.isEmpty()) {
            m_scanner.take(u':');
            names->push_back(m_program.name(name));
        } else {
            m_scanner.setPosition(start);
        }
        nodes->push_back(expression());
        if (failed())
            return false;
    } while (m_scanner.take(u','));
    if (!names->empty() && names->size() != nodes->size()) {
        fail(QStringLiteral("arguments are all by name or all by place"));
        return false;
    }
    return expect(u')');
}

} // namespace dunlin::feel
