// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/audit_desk.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::audit {

/// "Payment"; the kind itself with spaces when it is not known.
QString kindWords(const QByteArray &kind);
/// Kinds that the filter offers.
const std::vector<QByteArray> &filterKinds();
/// "anna", "import", "the program".
QString actorWords(const QString &actor);
/// "Principal", "Next action"; the field itself when it is not known.
QString fieldWords(const QByteArray &field);
/// Whether its bytes hold, and where it stands.
QString proofWords(const ports::AuditDetail &detail);
/// Of the office's signed ledger: "Included in checkpoint 41,202 ..".
QString ledgerWords(const ports::AuditProof &proof, const QByteArray &zone);
/// JSON, indented, at most some thousand characters of it.
QString prettyJson(const QByteArray &json);

} // namespace dunlin::audit
