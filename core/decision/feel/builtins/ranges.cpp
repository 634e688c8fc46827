// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

// Range functions after Allen's interval algebra: DMN 1.5, 10.3.4.9, table 79. A point and a range,
// or two ranges; ends that are not included count as in the table there.
namespace dunlin::feel {

namespace {

/// A side of a range as something that can be ordered: an open end lies a little further in.
struct End {
    Value at;
    bool included = false;
};

struct Span {
    End start;
    End end;
};

Span spanOf(const Value &value)
{
    if (!value.is(Kind::Range))
        return {{value, true}, {value, true}};
    const Range &range = value.range();
    return {{range.start, range.startIncluded}, {range.end, range.endIncluded}};
}

/// Orders two points; a missing end is beyond everything on its side. Nothing when they do not
/// compare.
std::optional<int> order(const Value &left, int leftSide, const Value &right, int rightSide)
{
    if (left.isNull() || right.isNull()) {
        const int l = left.isNull() ? leftSide : 0;
        const int r = right.isNull() ? rightSide : 0;
        return l < r ? -1 : l > r ? 1 : 0;
    }
    return compare(left, right);
}

/// The four comparisons that every relation is made of.
struct Comparison {
    Span a;
    Span b;
    std::optional<int> startStart, startEnd, endStart, endEnd; ///< of a to b

    bool known() const { return startStart && startEnd && endStart && endEnd; }
};

Comparison compareSpans(const Value &left, const Value &right)
{
    Comparison c{spanOf(left), spanOf(right), {}, {}, {}, {}};
    c.startStart = order(c.a.start.at, -1, c.b.start.at, -1);
    c.startEnd = order(c.a.start.at, -1, c.b.end.at, 1);
    c.endStart = order(c.a.end.at, 1, c.b.start.at, -1);
    c.endEnd = order(c.a.end.at, 1, c.b.end.at, 1);
    return c;
}

using Relation = bool (*)(const Comparison &c);

template <Relation relation>
Value related(Call &call)
{
    const Comparison c = compareSpans(call.at(0), call.at(1));
    return c.known() ? Value(relation(c)) : call.fail(u"these cannot be compared");
}

/// The other way round: a relation of b to a.
template <Relation relation>
Value reversed(Call &call)
{
    const Comparison c = compareSpans(call.at(1), call.at(0));
    return c.known() ? Value(relation(c)) : call.fail(u"these cannot be compared");
}

bool before(const Comparison &c)
{
    return *c.endStart < 0 || (*c.endStart == 0 && !(c.a.end.included && c.b.start.included));
}

bool meets(const Comparison &c)
{
    return *c.endStart == 0 && c.a.end.included && c.b.start.included;
}

bool overlaps(const Comparison &c)
{
    const bool startsInTime =
        *c.startEnd < 0 || (*c.startEnd == 0 && c.a.start.included && c.b.end.included);
    const bool endsInTime =
        *c.endStart > 0 || (*c.endStart == 0 && c.a.end.included && c.b.start.included);
    return startsInTime && endsInTime;
}

/// a begins first and ends inside b.
bool overlapsBefore(const Comparison &c)
{
    const bool begins =
        *c.startStart < 0 || (*c.startStart == 0 && c.a.start.included && !c.b.start.included);
    const bool touches =
        *c.endStart > 0 || (*c.endStart == 0 && c.a.end.included && c.b.start.included);
    const bool ends = *c.endEnd < 0 || (*c.endEnd == 0 && (!c.a.end.included || c.b.end.included));
    return begins && touches && ends;
}

bool startsWithin(const Comparison &c)
{
    return *c.startStart > 0 || (*c.startStart == 0 && (c.b.start.included || !c.a.start.included));
}

bool endsWithin(const Comparison &c)
{
    return *c.endEnd < 0 || (*c.endEnd == 0 && (c.b.end.included || !c.a.end.included));
}

bool during(const Comparison &c)
{
    return startsWithin(c) && endsWithin(c);
}

bool starts(const Comparison &c)
{
    return *c.startStart == 0 && c.a.start.included == c.b.start.included && endsWithin(c);
}

bool finishes(const Comparison &c)
{
    return *c.endEnd == 0 && c.a.end.included == c.b.end.included && startsWithin(c);
}

bool coincides(const Comparison &c)
{
    return *c.startStart == 0 && *c.endEnd == 0 && c.a.start.included == c.b.start.included
           && c.a.end.included == c.b.end.included;
}

constexpr QStringView kPoints = u"point1:a, point2:a";
constexpr QStringView kPointRange = u"point:a, range:r";
constexpr QStringView kRangePoint = u"range:r, point:a";
constexpr QStringView kRanges = u"range1:r, range2:r";

} // namespace

void addRangeFunctions(BuiltinTable &table)
{
    table.add(u"before", {{kPoints, related<before>},
                          {kPointRange, related<before>},
                          {kRangePoint, related<before>},
                          {kRanges, related<before>}});
    table.add(u"after", {{kPoints, reversed<before>},
                         {kPointRange, reversed<before>},
                         {kRangePoint, reversed<before>},
                         {kRanges, reversed<before>}});
    table.add(u"meets", {{kRanges, related<meets>}});
    table.add(u"met by", {{kRanges, reversed<meets>}});
    table.add(u"overlaps", {{kRanges, related<overlaps>}});
    table.add(u"overlaps before", {{kRanges, related<overlapsBefore>}});
    table.add(u"overlaps after", {{kRanges, reversed<overlapsBefore>}});
    table.add(u"finishes", {{kRanges, related<finishes>}, {kPointRange, related<finishes>}});
    table.add(u"finished by", {{kRanges, reversed<finishes>}, {kRangePoint, reversed<finishes>}});
    table.add(u"includes", {{kRanges, reversed<during>}, {kRangePoint, reversed<during>}});
    table.add(u"during", {{kRanges, related<during>}, {kPointRange, related<during>}});
    table.add(u"starts", {{kRanges, related<starts>}, {kPointRange, related<starts>}});
    table.add(u"started by", {{kRanges, reversed<starts>}, {kRangePoint, reversed<starts>}});
    table.add(u"coincides", {{kRanges, related<coincides>}, {kPoints, related<coincides>}});
}

} // namespace dunlin::feel
