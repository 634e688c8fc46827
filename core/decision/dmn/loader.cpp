// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/loader.h"

#include "core/decision/dmn/expressions.h"
#include "core/decision/feel/fold.h"

#include <algorithm>
#include <array>

namespace dunlin::dmn {

using namespace feel;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr size_t kMaxFiles = 100;
constexpr int kMaxChain = 300; ///< of requirements: each costs stack when it is evaluated

constexpr std::array kModelSpaces = {
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd"_L1, // 1.1
    "http://www.omg.org/spec/DMN/20180521/MODEL/"_L1,  // 1.2
    "https://www.omg.org/spec/DMN/20191111/MODEL/"_L1, // 1.3
    "https://www.omg.org/spec/DMN/20211108/MODEL/"_L1, // 1.4
    "https://www.omg.org/spec/DMN/20230324/MODEL/"_L1, // 1.5
};

std::optional<Element::Kind> kindOf(const XmlElement &element)
{
    if (element.name == "inputData"_L1)
        return Element::Kind::Input;
    if (element.name == "decision"_L1)
        return Element::Kind::Decision;
    if (element.name == "businessKnowledgeModel"_L1)
        return Element::Kind::Knowledge;
    if (element.name == "decisionService"_L1)
        return Element::Kind::Service;
    return std::nullopt;
}

bool isModelSpace(const QString &space)
{
    return std::find(kModelSpaces.begin(), kModelSpaces.end(), space) != kModelSpaces.end();
}

} // namespace

tl::unexpected<base::Error> Loader::refuse(const QString &place, const QString &why)
{
    return base::fail(ErrorCode::Input, place + QLatin1String(": ") + why);
}

base::Result<std::shared_ptr<const Model>> Loader::load(const QByteArray &xml,
                                                        const ImportReader &imports)
{
    Loader loader(imports);
    DUNLIN_TRY(loader.readFile(xml, true));
    for (size_t file = 0; file < loader.m_files.size(); ++file)
        DUNLIN_TRY(loader.readImports(file));
    for (size_t file = 0; file < loader.m_files.size(); ++file)
        loader.readTypes(file);
    DUNLIN_TRY(loader.declare());
    for (size_t element = 0; element < loader.m_sources.size(); ++element)
        DUNLIN_TRY(loader.connect(element));
    DUNLIN_TRY(loader.refuseCircles());
    for (size_t element = 0; element < loader.m_sources.size(); ++element)
        DUNLIN_TRY(loader.compileElement(element));
    return std::shared_ptr<const Model>(loader.m_model);
}

base::Status Loader::readFile(const QByteArray &xml, bool own)
{
    File &file = m_files.emplace_back();
    DUNLIN_TRY_VALUE(file.root, base::readXml(xml));
    if (file.root.name != "definitions"_L1)
        return refuse(u"model"_s,
                      QStringLiteral("the file begins with <%1>, not with <definitions>")
                          .arg(file.root.name));
    if (!isModelSpace(file.root.space))
        return refuse(u"model"_s,
                      QStringLiteral("the namespace \"%1\" is not that of DMN 1.1 to 1.5")
                          .arg(file.root.space));
    file.space = file.root.attribute(u"namespace"_s);
    file.own = own;
    if (own)
        m_model->m_name = file.root.attribute(u"name"_s);
    return {};
}

base::Status Loader::readImports(size_t index)
{
    const size_t count = m_files[index].root.children.size();
    for (size_t i = 0; i < count; ++i) {
        const XmlElement &import = m_files[index].root.children[i];
        if (import.name != "import"_L1)
            continue;
        const QString type = import.attribute(u"importType"_s);
        const QString space = import.attribute(u"namespace"_s);
        const QString name = import.attribute(u"name"_s).simplified();
        const QString place = QStringLiteral("import \"%1\"").arg(name);
        if (!isModelSpace(type) && !type.contains("/DMN/"_L1))
            return refuse(place,
                          QStringLiteral("imports of type \"%1\" are not supported").arg(type));
        m_files[index].importNames.insert(space, name);
        if (m_files[index].own)
            m_model->m_importNames.insert(space, name);
        const bool known = std::any_of(m_files.begin(), m_files.end(),
                                       [&](const File &file) { return file.space == space; });
        if (known)
            continue;
        if (m_files.size() >= kMaxFiles)
            return refuse(place, u"too many imports"_s);
        if (!m_imports)
            return refuse(place, u"there is nowhere to look for imported models"_s);
        const auto bytes = m_imports(space, import.attribute(u"locationURI"_s));
        if (!bytes)
            return refuse(place, bytes.error().detail);
        DUNLIN_TRY(readFile(*bytes, false));
        if (m_files.back().space != space)
            return refuse(place, u"the imported model has another namespace"_s);
    }
    return {};
}

