// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/pack_loader.h"

#include "core/compliance/packs/reader_context.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace dunlin::compliance {

namespace {

constexpr size_t kMostChannels = 63;

/// Reads one pack's JSON into the set.
class PackReader {
public:
    explicit PackReader(ReaderContext context) : m_context(std::move(context)) {}
    void read(const QJsonObject &object);

private:
    Rule readRule(const QJsonObject &object, const QString &path, const Pack &pack);
    void readOutcome(const QJsonObject &object, const QString &path, Rule *rule);
    void readExceptions(const QJsonValue &value, const QString &path, Rule *rule);
    void readChannels(const QJsonValue &value, const QString &path, Rule *rule);
    void readComputed(const QJsonValue &value);
    void checkHash(const QJsonObject &object, const Pack &pack);
    Resolver resolverOf(const QJsonValue &value, const QString &path, Resolver otherwise);
    bool isEnforced(const QJsonValue &status, const QString &path);
    GateResult resultOf(const QJsonValue &value, const QString &path, GateResult otherwise);
    void knownKeys(const QJsonObject &object, const QString &path,
                   std::initializer_list<const char *> known);

    ReaderContext m_context;
    Dates m_effective;
    Resolver m_resolver = Resolver::AllCandidates;
    int m_calendar = -1;
};

QString englishOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("en")).toString()
                            : value.toString();
}

void PackReader::knownKeys(const QJsonObject &object, const QString &path,
                           std::initializer_list<const char *> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const char *key) {
            return it.key() == QLatin1String(key);
        });
        if (!isKnown)
            m_context.warn(path, QStringLiteral("nobody reads \"%1\"").arg(it.key()));
    }
}

Resolver PackReader::resolverOf(const QJsonValue &value, const QString &path, Resolver otherwise)
{
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const QString name = value.toString();
    if (name == QLatin1String("all_candidates"))
        return Resolver::AllCandidates;
    if (name == QLatin1String("area_code_landline_then_residence"))
        return Resolver::LandlineThenResidence;
    if (name == QLatin1String("address_only"))
        return Resolver::AddressOnly;
    m_context.error(path, QStringLiteral("all_candidates, area_code_landline_then_residence or "
                                         "address_only is expected"));
    return otherwise;
}

bool PackReader::isEnforced(const QJsonValue &status, const QString &path)
{
    const QString name = status.toString(QStringLiteral("released"));
    if (name != QLatin1String("released") && name != QLatin1String("draft"))
        m_context.error(path, QStringLiteral("the status is released, draft or withdrawn"));
    return name != QLatin1String("draft");
}

GateResult PackReader::resultOf(const QJsonValue &value, const QString &path, GateResult otherwise)
{
    const QByteArray word = value.toString().toLatin1();
    for (const GateResult one : {GateResult::Allow, GateResult::AllowWithWarning,
                                 GateResult::BlockOverridable, GateResult::Block}) {
        if (word == name(one))
            return one;
    }
    m_context.error(path, QStringLiteral("\"%1\" is not a decision").arg(value.toString()));
    return otherwise;
}

void PackReader::readOutcome(const QJsonObject &object, const QString &path, Rule *rule)
{
    m_context.onlyKeys(
        object, path, {"decision", "override_roles", "override_reasons", "override_second_person"});
    rule->overrideSecond = m_context.flagOf(object.value(QLatin1String("override_second_person")),
                                            at(path, "override_second_person"), false);
    rule->result =
        resultOf(object.value(QLatin1String("decision")), at(path, "decision"), GateResult::Block);
    if (rule->result == GateResult::Allow)
        m_context.error(at(path, "decision"), QStringLiteral("a rule that allows does nothing"));
    const QJsonValue roles = object.value(QLatin1String("override_roles"));
    rule->overrideRoles = m_context.wordsOf(roles, at(path, "override_roles"));
    if (roles.isUndefined())
        rule->overrideRoles = {m_context.set.atoms.text("supervisor")};
    rule->overrideReasons = m_context.wordsOf(object.value(QLatin1String("override_reasons")),
                                              at(path, "override_reasons"));
    if (rule->result != GateResult::BlockOverridable
        && (!roles.isUndefined() || !rule->overrideReasons.empty()))
        m_context.error(path, QStringLiteral("only block_overridable can be overridden"));
}

