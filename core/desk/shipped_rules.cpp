// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/shipped_rules.h"

#include "core/base/assert.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using compliance::PackSource;

namespace {

Result<QByteArray> contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot read %1: %2").arg(name, file.errorString()));
    return file.readAll();
}

QByteArray resource(const QString &name)
{
    auto text = contentsOf(name);
    DUNLIN_ASSERT(text.has_value());
    return *text;
}

compliance::GateRules makeRules()
{
    auto sources = readPackFiles(QStringLiteral(":/rulepacks"));
    DUNLIN_ASSERT(sources.has_value());
    auto rules = rulesWith(std::move(*sources));
    DUNLIN_ASSERT(rules.has_value());
    return std::move(*rules);
}

} // namespace

const compliance::GateRules &shippedRules()
{
    static const compliance::GateRules rules = makeRules();
    return rules;
}

const std::vector<compliance::ContentRule> &shippedContent()
{
    static const std::vector<compliance::ContentRule> rules = [] {
        auto loaded =
            compliance::loadContentRules(resource(QStringLiteral(":/house/spoken_content.json")));
        DUNLIN_ASSERT(loaded.has_value());
        return std::move(*loaded);
    }();
    return rules;
}

Result<compliance::GateRules> rulesWith(std::vector<PackSource> packs)
{
    packs.push_back(
        {QStringLiteral("house"), resource(QStringLiteral(":/house/dunlin.house.json"))});
    auto loaded = compliance::loadPacks(packs, shippedVocabulary());
    if (!loaded.errors.empty()) {
        const compliance::LoadError &first = loaded.errors.front();
        return fail(ErrorCode::Input, QStringLiteral("the packs are not sound: %1 %2 %3: %4")
                                          .arg(first.pack, first.rule, first.path, first.message));
    }
    compliance::GateRules rules;
    rules.packs = std::move(loaded.set);
    rules.places =
        std::shared_ptr<const compliance::Places>(std::shared_ptr<void>(), &shippedPlaces());
    return rules;
}

namespace {

QByteArray released(const QByteArray &json)
{
    QJsonObject pack = QJsonDocument::fromJson(json).object();
    if (!pack.contains(QLatin1String("pack_id")))
        return json;
    const auto release = [](QJsonObject &object) {
        if (object.value(QLatin1String("status")).toString() == QLatin1String("draft"))
            object.insert(QStringLiteral("status"), QStringLiteral("released"));
    };
    release(pack);
    QJsonArray rules;
    const QJsonArray before = pack.value(QLatin1String("rules")).toArray();
    for (const QJsonValue &one : before) {
        QJsonObject rule = one.toObject();
        release(rule);
        rules.append(rule);
    }
    pack.insert(QStringLiteral("rules"), rules);
    pack.remove(QStringLiteral("sha256")); // it is of the draft
    return QJsonDocument(pack).toJson(QJsonDocument::Compact);
}

} // namespace

Result<compliance::GateRules> rulesWithDrafts()
{
    DUNLIN_TRY_VALUE(auto sources, readPackFiles(QStringLiteral(":/rulepacks")));
    // The index knows the hashes of what ships; these are not that any more.
    std::erase_if(sources, [](const PackSource &source) {
        return source.name == QLatin1String("index.json");
    });
    for (PackSource &source : sources)
        source.json = released(source.json);
    return rulesWith(std::move(sources));
}

const compliance::Vocabulary &shippedVocabulary()
{
    static const compliance::Vocabulary vocabulary = [] {
        compliance::Vocabulary made;
        std::vector<compliance::LoadError> errors;
        const QString name = QStringLiteral(":/rulepacks/vocabulary.json");
        compliance::addVocabulary(resource(name), name, &made, &errors);
        DUNLIN_ASSERT(errors.empty());
        return made;
    }();
    return vocabulary;
}

const compliance::Places &shippedPlaces()
{
    static const compliance::Places places({resource(QStringLiteral(":/places/countries.tsv")),
                                            resource(QStringLiteral(":/places/regions.tsv")),
                                            resource(QStringLiteral(":/places/postcodes.tsv")),
                                            resource(QStringLiteral(":/places/numbers.tsv"))});
    return places;
}

Result<std::vector<PackSource>> readPackFiles(const QString &path)
{
    std::vector<PackSource> sources;
    const QFileInfo info(path);
    QStringList names{path};
    if (info.isDir()) {
        const QDir folder(path);
        names.clear();
        for (const QString &name :
             folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            names += folder.filePath(name);
        if (names.isEmpty())
            return fail(ErrorCode::Io, QStringLiteral("there is no .json file in %1").arg(path));
    }
    for (const QString &name : names) {
        DUNLIN_TRY_VALUE(auto text, contentsOf(name));
        sources.push_back({QFileInfo(name).fileName(), std::move(text)});
    }
    return sources;
}

} // namespace dunlin::desk
