// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/line_ledger.h"

#include "core/desk/return_fee.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/statement.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

namespace dunlin::desk {

using base::Result;
using domain::Bucket;
using domain::Payload;

namespace {

using Payloads = Result<std::vector<Payload>>;

std::vector<Payload> one(Payload payload)
{
    std::vector<Payload> list;
    list.push_back(std::move(payload));
    return list;
}

Payloads readPayment(const Fields &fields)
{
    domain::PaymentReceived payment;
    DUNLIN_TRY_VALUE(payment.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(payment.valueDate, fields.valueDate());
    DUNLIN_TRY_VALUE(payment.item, fields.item("item"));
    if (fields.has("linked") && !fields.line().data.value(QLatin1String("linked")).isBool())
        return wrong(QStringLiteral("linked is true or false"));
    payment.reference = fields.text("reference");
    payment.method = fields.text("method");
    if (fields.has("expected")) {
        DUNLIN_TRY_VALUE(payment.expected, fields.event("expected"));
    }
    return one(payment);
}

/// `cause` says it; else a reason that is one of the usual words does.
Result<domain::ReversalCause> causeOf(const Fields &fields)
{
    using domain::ReversalCause;
    if (fields.has("cause")) {
        const auto cause = domain::fromName<ReversalCause>(fields.text("cause").toLatin1());
        if (!cause)
            return wrong(QStringLiteral("cause is correction, returned or charged_back"));
        return *cause;
    }
    static const QHash<QString, ReversalCause> kWords{
        {QStringLiteral("returned"), ReversalCause::Returned},
        {QStringLiteral("nsf"), ReversalCause::Returned},
        {QStringLiteral("charged_back"), ReversalCause::ChargedBack},
        {QStringLiteral("charged back"), ReversalCause::ChargedBack},
        {QStringLiteral("chargeback"), ReversalCause::ChargedBack},
    };
    return kWords.value(fields.text("reason").trimmed().toLower(), ReversalCause::Correction);
}

Payloads readReversal(const Fields &fields)
{
    domain::Reversed reversed;
    DUNLIN_TRY_VALUE(reversed.of, fields.event("of"));
    DUNLIN_TRY_VALUE(reversed.valueDate, fields.valueDate());
    reversed.reason = fields.text("reason");
    DUNLIN_TRY_VALUE(reversed.cause, causeOf(fields));
    std::vector<Payload> list = one(reversed);
    if (const auto fee =
            returnFee(fields.state(), fields.context().events, fields.context().fold, reversed))
        list.emplace_back(*fee);
    return list;
}

Result<Bucket> bucketOf(const QString &word)
{
    const auto bucket = domain::fromName<Bucket>(word.toLatin1());
    if (!bucket)
        return wrong(QStringLiteral("bucket is principal, interest, fees or costs"));
    return *bucket;
}

Payloads readAdjustment(const Fields &fields)
{
    domain::Adjusted adjusted;
    if (fields.has("bucket")) {
        DUNLIN_TRY_VALUE(adjusted.bucket, bucketOf(fields.text("bucket")));
    }
    DUNLIN_TRY_VALUE(adjusted.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(adjusted.item, fields.item("item"));
    DUNLIN_TRY_VALUE(adjusted.valueDate, fields.valueDate());
    adjusted.reason = fields.text("reason");
    return one(adjusted);
}

domain::AccountStatement statementOn(const Fields &fields, QDate through)
{
    domain::FoldContext context = fields.context().fold;
    context.today = through;
    return domain::statementOf(fields.state().id, fields.context().events, context, shippedRates());
}

/// Posts what has accrued to the end of a day.
Payloads postInterest(const Fields &fields)
{
    DUNLIN_TRY_VALUE(const QDate through, fields.date("until", fields.day()));
    if (through > fields.context().today)
        return wrong(QStringLiteral("interest is posted to the end of today at the latest"));
    DUNLIN_TRY_VALUE(const auto item, fields.item("item"));
    for (const domain::ItemState &known : fields.state().items) {
        if (known.interestPostedTo > through && (!item || *item == known.id)) {
            return wrong(QStringLiteral("interest on %1 is posted to %2 already")
                             .arg(known.number, known.interestPostedTo.toString(Qt::ISODate)));
        }
    }
    std::vector<Payload> list;
    for (domain::Charged &charge : domain::interestPostings(statementOn(fields, through))) {
        if (!item || charge.item == item)
            list.emplace_back(std::move(charge));
    }
    if (list.empty()) {
        return wrong(QStringLiteral("no interest has accrued by %1 that is not posted")
                         .arg(through.toString(Qt::ISODate)));
    }
    return list;
}

Payloads readLumpSum(const Fields &fields)
{
    DUNLIN_TRY_VALUE(const auto item, fields.item("item"));
    DUNLIN_TRY_VALUE(const QDate on, fields.valueDate());
    std::vector<Payload> list;
    for (const domain::LumpSumDue &due : statementOn(fields, on).lumpSums) {
        if (item && due.item != *item)
            continue;
        list.emplace_back(domain::Charged{.charge = domain::ChargeKind::Cost,
                                          .item = due.item,
                                          .amount = due.amount,
                                          .basis = due.basis,
                                          .valueDate = on,
                                          .rule = domain::term::kLumpSum.toByteArray()});
    }
    if (list.empty())
        return wrong(QStringLiteral("no lump sum may be charged"));
    return list;
}

Payloads readCharge(const Fields &fields)
{
    const QByteArray &kind = fields.line().kind;
    if (kind == "interest" && !fields.has("amount"))
        return postInterest(fields);
    domain::Charged charge;
    charge.charge = kind == "fee"        ? domain::ChargeKind::Fee
                    : kind == "penalty"  ? domain::ChargeKind::Penalty
                    : kind == "interest" ? domain::ChargeKind::Interest
                                         : domain::ChargeKind::Cost;
    DUNLIN_TRY_VALUE(charge.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(charge.item, fields.item("item"));
    DUNLIN_TRY_VALUE(charge.valueDate, fields.valueDate());
    charge.basis = fields.text("basis");
    return one(charge);
}

Payloads readCreditNote(const Fields &fields)
{
    domain::CreditNote note;
    DUNLIN_TRY_VALUE(note.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(note.item, fields.item("item"));
    DUNLIN_TRY_VALUE(note.valueDate, fields.valueDate());
    note.number = fields.text("number");
    return one(note);
}

Payloads readTerms(const Fields &fields)
{
    if (!fields.context().managesTerms)
        return base::fail(base::ErrorCode::Forbidden,
                          QStringLiteral("your role does not set terms"));
    domain::TermsSet set;
    DUNLIN_TRY_VALUE(set.terms, completeTerms(fields.object("terms")));
    DUNLIN_TRY_VALUE(set.from, fields.date("from", fields.day()));
    set.reason = fields.text("reason");
    return one(set);
}

Payloads readWaiver(const Fields &fields)
{
    domain::InterestWaived waived;
    DUNLIN_TRY_VALUE(waived.item, fields.item("item"));
    DUNLIN_TRY_VALUE(waived.from, fields.date("from", QDate()));
    DUNLIN_TRY_VALUE(waived.until, fields.date("until", QDate()));
    waived.reason = fields.text("reason");
    return one(waived);
}

/// What was open in each bucket at the end of a day, by value date, as it is known now.
std::array<base::Money, 4> openOn(const Fields &fields, QDate day)
{
    std::array<base::Money, 4> open;
    open.fill(base::Money::zero(fields.state().currency));
    const auto state = statementOn(fields, fields.context().today).state;
    for (const domain::ItemState &item : state.items) {
        for (const domain::ItemPosting &posting : item.postings) {
            if (posting.date <= day)
                open[size_t(posting.bucket)] += posting.amount;
        }
    }
    return open;
}

Payloads readJudgment(const Fields &fields)
{
    domain::JudgmentEntered judgment;
    judgment.court = fields.text("court");
    judgment.number = fields.text("number");
    DUNLIN_TRY_VALUE(judgment.on, fields.date("on", fields.day()));
    if (judgment.on > fields.context().today)
        return wrong(QStringLiteral("the day of the judgment is in the future"));
    const auto open = openOn(fields, judgment.on);
    const QJsonObject award = fields.object("award");
    for (const QString &word : award.keys())
        DUNLIN_TRY(bucketOf(word));
    for (const Bucket bucket : domain::kBuckets) {
        const size_t at = size_t(bucket);
        const QByteArray word = domain::name(bucket).toByteArray();
        judgment.award[at] = base::Money::zero(fields.state().currency);
        if (award.contains(QLatin1String(word))) {
            DUNLIN_TRY_VALUE(judgment.award[at],
                             fields.amountOf(award.value(QLatin1String(word)), word.constData()));
        }
        judgment.change[at] = judgment.award[at] - open[at];
    }
    if (fields.has("interest")) {
        const QJsonObject terms{
            {QStringLiteral("interest"), fields.line().data.value(QLatin1String("interest"))}};
        DUNLIN_TRY_VALUE(judgment.terms, completeTerms(terms));
    }
    return one(judgment);
}

Payloads readCourtCase(const Fields &fields)
{
    domain::CourtCaseSet set;
    set.number = fields.text("number");
    set.court = fields.text("court");
    DUNLIN_TRY_VALUE(set.filed, fields.date("filed", QDate()));
    set.stage = fields.text("stage");
    set.member = !fields.has("member") || fields.flag("member");
    return one(set);
}

Payloads readWriteOff(const Fields &fields)
{
    domain::WrittenOff writeOff;
    writeOff.amount = fields.state().total();
    if (fields.has("amount")) {
        DUNLIN_TRY_VALUE(writeOff.amount, fields.amount("amount"));
    }
    DUNLIN_TRY_VALUE(writeOff.valueDate, fields.valueDate());
    writeOff.reason = fields.text("reason");
    return one(writeOff);
}

Payloads readPlacement(const Fields &fields)
{
    domain::Placed placed;
    placed.agency = fields.text("agency");
    DUNLIN_TRY_VALUE(placed.placedOn, fields.date("placed_on", fields.day()));
    DUNLIN_TRY_VALUE(placed.noticeDays, fields.count("notice_days", 0, 3660, 0));
    return one(placed);
}

Payloads readRecall(const Fields &fields)
{
    domain::Recalled recalled;
    recalled.reason = fields.text("reason");
    DUNLIN_TRY_VALUE(
        recalled.effective,
        fields.date("effective", fields.day().addDays(fields.state().recallNoticeDays)));
    return one(recalled);
}

using Reader = Payloads (*)(const Fields &);
const QHash<QByteArray, Reader> &readers()
{
    static const QHash<QByteArray, Reader> all{{"payment", readPayment},
                                               {"reversal", readReversal},
                                               {"adjustment", readAdjustment},
                                               {"interest", readCharge},
                                               {"fee", readCharge},
                                               {"penalty", readCharge},
                                               {"cost", readCharge},
                                               {"lump_sum", readLumpSum},
                                               {"credit_note", readCreditNote},
                                               {"terms", readTerms},
                                               {"interest_waiver", readWaiver},
                                               {"judgment", readJudgment},
                                               {"court_case", readCourtCase},
                                               {"write_off", readWriteOff},
                                               {"placement", readPlacement},
                                               {"recall", readRecall}};
    return all;
}

} // namespace

bool isLedgerKind(const QByteArray &kind)
{
    return readers().contains(kind);
}

Payloads readLedger(const Fields &fields)
{
    return readers().value(fields.line().kind)(fields);
}

} // namespace dunlin::desk