void PackReader::readExceptions(const QJsonValue &value, const QString &path, Rule *rule)
{
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        const QString here = at(path, i);
        m_context.onlyKeys(object, here, {"when", "decision", "citation", "explain"});
        Exception exception;
        if (!object.contains(QLatin1String("when")))
            m_context.error(here,
                            QStringLiteral("when is missing: an exception that always holds"));
        exception.when = readPredicate(m_context, object.value(QLatin1String("when")),
                                       at(here, "when"), Within::Rule);
        const QJsonValue decision = object.value(QLatin1String("decision"));
        if (!decision.isUndefined())
            exception.result = resultOf(decision, at(here, "decision"), GateResult::Allow);
        exception.citation = object.value(QLatin1String("citation")).toString();
        exception.sentence = englishOf(object.value(QLatin1String("explain")));
        rule->exceptions.push_back(std::move(exception));
    }
}

void PackReader::readChannels(const QJsonValue &value, const QString &path, Rule *rule)
{
    if (value.isUndefined())
        return;
    rule->channels = 0;
    const QJsonArray list = value.toArray();
    if (list.isEmpty())
        m_context.error(path, QStringLiteral("no channel: the rule would never be asked"));
    std::vector<Cell> &channels = m_context.set.channels;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QByteArray name = list[i].toString().toUtf8();
        if (!m_context.vocabulary.channels.contains(name)) {
            m_context.error(at(path, i),
                            QStringLiteral("\"%1\" is not a channel").arg(list[i].toString()));
            continue;
        }
        const Cell channel = m_context.set.atoms.text(name);
        auto found = std::find(channels.begin(), channels.end(), channel);
        if (found == channels.end() && channels.size() < kMostChannels) {
            channels.push_back(channel);
            found = channels.end() - 1;
        }
        rule->channels |= quint64(1) << (found - channels.begin());
    }
}

Rule PackReader::readRule(const QJsonObject &object, const QString &path, const Pack &pack)
{
    knownKeys(object, path,
              {"id", "kind", "citation", "source", "effective", "channels", "when", "params",
               "exceptions", "outcome", "explain", "reason", "status", "title", "notes"});
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    Rule rule;
    rule.id = field("id").toString();
    m_context.rule = rule.id;
    if (rule.id.isEmpty())
        m_context.error(path, QStringLiteral("a rule has an id"));
    rule.kind = field("kind").toString().toUtf8();
    rule.citation = field("citation").toString();
    if (rule.citation.isEmpty())
        m_context.error(path, QStringLiteral("a rule names its source (citation)"));
    rule.effective = field("effective").isUndefined()
                         ? m_effective
                         : m_context.datesOf(field("effective"), at(path, "effective"));
    readChannels(field("channels"), at(path, "channels"), &rule);
    if (!field("when").isUndefined())
        rule.when = readPredicate(m_context, field("when"), at(path, "when"), Within::Rule);
    const QJsonObject params = field("params").toObject();
    rule.params = readParams(m_context, rule.kind, params, at(path, "params"), m_calendar);
    rule.resolver = resolverOf(params.value(QLatin1String("resolver")),
                               at(at(path, "params"), "resolver"), m_resolver);
    readExceptions(field("exceptions"), at(path, "exceptions"), &rule);
    readOutcome(field("outcome").toObject(), at(path, "outcome"), &rule);
    rule.explain = englishOf(field("explain"));
    rule.reason = field("reason").toString().toLatin1();
    rule.enforced = pack.enforced && isEnforced(field("status"), at(path, "status"));
    return rule;
}

void PackReader::readComputed(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = at(QStringLiteral("computed"), i);
        const QJsonObject object = list[i].toObject();
        m_context.rule = object.value(QLatin1String("id")).toString();
        const QJsonObject params = object.value(QLatin1String("params")).toObject();
        const auto number = [&](const char *key, int low, int high) {
            return m_context.wholeOf(params.value(QLatin1String(key)), at(at(path, "params"), key),
                                     low, high);
        };
        const QString kind = object.value(QLatin1String("kind")).toString();
        if (kind == QLatin1String("validation_period_end")) {
            m_context.set.validationPeriod.rule = m_context.rule;
            m_context.set.validationPeriod.assumeDays = number("assume_days", 0, 366);
            m_context.set.validationPeriod.periodDays = number("period_days", 0, 3660);
        } else if (kind == QLatin1String("retention")) {
            m_context.set.retention.rule = m_context.rule;
            m_context.set.retention.keepYears = number("years", 0, 100);
        } else {
            m_context.error(path, QStringLiteral("\"%1\" is not a computed value").arg(kind));
        }
    }
    m_context.rule.clear();
}

