// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/expressions.h"
#include "core/decision/feel/fold.h"
#include "core/decision/feel/parser.h"

namespace dunlin::dmn {

using namespace feel;
using namespace Qt::StringLiterals;

namespace {

struct PolicyName {
    QLatin1StringView name;
    HitPolicy policy;
};
constexpr PolicyName kPolicies[] = {
    {"UNIQUE"_L1, HitPolicy::Unique},        {"ANY"_L1, HitPolicy::Any},
    {"PRIORITY"_L1, HitPolicy::Priority},    {"FIRST"_L1, HitPolicy::First},
    {"RULE ORDER"_L1, HitPolicy::RuleOrder}, {"OUTPUT ORDER"_L1, HitPolicy::OutputOrder},
    {"COLLECT"_L1, HitPolicy::Collect}};

struct AggregationName {
    QLatin1StringView name;
    Aggregation aggregation;
};
constexpr AggregationName kAggregations[] = {{""_L1, Aggregation::None},
                                             {"SUM"_L1, Aggregation::Sum},
                                             {"COUNT"_L1, Aggregation::Count},
                                             {"MIN"_L1, Aggregation::Min},
                                             {"MAX"_L1, Aggregation::Max}};

/// The field of a context type, or of the items of a list of such; null when there is none.
TypePtr fieldOf(const TypePtr &type, const QString &name)
{
    if (!type)
        return nullptr;
    if (type->form == Type::Form::List)
        return fieldOf(type->element, name);
    for (const auto &[field, fieldType] : type->fields) {
        if (field == name)
            return fieldType;
    }
    return nullptr;
}

} // namespace

bool ExpressionReader::policy(const XmlElement &expression, TableContent *content,
                              const QString &place)
{
    const QString hit = expression.attribute(u"hitPolicy"_s, u"UNIQUE"_s);
    const auto found = std::find_if(std::begin(kPolicies), std::end(kPolicies),
                                    [&](const PolicyName &one) { return one.name == hit; });
    if (found == std::end(kPolicies)) {
        refuse(place, QStringLiteral("there is no hit policy \"%1\"").arg(hit));
        return false;
    }
    content->policy = found->policy;
    const QString aggregation = expression.attribute(u"aggregation"_s);
    const auto how =
        std::find_if(std::begin(kAggregations), std::end(kAggregations),
                     [&](const AggregationName &one) { return one.name == aggregation; });
    if (how == std::end(kAggregations)) {
        refuse(place, QStringLiteral("there is no aggregation \"%1\"").arg(aggregation));
        return false;
    }
    if (content->policy == HitPolicy::Collect)
        content->aggregation = how->aggregation;
    return true;
}

Cell ExpressionReader::tests(const XmlElement *element, const QString &place)
{
    Cell cell;
    cell.text = element ? element->childText(u"text"_s).trimmed() : QString();
    if (cell.text.isEmpty() || cell.text == "-"_L1)
        return cell;
    const std::size_t first = m_program.nodes.size();
    const auto node = Parser(m_program, m_scope, m_vocabulary, cell.text).parseTests();
    lookForZero(first, place);
    if (node) {
        cell.node = *node;
        return cell;
    }
    // A test that holds for nothing: its rule never applies by mistake.
    const std::uint32_t nothing = m_program.node(Op::Test, invalid(place, node.error().detail));
    cell.node = m_program.node(Op::Tests, m_program.list({nothing}), 1, m_scope.size() - 1);
    return cell;
}

InputClause ExpressionReader::inputClause(const XmlElement &element, const QString &place)
{
    InputClause clause;
    const XmlElement *expression = element.child(u"inputExpression"_s);
    clause.text = expression ? expression->childText(u"text"_s).trimmed() : QString();
    clause.label = clause.text.isEmpty() ? element.attribute(u"label"_s).simplified() : clause.text;
    const QString here = QStringLiteral("%1, input \"%2\"").arg(place, clause.label);
    if (clause.text.isEmpty())
        refuse(here, u"the input has no expression"_s);
    else
        clause.expression = text(clause.text, here);
    clause.type = expression ? m_types.resolve(expression->attribute(u"typeRef"_s), here) : nullptr;
    if (!clause.type)
        clause.type = typeOfPath(clause.text);
    return clause;
}

/// The type of "applicant.age", where that is known.
TypePtr ExpressionReader::typeOfPath(const QString &path) const
{
    const QStringList steps = path.split(u'.');
    TypePtr type = m_known.value(steps.first().simplified());
    for (const QString &step : steps.sliced(1))
        type = fieldOf(type, step.simplified());
    return type;
}

void ExpressionReader::inputValues(InputClause *clause, const XmlElement &element,
                                   const QString &place)
{
    clause->values = tests(element.child(u"inputValues"_s), place);
    clause->domain = clause->values;
    TypePtr type = clause->type;
    if (!type || !type->allowed)
        type = typeOfPath(clause->text);
    if (clause->domain.node != kNone || !type || !type->allowed)
        return;
    clause->domain.text = type->allowed->text();
    const auto read = Parser(m_program, m_scope, m_vocabulary, clause->domain.text).parseTests();
    clause->domain.node = read ? *read : kNone;
}

void ExpressionReader::outputValues(OutputClause *clause, const XmlElement &element,
                                    const QString &place, const TypePtr &expected)
{
    const Cell written = tests(element.child(u"outputValues"_s), place);
    clause->text = written.text;
    clause->valuesTest = written.node;
    std::uint32_t order = written.node;
    const TypePtr type = clause->type ? clause->type : expected;
    if (order == kNone && type && type->allowed) {
        const auto read =
            Parser(m_program, m_scope, m_vocabulary, type->allowed->text()).parseTests();
        order = read ? *read : kNone;
    }
    if (order == kNone)
        return;
    foldConstants(m_program, 0);
    const Node &node = m_program.nodes[order];
    for (std::uint32_t i = 0; i < node.b; ++i) {
        const Node &test = m_program.nodes[m_program.lists[node.a + i]];
        const bool literal = m_program.nodes[test.a].op == Op::Constant;
        clause->values.push_back(literal ? m_program.constants[m_program.nodes[test.a].a]
                                         : Value());
    }
}

OutputClause ExpressionReader::outputClause(const XmlElement &element, const QString &place,
                                            const TypePtr &expected)
{
    OutputClause clause;
    clause.name = element.attribute(u"name"_s).simplified();
    const QString here = QStringLiteral("%1, output \"%2\"").arg(place, clause.name);
    clause.type = m_types.resolve(element.attribute(u"typeRef"_s), here);
    m_vocabulary.addMember(clause.name);
    outputValues(&clause, element, here, expected);
    const XmlElement *otherwise = element.child(u"defaultOutputEntry"_s);
    const QString written = otherwise ? otherwise->childText(u"text"_s).trimmed() : QString();
    if (!written.isEmpty())
        clause.otherwise = text(written, here + QLatin1String(", default"));
    return clause;
}

Rule ExpressionReader::rule(const XmlElement &element, const TableContent &content,
                            const QString &place)
{
    Rule rule;
    rule.id = element.attribute(u"id"_s);
    for (const XmlElement &entry : element.children) {
        if (entry.name == "inputEntry"_L1 && rule.inputs.size() < content.inputs.size()) {
            const QString &label = content.inputs[rule.inputs.size()].label;
            rule.inputs.push_back(tests(&entry, QStringLiteral("%1, \"%2\"").arg(place, label)));
        } else if (entry.name == "outputEntry"_L1 && rule.outputs.size() < content.outputs.size()) {
            const QString here =
                QStringLiteral("%1, \"%2\"").arg(place, content.outputs[rule.outputs.size()].name);
            Cell cell;
            cell.text = entry.childText(u"text"_s).trimmed();
            if (!cell.text.isEmpty() && cell.text != "-"_L1) {
                m_scope.shrink(content.slot); // outputs do not see `?`
                cell.node = text(cell.text, here);
                m_scope.push(u"?"_s);
            }
            rule.outputs.push_back(std::move(cell));
        } else if (entry.name == "inputEntry"_L1 || entry.name == "outputEntry"_L1) {
            refuse(place, u"the rule has more cells than there are columns"_s);
        } else if (entry.name == "annotationEntry"_L1) {
            rule.annotations.push_back(entry.childText(u"text"_s));
        }
    }
    if (rule.inputs.size() != content.inputs.size()
        || rule.outputs.size() != content.outputs.size())
        refuse(place, u"the rule has fewer cells than there are columns"_s);
    return rule;
}

std::uint32_t ExpressionReader::table(const XmlElement &expression, const QString &place,
                                      const TypePtr &expected)
{
    TableContent content;
    content.decision = place;
    content.slot = m_scope.size();
    if (!policy(expression, &content, place))
        return kNone;
    for (const XmlElement &element : expression.children) {
        if (element.name == "input"_L1)
            content.inputs.push_back(inputClause(element, place));
    }
    m_scope.push(u"?"_s);
    size_t column = 0;
    const bool single = std::count_if(expression.children.begin(), expression.children.end(),
                                      [](const XmlElement &e) { return e.name == "output"_L1; })
                        == 1;
    for (const XmlElement &element : expression.children) {
        if (element.name == "input"_L1) {
            InputClause &clause = content.inputs[column++];
            inputValues(&clause, element,
                        QStringLiteral("%1, input values of \"%2\"").arg(place, clause.label));
        } else if (element.name == "output"_L1) {
            const TypePtr type =
                single ? expected : fieldOf(expected, element.attribute(u"name"_s).simplified());
            content.outputs.push_back(outputClause(element, place, type));
        } else if (element.name == "rule"_L1) {
            const QString here =
                QStringLiteral("%1, rule %2").arg(place).arg(content.rules.size() + 1);
            content.rules.push_back(rule(element, content, here));
        }
    }
    m_scope.shrink(content.slot);
    if (content.outputs.empty())
        refuse(place, u"the table has no output"_s);
    if (content.outputs.size() > 1 && content.aggregation != Aggregation::None
        && content.aggregation != Aggregation::Count)
        refuse(place, u"a table with several outputs cannot be aggregated"_s);
    if (!m_fatal.isEmpty())
        return kNone;
    foldConstants(m_program, 0);
    const auto made = std::make_shared<const DecisionTable>(m_program, std::move(content));
    m_tables.push_back(made);
    m_program.extensions.push_back(made);
    return m_program.node(Op::Extension, std::uint32_t(m_program.extensions.size() - 1));
}

} // namespace dunlin::dmn
