// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/gate_facts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::report {

namespace {

GateFact factOf(const domain::Contacted &contact)
{
    GateFact fact;
    const QJsonObject decision = QJsonDocument::fromJson(contact.decision).object();
    fact.isDecided = !decision.isEmpty();
    const QJsonArray findings = decision.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &one : findings) {
        const QJsonObject finding = one.toObject();
        fact.findings.push_back({finding.value(QLatin1String("rule")).toString(),
                                 finding.value(QLatin1String("overridden")).toBool()});
    }
    return fact;
}

GateFact factOf(const domain::SourceFact &breach)
{
    GateFact fact;
    fact.isBreach = true;
    const QJsonObject detail = QJsonDocument::fromJson(breach.detail.toUtf8()).object();
    fact.findings.push_back({detail.value(QLatin1String("rule")).toString(), false});
    return fact;
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
    for (const domain::Event &event : events) {
        if (event.envelope.occurred < from || event.envelope.occurred >= to)
            continue;
        const auto *contact = std::get_if<domain::Contacted>(&event.payload);
        const auto *source = std::get_if<domain::SourceFact>(&event.payload);
        if (contact && contact->direction == domain::Direction::Outbound)
            facts.push_back(factOf(*contact));
        else if (source && source->what == QLatin1String("gate_breach"))
            facts.push_back(factOf(*source));
        else
            continue;
        facts.back().event = event.envelope.id;
    }
    return facts;
}

} // namespace dunlin::report
