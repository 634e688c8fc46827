// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_sheet.h"

#include "core/base/hash.h"
#include "core/base/xml_tree.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using base::XmlElement;
using domain::StepKind;
using ports::StrategySheet;
using ports::StrategyStepSheet;
using ports::StrategyTable;

namespace {

/// The key of a step's object, by kind.
constexpr std::array kObject{"queue", "template", "status", "reason", "to", "amount"};

QString textOf(const XmlElement &element, const QString &child)
{
    return element.childText(child).trimmed();
}

XmlElement element(const QString &name, const QString &space, std::vector<XmlElement> children = {})
{
    XmlElement made;
    made.name = name;
    made.space = space;
    made.children = std::move(children);
    return made;
}

XmlElement entry(const QString &name, const QString &space, const QString &text)
{
    XmlElement inner = element(u"text"_s, space);
    inner.text = text.trimmed().isEmpty() ? u"-"_s : text.trimmed();
    return element(name, space, {std::move(inner)});
}

const XmlElement *tableIn(const XmlElement &decision)
{
    return decision.name == "decision"_L1 ? decision.child(u"decisionTable"_s) : nullptr;
}

StrategyTable tableOf(const QString &decision, const XmlElement &xml)
{
    StrategyTable table;
    table.decision = decision;
    table.policy = xml.attribute(u"hitPolicy"_s, u"UNIQUE"_s);
    for (const XmlElement &child : xml.children) {
        if (child.name == "input"_L1) {
            const XmlElement *expression = child.child(u"inputExpression"_s);
            table.inputs << (expression ? textOf(*expression, u"text"_s) : QString());
            table.types << (expression ? expression->attribute(u"typeRef"_s) : QString());
        } else if (child.name == "output"_L1) {
            table.outputs << child.attribute(u"name"_s, decision);
        } else if (child.name == "rule"_L1) {
            QStringList cells;
            QString remark;
            for (const XmlElement &cell : child.children) {
                if (cell.name == "annotationEntry"_L1)
                    remark = textOf(cell, u"text"_s);
                else if (cell.name == "inputEntry"_L1 || cell.name == "outputEntry"_L1)
                    cells << textOf(cell, u"text"_s);
            }
            cells << remark;
            table.rules.push_back(std::move(cells));
        }
    }
    return table;
}

/// Puts the sheet's rules in place of the ones that are there.
void putRules(XmlElement &xml, const StrategyTable &table)
{
    std::erase_if(xml.children, [](const XmlElement &one) { return one.name == "rule"_L1; });
    const bool remarked =
        std::any_of(table.rules.begin(), table.rules.end(),
                    [](const QStringList &cells) { return !cells.last().trimmed().isEmpty(); });
    const bool hasRemarks = xml.child(u"annotation"_s) != nullptr;
    if (remarked && !hasRemarks) {
        XmlElement annotation = element(u"annotation"_s, xml.space);
        annotation.attributes.push_back({u"name"_s, {}, u"Remark"_s});
        xml.children.push_back(std::move(annotation));
    }
    for (const QStringList &cells : table.rules) {
        XmlElement rule = element(u"rule"_s, xml.space);
        for (qsizetype i = 0; i + 1 < cells.size(); ++i) {
            const bool input = i < table.inputs.size();
            rule.children.push_back(
                entry(input ? u"inputEntry"_s : u"outputEntry"_s, xml.space, cells[i]));
        }
        if (remarked || hasRemarks) {
            XmlElement remark = entry(u"annotationEntry"_s, xml.space, cells.last());
            remark.children.front().text = cells.last().trimmed();
            rule.children.push_back(std::move(remark));
        }
        xml.children.push_back(std::move(rule));
    }
}

StrategyStepSheet stepOf(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    StrategyStepSheet step;
    step.id = text("id");
    if (object.contains(u"day"_s))
        step.day = object.value(u"day"_s).toInt();
    step.wait = object.value(u"wait"_s).toInt();
    step.within = object.value(u"within"_s).toInt(14);
    const QString deed = text("do");
    step.does = deed == "escalate"_L1
                    ? StepKind::Escalation
                    : domain::fromName<StepKind>(deed.toLatin1()).value_or(StepKind::Task);
    step.what = text(kObject[size_t(step.does)]);
    const QJsonValue channel = object.value(u"channel"_s);
    for (const QJsonValue &one : channel.isArray() ? channel.toArray() : QJsonArray{channel}) {
        if (one.isString())
            step.channels << one.toString();
    }
    step.text = text("text");
    step.when = text("when");
    step.holdDays = object.value(u"days"_s).toInt();
    step.minutes = object.value(u"minutes"_s).toInt();
    step.always = object.value(u"always"_s).toBool();
    return step;
}

QJsonObject jsonOf(const StrategyStepSheet &step)
{
    QJsonObject object;
    object.insert(u"id"_s, step.id.trimmed());
    if (step.day)
        object.insert(u"day"_s, *step.day);
    else
        object.insert(u"wait"_s, step.wait);
    if (step.within != 14)
        object.insert(u"within"_s, step.within);
    const bool escalates = step.does == StepKind::Escalation;
    object.insert(u"do"_s,
                  escalates ? u"escalate"_s : QString::fromLatin1(domain::name(step.does)));
    object.insert(QLatin1String(kObject[size_t(step.does)]), step.what.trimmed());
    if (step.does == StepKind::Message)
        object.insert(u"channel"_s, QJsonArray::fromStringList(step.channels));
    if (step.does == StepKind::Hold)
        object.insert(u"days"_s, step.holdDays);
    if (!step.text.trimmed().isEmpty())
        object.insert(u"text"_s, step.text.trimmed());
    if (!step.when.trimmed().isEmpty())
        object.insert(u"when"_s, step.when.trimmed());
    if (step.minutes > 0)
        object.insert(u"minutes"_s, step.minutes);
    if (step.always)
        object.insert(u"always"_s, true);
    return object;
}

ports::StrategyTriggerSheet triggerOf(const QJsonObject &object)
{
    using On = ports::StrategyTriggerSheet::On;
    ports::StrategyTriggerSheet trigger;
    trigger.id = object.value(u"id"_s).toString();
    const QString on = object.value(u"on"_s).toString();
    const QString anchor = object.value(u"anchor"_s).toString();
    if (on == "event"_L1) {
        trigger.on = On::Event;
        trigger.detail = object.value(u"event"_s).toString();
        trigger.outcome = object.value(u"outcome"_s).toString();
        trigger.text = object.value(u"text"_s).toString();
        trigger.part = object.value(u"detail"_s).toString();
    } else if (on == "state"_L1) {
        trigger.on = On::State;
        trigger.detail = object.value(u"status"_s).toString();
    } else {
        trigger.on = anchor == "next_due"_L1 ? On::NextDue
                     : anchor == "listed"_L1 ? On::Listed
                                             : On::OldestDue;
    }
    return trigger;
}

QJsonObject jsonOf(const ports::StrategyTriggerSheet &trigger)
{
    using On = ports::StrategyTriggerSheet::On;
    QJsonObject object{{u"id"_s, trigger.id.trimmed()}};
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            object.insert(key, text.trimmed());
    };
    switch (trigger.on) {
    case On::Event:
        object.insert(u"on"_s, u"event"_s);
        put(u"event"_s, trigger.detail);
        put(u"outcome"_s, trigger.outcome);
        put(u"text"_s, trigger.text);
        put(u"detail"_s, trigger.part);
        return object;
    case On::State:
        object.insert(u"on"_s, u"state"_s);
        put(u"status"_s, trigger.detail);
        return object;
    case On::OldestDue: object.insert(u"anchor"_s, u"oldest_due"_s); break;
    case On::NextDue: object.insert(u"anchor"_s, u"next_due"_s); break;
    case On::Listed: object.insert(u"anchor"_s, u"listed"_s); break;
    }
    object.insert(u"on"_s, u"time"_s);
    return object;
}

