// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/desk/office_accounts.h"
#include "core/domain/feed.h"

#include <vector>

namespace dunlin::desk {

/// Everything the ledger has of one account, with the proof that it is in the ledger: for a court,
/// a regulator, or the debtor. docs/evidence.md has the format.
struct Evidence {
    AccountAnswer account;
    base::TenantId tenant;
    QString office;
    base::Instant made;
    QByteArray officeKey;  ///< Ed25519
    QByteArray checkpoint; ///< signed note over size and root (sync/ledger_tree.h)
    struct Item {
        domain::StoredEvent event;
        QByteArray kind;
        base::Instant occurred;
        quint64 leaf = 0; ///< its number in the tree
        std::vector<base::Hash32> path;
    };
    std::vector<Item> items; ///< in feed order
};

/// By the kept tree, so its cost does not grow with the ledger. Errors as account(); StoreCorrupt
/// when the feed has a gap.
base::Result<Evidence> gatherEvidence(Office &office, const QString &accountNumber);

/// For people: a page that a program without this product can show or print.
QString evidenceHtml(const Evidence &evidence);
/// For machines. `documentHash`: SHA-256 of the printed page that goes with it.
QByteArray evidenceJson(const Evidence &evidence, const base::Hash32 &documentHash);
/// The office's signature over it, hex: Ed25519 over `Dunlin evidence` 0x00 || SHA-256(json).
base::Result<QByteArray> signEvidence(Office &office, const QByteArray &json);

struct EvidenceCheck {
    qint64 events = 0;
    quint64 size = 0;     ///< of the tree
    QByteArray root;      ///< hex
    QByteArray officeKey; ///< hex: compare it with the one that the office publishes
    QString account;
    QString firstBad; ///< empty: all holds
};
/// Needs nothing but the pack. `document`: the printed page's bytes.
base::Result<EvidenceCheck> checkEvidence(const QByteArray &json, const QByteArray &signatureHex,
                                          const QByteArray &document);

} // namespace dunlin::desk
