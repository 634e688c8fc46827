// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/item_types.h"

#include "core/decision/feel/fold.h"
#include "core/decision/feel/parser.h"

namespace dunlin::dmn {

using namespace feel;
using namespace Qt::StringLiterals;

base::Result<std::shared_ptr<const Constraint>>
TestConstraint::read(const QString &text, Vocabulary &vocabulary,
                     std::shared_ptr<const Constraint> also)
{
    auto made = std::make_shared<TestConstraint>();
    Scope scope;
    scope.push(QStringLiteral("?"));
    DUNLIN_TRY_VALUE(made->m_node, Parser(*made->m_program, scope, vocabulary, text).parseTests());
    foldConstants(*made->m_program, 0);
    made->m_text = text.simplified();
    made->m_also = std::move(also);
    return std::shared_ptr<const Constraint>(std::move(made));
}

bool TestConstraint::allows(const Value &value) const
{
    Evaluator evaluator;
    Stack stack{value};
    return evaluator.holds(*m_program, m_node, stack).value_or(false)
           && (!m_also || m_also->allows(value));
}

ItemTypes::ItemTypes(const XmlElement &definitions, Vocabulary &vocabulary,
                     std::vector<Problem> &problems)
    : m_definitions(definitions)
    , m_vocabulary(vocabulary)
    , m_problems(problems)
{}

void ItemTypes::readAll()
{
    for (const XmlElement &element : m_definitions.children) {
        if (element.name == "itemDefinition"_L1)
            named(element.attribute(u"name"_s).simplified());
    }
}

TypePtr ItemTypes::named(const QString &name)
{
    for (const XmlElement &element : m_definitions.children) {
        if (element.name != "itemDefinition"_L1
            || element.attribute(u"name"_s).simplified() != name)
            continue;
        if (m_open.contains(name))
            return anyType();
        m_open.insert(name);
        const TypePtr made = make(element, QStringLiteral("item definition %1").arg(name));
        m_open.remove(name);
        m_vocabulary.types.insert(name, made);
        return made;
    }
    return nullptr;
}

TypePtr ItemTypes::resolve(const QString &reference, const QString &place)
{
    QString name = reference.simplified();
    if (name.isEmpty())
        return nullptr;
    const auto lookUp = [this](const QString &wanted) -> TypePtr {
        const auto known = m_vocabulary.types.constFind(wanted);
        return known != m_vocabulary.types.constEnd() ? *known : named(wanted);
    };
    if (TypePtr found = lookUp(name))
        return found;
    // A prefix of XML names ("feel:number"), as models up to 1.1 have it.
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon >= 0) {
        if (TypePtr found = lookUp(name.sliced(colon + 1)))
            return found;
    }
    m_problems.push_back({place, QStringLiteral("the type \"%1\" is not defined").arg(name)});
    return nullptr;
}

std::shared_ptr<const Constraint> ItemTypes::constraint(const XmlElement &definition,
                                                        const QString &child, const QString &place,
                                                        std::shared_ptr<const Constraint> also)
{
    const XmlElement *tests = definition.child(child);
    const QString text = tests ? tests->childText(u"text"_s) : QString();
    if (text.trimmed().isEmpty())
        return also;
    auto read = TestConstraint::read(text, m_vocabulary, also);
    if (read)
        return *read;
    m_problems.push_back({place + QLatin1String(", ") + child, read.error().detail});
    return also;
}

TypePtr ItemTypes::make(const XmlElement &definition, const QString &place)
{
    Type type;
    const QString reference = definition.childText(u"typeRef"_s);
    if (!reference.trimmed().isEmpty()) {
        if (const TypePtr base = resolve(reference, place))
            type = *base;
    } else if (const XmlElement *function = definition.child(u"functionItem"_s)) {
        type = *makeFunction(*function, place);
    } else if (definition.child(u"itemComponent"_s)) {
        type.form = Type::Form::Context;
        type.open = false;
        for (const XmlElement &component : definition.children) {
            if (component.name != "itemComponent"_L1)
                continue;
            const QString name = component.attribute(u"name"_s).simplified();
            m_vocabulary.addMember(name);
            type.fields.emplace_back(name, make(component, place + QLatin1String(", ") + name));
        }
    }
    const bool collection = definition.attribute(u"isCollection"_s) == "true"_L1;
    type.allowed = constraint(definition, u"allowedValues"_s, place, type.allowed);
    const QString name = definition.attribute(u"name"_s).simplified();
    if (!collection) {
        type.name = name;
        type.allowed = constraint(definition, u"typeConstraint"_s, place, type.allowed);
        return std::make_shared<const Type>(std::move(type));
    }
    Type list;
    list.form = Type::Form::List;
    list.name = name;
    list.element = std::make_shared<const Type>(std::move(type));
    list.allowed = constraint(definition, u"typeConstraint"_s, place, nullptr);
    return std::make_shared<const Type>(std::move(list));
}

TypePtr ItemTypes::makeFunction(const XmlElement &item, const QString &place)
{
    Type type;
    type.form = Type::Form::Function;
    type.open = false;
    for (const XmlElement &parameter : item.children) {
        if (parameter.name == "parameters"_L1)
            type.parameters.push_back(resolve(parameter.attribute(u"typeRef"_s), place));
    }
    type.result = resolve(item.attribute(u"outputTypeRef"_s), place);
    return std::make_shared<const Type>(std::move(type));
}

} // namespace dunlin::dmn