void readBegins(const QJsonObject &object, StrategySheet *sheet)
{
    for (const QJsonValue &one : object.value(u"triggers"_s).toArray())
        sheet->triggers.push_back(triggerOf(one.toObject()));
    for (const QJsonValue &one : object.value(u"exits"_s).toArray())
        sheet->exits.push_back({one.toObject().value(u"when"_s).toString(),
                                one.toObject().value(u"why"_s).toString()});
    const QJsonObject quiet = object.value(u"quiet"_s).toObject();
    for (const QJsonValue &day : quiet.value(u"weekdays"_s).toArray())
        sheet->quietWeekdays << day.toInt();
    sheet->quietHolidays = quiet.value(u"holidays"_s).toBool();
}

void writeBegins(const StrategySheet &sheet, QJsonObject *object)
{
    QJsonArray triggers;
    for (const ports::StrategyTriggerSheet &one : sheet.triggers)
        triggers.append(jsonOf(one));
    object->insert(u"triggers"_s, triggers);
    QJsonArray exits;
    for (const ports::StrategyExitSheet &one : sheet.exits) {
        QJsonObject exit{{u"when"_s, one.when.trimmed()}};
        if (!one.why.trimmed().isEmpty())
            exit.insert(u"why"_s, one.why.trimmed());
        exits.append(exit);
    }
    if (exits.isEmpty())
        object->remove(u"exits"_s);
    else
        object->insert(u"exits"_s, exits);
    QJsonArray weekdays;
    for (const int day : sheet.quietWeekdays)
        weekdays.append(day);
    if (weekdays.isEmpty() && !sheet.quietHolidays)
        object->remove(u"quiet"_s);
    else
        object->insert(u"quiet"_s, QJsonObject{{u"weekdays"_s, weekdays},
                                               {u"holidays"_s, sheet.quietHolidays}});
}