void PackReader::checkHash(const QJsonObject &object, const Pack &pack)
{
    const QJsonValue written = object.value(QLatin1String("sha256"));
    if (!written.isUndefined() && written.toString().toLatin1() != base::toHex(pack.ref.sha256))
        m_context.error(QStringLiteral("sha256"),
                        QStringLiteral("the pack was changed after it was hashed"));
}

void PackReader::read(const QJsonObject &object)
{
    knownKeys(object, {},
              {"schema", "pack_id", "version", "status", "title", "jurisdiction", "effective",
               "applies_if", "location_resolver", "calendar", "rules", "computed", "reviewed_by",
               "review_date", "published", "sources", "notes", "sha256", "signature"});
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    m_context.pack = field("pack_id").toString();
    if (field("status").toString() == QLatin1String("withdrawn"))
        return;
    if (field("schema").toString() != QLatin1String("crp/1"))
        m_context.error(QStringLiteral("schema"), QStringLiteral("crp/1 is expected"));
    Pack pack;
    pack.ref = {m_context.pack.toUtf8(), field("version").toString().toUtf8(), packHash(object)};
    pack.title = field("title").toString();
    if (pack.ref.id.isEmpty() || pack.ref.version.isEmpty())
        m_context.error({}, QStringLiteral("a pack has a pack_id and a version"));
    for (const Pack &other : m_context.set.packs) {
        if (other.ref.id == pack.ref.id)
            m_context.error({}, QStringLiteral("there are two packs of this id (version %1)")
                                    .arg(QString::fromUtf8(other.ref.version)));
    }
    checkHash(object, pack);
    pack.enforced = isEnforced(field("status"), QStringLiteral("status"));
    m_effective = m_context.datesOf(field("effective"), QStringLiteral("effective"));
    m_resolver = resolverOf(field("location_resolver"), QStringLiteral("location_resolver"),
                            Resolver::AllCandidates);
    m_calendar = m_context.calendarOf(field("calendar"), QStringLiteral("calendar"));
    if (!field("applies_if").isUndefined())
        pack.appliesIf = readPredicate(m_context, field("applies_if"), QStringLiteral("applies_if"),
                                       Within::Rule);
    const QJsonArray rules = field("rules").toArray();
    if (rules.isEmpty())
        m_context.error(QStringLiteral("rules"), QStringLiteral("the pack has no rule"));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString path = at(QStringLiteral("rules"), i);
        pack.rules.push_back(readRule(rules[i].toObject(), path, pack));
    }
    m_context.rule.clear();
    readComputed(field("computed"));
    m_context.set.packs.push_back(std::move(pack));
}

/// The packs of one file, in its order.
std::vector<QJsonObject> packsIn(const QJsonObject &file)
{
    std::vector<QJsonObject> packs;
    if (file.contains(QLatin1String("pack_id")))
        packs.push_back(file);
    const QJsonArray list = file.value(QLatin1String("packs")).toArray();
    if (file.value(QLatin1String("schema")).toString() != QLatin1String("crp-index/1")) {
        for (const QJsonValue &one : list)
            packs.push_back(one.toObject());
    }
    return packs;
}

/// Rule ids are what decisions name, so one id is one rule.
void checkRuleIds(ReaderContext context)
{
    QSet<QString> seen;
    for (const Pack &pack : context.set.packs) {
        context.pack = QString::fromUtf8(pack.ref.id);
        for (const Rule &rule : pack.rules) {
            context.rule = rule.id;
            if (seen.contains(rule.id))
                context.error({}, QStringLiteral("there are two rules of this id"));
            seen.insert(rule.id);
        }
    }
}

