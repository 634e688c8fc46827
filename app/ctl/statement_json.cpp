// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/statement_json.h"

#include "core/domain/policy_json.h"

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

void amount(JsonWriter &json, const char *key, const base::Money &value)
{
    json.key(key).value(value.toText());
}

void buckets(JsonWriter &json, const char *key, const domain::Buckets &open)
{
    json.key(key).beginObject();
    for (const Bucket bucket : domain::kBuckets)
        json.key(domain::name(bucket)).value(open[bucket].toText());
    json.endObject();
}

void writeSteps(JsonWriter &json, const domain::ItemAccrual &item)
{
    json.key("steps").beginArray();
    for (const domain::AccrualStep &step : item.steps) {
        json.beginObject();
        date(json, "from", step.after.addDays(1));
        date(json, "to", step.to);
        json.key("days").number(step.days);
        json.key("day_count").value(domain::name(step.rule->dayCount));
        amount(json, "on", step.base);
        json.key("rate").value(step.rate.toText());
        json.key("basis").value(step.rule->basis);
        if (!step.rule->reference.isEmpty()) {
            json.key("reference").value(step.rule->reference);
            date(json, "reference_from", step.rateFrom);
            json.key("provisional").boolean(step.provisional);
        }
        json.endObject();
    }
    json.endArray();
}

void writeAccrual(JsonWriter &json, const desk::AccountAnswer &answer)
{
    const domain::Accrual &accrual = answer.accrual;
    amount(json, "accrued_interest", accrual.due);
    json.key("accrual").beginObject();
    date(json, "through", accrual.through);
    json.key("items").beginArray();
    for (const domain::ItemAccrual &item : accrual.items) {
        json.beginObject();
        json.key("item").value(item.number);
        json.key("id").value(item.item.toHex());
        amount(json, "earned", item.earned);
        amount(json, "posted", item.posted);
        amount(json, "due", item.due());
        json.key("basis").value(item.basis);
        json.key("capped").boolean(item.capped);
        json.key("rate_missing").boolean(item.rateMissing);
        writeSteps(json, item);
        json.endObject();
    }
    json.endArray().endObject();
    json.key("lump_sums_due").beginArray();
    for (const domain::LumpSumDue &due : answer.lumpSums) {
        json.beginObject().key("item").value(due.number);
        amount(json, "amount", due.amount);
        json.key("basis").value(due.basis).endObject();
    }
    json.endArray();
}

/// Credit is shown beside the claim, with where it came from.
void writeCredits(JsonWriter &json, const domain::AccountState &state)
{
    json.key("credits").beginObject();
    amount(json, "credit_notes", state.creditNotes);
    amount(json, "unapplied", state.unapplied);
    json.key("unapplied_from").beginArray();
    for (const domain::UnappliedPart &part : state.unappliedFrom) {
        json.beginObject().key("event").value(part.event.toHex());
        date(json, "date", part.date);
        amount(json, "amount", part.amount);
        json.endObject();
    }
    json.endArray().endObject();
}

void writeWaivers(JsonWriter &json, const domain::AccountState &state)
{
    json.key("interest_waivers").beginArray();
    for (const domain::InterestWaiverState &waiver : state.interestWaivers) {
        json.beginObject().key("id").value(waiver.id.toHex());
        json.key("item");
        if (waiver.item)
            json.value(waiver.item->toHex());
        else
            json.null();
        date(json, "from", waiver.from);
        date(json, "until", waiver.until);
        json.key("reason").value(waiver.reason).endObject();
    }
    json.endArray();
}

void writeLegal(JsonWriter &json, const domain::AccountState &state)
{
    json.key("judgments").beginArray();
    for (const domain::JudgmentState &judgment : state.judgments) {
        json.beginObject().key("id").value(judgment.id.toHex());
        json.key("court").value(judgment.court);
        json.key("number").value(judgment.number);
        date(json, "on", judgment.on);
        buckets(json, "award", judgment.award);
        json.endObject();
    }
    json.endArray();
    json.key("court_cases").beginArray();
    for (const domain::CourtCaseState &one : state.courtCases) {
        json.beginObject().key("id").value(one.id.toHex());
        json.key("number").value(one.number);
        json.key("court").value(one.court);
        date(json, "filed", one.filed);
        json.key("stage").value(one.stage);
        json.key("member").boolean(one.member);
        date(json, "since", one.since);
        json.endObject();
    }
    json.endArray();
    json.key("write_offs").beginArray();
    for (const domain::WriteOffState &one : state.writeOffs) {
        json.beginObject().key("id").value(one.id.toHex());
        date(json, "on", one.on);
        amount(json, "amount", one.amount);
        json.key("reason").value(one.reason).endObject();
    }
    json.endArray();
    amount(json, "recovered", state.recovered);
    date(json, "recall_on", state.recallOn);
}