std::vector<ports::StrategyCase> casesOf(const QByteArray &json)
{
    std::vector<ports::StrategyCase> cases;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        cases.push_back(
            {object.value(u"name"_s).toString(),
             QJsonDocument(object.value(u"inputs"_s).toObject()).toJson(QJsonDocument::Compact),
             object.value(u"segment"_s).toString(), object.value(u"treatment"_s).toString()});
    }
    return cases;
}

QByteArray casesJson(const std::vector<ports::StrategyCase> &cases)
{
    QJsonArray all;
    for (const ports::StrategyCase &one : cases) {
        QJsonObject object;
        object.insert(u"name"_s, one.name);
        object.insert(u"inputs"_s, QJsonDocument::fromJson(one.inputs).object());
        object.insert(u"segment"_s, one.segment);
        object.insert(u"treatment"_s, one.treatment);
        all.append(object);
    }
    return all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        object.remove(key);
    else
        object.insert(key, text.trimmed());
}

} // namespace

Result<StrategySheet> sheetOf(const StrategyFile &file)
{
    StrategySheet sheet;
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.json, &error).object();
    if (object.isEmpty())
        return base::fail(ErrorCode::Input,
                          u"the strategy is no JSON object: "_s + error.errorString());
    DUNLIN_TRY_VALUE(const XmlElement root, base::readXml(file.tables));
    sheet.json = file.json;
    sheet.tablesXml = file.tables;
    sheet.name = object.value(u"name"_s).toString();
    sheet.title = object.value(u"title"_s).toString();
    sheet.about = object.value(u"about"_s).toString();
    sheet.applies = object.value(u"applies"_s).toString();
    sheet.smallBalance = object.value(u"small_balance"_s).toString();
    sheet.personGapDays = object.value(u"person_gap_days"_s).toInt();
    readBegins(object, &sheet);
    const QJsonObject treatments = object.value(u"treatments"_s).toObject();
    for (auto at = treatments.begin(); at != treatments.end(); ++at) {
        ports::StrategyTreatmentSheet treatment{at.key(), {}};
        for (const QJsonValue &one : at.value().toArray())
            treatment.steps.push_back(stepOf(one.toObject()));
        sheet.treatments.push_back(std::move(treatment));
    }
    for (const XmlElement &decision : root.children) {
        if (const XmlElement *table = tableIn(decision))
            sheet.tables.push_back(tableOf(decision.attribute(u"name"_s).simplified(), *table));
    }
    sheet.cases = casesOf(file.cases);
    return sheet;
}

Result<StrategyFile> fileOf(const StrategySheet &sheet)
{
    StrategyFile file;
    QJsonObject object = QJsonDocument::fromJson(sheet.json).object();
    putText(object, u"title"_s, sheet.title);
    putText(object, u"about"_s, sheet.about);
    putText(object, u"applies"_s, sheet.applies);
    putText(object, u"small_balance"_s, sheet.smallBalance);
    if (sheet.personGapDays > 0)
        object.insert(u"person_gap_days"_s, sheet.personGapDays);
    else
        object.remove(u"person_gap_days"_s);
    writeBegins(sheet, &object);
    QJsonObject treatments;
    for (const ports::StrategyTreatmentSheet &treatment : sheet.treatments) {
        QJsonArray steps;
        for (const StrategyStepSheet &step : treatment.steps)
            steps.append(jsonOf(step));
        treatments.insert(treatment.name, steps);
    }
    object.insert(u"treatments"_s, treatments);
    file.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    DUNLIN_TRY_VALUE(XmlElement root, base::readXml(sheet.tablesXml));
    for (XmlElement &decision : root.children) {
        const QString name = decision.attribute(u"name"_s).simplified();
        for (XmlElement &child : decision.children) {
            if (decision.name != "decision"_L1 || child.name != "decisionTable"_L1)
                continue;
            for (const StrategyTable &table : sheet.tables) {
                if (table.decision == name)
                    putRules(child, table);
            }
        }
    }
    file.tables = base::writeXml(root);
    file.cases = casesJson(sheet.cases);
    return file;
}

QByteArray contentHash(const StrategyFile &file)
{
    // Read as a sheet and written again, the same content has the same bytes.
    const auto sheet = sheetOf(file);
    const auto again = sheet ? fileOf(*sheet) : tl::unexpected(base::Error{});
    const StrategyFile &of = again ? *again : file;
    const auto tables = base::readXml(of.tables);
    return base::toBytes(
        base::sha256(of.json + '\n' + (tables ? base::writeXml(*tables) : of.tables)));
}

} // namespace dunlin::desk
