// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/client.h"
#include "core/sync/client_parts.h"
#include "core/sync/cursor.h"
#include "core/sync/server_log.h"

/// The client machine as a witness of its office's ledger.
namespace dunlin::sync {

void Client::defect(const QString &detail)
{
    m_store.fileDefect(detail);
    m_out.push_back(output::Defect{detail});
}

bool Client::holdsAgainst(Moment now, const ClientIdentity &identity, const Lane &lane,
                          const PullPage &page)
{
    if (page.mode == PullMode::Rewound)
        return true; // it says nothing of the ledger; what comes after it does
    auto witness = stored(now, m_store.witness());
    if (!witness)
        return false;
    if (page.treeNote.isEmpty() && witness->isEmpty())
        return true; // a server without a tree, as it always was
    const auto checkpoint = openCheckpoint(page.treeNote, identity.serverKey);
    if (!checkpoint || checkpoint->origin != treeOrigin(identity.tenant)) {
        m_storeProblem = QStringLiteral("the server shows no signed state of its ledger");
        backOff(now);
        return false;
    }
    const auto cursor = decodeCursor(lane.pull.cursor);
    const quint64 place = cursor ? quint64(cursor->seq) : 0;
    const Witness::Finding finding = witness->hold(*checkpoint, page.treeProofs, place);
    using Kind = Witness::Finding::Kind;
    if (finding.kind == Kind::Refused) {
        ++m_figures.refused;
        defect(QStringLiteral("the server's ledger of %1 entries contradicts the one of %2 that "
                              "this laptop has witnessed")
                   .arg(checkpoint->size)
                   .arg(finding.from));
        stop(QStringLiteral("the server's ledger is not the one this laptop has witnessed; "
                            "everything here is kept, nothing is fetched or sent"));
        return false;
    }
    ++m_figures.witnessed;
    if (finding.kind == Kind::Receded) {
        ++m_figures.receded;
        defect(QStringLiteral("the server was put back: of %1 entries that this laptop had "
                              "witnessed, those after %2 are gone or others")
                   .arg(finding.seen)
                   .arg(finding.from));
    }
    if (finding.kind == Kind::Holds && !witness->isEmpty()
        && witness->seen().front().size >= checkpoint->size)
        return true;
    witness->remember(*checkpoint, page.treeNote,
                      finding.kind == Kind::Holds ? checkpoint->size : finding.from);
    return stored(now, m_store.saveWitness(*witness));
}

} // namespace dunlin::sync
