// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms/agreement_terms.h"

#include <algorithm>

namespace dunlin::domain {

bool isPolicyPart(QByteArrayView name)
{
    return std::find(kPolicyParts.begin(), kPolicyParts.end(), name) != kPolicyParts.end();
}

std::shared_ptr<const AgreementRules> agreementRulesOf(const AccountTerms &terms)
{
    if (terms.isEmpty())
        return nullptr;
    std::vector<QDate> days;
    for (const QByteArrayView part : kPolicyParts) {
        const std::vector<QDate> changes = terms.changes(part);
        days.insert(days.end(), changes.begin(), changes.end());
    }
    if (days.empty())
        return nullptr;
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<AgreementRules::Version> versions;
    for (const QDate &day : days) {
        AgreementRules::Version version{day, {}};
        for (const QByteArrayView part : kPolicyParts) {
            if (const auto *value = terms.rule<PolicyPart>(part, day))
                takePolicyPart(part, **value, &version.policy);
        }
        versions.push_back(std::move(version));
    }
    return std::make_shared<AgreementRules>(std::move(versions));
}

} // namespace dunlin::domain
