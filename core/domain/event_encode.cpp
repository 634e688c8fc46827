// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"
#include "core/domain/agreement_codec.h"
#include "core/domain/event_codec.h"

namespace dunlin::domain {

namespace {

using base::JsonWriter;
using json::DataWriter;

void writeAddress(JsonWriter &json, const PostalAddress &address)
{
    json.key("address").beginObject();
    DataWriter data(json);
    data.text("line", address.line);
    data.text("city", address.city);
    data.text("postcode", address.postcode);
    data.text("region", address.region);
    data.text("country", address.country);
    json.endObject();
}

void writeBuckets(JsonWriter &json, QByteArrayView key, const std::array<Money, 4> &amounts)
{
    json.key(key).beginObject();
    for (const Bucket bucket : kBuckets)
        json.key(name(bucket)).value(amounts[size_t(bucket)].toText());
    json.endObject();
}

void writeFlags(JsonWriter &json, OutcomeFlags flags)
{
    json.key("flags").beginArray();
    if (flags.worked)
        json.value("worked");
    if (flags.contacted)
        json.value("contacted");
    if (flags.attempt)
        json.value("attempt");
    if (flags.rightParty)
        json.value("right_party");
    json.endArray();
}

/// The fields of each payload, in the order in which they are written for ever.
struct WriteData {
    DataWriter data;

