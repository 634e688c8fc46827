// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/strategy/strategy_reader.h"

#include "core/decision/dmn/check.h"
#include "core/decision/feel/fold.h"
#include "core/decision/feel/parser.h"
#include "core/domain/strategy_begin.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace dunlin::decision {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::StepKind;

namespace {

constexpr int kMostDays = 36'500;

tl::unexpected<base::Error> refuse(const QString &place, const QString &why)
{
    return base::fail(ErrorCode::Input, place + QLatin1String(": ") + why);
}

/// Refuses keys that nobody knows: a misspelt one would be a rule that silently never works.
Status onlyKeys(const QJsonObject &object, const QString &place,
                std::initializer_list<const char *> known)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const bool fine = std::any_of(known.begin(), known.end(), [&](const char *one) {
            return at.key() == QLatin1String(one);
        });
        if (!fine)
            return refuse(place, QStringLiteral("\"%1\" is not known here").arg(at.key()));
    }
    return {};
}

Result<QString> wordOf(const QJsonObject &object, const char *key, const QString &place,
                       bool needed = false)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() && !needed)
        return QString();
    if (!value.isString() || (needed && value.toString().isEmpty()))
        return refuse(place, QStringLiteral("\"%1\" must be a text").arg(QLatin1String(key)));
    return value.toString();
}

Result<int> numberOf(const QJsonObject &object, const char *key, const QString &place,
                     int otherwise, int low, int high)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return otherwise;
    const int number = value.toInt(low - 1);
    if (!value.isDouble() || number < low || number > high || number != value.toDouble()) {
        return refuse(place, QStringLiteral("\"%1\" must be a whole number from %2 to %3")
                                 .arg(QLatin1String(key))
                                 .arg(low)
                                 .arg(high));
    }
    return number;
}

} // namespace

StrategyReader::StrategyReader()
{
    m_made->m_program = std::make_shared<feel::Program>();
    for (const Feature &feature : features())
        m_scope.push(QString::fromLatin1(feature.name));
    m_scope.push(QStringLiteral("trigger"));
    m_scope.push(QStringLiteral("segment"));
}

Result<std::shared_ptr<const Strategy>> StrategyReader::read(const QByteArray &json,
                                                             const QByteArray &dmn)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return refuse(
            QStringLiteral("byte %1").arg(error.offset),
            QStringLiteral("the strategy is no JSON object: %1").arg(error.errorString()));
    }
    StrategyReader reader;
    DUNLIN_TRY_VALUE(reader.m_model, dmn::Model::load(dmn));
    DUNLIN_TRY(reader.checkTables());
    DUNLIN_TRY(reader.readAll(document.object()));
    return std::shared_ptr<const Strategy>(std::move(reader.m_made));
}

Status StrategyReader::checkTables() const
{
    if (!m_model->problems().empty()) {
        const dmn::Problem &first = m_model->problems().front();
        return refuse(first.place, first.what);
    }
    for (const auto &table : m_model->tables()) {
        const dmn::TableReport report = dmn::checkTable(*table);
        if (!report.typeErrors.isEmpty())
            return refuse(report.decision, report.typeErrors.first());
        for (const dmn::Overlap &overlap : report.overlaps) {
            if (overlap.conflict) {
                return refuse(report.decision,
                              QStringLiteral("rules %1 and %2 contradict each other")
                                  .arg(overlap.first)
                                  .arg(overlap.second));
            }
        }
    }
    return {};
}