void Loader::readTypes(size_t index)
{
    File &file = m_files[index];
    if (file.typesRead)
        return;
    file.typesRead = true; // imports in a circle see what is there
    for (auto import = file.importNames.constBegin(); import != file.importNames.constEnd();
         ++import) {
        for (size_t other = 0; other < m_files.size(); ++other) {
            if (m_files[other].space != import.key() || other == index)
                continue;
            readTypes(other);
            const Types &types = m_files[other].vocabulary.types;
            for (auto type = types.constBegin(); type != types.constEnd(); ++type) {
                if (builtinTypes().contains(type.key()))
                    continue;
                const QString name =
                    import.value().isEmpty() ? type.key() : import.value() + u'.' + type.key();
                file.vocabulary.types.insert(name, type.value());
            }
            for (const QString &member : m_files[other].vocabulary.memberNames)
                file.vocabulary.addMember(member);
        }
    }
    file.types = std::make_unique<ItemTypes>(file.root, file.vocabulary, m_model->m_problems);
    file.types->readAll();
}

base::Status Loader::declare()
{
    for (size_t index = 0; index < m_files.size(); ++index) {
        File &file = m_files[index];
        for (const XmlElement &xml : file.root.children) {
            const auto kind = kindOf(xml);
            if (!kind)
                continue;
            Element element;
            element.kind = *kind;
            element.id = xml.attribute(u"id"_s);
            element.name = xml.attribute(u"name"_s).simplified();
            element.space = file.space;
            element.own = file.own;
            const QString place = QStringLiteral("<%1> at line %2").arg(xml.name).arg(xml.line);
            if (element.name.isEmpty())
                return refuse(place, u"it has no name"_s);
            const XmlElement *variable = xml.child(u"variable"_s);
            if (variable)
                element.type = file.types->resolve(variable->attribute(u"typeRef"_s), element.name);
            const QString reference = file.space + u'#' + element.id;
            if (!element.id.isEmpty() && m_byReference.contains(reference))
                return refuse(place, QStringLiteral("the id \"%1\" is used twice").arg(element.id));
            m_byReference.insert(reference, m_model->m_elements.size());
            file.vocabulary.addMember(element.name);
            for (File &other : m_files)
                other.vocabulary.addMember(element.name);
            m_model->m_elements.push_back(std::move(element));
            m_sources.push_back({index, &xml});
        }
    }
    return {};
}

base::Result<size_t> Loader::target(size_t file, const QString &href, const QString &place) const
{
    const qsizetype mark = href.indexOf(u'#');
    const QString space = mark > 0 ? href.first(mark) : m_files[file].space;
    const auto found = m_byReference.constFind(space + u'#' + href.sliced(mark + 1));
    if (found == m_byReference.constEnd())
        return refuse(place, QStringLiteral("it requires \"%1\", which does not exist").arg(href));
    return *found;
}

base::Status Loader::require(size_t index, const QString &href, const QString &place)
{
    const size_t file = m_sources[index].file;
    DUNLIN_TRY_VALUE(const size_t required, target(file, href, place));
    if (required == index)
        return {}; // a function that calls itself
    Element &element = m_model->m_elements[index];
    const Element &other = m_model->m_elements[required];
    Element::Requirement requirement{required, other.name, {}};
    if (other.space != element.space)
        requirement.imported = m_files[file].importNames.value(other.space);
    element.requires_.push_back(std::move(requirement));
    return {};
}

base::Status Loader::connect(size_t index)
{
    const Source source = m_sources[index];
    Element &element = m_model->m_elements[index];
    const QString place = element.name;
    if (element.kind == Element::Kind::Service) {
        const auto collect = [&](const QString &child, std::vector<size_t> *into) -> base::Status {
            for (const XmlElement &reference : source.xml->children) {
                if (reference.name != child)
                    continue;
                DUNLIN_TRY_VALUE(const size_t one,
                                 target(source.file, reference.attribute(u"href"_s), place));
                into->push_back(one);
            }
            return {};
        };
        DUNLIN_TRY(collect(u"inputData"_s, &element.serviceInputs));
        DUNLIN_TRY(collect(u"inputDecision"_s, &element.serviceInputs));
        return collect(u"outputDecision"_s, &element.serviceDecisions);
    }
    for (const XmlElement &child : source.xml->children) {
        const bool information = child.name == "informationRequirement"_L1;
        if (!information && child.name != "knowledgeRequirement"_L1)
            continue;
        for (const XmlElement &reference : child.children) {
            if (reference.name.startsWith("required"_L1))
                DUNLIN_TRY(require(index, reference.attribute(u"href"_s), place));
        }
    }
    // Side by side, as they become one context.
    std::stable_sort(element.requires_.begin(), element.requires_.end(),
                     [](const auto &a, const auto &b) { return a.imported < b.imported; });
    return {};
}

