// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/data_writer.h"

#include <string_view>

/// The fields of the kinds in agreements.h, attachments.h, contact_events.h, messages.h and
/// strategy_step.h; only the codec's files include it.
namespace dunlin::domain {

namespace json {
class Reader;
}

/// Writes the fields of `data`, in the order in which they are written for ever.
void writeAgreement(json::DataWriter &data, const Planned &p);
void writeAgreement(json::DataWriter &data, const PlanChanged &p);
void writeAgreement(json::DataWriter &data, const SettlementAgreed &p);
void writeAgreement(json::DataWriter &data, const Promised &p);
void writeAgreement(json::DataWriter &data, const InterestWaived &p);
void writeAgreement(json::DataWriter &data, const Adjusted &p);
void writeAgreement(json::DataWriter &data, const ArrangementCancelled &p);
void writeAgreement(json::DataWriter &data, const ApprovalRequested &p);
void writeAgreement(json::DataWriter &data, const ApprovalDecided &p);
void writeAgreement(json::DataWriter &data, const CareEntered &p);
void writeAgreement(json::DataWriter &data, const CareEnded &p);
void writeAgreement(json::DataWriter &data, const CareDetail &p);
void writeAgreement(json::DataWriter &data, const PartySet &p);
void writeAgreement(json::DataWriter &data, const PartyUnlinked &p);
void writeAgreement(json::DataWriter &data, const DebtorLinked &p);
void writeAgreement(json::DataWriter &data, const PaymentExpected &p);
void writeAgreement(json::DataWriter &data, const ExpectedCancelled &p);
void writeAgreement(json::DataWriter &data, const TaskSet &p);
void writeAgreement(json::DataWriter &data, const StrategyStep &p);
void writeAgreement(json::DataWriter &data, const ContactReserved &p);
void writeAgreement(json::DataWriter &data, const ReservationReleased &p);
void writeAgreement(json::DataWriter &data, const NoticeRecorded &p);
void writeAgreement(json::DataWriter &data, const LegalHoldSet &p);
void writeAgreement(json::DataWriter &data, const LegalHoldLifted &p);
void writeAgreement(json::DataWriter &data, const DataRestricted &p);
void writeAgreement(json::DataWriter &data, const OverrideRequested &p);
void writeAgreement(json::DataWriter &data, const OverrideDecided &p);
void writeAgreement(json::DataWriter &data, const MessageQueued &p);
void writeAgreement(json::DataWriter &data, const MessageMoved &p);
void writeAgreement(json::DataWriter &data, const MessageReceived &p);
void writeAgreement(json::DataWriter &data, const TemplateDrafted &p);
void writeAgreement(json::DataWriter &data, const TemplateDecided &p);
void writeAgreement(json::DataWriter &data, const AttachmentAdded &p);
void writeAgreement(json::DataWriter &data, const AttachmentPart &p);
void writeAgreement(json::DataWriter &data, const AttachmentRemoved &p);

using PayloadReader = Payload (*)(json::Reader &);
/// Reads the fields of a kind; null for a kind that is not one of those.
PayloadReader agreementReader(std::string_view kind);

} // namespace dunlin::domain
