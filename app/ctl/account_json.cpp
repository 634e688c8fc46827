// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/account_json.h"

#include "app/ctl/agreement_json.h"
#include "app/ctl/attachment_json.h"
#include "app/ctl/statement_json.h"
#include "core/base/instant.h"
#include "core/base/json_writer.h"
#include "core/desk/timeline_names.h"

namespace dunlin::ctl {

using base::JsonWriter;
using domain::Bucket;

namespace {

void date(JsonWriter &json, const char *key, QDate value)
{
    json.key(key);
    if (value.isValid())
        json.value(value.toString(Qt::ISODate));
    else
        json.null();
}

void moment(JsonWriter &json, const char *key, const std::optional<base::Instant> &value)
{
    json.key(key);
    if (value)
        json.value(base::toIso(*value));
    else
        json.null();
}

void amount(JsonWriter &json, const char *key, const base::Money &value)
{
    json.key(key).value(value.toText());
}

void buckets(JsonWriter &json, const domain::Buckets &open)
{
    amount(json, "principal", open[Bucket::Principal]);
    amount(json, "interest", open[Bucket::Interest]);
    amount(json, "fees", open[Bucket::Fees]);
    amount(json, "costs", open[Bucket::Costs]);
}

void head(JsonWriter &json, const domain::AccountState &state, const QString &creditorName)
{
    json.key("account").value(state.number);
    json.key("id").value(state.id.toHex());
    json.key("creditor").value(creditorName);
    json.key("product").value(state.product);
    date(json, "listed", state.listed);
    const domain::DebtorState &debtor = state.debtor;
    json.key("debtor").beginObject();
    json.key("id").value(debtor.id.toHex());
    json.key("name").value(debtor.name);
    json.key("company").boolean(debtor.company);
    json.key("language").value(debtor.language);
    json.key("timezone").value(debtor.zone);
    json.key("address").beginObject();
    json.key("line").value(debtor.address.line);
    json.key("city").value(debtor.address.city);
    json.key("postcode").value(debtor.address.postcode);
    json.key("region").value(debtor.address.region);
    json.key("country").value(debtor.address.country);
    json.endObject();
    json.key("employer").value(debtor.employer);
    json.key("payday").value(debtor.payday);
    json.endObject();
    json.key("currency").value(state.currency.code());
    json.key("balances").beginObject();
    buckets(json, state.balances);
    amount(json, "unapplied", state.unapplied);
    amount(json, "disputed", state.disputed);
    amount(json, "total", state.total());
    amount(json, "collectable", state.collectable());
    amount(json, "forgiven", state.forgiven);
    json.endObject();
    amount(json, "paid_total", state.paidTotal);
    json.key("days_past_due").number(state.daysPastDue);
    date(json, "oldest_unmet_due", state.oldestUnmetDue);
    json.key("status").value(domain::name(state.status));
}

void items(JsonWriter &json, const domain::AccountState &state)
{
    json.key("items").beginArray();
    for (const domain::ItemState &item : state.items) {
        json.beginObject();
        json.key("id").value(item.id.toHex());
        json.key("type").value(domain::name(item.type));
        json.key("number").value(item.number);
        date(json, "issued", item.issued);
        date(json, "due", item.due);
        amount(json, "amount", item.original);
        amount(json, "open", item.open.sum());
        buckets(json, item.open);
        amount(json, "disputed", item.disputed);
        date(json, "settled", item.settledOn);
        amount(json, "interest_posted", item.interestPosted);
        date(json, "interest_posted_to", item.interestPostedTo);
        writePostings(json, item);
        json.endObject();
    }
    json.endArray();
}

void contactPoints(JsonWriter &json, const domain::AccountState &state)
{
    json.key("contact_points").beginArray();
    for (const domain::ContactPointState &point : state.contactPoints) {
        json.beginObject();
        json.key("id").value(point.id.toHex());
        json.key("kind").value(domain::name(point.kind));
        json.key("value").value(point.value);
        json.key("label").value(point.label);
        json.key("timezone").value(point.zone);
        json.key("state").value(domain::name(point.state));
        json.key("consent").value(domain::name(point.consent));
        json.key("best").boolean(point.best);
        json.key("source").value(point.source);
        if (!point.owner.isNull())
            json.key("owner").value(point.owner.toHex());
        json.key("last_outcome");
        if (point.lastOutcome)
            json.value(domain::name(*point.lastOutcome));
        else
            json.null();
        moment(json, "last_used", point.lastUsed);
        json.endObject();
    }
    json.endArray();
}

void timelineEntry(JsonWriter &json, const domain::TimelineEntry &entry, base::Currency currency)
{
    json.beginObject();
    json.key("event").value(entry.event.toHex());
    json.key("kind").value(desk::timelineKindName(entry.kind));
    json.key("at").value(base::toIso(entry.at));
    if (entry.dateOnly)
        json.key("date_only").boolean(true);
    json.key("actor").value(entry.actor);
    if (entry.amount)
        amount(json, "amount", *entry.amount);
    // In no figure of the account, and never added to one.
    if (entry.amount && entry.amount->currency() != currency)
        json.key("currency").value(entry.amount->currency().code());
    if (entry.date.isValid())
        date(json, "date", entry.date);
    if (!entry.text.isEmpty())
        json.key("text").value(entry.text);
    if (!entry.detail.isEmpty())
        json.key("detail").value(entry.detail);
    if (entry.channel)
        json.key("channel").value(domain::name(*entry.channel));
    if (entry.direction)
        json.key("direction").value(domain::name(*entry.direction));
    if (entry.outcome)
        json.key("result").value(domain::name(*entry.outcome));
    if (entry.durationS > 0)
        json.key("duration_s").number(entry.durationS);
    if (entry.reversed)
        json.key("reversed").boolean(true);
    json.endObject();
}

void nextAction(JsonWriter &json, const domain::NextAction &action)
{
    json.key("next_action").beginObject();
    json.key("kind").value(domain::name(action.kind));
    date(json, "due", action.due);
    moment(json, "at", action.at);
    json.endObject();
}

} // namespace

QByteArray accountJson(const desk::AccountAnswer &answer)
{
    const domain::AccountState &state = answer.state;
    JsonWriter json;
    json.beginObject();
    head(json, state, answer.creditor);
    items(json, state);
    writeStatement(json, answer);
    writeAgreements(json, state);
    contactPoints(json, state);
    json.key("attachments").beginArray();
    for (const domain::AttachmentState &file : state.attachments)
        writeAttachment(json, file);
    json.endArray();
    nextAction(json, state.nextAction);
    json.key("score").number(answer.score);
    json.key("assigned_to").value(state.assignedTo);
    json.key("agency").value(state.agency);
    date(json, "placed_at", state.placedAt);
    if (state.closed) {
        json.key("closed_reason").value(state.closedReason);
        date(json, "closed_on", state.closedOn);
    }
    moment(json, "last_contact", state.lastContact);
    moment(json, "last_right_party", state.lastRightParty);
    json.key("attempts").number(qint64(state.attempts.size()));
    date(json, "last_payment_date", state.lastPaymentDate);
    json.key("events").number(state.events);
    json.key("unknown_events").number(state.unknownEvents);
    json.key("timeline").beginArray();
    for (const domain::TimelineEntry &entry : state.timeline)
        timelineEntry(json, entry, state.currency);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace dunlin::ctl