Status StrategyReader::readAll(const QJsonObject &file)
{
    const QString place = QStringLiteral("the strategy");
    DUNLIN_TRY(onlyKeys(file, place,
                        {"format", "name", "title", "about", "tables", "applies", "small_balance",
                         "quiet", "person_gap_days", "triggers", "exits", "treatments", "segment",
                         "treatment", "experiment"}));
    if (file.value(QLatin1String("format")).toString() != QLatin1String("dunlin-strategy"))
        return refuse(place, QStringLiteral("\"format\" must be \"dunlin-strategy\""));
    DUNLIN_TRY_VALUE(m_made->m_name, wordOf(file, "name", place, true));
    DUNLIN_TRY_VALUE(m_made->m_title, wordOf(file, "title", place));
    DUNLIN_TRY_VALUE(m_made->m_about, wordOf(file, "about", place));
    DUNLIN_TRY_VALUE(m_made->m_applies, condition(file, "applies", place));
    DUNLIN_TRY_VALUE(m_made->m_personGapDays, numberOf(file, "person_gap_days", place, 0, 0, 365));
    DUNLIN_TRY_VALUE(const QString floor, wordOf(file, "small_balance", place));
    if (!floor.isEmpty()) {
        const auto number = feel::Decimal::fromText(floor);
        if (!number || number->isNegative())
            return refuse(place, QStringLiteral("\"small_balance\" must be an amount in quotes"));
        m_made->m_floor = *number;
    }
    DUNLIN_TRY(readQuiet(file));
    DUNLIN_TRY(readExperiment(file.value(QLatin1String("experiment"))));
    DUNLIN_TRY(readTriggers(file.value(QLatin1String("triggers"))));
    for (const QJsonValue &one : file.value(QLatin1String("exits")).toArray()) {
        const QString where = QStringLiteral("exits");
        DUNLIN_TRY(onlyKeys(one.toObject(), where, {"when", "why"}));
        DUNLIN_TRY_VALUE(Condition when, condition(one.toObject(), "when", where));
        if (when.node == feel::kNone) // an empty one would hold always: nothing would ever be done
            return refuse(where, QStringLiteral("\"when\" must say when it holds"));
        DUNLIN_TRY_VALUE(QString why, wordOf(one.toObject(), "why", where));
        m_made->m_exits.push_back({std::move(when), std::move(why)});
    }
    DUNLIN_TRY(readTreatments(file.value(QLatin1String("treatments")).toObject()));
    DUNLIN_TRY_VALUE(const QString segment, wordOf(file, "segment", place));
    DUNLIN_TRY_VALUE(const QString treatment, wordOf(file, "treatment", place));
    DUNLIN_TRY_VALUE(m_made->m_segment,
                     decision(segment.isEmpty() ? QStringLiteral("Segment") : segment, false));
    DUNLIN_TRY_VALUE(m_made->m_treatment,
                     decision(treatment.isEmpty() ? QStringLiteral("Treatment") : treatment, true));
    DUNLIN_TRY(checkOutputs());
    collectFeatures();
    return {};
}

Status StrategyReader::readQuiet(const QJsonObject &file)
{
    const QString place = QStringLiteral("quiet");
    const QJsonObject quiet = file.value(QLatin1String("quiet")).toObject();
    DUNLIN_TRY(onlyKeys(quiet, place, {"weekdays", "holidays"}));
    for (const QJsonValue &day : quiet.value(QLatin1String("weekdays")).toArray()) {
        if (day.toInt() < 1 || day.toInt() > 7)
            return refuse(place, QStringLiteral("weekdays are 1 (Monday) to 7"));
        m_made->m_quietWeekdays.push_back(day.toInt());
    }
    if (m_made->m_quietWeekdays.size() > 6)
        return refuse(place, QStringLiteral("no day of the week is left"));
    m_made->m_quietHolidays = quiet.value(QLatin1String("holidays")).toBool();
    return {};
}

Status StrategyReader::readExperiment(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QString place = QStringLiteral("experiment");
    const QJsonObject object = value.toObject();
    DUNLIN_TRY(onlyKeys(object, place, {"name", "arm", "arms"}));
    DUNLIN_TRY_VALUE(const QString name, wordOf(object, "name", place, true));
    DUNLIN_TRY_VALUE(const QString arm, wordOf(object, "arm", place, true));
    std::vector<Arm> arms;
    std::optional<size_t> own;
    for (const QJsonValue &one : object.value(QLatin1String("arms")).toArray()) {
        DUNLIN_TRY(onlyKeys(one.toObject(), place, {"name", "permille"}));
        Arm made;
        DUNLIN_TRY_VALUE(made.name, wordOf(one.toObject(), "name", place, true));
        DUNLIN_TRY_VALUE(made.permille, numberOf(one.toObject(), "permille", place, 0, 0, 1000));
        if (made.name == arm)
            own = arms.size();
        arms.push_back(std::move(made));
    }
    auto experiment = Experiment::of(name, std::move(arms));
    if (!experiment)
        return refuse(place, experiment.error().detail);
    if (!own)
        return refuse(place, QStringLiteral("\"%1\" is none of its arms").arg(arm));
    m_made->m_experiment = std::move(*experiment);
    m_made->m_arm = *own;
    return {};
}