    void operator()(const UnknownPayload &) {}
    void operator()(const CreditorSet &p)
    {
        data.id("creditor", p.creditor);
        data.text("name", p.name);
        if (p.currency)
            data.currency(*p.currency);
    }
    void operator()(const AccountOpened &p)
    {
        data.text("number", p.number);
        data.id("creditor", p.creditor);
        data.id("debtor", p.debtor);
        data.currency(p.currency);
        data.date("listed", p.listed);
        data.text("product", p.product);
    }
    void operator()(const DebtorSet &p)
    {
        data.id("debtor", p.debtor);
        data.set("name", p.name);
        data.set("company", p.company);
        data.set("language", p.language);
        data.set("zone", p.zone);
        if (p.address)
            writeAddress(data.json(), *p.address);
        data.set("employer", p.employer);
        data.set("born", p.born);
        data.set("payday", p.payday);
    }
    void operator()(const ContactPointSet &p)
    {
        data.id("point", p.point);
        data.word("kind", name(p.kind));
        data.text("value", p.value);
        data.set("label", p.label);
        data.set("zone", p.zone);
        if (p.state)
            data.word("state", name(*p.state));
        if (p.consent)
            data.word("consent", name(*p.consent));
        data.set("best", p.best);
        data.set("source", p.source);
        data.id("owner", p.owner);
    }
    void operator()(const ItemAdded &p)
    {
        data.id("item", p.item);
        data.word("type", name(p.type));
        data.text("number", p.number);
        data.date("issued", p.issued);
        data.date("due", p.due);
        data.money(p.amount);
        data.text("description", p.description);
    }
    void operator()(const PaymentReceived &p)
    {
        data.money(p.amount);
        data.date("value_date", p.valueDate);
        data.text("method", p.method);
        data.text("reference", p.reference);
        data.id("item", p.item);
        data.id("expected", p.expected);
        data.id("batch", p.batch);
    }
    void operator()(const Reversed &p)
    {
        data.id("of", p.of);
        data.text("reason", p.reason);
        data.date("value_date", p.valueDate);
        if (p.cause != ReversalCause::Correction)
            data.word("cause", name(p.cause));
    }
    void operator()(const CreditNote &p)
    {
        data.id("item", p.item);
        data.text("number", p.number);
        data.money(p.amount);
        data.date("value_date", p.valueDate);
    }
    void operator()(const Charged &p)
    {
        data.id("item", p.item);
        data.money(p.amount);
        data.text("basis", p.basis);
        data.date("value_date", p.valueDate);
        if (!p.rule.isEmpty())
            data.word("rule", p.rule);
        data.date("accrued_to", p.accruedTo);
    }
    void operator()(const TermsSet &p)
    {
        data.id("creditor", p.creditor);
        data.text("product", p.product);
        data.date("from", p.from);
        data.object("terms", p.terms);
        data.text("reason", p.reason);
    }
    void operator()(const JudgmentEntered &p)
    {
        data.text("court", p.court);
        data.text("number", p.number);
        data.date("on", p.on);
        data.currency(p.award[0].currency());
        writeBuckets(data.json(), "award", p.award);
        writeBuckets(data.json(), "change", p.change);
        data.object("terms", p.terms);
    }
    void operator()(const CourtCaseSet &p)
    {
        data.text("number", p.number);
        data.text("court", p.court);
        data.date("filed", p.filed);
        data.text("stage", p.stage);
        data.flag("member", p.member);
    }
    void operator()(const WrittenOff &p)
    {
        data.money(p.amount);
        data.text("reason", p.reason);
        data.date("value_date", p.valueDate);
    }
    void operator()(const Contacted &p)
    {
        data.word("channel", name(p.channel));
        data.word("direction", name(p.direction));
        data.id("point", p.point);
        data.text("to", p.to);
        data.word("outcome", name(p.outcome));
        writeFlags(data.json(), p.flags);
        if (p.durationS > 0)
            data.number("duration_s", p.durationS);
        data.object("decision", p.decision);
        data.id("reservation", p.reservation);
        if (!p.purpose.isEmpty())
            data.word("purpose", p.purpose);
        data.id("override_request", p.overrideRequest);
    }
    void operator()(const Noted &p) { data.text("text", p.text); }
    void operator()(const CallBackSet &p)
    {
        data.number("at", p.at.ms);
        data.text("text", p.text);
    }
    void operator()(const PromiseCancelled &p)
    {
        data.id("of", p.of);
        data.text("reason", p.reason);
    }
    void operator()(const Disputed &p)
    {
        if (!p.items.empty()) {
            data.json().key("items").beginArray();
            for (const ItemId &item : p.items)
                data.json().value(item.bytes);
            data.json().endArray();
        }
        if (p.amount)
            data.money(*p.amount);
        data.text("category", p.category);
        data.text("text", p.text);
        data.text("proof", p.proof);
        data.date("respond_by", p.respondBy);
    }
    void operator()(const DisputeResolved &p)
    {
        data.id("of", p.of);
        data.text("outcome", p.outcome);
        data.text("text", p.text);
    }
    void operator()(const HeldBack &p)
    {
        data.text("reason", p.reason);
        data.date("from", p.from);
        data.date("until", p.until);
    }
    void operator()(const HoldLifted &p)
    {
        data.id("of", p.of);
        data.text("reason", p.reason);
    }
    void operator()(const Assigned &p) { data.text("user", p.user); }
    void operator()(const Placed &p)
    {
        data.text("agency", p.agency);
        data.date("placed_on", p.placedOn);
        if (p.noticeDays > 0)
            data.number("notice_days", p.noticeDays);
    }
    void operator()(const Recalled &p)
    {
        data.text("reason", p.reason);
        data.date("effective", p.effective);
    }
    void operator()(const ClosedAccount &p) { data.text("reason", p.reason); }
    void operator()(const Reopened &p) { data.text("reason", p.reason); }
    void operator()(const SourceFact &p)
    {
        data.text("what", p.what);
        data.text("detail", p.detail);
    }
    void operator()(const ImportUndone &p) { data.id("import", p.import); }
    /// The kinds of agreements.h, contact_events.h and attachments.h.
    template <class Agreement>
    void operator()(const Agreement &p)
    {
        writeAgreement(data, p);
    }
};

void writeEnvelope(JsonWriter &json, const Envelope &e, QByteArrayView kind)
{
    json.key("v").number(e.schema);
    json.key("id").value(e.id.bytes);
    json.key("tenant").value(e.tenant.bytes);
    json.key("kind").value(kind);
    json.key("account");
    if (e.account.isNull())
        json.null();
    else
        json.value(e.account.bytes);
    json.key("occurred").number(e.occurred.ms);
    json.key("heard").number(e.heard.ms);
    json.key("hlc").number(qint64(e.hlc));
    json.key("time").beginObject();
    json.key("wall").number(e.time.wallMs);
    json.key("boot").value(e.time.bootId);
    json.key("mono").number(e.time.monoMs);
    json.endObject();
    json.key("actor").value(e.actor);
    json.key("device").value(e.device.bytes);
}

} // namespace

QByteArray encodeEvent(const Event &event)
{
    thread_local JsonWriter json;
    json.reserve(1024);
    json.beginObject();
    const QByteArray known = kindOf(event.payload);
    writeEnvelope(json, event.envelope, known.isEmpty() ? event.envelope.kind : known);
    json.key("data").beginObject();
    std::visit(WriteData{DataWriter(json)}, event.payload);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace dunlin::domain
