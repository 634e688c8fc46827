// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/run.h"

#include <algorithm>

namespace dunlin::dmn {

using namespace feel;

namespace {

Value parsed(const QString &text, Kind kind)
{
    switch (kind) {
    case Kind::Date: return dateFromText(text);
    case Kind::Time: return timeFromText(text);
    case Kind::DateTime: return dateTimeFromText(text);
    case Kind::YearsMonths: return yearsMonthsFromText(text);
    case Kind::DaysTime: return daysTimeFromText(text);
    default: return {};
    }
}

Value contextFromOutside(const Value &value, const Type &type)
{
    Context made = value.context();
    for (const auto &[name, field] : type.fields) {
        if (const Value *own = made.find(name))
            made.put(name, fromOutside(*own, *field));
    }
    return Value::from(std::move(made));
}

} // namespace

Value fromOutside(const Value &value, const Type &type)
{
    if (value.is(Kind::String) && type.form == Type::Form::Plain) {
        const Value made = parsed(value.string(), type.plain);
        return made.isNull() ? value : made;
    }
    if (value.is(Kind::List) && type.form == Type::Form::List && type.element) {
        std::vector<Value> items;
        for (const Value &item : value.items())
            items.push_back(fromOutside(item, *type.element));
        return Value::list(std::move(items));
    }
    if (value.is(Kind::Context) && type.form == Type::Form::Context)
        return contextFromOutside(value, type);
    return value;
}

const Value *Run::inputOf(const Element &element, const Context &inputs) const
{
    const Value *found = nullptr;
    if (m_qualified)
        found = inputs.find(u'{' + element.space + u'}' + element.name);
    if (!found && !element.own) {
        const Value *group = inputs.find(m_model.m_importNames.value(element.space));
        if (group && group->is(Kind::Context))
            found = group->context().find(element.name);
    }
    return found ? found : inputs.find(element.name);
}

void Run::setInputs(const Value &inputs)
{
    m_inputs = inputs;
    const Context none;
    const Context &given = inputs.is(Kind::Context) ? inputs.context() : none;
    m_qualified = std::any_of(given.entries.begin(), given.entries.end(),
                              [](const auto &entry) { return entry.first.startsWith(u'{'); });
    for (size_t i = 0; i < m_model.m_elements.size(); ++i) {
        const Element &element = m_model.m_elements[i];
        if (element.kind != Element::Kind::Input || m_done[i])
            continue;
        const Value *found = inputOf(element, given);
        if (!found)
            continue; // said when something asks for it
        Value value = *found;
        if (element.type && !value.isNull()) {
            QString why;
            const auto fitting = conform(fromOutside(value, *element.type), *element.type, &why);
            value =
                fitting
                    ? *fitting
                    : m_evaluator.fail(QStringLiteral("input \"%1\": %2").arg(element.name, why));
        }
        set(i, std::move(value));
    }
}

Value Run::value(size_t index)
{
    if (m_done[index])
        return m_values[index];
    const Element &element = m_model.m_elements[index];
    Value made;
    switch (element.kind) {
    case Element::Kind::Input:
        m_evaluator.fail(QStringLiteral("the input \"%1\" is missing").arg(element.name));
        break;
    case Element::Kind::Decision: made = decision(element); break;
    case Element::Kind::Knowledge: made = knowledge(element); break;
    case Element::Kind::Service: made = serviceFunction(element); break;
    }
    set(index, made);
    return made;
}

/// What is given under the name of an import is for what is reached by it alone: two ways to one
/// input may have two values.
Value Run::imported(const Element::Requirement &requirement)
{
    const Value *group =
        m_inputs.is(Kind::Context) ? m_inputs.context().find(requirement.imported) : nullptr;
    if (!group || !group->is(Kind::Context))
        return value(requirement.element);
    Context inputs = m_inputs.context();
    for (const auto &[name, given] : group->context().entries)
        inputs.put(name, given);
    Run run(m_model, m_evaluator);
    run.setInputs(Value::from(std::move(inputs)));
    return run.value(requirement.element);
}

Stack Run::stackOf(const Element &element)
{
    Stack stack;
    stack.reserve(element.requires_.size() + 8);
    // What comes through an import is seen as members of one context under the import's name; the
    // loader has put those requirements side by side.
    for (size_t i = 0; i < element.requires_.size();) {
        const Element::Requirement &requirement = element.requires_[i];
        if (requirement.imported.isEmpty()) {
            stack.push_back(value(requirement.element));
            ++i;
            continue;
        }
        std::vector<std::pair<QString, Value>> members;
        for (;
             i < element.requires_.size() && element.requires_[i].imported == requirement.imported;
             ++i)
            members.emplace_back(element.requires_[i].name, imported(element.requires_[i]));
        stack.push_back(Value::context(std::move(members)));
    }
    return stack;
}

Value Run::decision(const Element &element)
{
    if (element.node == kNone)
        return m_evaluator.fail(QStringLiteral("%1 has no expression").arg(element.name));
    Stack stack = stackOf(element);
    const Value result = m_evaluator.evaluate(*element.program, element.node, stack);
    if (!element.type || result.isNull())
        return result;
    QString why;
    const auto fitting = conform(result, *element.type, &why);
    return fitting ? *fitting : m_evaluator.fail(element.name + QLatin1String(": ") + why);
}

Value Run::knowledge(const Element &element)
{
    Function made;
    made.name = element.name;
    made.parameters = element.parameters;
    made.types = element.parameterTypes;
    made.result = element.resultType;
    made.program = element.program;
    made.body = element.node;
    made.seen = stackOf(element);
    made.self = int(made.seen.size());
    made.external = element.external;
    if (element.node == kNone && made.external.isEmpty())
        made.external = QStringLiteral("it has no expression");
    return {std::make_shared<const Function>(std::move(made))};
}

Value Run::serviceFunction(const Element &element)
{
    Function made;
    made.name = element.name;
    for (const size_t input : element.serviceInputs) {
        made.parameters.push_back(m_model.m_elements[input].name);
        made.types.push_back(m_model.m_elements[input].type);
    }
    made.result = element.type;
    made.native = [model = m_model.shared_from_this(), &element](Evaluator &evaluator,
                                                                 const std::vector<Value> &inputs) {
        return service(*model, element, evaluator, inputs);
    };
    return {std::make_shared<const Function>(std::move(made))};
}

Value Run::service(const Model &model, const Element &element, Evaluator &evaluator,
                   const std::vector<Value> &inputs)
{
    Run run(model, evaluator);
    for (size_t i = 0; i < element.serviceInputs.size(); ++i)
        run.set(element.serviceInputs[i], i < inputs.size() ? inputs[i] : Value());
    if (element.serviceDecisions.size() == 1)
        return run.value(element.serviceDecisions[0]);
    std::vector<std::pair<QString, Value>> results;
    for (const size_t decision : element.serviceDecisions)
        results.emplace_back(model.m_elements[decision].name, run.value(decision));
    return Value::context(std::move(results));
}

} // namespace dunlin::dmn