Status StrategyReader::readTriggers(const QJsonValue &value)
{
    QSet<QString> names;
    for (const QJsonValue &one : value.toArray()) {
        const QJsonObject object = one.toObject();
        QString place = QStringLiteral("triggers");
        Trigger trigger;
        DUNLIN_TRY_VALUE(trigger.id, wordOf(object, "id", place, true));
        place = QStringLiteral("trigger \"%1\"").arg(trigger.id);
        if (names.contains(trigger.id))
            return refuse(place, QStringLiteral("there are two of this name"));
        names.insert(trigger.id);
        DUNLIN_TRY(onlyKeys(
            object, place, {"id", "on", "anchor", "event", "text", "detail", "outcome", "status"}));
        DUNLIN_TRY_VALUE(const QString on, wordOf(object, "on", place, true));
        if (on == QLatin1String("time"))
            DUNLIN_TRY(readTime(object, place, &trigger));
        else if (on == QLatin1String("event"))
            DUNLIN_TRY(readEvent(object, place, &trigger));
        else if (on == QLatin1String("state"))
            DUNLIN_TRY(readState(object, place, &trigger));
        else
            return refuse(place, QStringLiteral("\"on\" is time, event or state"));
        m_made->m_triggers.push_back(std::move(trigger));
    }
    if (m_made->m_triggers.empty())
        return refuse(QStringLiteral("triggers"), QStringLiteral("there are none"));
    return {};
}

Status StrategyReader::readTime(const QJsonObject &object, const QString &place, Trigger *trigger)
{
    DUNLIN_TRY_VALUE(const QString anchor, wordOf(object, "anchor", place, true));
    if (anchor == QLatin1String("oldest_due"))
        trigger->anchor = Trigger::Anchor::OldestDue;
    else if (anchor == QLatin1String("next_due"))
        trigger->anchor = Trigger::Anchor::NextDue;
    else if (anchor == QLatin1String("listed"))
        trigger->anchor = Trigger::Anchor::Listed;
    else
        return refuse(place, QStringLiteral("\"anchor\" is oldest_due, next_due or listed"));
    return {};
}

Status StrategyReader::readEvent(const QJsonObject &object, const QString &place, Trigger *trigger)
{
    trigger->on = Trigger::On::Event;
    DUNLIN_TRY_VALUE(const QString event, wordOf(object, "event", place, true));
    const auto *known = std::find_if(
        domain::kBeginEvents.begin(), domain::kBeginEvents.end(),
        [&](const domain::BeginEvent &one) { return event == QLatin1String(one.name); });
    if (known == domain::kBeginEvents.end())
        return refuse(place, QStringLiteral("no strategy can begin at \"%1\"").arg(event));
    trigger->event = known->kind;
    DUNLIN_TRY_VALUE(trigger->text, wordOf(object, "text", place));
    DUNLIN_TRY_VALUE(trigger->detail, wordOf(object, "detail", place));
    DUNLIN_TRY_VALUE(const QString outcome, wordOf(object, "outcome", place));
    if (outcome.isEmpty())
        return {};
    trigger->outcome = domain::fromName<domain::Outcome>(outcome.toLatin1());
    if (!trigger->outcome)
        return refuse(place, QStringLiteral("there is no outcome \"%1\"").arg(outcome));
    return {};
}

Status StrategyReader::readState(const QJsonObject &object, const QString &place, Trigger *trigger)
{
    trigger->on = Trigger::On::State;
    DUNLIN_TRY_VALUE(const QString word, wordOf(object, "status", place, true));
    const auto status = domain::fromName<domain::Status>(word.toLatin1());
    const auto &states = domain::kBeginStates;
    if (!status || std::find(states.begin(), states.end(), *status) == states.end())
        return refuse(place,
                      QStringLiteral("no strategy can begin at the status \"%1\"").arg(word));
    trigger->status = *status;
    return {};
}

