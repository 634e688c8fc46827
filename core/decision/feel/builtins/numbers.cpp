// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

// Numeric functions: DMN 1.5, 10.3.4.5.
namespace dunlin::feel {

namespace {

template <Rounding how>
Value rounded(Call &call)
{
    const auto result = call.at(0).number().rounded(call.whole(1), how);
    return result ? Value(*result) : call.fail(u"this scale cannot be kept");
}

Value absolute(Call &call)
{
    return call.at(0).number().abs();
}

Value absoluteDuration(Call &call)
{
    const Value &value = call.at(0);
    if (value.is(Kind::DaysTime))
        return value.daysTime().nanos < 0 ? negate(value) : value;
    return value.yearsMonths().months < 0 ? negate(value) : value;
}

Value modulo(Call &call)
{
    const Decimal &dividend = call.at(0).number();
    const Decimal &divisor = call.at(1).number();
    if (divisor.isZero())
        return call.fail(u"division by zero");
    const auto quotient = dividend.dividedBy(divisor);
    const auto whole = quotient ? quotient->rounded(0, Rounding::Floor) : std::nullopt;
    const auto product = whole ? whole->times(divisor) : std::nullopt;
    const auto rest = product ? dividend.minus(*product) : std::nullopt;
    return rest ? Value(*rest) : call.fail(u"the numbers are too far apart");
}

Value squareRoot(Call &call)
{
    const auto root = call.at(0).number().squareRoot();
    return root ? Value(*root) : call.fail(u"a negative number has no square root");
}

Value logarithm(Call &call)
{
    const auto result = call.at(0).number().logarithm();
    return result ? Value(*result) : call.fail(u"only numbers above zero have a logarithm");
}

Value exponential(Call &call)
{
    const auto result = call.at(0).number().exponential();
    return result ? Value(*result) : call.fail(u"the result is too large");
}

template <bool odd>
Value parity(Call &call)
{
    const Decimal &number = call.at(0).number();
    if (!number.isInteger())
        return call.fail(u"only whole numbers are odd or even");
    const auto half = number.dividedBy(Decimal::fromInt(2));
    return Value(half && half->isInteger() != odd);
}

Value negation(Call &call)
{
    const Truth truth = truthOf(call.at(0));
    if (!truth && !call.at(0).isNull())
        return call.fail(u"only a boolean has a contrary");
    return truth ? Value(!*truth) : Value();
}

} // namespace

void addNumberFunctions(BuiltinTable &table)
{
    table.add(u"decimal", {{u"n:n, scale:n", rounded<Rounding::HalfEven>}});
    table.add(u"floor", {{u"n:n, scale:n?", rounded<Rounding::Floor>}});
    table.add(u"ceiling", {{u"n:n, scale:n?", rounded<Rounding::Ceiling>}});
    table.add(u"round up", {{u"n:n, scale:n", rounded<Rounding::Up>}});
    table.add(u"round down", {{u"n:n, scale:n", rounded<Rounding::Down>}});
    table.add(u"round half up", {{u"n:n, scale:n", rounded<Rounding::HalfUp>}});
    table.add(u"round half down", {{u"n:n, scale:n", rounded<Rounding::HalfDown>}});
    table.add(u"abs", {{u"n:n", absolute}, {u"n:D", absoluteDuration}, {u"n:y", absoluteDuration}});
    table.add(u"modulo", {{u"dividend:n, divisor:n", modulo}});
    table.add(u"sqrt", {{u"number:n", squareRoot}});
    table.add(u"log", {{u"number:n", logarithm}});
    table.add(u"exp", {{u"number:n", exponential}});
    table.add(u"odd", {{u"number:n", parity<true>}});
    table.add(u"even", {{u"number:n", parity<false>}});
    table.add(u"not", {{u"negand:x", negation}});
}

} // namespace dunlin::feel
