// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/terms/terms.h"

namespace dunlin::domain {

/// The rules for agreements that an account's terms come to: each part of the policy (policy.h) by
/// the value in force on the day. Null when no term is about agreements: the standard rules hold.
std::shared_ptr<const AgreementRules> agreementRulesOf(const AccountTerms &terms);

/// Whether a term's name is that of a part of the policy.
bool isPolicyPart(QByteArrayView name);

} // namespace dunlin::domain