Status StrategyReader::readTreatments(const QJsonObject &treatments)
{
    for (auto at = treatments.begin(); at != treatments.end(); ++at) {
        Treatment treatment{at.key(), {}};
        QSet<QString> names;
        std::optional<int> lastDay;
        for (const QJsonValue &one : at.value().toArray()) {
            const QString place = QStringLiteral("treatment \"%1\"").arg(at.key());
            DUNLIN_TRY_VALUE(Step step, readStep(one.toObject(), place));
            if (names.contains(step.id))
                return refuse(place, QStringLiteral("two steps are \"%1\"").arg(step.id));
            names.insert(step.id);
            if (step.day && lastDay && *step.day < *lastDay) {
                return refuse(
                    place,
                    QStringLiteral("step \"%1\" comes before the one above it").arg(step.id));
            }
            lastDay = step.day ? step.day : lastDay;
            m_made->m_touchesFinished = m_made->m_touchesFinished || step.always;
            treatment.steps.push_back(std::move(step));
        }
        m_made->m_treatments.push_back(std::move(treatment));
    }
    if (m_made->m_treatments.empty())
        return refuse(QStringLiteral("treatments"), QStringLiteral("there are none"));
    return {};
}

Result<Step> StrategyReader::readStep(const QJsonObject &object, const QString &where)
{
    Step step;
    DUNLIN_TRY_VALUE(step.id, wordOf(object, "id", where, true));
    const QString place = QStringLiteral("%1, step \"%2\"").arg(where, step.id);
    DUNLIN_TRY(
        onlyKeys(object, place,
                 {"id", "day", "wait", "within", "do", "queue", "template", "channel", "status",
                  "reason", "to", "text", "amount", "days", "minutes", "always", "when"}));
    if (object.contains(QLatin1String("day"))) {
        DUNLIN_TRY_VALUE(step.day, numberOf(object, "day", place, 0, -365, kMostDays));
    }
    DUNLIN_TRY_VALUE(step.wait, numberOf(object, "wait", place, 0, 0, kMostDays));
    if (step.day.has_value() == object.contains(QLatin1String("wait")))
        return refuse(place, QStringLiteral("it has either \"day\" or \"wait\""));
    DUNLIN_TRY_VALUE(step.within, numberOf(object, "within", place, 14, 0, kMostDays));
    DUNLIN_TRY_VALUE(step.text, wordOf(object, "text", place));
    DUNLIN_TRY_VALUE(step.when, condition(object, "when", place));
    DUNLIN_TRY_VALUE(step.minutes, numberOf(object, "minutes", place, 0, 0, 600));
    step.always = object.value(QLatin1String("always")).toBool();
    DUNLIN_TRY(readDeed(object, place, &step));
    return step;
}

Status StrategyReader::readDeed(const QJsonObject &object, const QString &place, Step *step)
{
    DUNLIN_TRY_VALUE(const QString deed, wordOf(object, "do", place, true));
    if (deed == QLatin1String("escalate"))
        step->does = StepKind::Escalation;
    else if (const auto kind = domain::fromName<StepKind>(deed.toLatin1()))
        step->does = *kind;
    else
        return refuse(place, QStringLiteral("nothing is known by \"%1\"").arg(deed));
    static constexpr std::array kNeeds{"queue", "template", "status", "reason", "to", "amount"};
    DUNLIN_TRY_VALUE(step->what, wordOf(object, kNeeds[size_t(step->does)], place, true));
    switch (step->does) {
    case StepKind::Task:
        if (step->minutes == 0)
            step->minutes = 6; // a call and what follows it
        break;
    case StepKind::Message: {
        const QJsonValue channels = object.value(QLatin1String("channel"));
        for (const QJsonValue &one :
             channels.isArray() ? channels.toArray() : QJsonArray{channels}) {
            const auto channel = domain::fromName<domain::Channel>(one.toString().toLatin1());
            if (!channel || *channel == domain::Channel::Call || *channel == domain::Channel::Visit)
                return refuse(place, QStringLiteral("a message goes by email, sms or letter"));
            step->channels << one.toString();
        }
        break;
    }
    case StepKind::Hold: {
        DUNLIN_TRY_VALUE(step->holdDays, numberOf(object, "days", place, 0, 1, 3650));
        if (step->holdDays == 0)
            return refuse(place, QStringLiteral("a hold says for how many \"days\""));
        break;
    }
    case StepKind::Escalation:
        if (step->what != QLatin1String("supervisor") && step->what != QLatin1String("agency")
            && step->what != QLatin1String("legal"))
            return refuse(place, QStringLiteral("it goes to a supervisor, an agency or legal"));
        if (step->minutes == 0)
            step->minutes = 10;
        break;
    case StepKind::Penalty: {
        step->amount = std::exchange(step->what, QStringLiteral("penalty"));
        if (!step->text.isEmpty())
            step->what = step->text;
        DUNLIN_TRY_VALUE(auto amount, decision(step->amount, true));
        m_made->m_amounts.emplace_back(step->amount, std::move(amount));
        break;
    }
    case StepKind::Status: break;
    }
    return {};
}

