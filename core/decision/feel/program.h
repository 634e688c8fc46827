// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/type.h"
#include "core/decision/feel/value.h"

#include <cstdint>
#include <memory>
#include <vector>

/// FEEL parsed once into a flat array of nodes: children come before their parents, names are
/// already places in the stack, and what is constant has been worked out.
namespace dunlin::feel {

class Evaluator;

/// The values of the names that are visible, outermost first.
using Stack = std::vector<Value>;

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

enum class Op : std::uint8_t {
    Constant,   ///< a: constant
    Slot,       ///< a: place in the stack
    Dynamic,    ///< a: list [fallback node or kNone, slots of filtered items..], b: size, c: name
    Unknown,    ///< a: name that nothing defines
    Invalid,    ///< a: name index of the reason
    BuiltinRef, ///< a: name
    Negate,     ///< a
    Add,        ///< a, b
    Subtract,
    Multiply,
    Divide,
    Power,
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Between,    ///< a, b, c
    In,         ///< a, list b of c tests
    InstanceOf, ///< a, b: type
    If,         ///< a, b, c
    For,        ///< list a of b pairs [domain, end or kNone], c: body, d: slot of `partial`
    Some,       ///< as For, d: slot of the first variable
    Every,
    Path,         ///< a, b: name
    Filter,       ///< a, b: condition, c: slot of the item
    Call,         ///< a: function, list b of c arguments, d: list of names or kNone
    CallBuiltin,  ///< a: name; else as Call
    ListOf,       ///< list a of b items
    ContextOf,    ///< list a of b pairs [name, value], c: slot of the first entry
    BoxedContext, ///< the same, but the last entry has no name and is the result
    RangeOf,      ///< a, b (kNone: open), flags: 1 start included, 2 end included
    FunctionOf,   ///< a: function definition
    Tests,        ///< list a of b tests, c: slot of `?`, flags: 1 negated
    Test,         ///< a: expression, flags: 1 it is the answer itself (it speaks of `?`)
    Conform,      ///< a, b: type, c: name for the message
    Extension,    ///< a: extension
};

struct Node {
    Op op = Op::Constant;
    std::uint8_t flags = 0;
    std::uint32_t a = kNone;
    std::uint32_t b = kNone;
    std::uint32_t c = kNone;
    std::uint32_t d = kNone;
};

struct FunctionDefinition {
    QString name;
    std::vector<QString> parameters;
    std::vector<TypePtr> types;
    TypePtr result;
    std::uint32_t body = kNone;
    std::uint32_t depth = 0; ///< how much of the stack it sees
    int self = -1;
    QString external; ///< not empty: names what cannot be run here
};

/// An expression that FEEL does not know: a decision table.
class Extension {
public:
    virtual ~Extension() = default;
    virtual Value evaluate(Evaluator &evaluator, Stack &stack) const = 0;
};

struct Program : std::enable_shared_from_this<Program> {
    std::vector<Node> nodes;
    std::vector<std::uint32_t> lists;
    std::vector<Value> constants;
    std::vector<QString> names;
    std::vector<TypePtr> types;
    std::vector<FunctionDefinition> functions;
    std::vector<std::shared_ptr<const Extension>> extensions;

    std::uint32_t node(Op op, std::uint32_t a = kNone, std::uint32_t b = kNone,
                       std::uint32_t c = kNone, std::uint32_t d = kNone, std::uint8_t flags = 0)
    {
        nodes.push_back(Node{op, flags, a, b, c, d});
        return std::uint32_t(nodes.size() - 1);
    }
    std::uint32_t constant(Value value)
    {
        constants.push_back(std::move(value));
        return node(Op::Constant, std::uint32_t(constants.size() - 1));
    }
    std::uint32_t name(const QString &text)
    {
        names.push_back(text);
        return std::uint32_t(names.size() - 1);
    }
    std::uint32_t list(const std::vector<std::uint32_t> &entries)
    {
        const auto start = std::uint32_t(lists.size());
        lists.insert(lists.end(), entries.begin(), entries.end());
        return start;
    }
    std::uint32_t type(TypePtr type)
    {
        types.push_back(std::move(type));
        return std::uint32_t(types.size() - 1);
    }
};

} // namespace dunlin::feel