/// The order and the hashes that an index names.
void applyIndex(ReaderContext context, const QJsonObject &index)
{
    const QJsonArray list = index.value(QLatin1String("packs")).toArray();
    std::vector<Pack> &packs = context.set.packs;
    size_t next = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject entry = list[i].toObject();
        const QString path = at(QStringLiteral("packs"), i);
        context.pack = entry.value(QLatin1String("pack_id")).toString();
        const auto found =
            std::find_if(packs.begin() + std::ptrdiff_t(next), packs.end(),
                         [&](const Pack &pack) { return pack.ref.id == context.pack.toUtf8(); });
        if (found == packs.end()) {
            context.error(path, QStringLiteral("the index names a pack that is not here"));
            continue;
        }
        const bool same =
            entry.value(QLatin1String("version")).toString().toUtf8() == found->ref.version
            && entry.value(QLatin1String("sha256")).toString().toLatin1()
                   == base::toHex(found->ref.sha256);
        if (!same)
            context.error(path, QStringLiteral("the pack is not the version that was released; a "
                                               "change is a new version (sha256 %1)")
                                    .arg(QLatin1String(base::toHex(found->ref.sha256))));
        std::rotate(packs.begin() + std::ptrdiff_t(next), found, found + 1);
        ++next;
    }
}

} // namespace

base::Hash32 packHash(const QJsonObject &pack)
{
    QJsonObject plain = pack;
    plain.remove(QLatin1String("sha256"));
    plain.remove(QLatin1String("signature"));
    return base::sha256(QJsonDocument(plain).toJson(QJsonDocument::Compact));
}

void addVocabulary(const QByteArray &json, const QString &source, Vocabulary *vocabulary,
                   std::vector<LoadError> *errors)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QLatin1String("schema")).toString() != QLatin1String("crp-vocabulary/1")) {
        errors->push_back({source, {}, {}, {}, QStringLiteral("this is not a vocabulary")});
        return;
    }
    const auto add = [](const QJsonValue &words, QSet<QByteArray> *into) {
        const QJsonArray list = words.toArray();
        for (const QJsonValue &word : list)
            into->insert(word.toString().toUtf8());
    };
    const QJsonObject paths = file.value(QLatin1String("paths")).toObject();
    for (const Root root : {Root::Attempt, Root::Facts, Root::Event, Root::Debt}) {
        const QByteArray name = nameOf(root).toByteArray();
        add(paths.value(QLatin1String(name)), &vocabulary->paths[size_t(root)]);
    }
    add(file.value(QLatin1String("events")), &vocabulary->events);
    add(file.value(QLatin1String("channels")), &vocabulary->channels);
}

LoadedPacks loadPacks(std::span<const PackSource> sources, const Vocabulary &given)
{
    LoadedPacks loaded;
    auto set = std::make_shared<PackSet>();
    Vocabulary vocabulary = given;
    std::vector<std::pair<QString, QJsonObject>> files;
    for (const PackSource &source : sources) {
        QJsonParseError parse;
        const QJsonObject file = QJsonDocument::fromJson(source.json, &parse).object();
        const QString schema = file.value(QLatin1String("schema")).toString();
        if (schema == QLatin1String("crp-vocabulary/1")) {
            addVocabulary(source.json, source.name, &vocabulary, &loaded.errors);
        } else if (file.contains(QLatin1String("pack_id")) || file.contains(QLatin1String("packs"))
                   || file.contains(QLatin1String("calendars"))) {
            files.emplace_back(source.name, file);
        } else {
            loaded.errors.push_back({source.name,
                                     {},
                                     {},
                                     {},
                                     parse.error == QJsonParseError::NoError
                                         ? QStringLiteral("this is not a rule pack")
                                         : QStringLiteral("at byte %1: %2")
                                               .arg(parse.offset)
                                               .arg(parse.errorString())});
        }
    }
    const auto contextOf = [&](const QString &source) {
        return ReaderContext{*set, vocabulary, loaded.errors, loaded.warnings, source, {}, {}};
    };
    for (const auto &[name, file] : files) {
        ReaderContext context = contextOf(name);
        readCalendars(context, file.value(QLatin1String("calendars")));
    }
    set->calendars.sort();
    for (const auto &[name, file] : files) {
        for (const QJsonObject &pack : packsIn(file))
            PackReader(contextOf(name)).read(pack);
    }
    checkRuleIds(contextOf({}));
    for (const auto &[name, file] : files) {
        if (file.value(QLatin1String("schema")).toString() == QLatin1String("crp-index/1"))
            applyIndex(contextOf(name), file);
    }
    set->settle();
    loaded.set = std::move(set);
    return loaded;
}

} // namespace dunlin::compliance
