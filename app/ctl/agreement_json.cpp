// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/agreement_json.h"

namespace dunlin::ctl {

using base::JsonWriter;

namespace {

void date(JsonWriter &json, const char *key, QDate value)
{
    json.key(key);
    if (value.isValid())
        json.value(value.toString(Qt::ISODate));
    else
        json.null();
}

void amount(JsonWriter &json, const char *key, const base::Money &value)
{
    json.key(key).value(value.toText());
}

template <class Identity>
void id(JsonWriter &json, const char *key, const std::optional<Identity> &value)
{
    json.key(key);
    if (value)
        json.value(value->toHex());
    else
        json.null();
}

/// Writes an array of objects.
template <class All, class Write>
void list(JsonWriter &json, const char *key, const All &all, Write write)
{
    json.key(key).beginArray();
    for (const auto &one : all) {
        json.beginObject();
        write(one);
        json.endObject();
    }
    json.endArray();
}

void promises(JsonWriter &json, const domain::AccountState &state)
{
    std::vector<domain::PromiseState> alone;
    for (const domain::PromiseState &promise : state.promises) {
        if (!promise.arrangement)
            alone.push_back(promise);
    }
    list(json, "promises", alone, [&](const domain::PromiseState &promise) {
        json.key("id").value(promise.id.toHex());
        amount(json, "amount", promise.amount);
        date(json, "due", promise.due);
        date(json, "taken", promise.taken);
        json.key("method").value(promise.method);
        json.key("by").value(promise.by);
        json.key("status").value(domain::name(promise.status));
        amount(json, "paid", promise.paid);
        date(json, "decided", promise.decided);
        date(json, "last_day", promise.lastDay);
        json.key("level").number(promise.level);
        if (promise.group)
            id(json, "group", promise.group);
    });
}

void arrangements(JsonWriter &json, const domain::AccountState &state)
{
    list(json, "arrangements", state.arrangements, [&](const domain::ArrangementState &one) {
        const bool plan = one.kind == domain::ArrangementState::Kind::Plan;
        json.key("id").value(one.id.toHex());
        json.key("kind").value(plan ? "plan" : "settlement");
        json.key("status").value(domain::name(one.status));
        date(json, "taken", one.taken);
        json.key("by").value(one.by);
        json.key("approved_by").value(one.approvedBy);
        json.key("method").value(one.method);
        amount(json, "total", one.total);
        amount(json, "paid", one.paid);
        amount(json, "left", one.left());
        json.key("missed").number(one.missed);
        amount(json, "arrears", one.arrears);
        date(json, "ended", one.ended);
        json.key("reason").value(one.reason);
        if (plan) {
            json.key("frequency");
            if (one.frequency)
                json.value(domain::name(*one.frequency));
            else
                json.null();
            json.key("latest").value(one.head.toHex());
        } else {
            date(json, "expires", one.expires);
            amount(json, "owed", one.owed);
            amount(json, "forgiven", one.forgiven);
        }
        list(json, "parts", one.parts, [&](const domain::PartState &part) {
            date(json, "due", part.due);
            amount(json, "amount", part.amount);
            amount(json, "paid", part.paid);
            json.key("status").value(domain::name(part.status));
            date(json, "last_day", part.lastDay);
            date(json, "paid_on", part.paidOn);
            date(json, "missed", part.missed);
        });
    });
}

void approvals(JsonWriter &json, const domain::AccountState &state)
{
    list(json, "approvals", state.approvals, [&](const domain::ApprovalState &one) {
        constexpr const char *kKinds[]{"plan",    "plan_changed",    "settlement",
                                       "promise", "interest_waiver", "adjustment"};
        json.key("id").value(one.id.toHex());
        json.key("kind").value(kKinds[one.proposal.index()]);
        json.key("because").beginArray();
        for (const QByteArray &limit : one.because)
            json.value(limit);
        json.endArray();
        json.key("text").value(one.text);
        json.key("by").value(one.by);
        json.key("at").value(base::toIso(one.at));
        json.key("status").value(domain::name(one.status));
        json.key("decided_by").value(one.decidedBy);
        date(json, "decided", one.decided);
        json.key("reason").value(one.reason);
    });
}

void restraints(JsonWriter &json, const domain::AccountState &state)
{
    list(json, "holds", state.holds, [&](const domain::HoldState &hold) {
        json.key("id").value(hold.id.toHex());
        json.key("reason").value(hold.reason);
        date(json, "from", hold.from);
        date(json, "until", hold.until);
        json.key("lifted").boolean(hold.lifted);
        if (!hold.liftReason.isEmpty())
            json.key("lift_reason").value(hold.liftReason);
        if (hold.care)
            json.key("care").value(domain::name(*hold.care));
    });
    list(json, "disputes", state.disputes, [&](const domain::DisputeState &dispute) {
        json.key("id").value(dispute.id.toHex());
        json.key("items").beginArray();
        for (const domain::ItemId &item : dispute.items)
            json.value(item.toHex());
        json.endArray();
        if (dispute.amount)
            amount(json, "amount", *dispute.amount);
        amount(json, "disputed", dispute.disputed);
        json.key("category").value(dispute.category);
        json.key("text").value(dispute.text);
        json.key("proof").value(dispute.proof);
        date(json, "opened", dispute.opened);
        date(json, "respond_by", dispute.respondBy);
        json.key("status").value(dispute.resolved.isNull() ? "open" : "resolved");
        date(json, "resolved", dispute.resolved);
        json.key("outcome").value(dispute.outcome);
        json.key("resolution").value(dispute.resolution);
    });
    list(json, "care", state.care, [&](const domain::CareState &care) {
        json.key("id").value(care.id.toHex());
        json.key("kind").value(domain::name(care.kind));
        date(json, "from", care.from);
        date(json, "until", care.until);
        date(json, "contact_from", care.contactFrom);
        json.key("advice").value(care.advice);
        json.key("contact").value(care.contact);
        json.key("proof").value(care.proof);
        json.key("by").value(care.by);
        date(json, "ended", care.ended);
        json.key("reason").value(care.reason);
    });
}

void people(JsonWriter &json, const domain::AccountState &state)
{
    list(json, "parties", state.parties, [&](const domain::PartyState &party) {
        json.key("id").value(party.id.toHex());
        json.key("role").value(domain::name(party.role));
        json.key("name").value(party.name);
        json.key("language").value(party.language);
        json.key("liability_percent");
        if (party.liabilityPercent)
            json.number(*party.liabilityPercent);
        else
            json.null();
        amount(json, "liable_for", party.liableFor(state.total()));
        json.key("told").value(domain::name(party.told));
        date(json, "linked", party.linked);
        date(json, "unlinked", party.unlinked);
        json.key("reason").value(party.reason);
    });
}

void comingMoney(JsonWriter &json, const domain::AccountState &state)
{
    list(json, "expected_payments", state.expected, [&](const domain::ExpectedState &one) {
        json.key("id").value(one.id.toHex());
        amount(json, "amount", one.amount);
        date(json, "due", one.due);
        json.key("method").value(one.method);
        json.key("reference").value(one.reference);
        json.key("status").value(one.payment               ? "received"
                                 : one.cancelled.isValid() ? "cancelled"
                                                           : "open");
        id(json, "payment", one.payment);
        date(json, "cancelled", one.cancelled);
    });
    list(json, "tasks", state.tasks, [&](const domain::TaskState &task) {
        json.key("id").value(task.id.toHex());
        json.key("task").value(domain::name(task.task));
        json.key("of").value(task.of.toHex());
        date(json, "due", task.due);
        json.key("done").boolean(task.done);
    });
}

} // namespace

void writeAgreements(JsonWriter &json, const domain::AccountState &state)
{
    promises(json, state);
    arrangements(json, state);
    approvals(json, state);
    restraints(json, state);
    people(json, state);
    comingMoney(json, state);
    json.key("holdback");
    if (state.holdback) {
        json.beginObject().key("reason").value(domain::name(state.holdback->kind));
        date(json, "until", state.holdback->until);
        json.endObject();
    } else {
        json.null();
    }
}

} // namespace dunlin::ctl
