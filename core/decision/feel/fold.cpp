// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/fold.h"

#include "core/decision/feel/evaluator.h"

namespace dunlin::feel {

namespace {

bool isConstant(const Program &program, std::uint32_t node)
{
    return node == kNone || program.nodes[node].op == Op::Constant;
}

bool areConstant(const Program &program, std::uint32_t list, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!isConstant(program, program.lists[list + i]))
            return false;
    }
    return true;
}

bool isFoldable(const Program &program, const Node &node)
{
    switch (node.op) {
    case Op::Negate: return isConstant(program, node.a);
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Power:
    case Op::RangeOf: return isConstant(program, node.a) && isConstant(program, node.b);
    case Op::Conform: return isConstant(program, node.a);
    case Op::ListOf: return areConstant(program, node.a, node.b);
    case Op::CallBuiltin: {
        const QString &name = program.names[node.a];
        return name != u"now" && name != u"today" && areConstant(program, node.b, node.c);
    }
    default: return false;
    }
}

} // namespace

void foldConstants(Program &program, std::size_t first)
{
    for (std::size_t i = first; i < program.nodes.size(); ++i) {
        if (!isFoldable(program, program.nodes[i]))
            continue;
        Evaluator evaluator;
        Stack stack;
        Value value = evaluator.evaluate(program, std::uint32_t(i), stack);
        if (!evaluator.messages().isEmpty())
            continue;
        program.constants.push_back(std::move(value));
        program.nodes[i] =
            Node{Op::Constant, 0, std::uint32_t(program.constants.size() - 1), kNone, kNone, kNone};
    }
}

bool dividesByZero(const Program &program, std::size_t first)
{
    for (std::size_t i = first; i < program.nodes.size(); ++i) {
        const Node &node = program.nodes[i];
        if (node.op != Op::Divide || program.nodes[node.b].op != Op::Constant)
            continue;
        const Value &divisor = program.constants[program.nodes[node.b].a];
        if (divisor.is(Kind::Number) && divisor.number().isZero())
            return true;
    }
    return false;
}

} // namespace dunlin::feel
