// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rank_names.h"

namespace dunlin::desk {

QByteArray rankPartName(decision::RankPart::Kind kind)
{
    using Kind = decision::RankPart::Kind;
    switch (kind) {
    case Kind::BrokenPromise: return "broken_promise";
    case Kind::PromiseDue: return "promise_due";
    case Kind::CallBackDue: return "call_back_due";
    case Kind::Value: return "value";
    case Kind::NoContactLately: return "no_contact_lately";
    case Kind::Dispute: return "dispute";
    case Kind::Hold: return "hold";
    case Kind::PlacedWithAgency: return "placed_with_agency";
    case Kind::OpenPromise: return "open_promise";
    case Kind::NothingOwed: return "nothing_owed";
    case Kind::Pinned: return "pinned";
    }
    return {};
}

ports::RankReason toPort(const decision::RankPart &part, const domain::AccountState &state)
{
    static_assert(int(decision::RankPart::Kind::Pinned) == int(ports::RankReason::Kind::Pinned));
    ports::RankReason reason{ports::RankReason::Kind(int(part.kind)), part.points};
    if (part.kind != decision::RankPart::Kind::Pinned)
        return reason;
    for (const domain::TaskState &task : state.tasks) {
        if (task.task != domain::TaskKind::Pin || task.done)
            continue;
        reason.text = task.text; // of several the latest
        reason.by = task.by.section(QLatin1Char(':'), 1);
        reason.until = task.due;
    }
    return reason;
}

} // namespace dunlin::desk
