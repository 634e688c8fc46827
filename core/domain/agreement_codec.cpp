// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement_codec.h"

#include "core/domain/attachment_codec.h"
#include "core/domain/contact_codec.h"

#include "core/domain/json_reader.h"
#include "core/domain/message_codec.h"

#include <algorithm>
#include <array>

namespace dunlin::domain {

namespace {

using json::DataWriter;
using json::Reader;
using json::view;
using simdjson::dom::element;
using simdjson::dom::object;

void writeParts(DataWriter &data, QByteArrayView key, const std::vector<Instalment> &parts)
{
    base::JsonWriter &json = data.json();
    json.key(key).beginArray();
    for (const Instalment &part : parts) {
        json.beginObject();
        data.date("due", part.due);
        json.key("amount").value(part.amount.toText());
        json.endObject();
    }
    json.endArray();
    if (!parts.empty())
        data.currency(parts.front().amount.currency());
}

std::vector<Instalment> readParts(Reader &in, std::string_view key)
{
    std::vector<Instalment> parts;
    const auto array = in.maybeArray(key);
    const Currency currency = in.currency();
    if (!array || array->size() == 0 || array->size() > kMaxInstalments) {
        in.spoil(key);
        return parts;
    }
    for (const element one : *array) {
        object fields;
        if (one.get(fields) != simdjson::SUCCESS) {
            in.spoil(key);
            break;
        }
        Reader part(fields);
        const QDate due = part.date("due");
        const auto amount = Money::fromText(view(part.utf8("amount")), currency);
        if (!part.ok() || !due.isValid() || !amount || !amount->isPositive()) {
            in.spoil(key);
            break;
        }
        parts.push_back({due, *amount});
    }
    return parts;
}

Planned plan(Reader &in)
{
    Planned p;
    p.instalments = readParts(in, "instalments");
    p.frequency = in.maybeWord<Frequency>("frequency");
    p.method = in.text("method");
    p.text = in.text("text");
    return p;
}

PlanChanged planChanged(Reader &in)
{
    PlanChanged p;
    p.of = in.id<EventId>("of");
    p.after = in.id<EventId>("after");
    p.instalments = readParts(in, "instalments");
    p.reason = in.text("reason");
    return p;
}

SettlementAgreed settlement(Reader &in)
{
    SettlementAgreed p;
    p.parts = readParts(in, "parts");
    p.expires = in.date("expires");
    const auto owed = Money::fromText(view(in.utf8("owed")), in.currency());
    if (owed)
        p.owed = *owed;
    else
        in.spoil("owed");
    p.method = in.text("method");
    p.text = in.text("text");
    return p;
}

Promised promised(Reader &in)
{
    Promised p;
    p.amount = in.money();
    p.due = in.date("due");
    p.method = in.text("method");
    p.group = in.maybeId<EventId>("group");
    return p;
}

Adjusted adjusted(Reader &in)
{
    Adjusted p;
    p.item = in.maybeId<ItemId>("item");
    p.bucket = in.word<Bucket>("bucket");
    p.amount = in.money();
    p.reason = in.text("reason");
    p.valueDate = in.date("value_date");
    return p;
}

InterestWaived interestWaived(Reader &in)
{
    InterestWaived p;
    p.item = in.maybeId<ItemId>("item");
    p.from = in.date("from");
    p.until = in.date("until");
    p.reason = in.text("reason");
    return p;
}

template <auto Read>
Payload payload(Reader &in)
{
    return Payload(Read(in));
}

template <class Event>
Payload readOfReason(Reader &in)
{
    return Event{in.id<EventId>("of"), in.text("reason")};
}

Payload readApprovalRequested(Reader &in)
{
    ApprovalRequested p;
    const auto proposal = in.maybeObject("proposal");
    object fields;
    std::string_view kind;
    if (!proposal || proposal->at_key("kind").get(kind) != simdjson::SUCCESS
        || proposal->at_key("data").get(fields) != simdjson::SUCCESS) {
        in.spoil("proposal");
        return p;
    }
    Reader data(fields);
    if (kind == "plan")
        p.proposal = plan(data);
    else if (kind == "plan_changed")
        p.proposal = planChanged(data);
    else if (kind == "settlement")
        p.proposal = settlement(data);
    else if (kind == "promise")
        p.proposal = promised(data);
    else if (kind == "interest_waiver")
        p.proposal = interestWaived(data);
    else if (kind == "adjustment")
        p.proposal = adjusted(data);
    else
        in.spoil("proposal");
    if (!data.ok())
        in.spoil("proposal");
    if (const auto because = in.maybeArray("because")) {
        for (const element word : *because) {
            std::string_view text;
            if (word.get(text) != simdjson::SUCCESS)
                in.spoil("because");
            p.because.push_back(view(text).toByteArray());
        }
    }
    p.text = in.text("text");
    return p;
}

Payload readApprovalDecided(Reader &in)
{
    ApprovalDecided p;
    p.of = in.id<EventId>("of");
    p.approved = in.word<ApprovalStatus>("decision") == ApprovalStatus::Approved;
    p.reason = in.text("reason");
    return p;
}

Payload readCare(Reader &in)
{
    CareEntered p;
    p.origin = in.maybeId<EventId>("origin").value_or(EventId());
    p.kind = in.word<CareKind>("care");
    p.from = in.date("from");
    p.until = in.date("until");
    p.contactFrom = in.date("contact_from");
    p.advice = in.text("advice");
    p.contact = in.text("contact");
    p.proof = in.text("proof");
    return p;
}

Payload readCareDetail(Reader &in)
{
    CareDetail p;
    p.of = in.id<EventId>("of");
    p.detail = in.text("detail");
    p.consentOn = in.date("consent_on");
    p.consentHow = in.text("consent_how");
    if (!p.consentOn.isValid())
        in.spoil("consent_on");
    return p;
}

Payload readParty(Reader &in)
{
    PartySet p;
    p.party = in.id<DebtorId>("party");
    p.role = in.word<PartyRole>("role");
    p.name = in.maybeText("name");
    p.company = in.maybeBool("company");
    p.language = in.maybeText("language");
    p.zone = in.maybeBytes("zone");
    if (in.has("liability_percent"))
        p.liabilityPercent = int(in.number("liability_percent", 0, 100));
    if (in.has("amount"))
        p.liabilityMax = in.money();
    p.told = in.maybeWord<MayBeTold>("told");
    return p;
}

Payload readPartyUnlinked(Reader &in)
{
    return PartyUnlinked{in.id<DebtorId>("party"), in.text("reason")};
}

Payload readDebtorLinked(Reader &in)
{
    return DebtorLinked{in.id<DebtorId>("debtor"), in.text("reason")};
}

Payload readPaymentExpected(Reader &in)
{
    PaymentExpected p;
    p.amount = in.money();
    p.due = in.date("due");
    p.method = in.text("method");
    p.reference = in.text("reference");
    return p;
}

Payload readTask(Reader &in)
{
    TaskSet p;
    p.task = in.word<TaskKind>("task");
    p.of = in.id<EventId>("of");
    p.due = in.date("due");
    p.text = in.text("text");
    return p;
}

Payload readStrategyStep(Reader &in)
{
    StrategyStep p;
    p.strategy = in.text("strategy");
    p.version = int(in.number("version", 0, 1'000'000'000));
    p.journey = in.text("journey");
    p.segment = in.text("segment");
    p.treatment = in.text("treatment");
    p.step = in.text("step");
    p.rule = in.text("rule");
    p.kind = in.word<StepKind>("does");
    p.due = in.date("due");
    p.what = in.text("what");
    p.channel = in.text("channel");
    p.text = in.text("text");
    p.coveredBy = in.maybeId<AccountId>("covered_by").value_or(AccountId());
    in.maybeObject("inputs"); // verbatim: decodeEvent
    if (p.strategy.isEmpty() || p.step.isEmpty())
        in.spoil("strategy");
    return p;
}

struct Kind {
    std::string_view name;
    PayloadReader read;
};

constexpr std::array kKinds{
    Kind{"plan", payload<plan>},
    Kind{"plan_changed", payload<planChanged>},
    Kind{"settlement", payload<settlement>},
    Kind{"promise", payload<promised>},
    Kind{"interest_waiver", payload<interestWaived>},
    Kind{"adjustment", payload<adjusted>},
    Kind{"arrangement_cancelled", readOfReason<ArrangementCancelled>},
    Kind{"approval_requested", readApprovalRequested},
    Kind{"approval_decided", readApprovalDecided},
    Kind{"care", readCare},
    Kind{"care_ended", readOfReason<CareEnded>},
    Kind{"care_detail", readCareDetail},
    Kind{"party", readParty},
    Kind{"party_unlinked", readPartyUnlinked},
    Kind{"debtor_linked", readDebtorLinked},
    Kind{"payment_expected", readPaymentExpected},
    Kind{"expected_cancelled", readOfReason<ExpectedCancelled>},
    Kind{"task", readTask},
    Kind{"strategy_step", readStrategyStep},
};

/// The proposals by themselves and within a request.
struct NameOf {
    QByteArrayView operator()(const Planned &) const { return "plan"; }
    QByteArrayView operator()(const PlanChanged &) const { return "plan_changed"; }
    QByteArrayView operator()(const SettlementAgreed &) const { return "settlement"; }
    QByteArrayView operator()(const Promised &) const { return "promise"; }
    QByteArrayView operator()(const InterestWaived &) const { return "interest_waiver"; }
    QByteArrayView operator()(const Adjusted &) const { return "adjustment"; }
};

} // namespace

void writeAgreement(DataWriter &data, const Planned &p)
{
    writeParts(data, "instalments", p.instalments);
    if (p.frequency)
        data.word("frequency", name(*p.frequency));
    data.text("method", p.method);
    data.text("text", p.text);
}

void writeAgreement(DataWriter &data, const PlanChanged &p)
{
    data.id("of", p.of);
    data.id("after", p.after);
    writeParts(data, "instalments", p.instalments);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const SettlementAgreed &p)
{
    writeParts(data, "parts", p.parts);
    data.date("expires", p.expires);
    data.json().key("owed").value(p.owed.toText());
    data.text("method", p.method);
    data.text("text", p.text);
}

void writeAgreement(DataWriter &data, const Promised &p)
{
    data.money(p.amount);
    data.date("due", p.due);
    data.text("method", p.method);
    data.id("group", p.group);
}

void writeAgreement(DataWriter &data, const InterestWaived &p)
{
    data.id("item", p.item);
    data.date("from", p.from);
    data.date("until", p.until);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const Adjusted &p)
{
    data.id("item", p.item);
    data.word("bucket", name(p.bucket));
    data.money(p.amount);
    data.text("reason", p.reason);
    data.date("value_date", p.valueDate);
}

void writeAgreement(DataWriter &data, const ArrangementCancelled &p)
{
    data.id("of", p.of);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const ApprovalRequested &p)
{
    base::JsonWriter &json = data.json();
    json.key("proposal").beginObject();
    json.key("kind").value(std::visit(NameOf{}, p.proposal));
    json.key("data").beginObject();
    std::visit([&](const auto &proposal) { writeAgreement(data, proposal); }, p.proposal);
    json.endObject().endObject();
    if (!p.because.empty()) {
        json.key("because").beginArray();
        for (const QByteArray &word : p.because)
            json.value(word);
        json.endArray();
    }
    data.text("text", p.text);
}

void writeAgreement(DataWriter &data, const ApprovalDecided &p)
{
    data.id("of", p.of);
    data.word("decision", name(p.approved ? ApprovalStatus::Approved : ApprovalStatus::Refused));
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const CareEntered &p)
{
    if (!p.origin.isNull())
        data.id("origin", p.origin);
    data.word("care", name(p.kind));
    data.date("from", p.from);
    data.date("until", p.until);
    data.date("contact_from", p.contactFrom);
    data.text("advice", p.advice);
    data.text("contact", p.contact);
    data.text("proof", p.proof);
}

void writeAgreement(DataWriter &data, const CareEnded &p)
{
    data.id("of", p.of);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const CareDetail &p)
{
    data.id("of", p.of);
    data.text("detail", p.detail);
    data.date("consent_on", p.consentOn);
    data.text("consent_how", p.consentHow);
}

void writeAgreement(DataWriter &data, const PartySet &p)
{
    data.id("party", p.party);
    data.word("role", name(p.role));
    data.set("name", p.name);
    data.set("company", p.company);
    data.set("language", p.language);
    data.set("zone", p.zone);
    if (p.liabilityPercent)
        data.number("liability_percent", *p.liabilityPercent);
    if (p.liabilityMax)
        data.money(*p.liabilityMax);
    if (p.told)
        data.word("told", name(*p.told));
}

void writeAgreement(DataWriter &data, const PartyUnlinked &p)
{
    data.id("party", p.party);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const DebtorLinked &p)
{
    data.id("debtor", p.debtor);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const PaymentExpected &p)
{
    data.money(p.amount);
    data.date("due", p.due);
    data.text("method", p.method);
    data.text("reference", p.reference);
}

void writeAgreement(DataWriter &data, const ExpectedCancelled &p)
{
    data.id("of", p.of);
    data.text("reason", p.reason);
}

void writeAgreement(DataWriter &data, const TaskSet &p)
{
    data.word("task", name(p.task));
    data.id("of", p.of);
    data.date("due", p.due);
    data.text("text", p.text);
}

void writeAgreement(DataWriter &data, const StrategyStep &p)
{
    data.text("strategy", p.strategy);
    data.number("version", p.version);
    data.text("journey", p.journey);
    data.text("segment", p.segment);
    data.text("treatment", p.treatment);
    data.text("step", p.step);
    data.text("rule", p.rule);
    data.word("does", name(p.kind));
    data.date("due", p.due);
    data.text("what", p.what);
    data.text("channel", p.channel);
    data.text("text", p.text);
    if (!p.coveredBy.isNull())
        data.id("covered_by", p.coveredBy);
    data.object("inputs", p.inputs);
}

PayloadReader agreementReader(std::string_view kind)
{
    if (const PayloadReader read = contactEventReader(kind))
        return read;
    if (const PayloadReader read = messageReader(kind))
        return read;
    if (const PayloadReader read = attachmentReader(kind))
        return read;
    const auto *known =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &k) { return k.name == kind; });
    return known != kKinds.end() ? known->read : nullptr;
}

} // namespace dunlin::domain