Result<Condition> StrategyReader::condition(const QJsonObject &object, const char *key,
                                            const QString &place)
{
    Condition condition;
    DUNLIN_TRY_VALUE(condition.text, wordOf(object, key, place));
    if (condition.text.isEmpty())
        return condition;
    feel::Scope scope = m_scope;
    feel::Vocabulary vocabulary;
    const auto node =
        feel::Parser(*m_made->m_program, scope, vocabulary, condition.text).parseExpression();
    if (!node)
        return refuse(place, QLatin1String(key) + QLatin1String(": ") + node.error().detail);
    for (const feel::Node &one : m_made->m_program->nodes) {
        if (one.op == feel::Op::Unknown) {
            return refuse(
                place, QStringLiteral("\"%1\" is no feature").arg(m_made->m_program->names[one.a]));
        }
    }
    feel::foldConstants(*m_made->m_program, 0);
    if (feel::dividesByZero(*m_made->m_program, 0))
        return refuse(place, QLatin1String(key) + QLatin1String(": division by zero"));
    condition.node = *node;
    return condition;
}

Result<Strategy::Decision> StrategyReader::decision(const QString &name, bool knowsSegment)
{
    Strategy::Decision made;
    made.name = name;
    DUNLIN_TRY_VALUE(made.prepared, dmn::PreparedDecision::prepare(m_model, name));
    const std::uint32_t trigger = std::uint32_t(features().size());
    for (const QString &input : made.prepared->inputNames()) {
        const int feature = featureIndex(input);
        if (feature >= 0)
            made.slots.push_back(std::uint32_t(feature));
        else if (knowsSegment && input == QLatin1String("trigger"))
            made.slots.push_back(trigger);
        else if (knowsSegment && input == QLatin1String("segment"))
            made.slots.push_back(trigger + 1);
        else
            return refuse(QStringLiteral("decision \"%1\"").arg(name),
                          QStringLiteral("it asks for \"%1\", which is no feature").arg(input));
    }
    return made;
}

Status StrategyReader::checkOutputs() const
{
    for (const auto &table : m_model->tables()) {
        const dmn::TableContent &content = table->content();
        if (content.decision != m_made->m_treatment.name || content.outputs.size() != 1)
            continue;
        for (size_t rule = 0; rule < content.rules.size(); ++rule) {
            const QString text = content.rules[rule].outputs.front().text.trimmed();
            if (!text.startsWith(u'"') || !text.endsWith(u'"'))
                continue;
            const QString named = text.mid(1, text.size() - 2);
            const bool there = std::any_of(m_made->m_treatments.begin(), m_made->m_treatments.end(),
                                           [&](const Treatment &one) { return one.name == named; });
            if (!there) {
                return refuse(QStringLiteral("%1, rule %2").arg(content.decision).arg(rule + 1),
                              QStringLiteral("there is no treatment \"%1\"").arg(named));
            }
        }
    }
    return {};
}

void StrategyReader::collectFeatures()
{
    feel::foldConstants(*m_made->m_program, 0);
    QSet<int> used;
    const int count = int(features().size());
    const auto use = [&](std::uint32_t slot) {
        if (slot < std::uint32_t(count))
            used.insert(int(slot));
    };
    for (const feel::Node &node : m_made->m_program->nodes) {
        if (node.op == feel::Op::Slot)
            use(node.a);
    }
    const auto useAll = [&](const Strategy::Decision &decision) {
        for (const std::uint32_t slot : decision.slots)
            use(slot);
    };
    useAll(m_made->m_segment);
    useAll(m_made->m_treatment);
    for (const auto &[name, amount] : m_made->m_amounts)
        useAll(amount);
    m_made->m_features.assign(used.begin(), used.end());
    std::sort(m_made->m_features.begin(), m_made->m_features.end());
}

} // namespace dunlin::decision