base::Status Loader::refuseCircles() const
{
    const auto &elements = m_model->m_elements;
    std::vector<int> state(elements.size(), 0); // 0 not seen, 1 on the way, 2 done
    std::function<base::Status(size_t, QStringList)> visit = [&](size_t index,
                                                                 QStringList way) -> base::Status {
        if (state[index] == 2)
            return {};
        way << elements[index].name;
        if (state[index] == 1)
            return refuse(elements[index].name,
                          QStringLiteral("the requirements go round in a circle: %1")
                              .arg(way.join(QLatin1String(" -> "))));
        if (way.size() > kMaxChain)
            return refuse(elements[index].name, u"the chain of requirements is too long"_s);
        state[index] = 1;
        for (const auto &requirement : elements[index].requires_)
            DUNLIN_TRY(visit(requirement.element, way));
        for (const size_t decision : elements[index].serviceDecisions)
            DUNLIN_TRY(visit(decision, way));
        state[index] = 2;
        return {};
    };
    for (size_t i = 0; i < elements.size(); ++i)
        DUNLIN_TRY(visit(i, {}));
    return {};
}

Scope Loader::scopeOf(const Element &element) const
{
    Scope scope;
    QString last;
    for (const auto &requirement : element.requires_) {
        if (requirement.imported.isEmpty())
            scope.push(requirement.name);
        else if (requirement.imported != last)
            scope.push(requirement.imported);
        last = requirement.imported;
    }
    return scope;
}

base::Status Loader::compileElement(size_t index)
{
    Element &element = m_model->m_elements[index];
    const XmlElement &xml = *m_sources[index].xml;
    if (element.kind == Element::Kind::Decision) {
        const XmlElement *expression = expressionIn(xml);
        if (expression)
            return compileExpression(index, *expression);
        m_model->m_problems.push_back({element.name, u"the decision has no expression"_s});
        return {};
    }
    if (element.type && element.type->form == Type::Form::Function)
        element.type = element.type->result;
    if (element.kind != Element::Kind::Knowledge)
        return {};
    const XmlElement *logic = xml.child(u"encapsulatedLogic"_s);
    compileKnowledge(index, logic);
    const XmlElement *expression = logic ? expressionIn(*logic) : nullptr;
    if (expression && element.external.isEmpty())
        return compileExpression(index, *expression);
    const QString why = element.external.isEmpty() ? u"the knowledge model has no expression"_s
                                                   : element.external + u" are not supported"_s;
    m_model->m_problems.push_back({element.name, why});
    return {};
}

void Loader::compileKnowledge(size_t index, const XmlElement *logic)
{
    if (!logic)
        return;
    Element &element = m_model->m_elements[index];
    ItemTypes &types = *m_files[m_sources[index].file].types;
    for (const XmlElement &parameter : logic->children) {
        if (parameter.name != "formalParameter"_L1)
            continue;
        element.parameters.push_back(parameter.attribute(u"name"_s).simplified());
        element.parameterTypes.push_back(
            types.resolve(parameter.attribute(u"typeRef"_s), element.name));
    }
    const TypePtr declared = types.resolve(logic->attribute(u"typeRef"_s), element.name);
    element.resultType =
        declared && declared->form != Type::Form::Function ? declared : element.type;
    const QString kind = logic->attribute(u"kind"_s, u"FEEL"_s);
    if (kind != "FEEL"_L1)
        element.external = QStringLiteral("functions of kind %1").arg(kind);
}

/// What the names of an element's scope are.
QHash<QString, TypePtr> Loader::knownTypes(const Element &element) const
{
    QHash<QString, TypePtr> known;
    for (const auto &requirement : element.requires_) {
        if (requirement.imported.isEmpty())
            known.insert(requirement.name, m_model->m_elements[requirement.element].type);
    }
    for (size_t i = 0; i < element.parameters.size(); ++i)
        known.insert(element.parameters[i], element.parameterTypes[i]);
    return known;
}

base::Status Loader::compileExpression(size_t index, const XmlElement &expression)
{
    Element &element = m_model->m_elements[index];
    File &file = m_files[m_sources[index].file];
    auto program = std::make_shared<Program>();
    Scope scope = scopeOf(element);
    if (element.kind == Element::Kind::Knowledge) {
        scope.push(element.name); // it may call itself
        for (const QString &parameter : element.parameters)
            scope.push(parameter);
    }
    ExpressionReader reader(*program, scope, file.vocabulary, *file.types, m_model->m_problems,
                            file.root.attribute(u"expressionLanguage"_s));
    reader.setKnownTypes(knownTypes(element));
    element.node =
        reader.read(expression, element.name,
                    element.kind == Element::Kind::Knowledge ? element.resultType : element.type);
    if (!reader.fatal().isEmpty())
        return base::fail(ErrorCode::Input, reader.fatal());
    for (const Node &node : program->nodes) {
        if (node.op == Op::Unknown)
            m_model->m_problems.push_back(
                {element.name,
                 QStringLiteral("there is no \"%1\" here").arg(program->names[node.a])});
    }
    foldConstants(*program, 0);
    element.program = std::move(program);
    auto tables = reader.takeTables();
    if (element.own)
        m_model->m_tables.insert(m_model->m_tables.end(), tables.begin(), tables.end());
    return {};
}

} // namespace dunlin::dmn