void writeParts(JsonWriter &json, const domain::AllocationView &allocation)
{
    json.key("rule").value(allocation.rule);
    json.key("parts").beginArray();
    for (const domain::AllocationPart &part : allocation.parts) {
        json.beginObject().key("item").value(part.number);
        json.key("id").value(part.item.toHex());
        json.key("bucket").value(domain::name(part.bucket));
        amount(json, "amount", part.amount);
        date(json, "date", part.date);
        json.endObject();
    }
    json.endArray();
    amount(json, "unapplied", allocation.unapplied);
}

void writePayments(JsonWriter &json, const desk::AccountAnswer &answer)
{
    const auto allocations = domain::paymentAllocations(answer.state, answer.terms);
    json.key("payments").beginArray();
    for (size_t i = 0; i < allocations.size(); ++i) {
        const domain::PaymentState &payment = answer.state.payments[i];
        json.beginObject().key("id").value(payment.id.toHex());
        date(json, "value_date", payment.valueDate);
        amount(json, "amount", payment.amount);
        json.key("method").value(payment.method);
        writeParts(json, allocations[i]);
        json.endObject();
    }
    json.endArray();
}

void writeTerms(JsonWriter &json, const desk::AccountAnswer &answer)
{
    json.key("terms").beginArray();
    for (const domain::Term *term : answer.terms.allInForce(answer.asOf))
        writeTerm(json, *term, term->creditor ? answer.creditor : QString());
    if (!answer.terms.inForce(domain::term::kAllocation, answer.asOf)) {
        json.beginObject().key("name").value(domain::term::kAllocation);
        json.key("value").beginObject();
        json.key("name").value(domain::defaultAllocation().name).endObject();
        json.key("scope").value(domain::name(domain::TermScope::Program)).endObject();
    }
    // What nobody has set holds as the program has it, and says so.
    const domain::AgreementPolicy standard;
    for (const QByteArrayView part : domain::kPolicyParts) {
        if (part == "calendar" || answer.terms.inForce(part, answer.asOf))
            continue;
        json.beginObject().key("name").value(part);
        json.key("value").raw(domain::policyPartJson(part, standard));
        json.key("scope").value(domain::name(domain::TermScope::Program)).endObject();
    }
    json.endArray();
}

} // namespace

void writePostings(JsonWriter &json, const domain::ItemState &item)
{
    json.key("postings").beginArray();
    for (const domain::ItemPosting &posting : item.postings) {
        json.beginObject().key("event").value(posting.event.toHex());
        date(json, "date", posting.date);
        json.key("bucket").value(domain::name(posting.bucket));
        amount(json, "amount", posting.amount);
        json.endObject();
    }
    json.endArray();
}

void writeTerm(JsonWriter &json, const domain::Term &term, const QString &creditor)
{
    json.beginObject().key("name").value(term.name);
    json.key("value");
    if (term.value.isEmpty())
        json.null();
    else
        json.raw(term.value);
    json.key("scope").value(domain::name(term.scope));
    if (!creditor.isEmpty())
        json.key("creditor").value(creditor);
    if (!term.product.isEmpty())
        json.key("product").value(term.product);
    date(json, "from", term.from);
    json.key("event").value(term.event.toHex()).endObject();
}

void writeStatement(JsonWriter &json, const desk::AccountAnswer &answer)
{
    writeAccrual(json, answer);
    writeCredits(json, answer.state);
    writePayments(json, answer);
    writeTerms(json, answer);
    writeWaivers(json, answer.state);
    writeLegal(json, answer.state);
}

QByteArray previewJson(const std::vector<ports::PaymentShare> &shares)
{
    JsonWriter json;
    json.beginObject();
    if (!shares.empty()) {
        const base::Currency currency = shares.front().amount.currency();
        base::Money sum = base::Money::zero(currency);
        for (const ports::PaymentShare &share : shares)
            sum += share.amount;
        json.key("currency").value(currency.code());
        amount(json, "amount", sum);
    }
    json.key("accounts").beginArray();
    for (const ports::PaymentShare &share : shares) {
        const domain::PaymentPreview &preview = share.preview;
        json.beginObject().key("account").value(share.number);
        amount(json, "amount", share.amount);
        base::Money interest = base::Money::zero(share.amount.currency());
        for (const domain::Charged &charge : preview.posted)
            interest += charge.amount;
        amount(json, "interest_posted_first", interest);
        writeParts(json, preview.allocation);
        buckets(json, "before", preview.before);
        buckets(json, "after", preview.after);
        amount(json, "unapplied_after", preview.unappliedAfter);
        json.key("days_past_due_after").number(preview.daysPastDueAfter).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

} // namespace dunlin::ctl
