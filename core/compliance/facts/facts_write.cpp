// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/facts/facts_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>

namespace dunlin::compliance {

namespace {

constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Writes facts back; keys come out sorted, which makes equal facts equal bytes.
class QuestionWriter {
public:
    QuestionWriter(const PackSet &packs, const Facts &facts) : m_packs(packs), m_facts(facts) {}
    QJsonObject facts() const;
    QJsonObject attempt(const AttemptFact &attempt) const;

private:
    QJsonValue valueOf(Cell cell) const;
    QString textOf(Cell cell) const { return QString::fromUtf8(m_facts.atoms.textOf(cell)); }
    /// A row of cells as an object, by the paths of its root.
    QJsonObject rowOf(Root root, const Cell *row) const;
    QJsonArray locations() const;
    QJsonArray designations() const;
    QJsonArray debts() const;
    QJsonArray events() const;

    const PackSet &m_packs;
    const Facts &m_facts;
};

QString clockText(int second)
{
    return QStringLiteral("%1:%2")
        .arg(second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString momentText(base::Instant at)
{
    return QString::fromLatin1(base::toIso(at));
}

void put(QJsonObject &object, const QByteArrayList &keys, qsizetype depth, const QJsonValue &value)
{
    const QString key = QString::fromUtf8(keys[depth]);
    if (depth + 1 == keys.size()) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    put(inner, keys, depth + 1, value);
    object.insert(key, inner);
}

QJsonValue QuestionWriter::valueOf(Cell cell) const
{
    if (isList(cell)) {
        QJsonArray array;
        for (const Cell one : m_facts.atoms.listOf(cell))
            array.append(valueOf(one));
        return array;
    }
    switch (cell) {
    case kNull: return QJsonValue::Null;
    case kUnknown: return QStringLiteral("unknown");
    case kFalse: return false;
    case kTrue: return true;
    case kObject: return QJsonObject{{QStringLiteral("present"), true}};
    default: break;
    }
    if (m_facts.atoms.isNumber(cell))
        return m_facts.atoms.numberOf(cell);
    return textOf(cell);
}

QJsonObject QuestionWriter::rowOf(Root root, const Cell *row) const
{
    QJsonObject object;
    const auto &paths = m_packs.layout.paths(root);
    for (size_t i = 0; i < paths.size(); ++i) {
        if (row[i] != kNull)
            put(object, paths[i].split('.'), 0, valueOf(row[i]));
    }
    return object;
}

QJsonArray QuestionWriter::locations() const
{
    QJsonArray out;
    for (const LocationFact &fact : m_facts.locations) {
        static constexpr std::array kKinds{"declared", "address", "area_code"};
        QJsonArray zones;
        for (const ZoneClock *clock : fact.zones)
            zones.append(QString::fromUtf8(clock->zone()));
        QJsonObject object{{QStringLiteral("kind"), QLatin1String(kKinds[size_t(fact.kind)])},
                           {QStringLiteral("tz"), zones}};
        if (fact.number != kNull)
            object.insert(QStringLiteral("number"), textOf(fact.number));
        if (!fact.geographic)
            object.insert(QStringLiteral("geographic"), false);
        out.append(object);
    }
    return out;
}

QJsonArray QuestionWriter::designations() const
{
    QJsonArray out;
    for (const DesignationFact &fact : m_facts.designations) {
        static constexpr std::array kKinds{"time", "place", "medium"};
        QJsonObject object{{QStringLiteral("kind"), QLatin1String(kKinds[size_t(fact.kind)])},
                           {QStringLiteral("at"), momentText(fact.at)}};
        if (fact.revokedAt)
            object.insert(QStringLiteral("revoked_at"), momentText(*fact.revokedAt));
        if (fact.kind != DesignationKind::Time)
            object.insert(fact.kind == DesignationKind::Place ? QStringLiteral("place")
                                                              : QStringLiteral("medium"),
                          textOf(fact.what));
        if (fact.address != kNull)
            object.insert(QStringLiteral("address"), textOf(fact.address));
        if (fact.kind == DesignationKind::Time) {
            QJsonArray days;
            for (size_t day = 0; day < kDays.size(); ++day) {
                if (fact.weekdays & (1U << day))
                    days.append(QLatin1String(kDays[day]));
            }
            object.insert(QStringLiteral("days"), days);
            object.insert(QStringLiteral("from"), clockText(fact.span.from));
            object.insert(QStringLiteral("to"), clockText(fact.span.to));
        }
        out.append(object);
    }
    return out;
}

QJsonArray QuestionWriter::debts() const
{
    QJsonArray out;
    for (const DebtFact &debt : m_facts.debts) {
        QJsonObject object = rowOf(Root::Debt, debt.cells.data());
        if (debt.limitationStart)
            object.insert(QStringLiteral("limitation_start"),
                          QString::fromLatin1(isoOf(*debt.limitationStart)));
        if (debt.limitationYears)
            object.insert(QStringLiteral("limitation_years"), *debt.limitationYears);
        out.append(object);
    }
    return out;
}

QJsonArray QuestionWriter::events() const
{
    QJsonArray out;
    for (size_t i = 0; i < m_facts.events.size(); ++i) {
        const EventFact &event = m_facts.events[i];
        QJsonObject object = rowOf(Root::Event, m_facts.eventRow(i));
        object.insert(QStringLiteral("at"), momentText(event.at));
        if (event.until)
            object.insert(QStringLiteral("until"), momentText(*event.until));
        if (event.window)
            object.insert(QStringLiteral("window"),
                          QJsonArray{clockText(event.window->from), clockText(event.window->to)});
        if (event.own)
            object.insert(QStringLiteral("own"), true);
        QJsonArray ids;
        for (quint32 d = 0; d < event.debts; ++d)
            ids.append(valueOf(m_facts.eventDebts[event.firstDebt + d].id));
        if (!ids.isEmpty())
            object.insert(QStringLiteral("debts"), ids);
        out.append(object);
    }
    return out;
}

QJsonObject QuestionWriter::facts() const
{
    QJsonObject object = rowOf(Root::Facts, m_facts.cells.data());
    QJsonArray candidates;
    for (const auto &cells : m_facts.residences) {
        QJsonObject one;
        const auto &slots = m_packs.layout.residence();
        for (size_t i = 0; i < slots.size(); ++i)
            one.insert(QString::fromUtf8(slots[i].key), valueOf(cells[i]));
        candidates.append(one);
    }
    put(object, {"consumer", "residence", "candidates"}, 0, candidates);
    object.insert(QStringLiteral("locations"), locations());
    object.insert(QStringLiteral("designations"), designations());
    object.insert(QStringLiteral("debts"), debts());
    object.insert(QStringLiteral("events"), events());
    if (m_facts.shares) {
        QJsonObject parts;
        for (const auto &[rule, part] : m_facts.shares->parts)
            parts.insert(rule, part);
        object.insert(QStringLiteral("shares"), parts);
    }
    return object;
}

QJsonObject QuestionWriter::attempt(const AttemptFact &attempt) const
{
    QJsonObject object = rowOf(Root::Attempt, attempt.cells.data());
    object.insert(QStringLiteral("at"), momentText(attempt.at));
    QJsonArray ids;
    for (const int debt : attempt.debts)
        ids.append(valueOf(m_facts.debts[size_t(debt)].cells[slot::DebtId]));
    object.insert(QStringLiteral("debts"), ids);
    if (!attempt.clockTrusted)
        object.insert(QStringLiteral("clock_trusted"), false);
    if (attempt.override) {
        object.insert(
            QStringLiteral("override"),
            QJsonObject{{QStringLiteral("role"), valueOf(attempt.override->role)},
                        {QStringLiteral("reason_code"), valueOf(attempt.override->reason)},
                        {QStringLiteral("note"),
                         attempt.override->hasNote ? QStringLiteral("given") : QString()},
                        {QStringLiteral("second"), attempt.override->second}});
    }
    return object;
}

} // namespace

QByteArray writeQuestion(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
{
    const QuestionWriter writer(packs, facts);
    const QJsonObject question{{QStringLiteral("facts"), writer.facts()},
                               {QStringLiteral("attempt"), writer.attempt(attempt)}};
    return QJsonDocument(question).toJson(QJsonDocument::Compact);
}

} // namespace dunlin::compliance
