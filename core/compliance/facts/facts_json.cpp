// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/facts/facts_json.h"

#include "core/compliance/facts/facts_builder.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace dunlin::compliance {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

QJsonValue valueAt(const QJsonObject &root, const QByteArray &path)
{
    QJsonValue value = root;
    for (const QByteArray &key : path.split('.')) {
        if (!value.isObject())
            return QJsonValue::Undefined;
        value = value.toObject().value(QLatin1String(key));
    }
    return value;
}

Result<base::Instant> momentOf(const QJsonValue &value, const char *what)
{
    const auto moment = base::instantFromText(value.toString(), QByteArrayLiteral("UTC"));
    if (!moment)
        return fail(
            ErrorCode::Input,
            QStringLiteral("%1 is not a moment: %2").arg(QLatin1String(what), value.toString()));
    return *moment;
}

/// "07:30" in seconds.
std::optional<int> clockOf(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(QLatin1Char(':'));
    if (parts.size() < 2)
        return std::nullopt;
    return (parts[0].toInt() * 60 + parts[1].toInt()) * 60;
}

class QuestionReader {
public:
    QuestionReader(const PackSet &packs, const Places *places)
        : m_packs(packs)
        , m_builder(packs)
        , m_places(places)
    {}
    Result<Question> read(const QJsonObject &facts, const QJsonObject &attempt);

private:
    Cell cellOf(const QJsonValue &value);
    Cell wordOf(const QJsonValue &value)
    {
        return value.isString() ? m_builder.text(value.toString()) : kNull;
    }
    std::vector<Cell> residenceCells(const QJsonObject &residence);
    void readResidence(const QJsonObject &consumer);
    Status readLocations(const QJsonArray &list);
    Result<LocationFact> readLocation(const QJsonObject &object);
    Status readDesignations(const QJsonArray &list);
    void readDebts(const QJsonArray &list);
    Status readEvents(const QJsonArray &list);
    Status readEvent(const QJsonObject &object);
    Result<AttemptFact> readAttempt(Facts &facts, const QJsonObject &attempt);

    const PackSet &m_packs;
    FactsBuilder m_builder;
    const Places *m_places;
};

/// A value as a cell, by whichever of the two builders has the table of words.
template <class Builder>
Cell makeCell(Builder &words, Atoms &atoms, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? kTrue : kFalse;
    case QJsonValue::Double: return atoms.number(value.toDouble());
    case QJsonValue::String:
        // What the product could not establish, and says so.
        return value.toString() == QLatin1String("unknown") ? kUnknown
                                                            : words.text(value.toString().toUtf8());
    case QJsonValue::Array: {
        std::vector<Cell> cells;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            cells.push_back(makeCell(words, atoms, one));
        return atoms.list(cells);
    }
    case QJsonValue::Object: return value.toObject().isEmpty() ? kNull : kObject;
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return kNull;
}

Cell QuestionReader::cellOf(const QJsonValue &value)
{
    return makeCell(m_builder, m_builder.atoms(), value);
}

std::vector<Cell> QuestionReader::residenceCells(const QJsonObject &residence)
{
    std::vector<Cell> cells;
    for (const Layout::ResidenceSlot &slot : m_packs.layout.residence())
        cells.push_back(cellOf(valueAt(residence, slot.key)));
    return cells;
}

void QuestionReader::readResidence(const QJsonObject &consumer)
{
    const QJsonObject residence = consumer.value(QLatin1String("residence")).toObject();
    const QJsonArray candidates = residence.value(QLatin1String("candidates")).toArray();
    m_builder.primaryResidence(residenceCells(residence));
    if (candidates.isEmpty())
        m_builder.residence(residenceCells(residence));
    for (const QJsonValue &candidate : candidates)
        m_builder.residence(residenceCells(candidate.toObject()));
}

