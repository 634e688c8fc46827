// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

namespace dunlin::domain {

/// One part of a policy (kPolicyParts) as readPolicyPart() reads it, with every field. Empty for
/// a name that is no part.
QByteArray policyPartJson(QByteArrayView name, const AgreementPolicy &policy);

} // namespace dunlin::domain
