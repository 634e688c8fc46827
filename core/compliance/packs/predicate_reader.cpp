// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/reader_context.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance {

namespace {

// A pack may come from a third party: a predicate cannot be deeper than somebody would write.
constexpr int kDeepest = 40;

struct OpName {
    const char *name;
    Op op;
};
constexpr std::array kComparisons{OpName{"eq", Op::Eq},   OpName{"ne", Op::Ne},
                                  OpName{"in", Op::In},   OpName{"nin", Op::Nin},
                                  OpName{"has", Op::Has}, OpName{"lacks", Op::Lacks},
                                  OpName{"gt", Op::Gt},   OpName{"gte", Op::Gte},
                                  OpName{"lt", Op::Lt},   OpName{"lte", Op::Lte}};

class PredicateReader {
public:
    PredicateReader(ReaderContext &context, Within within) : m_context(context), m_within(within) {}

    PredicateId read(const QJsonValue &value, const QString &path, int depth);

private:
    PredicateId put(Node node)
    {
        m_context.set.nodes.push_back(node);
        return PredicateId(m_context.set.nodes.size()) - 1;
    }
    PredicateId readList(Op op, const QJsonValue &value, const QString &path, int depth);
    PredicateId readComparison(Op op, const QJsonValue &value, const QString &path);
    PredicateId readGrant(const QJsonValue &value, const QString &path);
    bool readPath(const QString &text, const QString &path, Root *root, quint16 *slot);
    void checkEventTypes(const QJsonValue &right, const QString &path);

    ReaderContext &m_context;
    Within m_within;
};

bool PredicateReader::readPath(const QString &text, const QString &path, Root *root, quint16 *slot)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const QString first = text.left(dot);
    static constexpr std::array kAll{Root::Attempt, Root::Facts, Root::Event, Root::Debt};
    const auto *found = std::find_if(kAll.begin(), kAll.end(),
                                     [&](Root one) { return first.toLatin1() == nameOf(one); });
    const QByteArray rest = dot < 0 ? QByteArray() : text.mid(dot + 1).toUtf8();
    if (found == kAll.end() || !m_context.vocabulary.paths[size_t(*found)].contains(rest)) {
        m_context.error(path, QStringLiteral("\"%1\" is not a path of the facts").arg(text));
        return false;
    }
    if (*found == Root::Event && m_within != Within::Event) {
        m_context.error(path,
                        QStringLiteral("\"%1\": there is no event under test here").arg(text));
        return false;
    }
    *root = *found;
    *slot = m_context.set.layout.add(*found, rest);
    return true;
}

void PredicateReader::checkEventTypes(const QJsonValue &right, const QString &path)
{
    if (right.isArray()) {
        const QJsonArray array = right.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            m_context.eventTypeOf(array[i], at(path, i));
    } else if (!right.toString().startsWith(QLatin1Char('$'))) {
        m_context.eventTypeOf(right, path);
    }
}

PredicateId PredicateReader::readComparison(Op op, const QJsonValue &value, const QString &path)
{
    const QJsonArray array = value.toArray();
    Node node;
    node.op = op;
    if (array.size() != 2 || !array[0].isString()) {
        m_context.error(path, QStringLiteral("[path, value] is expected"));
        return put(node);
    }
    if (!readPath(array[0].toString(), at(path, qsizetype(0)), &node.root, &node.slot))
        return put(node);
    const QJsonValue right = array[1];
    const bool wantsList = op == Op::In || op == Op::Nin;
    if (right.isString() && right.toString().startsWith(QLatin1Char('$'))) {
        node.rightIsPath = readPath(right.toString().mid(1), at(path, qsizetype(1)),
                                    &node.rightRoot, &node.rightSlot);
        return put(node);
    }
    if (wantsList != right.isArray()) {
        m_context.error(at(path, qsizetype(1)), wantsList
                                                    ? QStringLiteral("a list is expected")
                                                    : QStringLiteral("one value is expected"));
        return put(node);
    }
    if (node.root == Root::Event && node.slot == slot::EventType)
        checkEventTypes(right, at(path, qsizetype(1)));
    node.right = m_context.cellOf(right);
    return put(node);
}

PredicateId PredicateReader::readList(Op op, const QJsonValue &value, const QString &path,
                                      int depth)
{
    if (!value.isArray())
        m_context.error(path, QStringLiteral("a list of conditions is expected"));
    const QJsonArray array = value.toArray();
    std::vector<PredicateId> children;
    for (qsizetype i = 0; i < array.size(); ++i)
        children.push_back(read(array[i], at(path, i), depth + 1));
    Node node;
    node.op = op;
    node.first = quint32(m_context.set.children.size());
    node.count = quint32(children.size());
    m_context.set.children.insert(m_context.set.children.end(), children.begin(), children.end());
    return put(node);
}