Result<LocationFact> QuestionReader::readLocation(const QJsonObject &object)
{
    LocationFact fact;
    const QString kind = object.value(QLatin1String("kind")).toString();
    fact.kind = kind == QLatin1String("declared")    ? LocationFact::Kind::Declared
                : kind == QLatin1String("area_code") ? LocationFact::Kind::AreaCode
                                                     : LocationFact::Kind::Address;
    fact.number = wordOf(object.value(QLatin1String("number")));
    fact.geographic = object.value(QLatin1String("geographic")).toBool(true);
    std::vector<QByteArray> names;
    const QJsonArray zones = object.value(QLatin1String("tz")).toArray();
    for (const QJsonValue &zone : zones)
        names.push_back(zone.toString().toUtf8());
    if (names.empty() && m_places) {
        const auto text = [&](const char *key) {
            return object.value(QLatin1String(key)).toString();
        };
        const Whereabouts found =
            fact.kind == LocationFact::Kind::AreaCode
                ? m_places->ofNumber(text("number"))
                : m_places->ofAddress(text("country"), text("region"), text("postcode"));
        fact.geographic = fact.geographic && found.geographic;
        names = found.zones;
    }
    for (const QByteArray &name : names) {
        const ZoneClock *clock = ZoneClock::of(name);
        if (!clock)
            return fail(ErrorCode::Input,
                        QStringLiteral("\"%1\" is not a time zone").arg(QString::fromUtf8(name)));
        fact.zones.push_back(clock);
    }
    return fact;
}

Status QuestionReader::readLocations(const QJsonArray &list)
{
    for (const QJsonValue &one : list) {
        DUNLIN_TRY_VALUE(auto fact, readLocation(one.toObject()));
        m_builder.location(std::move(fact));
    }
    return {};
}

Status QuestionReader::readDesignations(const QJsonArray &list)
{
    static constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (const QJsonValue &one : list) {
        const QJsonObject object = one.toObject();
        const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
        DesignationFact fact;
        const QString kind = field("kind").toString();
        fact.kind = kind == QLatin1String("time")    ? DesignationKind::Time
                    : kind == QLatin1String("place") ? DesignationKind::Place
                                                     : DesignationKind::Medium;
        DUNLIN_TRY_VALUE(fact.at, momentOf(field("at"), "a designation's at"));
        if (!field("revoked_at").isUndefined() && !field("revoked_at").isNull()) {
            DUNLIN_TRY_VALUE(const auto revoked, momentOf(field("revoked_at"), "revoked_at"));
            fact.revokedAt = revoked;
        }
        fact.what = wordOf(fact.kind == DesignationKind::Place ? field("place") : field("medium"));
        fact.address = wordOf(field("address"));
        if (!field("days").isUndefined()) {
            fact.weekdays = 0;
            const QJsonArray days = field("days").toArray();
            for (size_t day = 0; day < kDays.size(); ++day) {
                if (days.contains(QLatin1String(kDays[day])))
                    fact.weekdays = quint8(fact.weekdays | (1U << day));
            }
        }
        fact.span.from = clockOf(field("from")).value_or(0);
        fact.span.to = clockOf(field("to")).value_or(kSecondsPerDay);
        m_builder.designation(fact);
    }
    return {};
}

void QuestionReader::readDebts(const QJsonArray &list)
{
    for (const QJsonValue &one : list) {
        const QJsonObject object = one.toObject();
        const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
        m_builder.debt(wordOf(field("id")), cellOf(field("account_group")),
                       cellOf(field("creditor")));
        for (const QByteArray &path : m_packs.layout.paths(Root::Debt)) {
            m_builder.debtField(path, cellOf(valueAt(object, path)));
        }
        const QJsonValue years = field("limitation_years");
        m_builder.limitation(dayFromIso(field("limitation_start").toString().toLatin1()),
                             years.isDouble() ? std::optional(years.toInt()) : std::nullopt);
    }
}

