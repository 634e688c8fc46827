// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/gate_facts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::report {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

GateFact factOf(const domain::Contacted &contact)
{
    GateFact fact;
    const QJsonObject decision = QJsonDocument::fromJson(contact.decision).object();
    fact.isDecided = !decision.isEmpty();
    const QJsonArray findings = decision.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &one : findings) {
        const QJsonObject finding = one.toObject();
        fact.findings.push_back({textOf(finding, "rule"),
                                 finding.value(QLatin1String("overridden")).toBool(),
                                 textOf(finding, "why")});
    }
    const QJsonArray shadows = decision.value(QLatin1String("shadow")).toArray();
    for (const QJsonValue &one : shadows) {
        const QJsonObject finding = one.toObject();
        fact.shadows.push_back({textOf(finding, "rule"), textOf(finding, "pack"),
                                textOf(finding, "decision").startsWith(QLatin1String("block"))});
    }
    return fact;
}

GateFact factOf(const domain::SourceFact &breach)
{
    GateFact fact;
    fact.isBreach = true;
    const QJsonObject detail = QJsonDocument::fromJson(breach.detail.toUtf8()).object();
    fact.findings.push_back({textOf(detail, "rule"), false, textOf(detail, "sentence")});
    fact.by = textOf(detail, "by");
    return fact;
}

/// Shows the outbound contacts and the breaches of [from, to).
template <class Contact, class Breach>
void forEachFact(std::span<const domain::Event> events, base::Instant from, base::Instant to,
                 const Contact &onContact, const Breach &onBreach)
{
    for (const domain::Event &event : events) {
        if (event.envelope.occurred < from || event.envelope.occurred >= to)
            continue;
        const auto *contact = std::get_if<domain::Contacted>(&event.payload);
        const auto *source = std::get_if<domain::SourceFact>(&event.payload);
        if (contact && contact->direction == domain::Direction::Outbound)
            onContact(event.envelope, *contact);
        else if (source && source->what == QLatin1String("gate_breach"))
            onBreach(event.envelope, *source);
    }
}

} // namespace

bool GateFact::warns() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &one) { return !one.overridden; });
}

bool GateFact::overrides() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &one) { return one.overridden; });
}

std::vector<GateFact> gateFactsOf(std::span<const domain::Event> events, base::Instant from,
                                  base::Instant to)
{
    std::vector<GateFact> facts;
    const auto add = [&](const domain::Envelope &envelope, const auto &of) {
        facts.push_back(factOf(of));
        facts.back().event = envelope.id;
    };
    forEachFact(events, from, to, add, add);
    return facts;
}

GateCounts gateCountsOf(std::span<const domain::Event> events, base::Instant from, base::Instant to)
{
    GateCounts counts;
    forEachFact(
        events, from, to, [&](const auto &...) { ++counts.contacts; },
        [&](const auto &...) { ++counts.breaches; });
    return counts;
}

} // namespace dunlin::report
