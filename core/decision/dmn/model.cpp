// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/model.h"

#include "core/decision/dmn/loader.h"
#include "core/decision/dmn/run.h"

#include <algorithm>

namespace dunlin::dmn {

using namespace feel;
using base::ErrorCode;

base::Result<std::shared_ptr<const Model>> Model::load(const QByteArray &xml,
                                                       const ImportReader &imports)
{
    return Loader::load(xml, imports);
}

QStringList Model::decisionNames() const
{
    QStringList names;
    for (const Element &element : m_elements) {
        if (element.own && element.kind == Element::Kind::Decision)
            names << element.name;
    }
    return names;
}

std::optional<size_t> Model::find(Element::Kind kind, const QString &wanted) const
{
    QString name = wanted;
    QString space;
    if (const qsizetype end = wanted.indexOf(u'}'); wanted.startsWith(u'{') && end > 0) {
        space = wanted.sliced(1, end - 1);
        name = wanted.sliced(end + 1);
    }
    std::optional<size_t> found;
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements[i];
        if (element.kind != kind || (element.name != name && element.id != name)
            || (!space.isEmpty() && element.space != space))
            continue;
        if (element.own)
            return i;
        if (!found)
            found = i;
    }
    return found;
}

std::vector<Answer> Model::decide(const QStringList &names, const Value &inputs,
                                  base::Instant now) const
{
    Evaluator evaluator(now);
    Run run(*this, evaluator);
    run.setInputs(inputs);
    const QStringList aboutInputs = evaluator.takeMessages();
    std::vector<Answer> answers;
    for (const QString &name : names) {
        Answer answer;
        const auto found = find(Element::Kind::Decision, name);
        if (!found) {
            answer.messages << QStringLiteral("there is no decision \"%1\"").arg(name);
        } else {
            answer.value = run.value(*found);
            answer.messages = aboutInputs + evaluator.takeMessages();
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

Answer Model::decide(const QString &name, const Value &inputs, base::Instant now) const
{
    return decide(QStringList{name}, inputs, now).front();
}

Answer Model::invoke(const QString &name, const Value &inputs, base::Instant now) const
{
    auto found = find(Element::Kind::Service, name);
    if (!found)
        found = find(Element::Kind::Knowledge, name);
    if (!found)
        return {{}, {QStringLiteral("there is no service or knowledge model \"%1\"").arg(name)}};
    Evaluator evaluator(now);
    Run run(*this, evaluator);
    const FunctionPtr function = run.value(*found).function();
    std::vector<Value> arguments;
    for (size_t i = 0; i < function->parameters.size(); ++i) {
        const Value *given =
            inputs.is(Kind::Context) ? inputs.context().find(function->parameters[i]) : nullptr;
        const TypePtr type = i < function->types.size() ? function->types[i] : nullptr;
        arguments.push_back(!given ? Value() : type ? fromOutside(*given, *type) : *given);
    }
    Answer answer;
    answer.value = evaluator.call(function, std::move(arguments));
    answer.messages = evaluator.takeMessages();
    return answer;
}

base::Result<PreparedDecision> PreparedDecision::prepare(std::shared_ptr<const Model> model,
                                                         const QString &decision)
{
    const auto found = model->find(Element::Kind::Decision, decision);
    if (!found) {
        return base::fail(ErrorCode::Input,
                          QStringLiteral("there is no decision \"%1\"").arg(decision));
    }
    PreparedDecision prepared;
    prepared.m_decision = *found;
    std::vector<size_t> open{*found};
    std::vector<bool> seen(model->elements().size(), false);
    while (!open.empty()) {
        const size_t at = open.back();
        open.pop_back();
        if (seen[at])
            continue;
        seen[at] = true;
        const auto &needs = model->elements()[at].requires_;
        for (auto need = needs.rbegin(); need != needs.rend(); ++need)
            open.push_back(need->element);
        if (model->elements()[at].kind == Element::Kind::Input) {
            prepared.m_inputs.push_back(at);
            prepared.m_inputNames << model->elements()[at].name;
        }
    }
    const auto &needs = model->elements()[*found].requires_;
    prepared.m_direct = needs.size() == prepared.m_inputs.size();
    for (size_t i = 0; i < needs.size() && prepared.m_direct; ++i) {
        prepared.m_direct = needs[i].imported.isEmpty() && needs[i].element == prepared.m_inputs[i];
    }
    prepared.m_model = std::move(model);
    return prepared;
}

Value PreparedDecision::evaluate(Evaluator &evaluator, std::vector<Value> &inputs) const
{
    const Element &element = m_model->elements()[m_decision];
    inputs.resize(m_inputs.size());
    if (m_direct && element.node != kNone) {
        Value result = evaluator.evaluate(*element.program, element.node, inputs);
        if (!element.type || result.isNull())
            return result;
        QString why;
        auto fitting = conform(result, *element.type, &why);
        return fitting ? std::move(*fitting)
                       : evaluator.fail(element.name + QLatin1String(": ") + why);
    }
    Run run(*m_model, evaluator);
    for (size_t i = 0; i < m_inputs.size(); ++i)
        run.set(m_inputs[i], inputs[i]);
    return run.value(m_decision);
}

std::vector<int> PreparedDecision::rules(Evaluator &evaluator, std::vector<Value> &inputs) const
{
    const Element &element = m_model->elements()[m_decision];
    for (const auto &table : m_model->tables()) {
        if (!m_direct || table->content().decision != element.name)
            continue;
        inputs.resize(m_inputs.size());
        std::vector<int> applying = table->matching(evaluator, inputs);
        if (table->content().policy == HitPolicy::First && applying.size() > 1)
            applying.resize(1);
        return applying;
    }
    return {};
}

} // namespace dunlin::dmn