PredicateId PredicateReader::readGrant(const QJsonValue &value, const QString &path)
{
    const QJsonObject object = value.toObject();
    m_context.onlyKeys(
        object, path,
        {"type", "given_to", "scope", "match_number", "n_days", "ends_on", "ends_scope", "at"});
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    GrantSpec spec;
    spec.type = m_context.wordOf(field("type"), at(path, "type"));
    if (!field("given_to").isUndefined())
        spec.givenTo = m_context.wordOf(field("given_to"), at(path, "given_to"));
    spec.scope = m_context.scopeOf(field("scope"), at(path, "scope"), false);
    spec.matchNumber = m_context.flagOf(field("match_number"), at(path, "match_number"), false);
    if (!field("n_days").isUndefined())
        spec.days = m_context.wholeOf(field("n_days"), at(path, "n_days"), 1, 10'000);
    spec.endsScope = spec.scope;
    if (!field("ends_scope").isUndefined())
        spec.endsScope = m_context.scopeOf(field("ends_scope"), at(path, "ends_scope"), false);
    if (!field("ends_on").isUndefined())
        spec.endsOn =
            readPredicate(m_context, field("ends_on"), at(path, "ends_on"), Within::Event);
    const QString when = field("at").toString(QStringLiteral("attempt"));
    spec.atEvent = when == QLatin1String("event");
    if (!spec.atEvent && when != QLatin1String("attempt"))
        m_context.error(at(path, "at"), QStringLiteral("event or attempt is expected"));
    if (spec.atEvent && m_within != Within::Event)
        m_context.error(at(path, "at"), QStringLiteral("there is no event under test here"));
    m_context.set.grants.push_back(spec);
    Node node;
    node.op = Op::Grant;
    node.first = quint32(m_context.set.grants.size() - 1);
    return put(node);
}

PredicateId PredicateReader::read(const QJsonValue &value, const QString &path, int depth)
{
    Node node;
    if (value.isNull() || value.isUndefined() || value.isBool()) {
        node.op = value.isBool() && !value.toBool() ? Op::False : Op::True;
        return put(node);
    }
    const QJsonObject object = value.toObject();
    if (object.size() != 1 || depth > kDeepest) {
        m_context.error(path, depth > kDeepest ? QStringLiteral("the condition is too deep")
                                               : QStringLiteral("one condition is expected"));
        return put(node);
    }
    const QString name = object.begin().key();
    const QJsonValue inner = object.begin().value();
    const QByteArray key = name.toLatin1();
    const QString here = at(path, key.constData());
    if (name == QLatin1String("all"))
        return readList(Op::All, inner, here, depth);
    if (name == QLatin1String("any"))
        return readList(Op::Any, inner, here, depth);
    if (name == QLatin1String("grant"))
        return readGrant(inner, here);
    if (name == QLatin1String("not")) {
        node.op = Op::Not;
        node.first = quint32(read(inner, here, depth + 1));
        return put(node);
    }
    if (name == QLatin1String("exists")) {
        node.op = Op::Exists;
        readPath(inner.toString(), here, &node.root, &node.slot);
        return put(node);
    }
    if (name == QLatin1String("event")) {
        node.op = Op::Event;
        node.first = quint32(readEventSpec(m_context, inner, here));
        return put(node);
    }
    if (name == QLatin1String("respond_once")) {
        node.op = Op::RespondOnce;
        return put(node);
    }
    for (const OpName &one : kComparisons) {
        if (name == QLatin1String(one.name))
            return readComparison(one.op, inner, here);
    }
    m_context.error(path, QStringLiteral("\"%1\" is not a condition").arg(name));
    return put(node);
}

} // namespace

PredicateId readPredicate(ReaderContext &context, const QJsonValue &value, const QString &path,
                          Within within)
{
    return PredicateReader(context, within).read(value, path, 0);
}

int readEventSpec(ReaderContext &context, const QJsonValue &value, const QString &path)
{
    const QJsonObject object = value.toObject();
    context.onlyKeys(object, path,
                     {"where", "scope", "unless_later", "within_days", "within_minutes",
                      "min_elapsed_days", "day_type", "calendar", "in_force"});
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    EventSpec spec;
    if (field("where").isUndefined())
        context.error(path, QStringLiteral("where is missing: which event?"));
    spec.where = readPredicate(context, field("where"), at(path, "where"), Within::Event);
    spec.scope = context.scopeOf(field("scope"), at(path, "scope"), false);
    if (!field("unless_later").isUndefined())
        spec.unlessLater =
            readPredicate(context, field("unless_later"), at(path, "unless_later"), Within::Event);
    if (!field("within_days").isUndefined())
        spec.withinDays =
            context.wholeOf(field("within_days"), at(path, "within_days"), 0, 100'000);
    if (!field("within_minutes").isUndefined()) {
        spec.withinMinutes = field("within_minutes").toDouble(-1);
        if (*spec.withinMinutes <= 0)
            context.error(at(path, "within_minutes"), QStringLiteral("minutes are expected"));
    }
    if (!field("min_elapsed_days").isUndefined())
        spec.minElapsedDays =
            context.wholeOf(field("min_elapsed_days"), at(path, "min_elapsed_days"), 0, 100'000);
    spec.inForce = context.flagOf(field("in_force"), at(path, "in_force"), false);
    const QString dayType = field("day_type").toString(QStringLiteral("calendar"));
    spec.businessDays = dayType != QLatin1String("calendar");
    if (spec.businessDays && dayType != QLatin1String("business"))
        context.error(at(path, "day_type"), QStringLiteral("calendar or business is expected"));
    spec.calendar = context.calendarOf(field("calendar"), at(path, "calendar"));
    context.set.events.push_back(spec);
    return int(context.set.events.size()) - 1;
}

} // namespace dunlin::compliance
