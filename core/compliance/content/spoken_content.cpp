// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/content/spoken_content.h"

#include "core/domain/outcomes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::compliance {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountState;
using History = ContentRule::History;

namespace {

template <class T>
std::optional<T> wordOf(const QJsonValue &value,
                        std::initializer_list<std::pair<const char *, T>> words)
{
    for (const auto &[name, meaning] : words) {
        if (value.toString() == QLatin1String(name))
            return meaning;
    }
    return std::nullopt;
}

Result<ContentRule> ruleOf(const QJsonObject &one)
{
    const auto bad = [&one](const char *field) {
        return fail(ErrorCode::Input,
                    QStringLiteral("content %1: %2 is missing or wrong")
                        .arg(one.value(QLatin1String("element")).toString(), QLatin1String(field)));
    };
    ContentRule rule;
    rule.need.element = one.value(QLatin1String("element")).toString().toLatin1();
    rule.need.words = one.value(QLatin1String("en")).toString();
    rule.need.citation = one.value(QLatin1String("citation")).toString();
    rule.pack = one.value(QLatin1String("pack")).toString().toLatin1();
    rule.unlessNotice = one.value(QLatin1String("unless_notice")).toString().toLatin1();
    for (const QJsonValue &channel : one.value(QLatin1String("channels")).toArray())
        rule.channels << channel.toString().toLatin1();
    if (rule.need.element.isEmpty())
        return bad("element");
    if (rule.need.words.isEmpty())
        return bad("en");
    if (rule.need.citation.isEmpty())
        return bad("citation");
    if (rule.pack.isEmpty())
        return bad("pack");
    if (rule.channels.isEmpty())
        return bad("channels");
    const auto to =
        wordOf<SaidTo>(one.value(QLatin1String("when")), {{"right_party", SaidTo::RightParty},
                                                          {"third_party", SaidTo::ThirdParty},
                                                          {"voicemail", SaidTo::Voicemail},
                                                          {"message", SaidTo::Message}});
    if (!to)
        return bad("when");
    const auto history = wordOf<History>(
        one.value(QLatin1String("history")),
        {{"first", History::First}, {"later", History::Later}, {"any", History::Any}});
    if (!history)
        return bad("history");
    rule.need.to = *to;
    rule.history = *history;
    return rule;
}

bool hasTalked(const AccountState &account)
{
    return std::any_of(
        account.contacts.begin(), account.contacts.end(),
        [](const domain::ContactState &contact) { return contact.flags.rightParty; });
}

bool applies(const ContentRule &rule, std::span<const PackRef> packs)
{
    return rule.pack == "*" || std::any_of(packs.begin(), packs.end(), [&](const PackRef &pack) {
               return pack.id == rule.pack;
           });
}

} // namespace

std::optional<SaidTo> saidToOf(domain::Outcome outcome)
{
    if (outcome == domain::Outcome::Voicemail)
        return SaidTo::Voicemail;
    if (outcome == domain::Outcome::Sent || outcome == domain::Outcome::Delivered)
        return SaidTo::Message;
    const domain::OutcomeFlags flags = domain::flagsOf(outcome);
    if (flags.rightParty)
        return SaidTo::RightParty;
    if (flags.contacted)
        return SaidTo::ThirdParty;
    return std::nullopt;
}

Result<std::vector<ContentRule>> loadContentRules(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::Input,
                    QStringLiteral("the content rules are not JSON: %1").arg(error.errorString()));
    std::vector<ContentRule> rules;
    for (const QJsonValue &one : document.object().value(QLatin1String("elements")).toArray()) {
        DUNLIN_TRY_VALUE(auto rule, ruleOf(one.toObject()));
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<ContentNeed> contentNeeds(std::span<const ContentRule> rules,
                                      std::span<const PackRef> packs, const AccountState &account,
                                      domain::Channel channel)
{
    const bool talked = hasTalked(account);
    const QByteArray way = domain::name(channel).toByteArray();
    std::vector<ContentNeed> needs;
    for (const ContentRule &rule : rules) {
        if (!applies(rule, packs) || !rule.channels.contains(way))
            continue;
        if (rule.history != History::Any && (rule.history == History::Later) != talked)
            continue;
        const bool done =
            !rule.unlessNotice.isEmpty()
            && std::any_of(account.notices.begin(), account.notices.end(),
                           [&](const auto &notice) { return notice.what == rule.unlessNotice; });
        if (!done)
            needs.push_back(rule.need);
    }
    return needs;
}

std::vector<PackRef> packsOfRecord(const QByteArray &decision)
{
    std::vector<PackRef> packs;
    const QJsonObject record = QJsonDocument::fromJson(decision).object();
    const QJsonArray list = record.value(QLatin1String("packs")).toArray();
    for (const QJsonValue &pack : list)
        packs.push_back({pack.toObject().value(QLatin1String("id")).toString().toLatin1(), {}, {}});
    return packs;
}

const ContentNeed *missingOf(std::span<const ContentNeed> needs, std::span<const ContentSaid> said,
                             domain::Outcome outcome)
{
    const auto to = saidToOf(outcome);
    for (const ContentNeed &need : needs) {
        const bool there = std::any_of(said.begin(), said.end(), [&](const ContentSaid &one) {
            return one.element == need.element && (one.said || !one.reason.trimmed().isEmpty());
        });
        if (need.to == to && !there)
            return &need;
    }
    return nullptr;
}

QByteArray withContent(QByteArray decision, std::span<const ContentSaid> said)
{
    if (said.empty() || !decision.endsWith('}'))
        return decision;
    QJsonArray content;
    for (const ContentSaid &one : said) {
        QJsonObject entry{{QStringLiteral("element"), QString::fromLatin1(one.element)},
                          {QStringLiteral("said"), one.said}};
        if (!one.said)
            entry.insert(QStringLiteral("reason"), one.reason.trimmed());
        content.append(entry);
    }
    decision.chop(1);
    return decision + ",\"content\":" + QJsonDocument(content).toJson(QJsonDocument::Compact) + '}';
}

} // namespace dunlin::compliance
