// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/timeline_names.h"

namespace dunlin::desk {

QByteArrayView timelineKindName(domain::TimelineEntry::Kind kind)
{
    using Kind = domain::TimelineEntry::Kind;
    switch (kind) {
    case Kind::Contact: return "contact";
    case Kind::Promise: return "promise";
    case Kind::PromiseKept: return "promise_kept";
    case Kind::PromiseBroken: return "promise_broken";
    case Kind::PromiseCancelled: return "promise_cancelled";
    case Kind::Payment: return "payment";
    case Kind::Reversal: return "reversal";
    case Kind::Charge: return "charge";
    case Kind::Adjustment: return "adjustment";
    case Kind::CreditNote: return "credit_note";
    case Kind::Item: return "item";
    case Kind::Note: return "note";
    case Kind::CallBack: return "call_back";
    case Kind::Dispute: return "dispute";
    case Kind::DisputeResolved: return "dispute_resolved";
    case Kind::Hold: return "hold";
    case Kind::HoldLifted: return "hold_lifted";
    case Kind::Assignment: return "assignment";
    case Kind::Placement: return "placement";
    case Kind::Recall: return "recall";
    case Kind::Terms: return "terms";
    case Kind::InterestWaiver: return "interest_waiver";
    case Kind::Judgment: return "judgment";
    case Kind::CourtCase: return "court_case";
    case Kind::WriteOff: return "write_off";
    case Kind::Closed: return "closed";
    case Kind::Reopened: return "reopened";
    case Kind::Data: return "data";
    case Kind::SourceFact: return "source_fact";
    case Kind::ImportUndone: return "import_undone";
    case Kind::Arrangement: return "arrangement";
    case Kind::ArrangementEnded: return "arrangement_ended";
    case Kind::InstalmentMissed: return "instalment_missed";
    case Kind::Approval: return "approval";
    case Kind::Care: return "care";
    case Kind::Person: return "person";
    case Kind::Expected: return "expected";
    case Kind::Task: return "task";
    case Kind::Message: return "message";
    case Kind::Attachment: return "attachment";
    case Kind::Unknown: return "unknown";
    }
    return "unknown";
}

} // namespace dunlin::desk
