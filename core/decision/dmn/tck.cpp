// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/tck.h"

namespace dunlin::dmn {

using namespace feel;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

bool isNil(const XmlElement &element)
{
    return element.attribute(u"nil"_s) == "true"_L1;
}

Value simpleValue(const XmlElement &element)
{
    const QString declared = element.attribute(u"type"_s);
    const QString type = declared.sliced(declared.indexOf(u':') + 1);
    const QString trimmed = element.text.trimmed();
    if (type == "boolean"_L1)
        return trimmed == "true"_L1 || trimmed == "1"_L1;
    if (type == "decimal"_L1 || type == "double"_L1 || type == "float"_L1 || type == "integer"_L1
        || type == "int"_L1 || type == "long"_L1)
        return Decimal::fromText(trimmed);
    if (type == "date"_L1)
        return dateFromText(trimmed);
    if (type == "time"_L1)
        return timeFromText(trimmed);
    if (type == "dateTime"_L1)
        return dateTimeFromText(trimmed);
    if (type.endsWith("uration"_L1)) {
        const auto months = yearsMonthsFromText(trimmed);
        return months ? Value(*months) : Value(daysTimeFromText(trimmed));
    }
    return element.text;
}

Value valueOf(const XmlElement &holder)
{
    if (isNil(holder))
        return {};
    Context components;
    bool isContext = false;
    for (const XmlElement &child : holder.children) {
        if (child.name == "value"_L1)
            return isNil(child) ? Value() : simpleValue(child);
        if (child.name == "list"_L1) {
            if (isNil(child))
                return {};
            std::vector<Value> items;
            for (const XmlElement &item : child.children) {
                if (item.name == "item"_L1)
                    items.push_back(valueOf(item));
            }
            return Value::list(std::move(items));
        }
        if (child.name == "component"_L1) {
            isContext = true;
            components.put(child.attribute(u"name"_s), valueOf(child));
        }
    }
    return isContext ? Value::from(std::move(components)) : Value();
}

QString idOf(const XmlElement &testCase)
{
    return testCase.attribute(u"id"_s, testCase.attribute(u"name"_s));
}

Value inputsOf(const XmlElement &testCase)
{
    Context inputs;
    for (const XmlElement &node : testCase.children) {
        if (node.name != "inputNode"_L1)
            continue;
        const QString space = node.attribute(u"namespace"_s);
        const QString name = node.attribute(u"name"_s);
        inputs.put(space.isEmpty() ? name : u'{' + space + u'}' + name, valueOf(node));
    }
    return Value::from(std::move(inputs));
}

} // namespace

bool isExpected(const Value &expected, const Value &actual)
{
    if (expected.kind() != actual.kind())
        return false;
    switch (expected.kind()) {
    case Kind::Number: {
        const auto difference = expected.number().minus(actual.number());
        const auto size = expected.number().abs();
        const Decimal one = Decimal::fromInt(1);
        const auto limit = (size < one ? one : size).times(*Decimal::fromText(u"1e-8"));
        return difference && limit && !(*limit < difference->abs());
    }
    case Kind::List: {
        const auto &left = expected.items();
        const auto &right = actual.items();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), isExpected);
    }
    case Kind::Context: {
        if (expected.context().entries.size() != actual.context().entries.size())
            return false;
        for (const auto &[name, value] : expected.context().entries) {
            const Value *other = actual.context().find(name);
            if (!other || !isExpected(value, *other))
                return false;
        }
        return true;
    }
    default: return equal(expected, actual).value_or(false);
    }
}

base::Result<TestFile> TestFile::read(const QByteArray &xml)
{
    TestFile file;
    DUNLIN_TRY_VALUE(file.m_root, base::readXml(xml));
    if (file.m_root.name != "testCases"_L1)
        return base::fail(ErrorCode::Input, u"the file has no <testCases>"_s);
    file.m_modelName = file.m_root.childText(u"modelName"_s).trimmed();
    return file;
}

CaseReport TestFile::failAll(const QString &why) const
{
    CaseReport report;
    for (const XmlElement &testCase : m_root.children) {
        if (testCase.name != "testCase"_L1)
            continue;
        ++report.cases;
        report.failed.push_back({idOf(testCase), {}, {}, why});
    }
    return report;
}

CaseReport TestFile::run(const Model &model, base::Instant now) const
{
    CaseReport report;
    for (const XmlElement &testCase : m_root.children) {
        if (testCase.name != "testCase"_L1)
            continue;
        ++report.cases;
        const Value inputs = inputsOf(testCase);
        const QString type = testCase.attribute(u"type"_s, u"decision"_s);
        bool good = true;
        for (const XmlElement &node : testCase.children) {
            if (node.name != "resultNode"_L1)
                continue;
            const QString space = node.attribute(u"namespace"_s);
            const QString plain = node.attribute(u"name"_s);
            const QString name = space.isEmpty() ? plain : u'{' + space + u'}' + plain;
            const QString invocable = testCase.attribute(u"invocableName"_s, name);
            const Answer answer = type == "decision"_L1 ? model.decide(name, inputs, now)
                                                        : model.invoke(invocable, inputs, now);
            const XmlElement *holder = node.child(u"expected"_s);
            const Value expected = holder ? valueOf(*holder) : Value();
            // An error is null here; that a message says why is asked for beside it.
            const bool wantsError = node.attribute(u"errorResult"_s) == "true"_L1;
            const bool fits = wantsError ? answer.value.isNull() && !answer.messages.isEmpty()
                                         : isExpected(expected, answer.value);
            if (fits)
                continue;
            good = false;
            const QString why = answer.messages.isEmpty()
                                    ? QString()
                                    : QLatin1String(" (") + answer.messages.join("; "_L1) + u')';
            report.failed.push_back(
                {idOf(testCase), name, literalOf(expected), literalOf(answer.value) + why});
        }
        report.passed += good ? 1 : 0;
    }
    return report;
}

} // namespace dunlin::dmn