Status QuestionReader::readEvent(const QJsonObject &object)
{
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    DUNLIN_TRY_VALUE(const auto at, momentOf(field("at"), "an event's at"));
    m_builder.event(at, wordOf(field("type")));
    const auto &paths = m_packs.layout.paths(Root::Event);
    for (size_t i = 0; i < paths.size(); ++i) {
        const QJsonValue value = valueAt(object, paths[i]);
        if (!value.isUndefined() && !value.isNull())
            m_builder.eventField(quint16(i), cellOf(value));
    }
    std::vector<Cell> debts;
    const QJsonArray ids = field("debts").toArray();
    for (const QJsonValue &id : ids)
        debts.push_back(wordOf(id));
    m_builder.eventDebts(debts);
    if (field("until").isString()) {
        DUNLIN_TRY_VALUE(const auto until, momentOf(field("until"), "until"));
        m_builder.lastEvent().until = until;
    }
    m_builder.lastEvent().own = field("own").toBool();
    const QJsonArray window = field("window").toArray();
    if (window.size() == 2)
        m_builder.lastEvent().window =
            DaySpan{clockOf(window[0]).value_or(0), clockOf(window[1]).value_or(kSecondsPerDay)};
    return {};
}

Status QuestionReader::readEvents(const QJsonArray &list)
{
    for (const QJsonValue &one : list)
        DUNLIN_TRY(readEvent(one.toObject()));
    return {};
}

bool isTelephone(const QString &channel)
{
    return channel == QLatin1String("call") || channel == QLatin1String("voicemail")
           || channel == QLatin1String("ringless_voicemail") || channel == QLatin1String("sms");
}

Result<AttemptFact> QuestionReader::readAttempt(Facts &facts, const QJsonObject &attempt)
{
    const auto field = [&](const char *key) { return attempt.value(QLatin1String(key)); };
    const QString channel = field("channel").toString();
    if (channel.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("the attempt has no channel"));
    DUNLIN_TRY_VALUE(const auto at, momentOf(field("at"), "the attempt's at"));
    AttemptBuilder builder(m_packs, facts, at, facts.atoms.text(channel.toUtf8()));
    const auto cell = [&](const QJsonValue &value) {
        return makeCell(builder, facts.atoms, value);
    };
    const auto &paths = m_packs.layout.paths(Root::Attempt);
    for (size_t i = 0; i < paths.size(); ++i) {
        const QJsonValue value = valueAt(attempt, paths[i]);
        if (!value.isUndefined() && !value.isNull())
            builder.field(quint16(i), cell(value));
        else if (i == slot::AttemptLine && isTelephone(channel))
            builder.field(quint16(i), kUnknown);
    }
    std::vector<Cell> debts;
    const QJsonArray ids = field("debts").toArray();
    for (const QJsonValue &id : ids)
        debts.push_back(cell(id));
    builder.debts(debts);
    builder.clockTrusted(field("clock_trusted").toBool(true));
    const QJsonObject given = field("override").toObject();
    if (!given.isEmpty()) {
        builder.override({cell(given.value(QLatin1String("role"))),
                          cell(given.value(QLatin1String("reason_code"))),
                          !given.value(QLatin1String("note")).toString().trimmed().isEmpty(),
                          given.value(QLatin1String("second")).toBool()});
    }
    return builder.take();
}

Result<Question> QuestionReader::read(const QJsonObject &facts, const QJsonObject &attempt)
{
    readResidence(facts.value(QLatin1String("consumer")).toObject());
    for (const QByteArray &path : m_packs.layout.paths(Root::Facts)) {
        if (path.startsWith("consumer.residence."))
            continue;
        m_builder.fact(path, cellOf(valueAt(facts, path)));
    }
    const auto list = [&](const char *key) { return facts.value(QLatin1String(key)).toArray(); };
    DUNLIN_TRY(readLocations(list("locations")));
    DUNLIN_TRY(readDesignations(list("designations")));
    readDebts(list("debts"));
    DUNLIN_TRY(readEvents(list("events")));
    const QJsonValue shares = facts.value(QLatin1String("shares"));
    if (shares.isObject()) {
        ShareFact given;
        const QJsonObject parts = shares.toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it)
            given.parts.emplace_back(it.key(), it.value().toInt());
        m_builder.shares(std::move(given));
    }
    Question question{m_builder.take(), {}};
    DUNLIN_TRY_VALUE(question.attempt, readAttempt(question.facts, attempt));
    return question;
}

} // namespace

Result<Question> readQuestion(const PackSet &packs, const QJsonObject &facts,
                              const QJsonObject &attempt, const Places *places)
{
    return QuestionReader(packs, places).read(facts, attempt);
}

} // namespace dunlin::compliance
