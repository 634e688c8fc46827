// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/message_check.h"

#include "core/base/assert.h"
#include "core/compliance/engine/evaluate.h"
#include "core/desk/messages/message_values.h"
#include "core/desk/shipped_rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

namespace {

comms::MessageContent readContent()
{
    QFile file(QStringLiteral(":/house/message_content.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    DUNLIN_ASSERT(opened);
    auto content = comms::MessageContent::fromJson(file.readAll());
    DUNLIN_ASSERT(content.has_value());
    return std::move(*content);
}

/// Ids of the packs' rules on what a message says.
const QSet<QString> &contentRules()
{
    static const QSet<QString> all = [] {
        QSet<QString> ids;
        for (const compliance::Pack &pack : shippedRules().packs->packs) {
            for (const compliance::Rule &rule : pack.rules) {
                if (std::holds_alternative<compliance::ContentParams>(rule.params))
                    ids.insert(rule.id);
            }
        }
        return ids;
    }();
    return all;
}

void addPackFindings(CheckedMessage &out, const CheckOf &of, const domain::AccountState &account)
{
    compliance::Attempt attempt;
    attempt.channel = of.channel;
    attempt.purpose = out.purpose;
    attempt.elements = out.elements;
    attempt.at = base::startOfDay(of.day, "UTC").plusMs(base::kMsPerDay / 2);
    const compliance::Decision decision = compliance::decide(shippedRules(), account, attempt);
    for (const compliance::Finding &finding : decision.findings) {
        if (!contentRules().contains(finding.rule))
            continue;
        out.findings.push_back({finding.sentence,
                                finding.citation,
                                {},
                                finding.result >= compliance::GateResult::BlockOverridable,
                                finding.said,
                                finding.facts});
    }
}

} // namespace

const comms::MessageContent &shippedMessageContent()
{
    static const comms::MessageContent content = readContent();
    return content;
}

ContentFinding findingOf(const base::Phrase &said, const QString &citation, bool blocks)
{
    return {said.english(), citation, {}, blocks, said, {}};
}

bool CheckedMessage::mayGo() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const ContentFinding &one) { return one.blocks; });
}

CheckedMessage checkMessage(const comms::RenderedMessage &message, const comms::MergeRow &values,
                            const CheckOf &of, const domain::AccountState &account)
{
    const comms::MessageContent &content = shippedMessageContent();
    CheckedMessage out;
    out.elements = content.elementsOf(message, values, of.language);
    out.purpose = content.purposeOf(of.occasion, of.jurisdiction);
    addPackFindings(out, of, account);
    for (const comms::MissingContent &missing : content.missing(
             domain::name(of.channel).toByteArray(), of.jurisdiction, of.occasion, out.elements)) {
        if (!of.collector && missing.citation != QLatin1String("house"))
            continue;
        const bool said =
            std::any_of(out.findings.begin(), out.findings.end(), [&](const ContentFinding &one) {
                return one.citation == missing.citation;
            });
        if (said && missing.citation != QLatin1String("house"))
            continue;
        out.findings.push_back(findingOf(
            base::Phrase(QT_TRANSLATE_NOOP("MessageFindings", "Missing: the message {lack}"),
                         {{QStringLiteral("lack"), missing.words}}),
            missing.citation, missing.blocks));
        out.findings.back().element = missing.element;
    }
    if (out.elements.contains("threat_of_imprisonment")) {
        out.findings.push_back(findingOf(
            base::Phrase(QT_TRANSLATE_NOOP("MessageFindings", "The message speaks of prison")),
            QStringLiteral("house"), true));
        out.findings.back().element = "threat_of_imprisonment";
    }
    return out;
}

CheckedMessage checkTemplate(const comms::MessageTemplate &text, QDate today)
{
    const comms::MergeRow values = worstCaseValues(base::kEur, today);
    CheckOf of;
    of.channel = domain::fromName<domain::Channel>(text.channel).value_or(domain::Channel::Email);
    of.jurisdiction = text.jurisdiction;
    of.occasion = text.occasion;
    of.language = text.language;
    of.day = today;
    const auto rendered = comms::render(text, values);
    if (!rendered) {
        CheckedMessage out;
        out.findings.push_back({rendered.error().detail, {}, {}, true});
        return out;
    }
    domain::AccountState account;
    account.exists = true;
    account.number = QStringLiteral("sample");
    account.currency = base::kEur;
    account.balances = domain::Buckets::zero(account.currency);
    account.unapplied = account.disputed = base::Money::zero(account.currency);
    account.debtor.address.country = QString::fromLatin1(text.jurisdiction);
    return checkMessage(*rendered, values, of, account);
}

} // namespace dunlin::desk
