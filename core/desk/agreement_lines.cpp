// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/agreement_lines.h"

#include "core/domain/natural_keys.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using domain::Payload;

namespace {

Result<std::vector<domain::Instalment>> partsOf(const Fields &fields, const char *name)
{
    const QJsonValue given = fields.line().data.value(QLatin1String(name));
    if (!given.isArray())
        return wrong(QStringLiteral("%1 is a list").arg(QLatin1String(name)));
    std::vector<domain::Instalment> parts;
    for (const QJsonValue &one : given.toArray()) {
        const QJsonObject part = one.toObject();
        const QString currency = part.value(QLatin1String("currency")).toString();
        if (!currency.isEmpty() && currency.toUtf8() != fields.state().currency.code()) {
            return wrong(
                QStringLiteral("the account is in %1, not in %2; two currencies are never added")
                    .arg(QString::fromLatin1(fields.state().currency.code()), currency));
        }
        domain::Instalment made;
        DUNLIN_TRY_VALUE(made.amount,
                         fields.amountOf(part.value(QLatin1String("amount")), "amount"));
        DUNLIN_TRY_VALUE(made.due, fields.dateOf(part.value(QLatin1String("due")), "due"));
        parts.push_back(made);
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.due < b.due; });
    return parts;
}

template <class Enum>
Result<std::optional<Enum>> word(const Fields &fields, const char *name)
{
    if (!fields.has(name))
        return std::optional<Enum>();
    const auto value = domain::fromName<Enum>(fields.text(name).toLatin1());
    if (!value) {
        return wrong(
            QStringLiteral("%1 \"%2\" is not known").arg(QLatin1String(name), fields.text(name)));
    }
    return value;
}

template <class Enum>
Result<Enum> neededWord(const Fields &fields, const char *name)
{
    DUNLIN_TRY_VALUE(const auto value, word<Enum>(fields, name));
    if (!value)
        return wrong(QStringLiteral("%1 is needed").arg(QLatin1String(name)));
    return *value;
}

template <class Identity>
Result<Identity> idOf(const Fields &fields, const char *name)
{
    const auto id = Identity::fromHex(fields.text(name).toLatin1());
    if (!id)
        return wrong(QStringLiteral("%1 is not an id").arg(QLatin1String(name)));
    return *id;
}

std::optional<QString> maybeText(const Fields &fields, const char *name)
{
    return fields.has(name) ? std::optional(fields.text(name)) : std::nullopt;
}

Result<Payload> readPlan(const Fields &fields)
{
    domain::Planned plan;
    DUNLIN_TRY_VALUE(plan.instalments, partsOf(fields, "instalments"));
    DUNLIN_TRY_VALUE(plan.frequency, word<domain::Frequency>(fields, "frequency"));
    plan.method = fields.text("method");
    plan.text = fields.text("text");
    return Payload(std::move(plan));
}

Result<Payload> readPlanChanged(const Fields &fields)
{
    domain::PlanChanged change;
    DUNLIN_TRY_VALUE(change.of, fields.event("of"));
    change.after = change.of;
    for (const domain::ArrangementState &plan : fields.state().arrangements) {
        if (plan.id == change.of)
            change.after = plan.head;
    }
    DUNLIN_TRY_VALUE(change.instalments, partsOf(fields, "instalments"));
    change.reason = fields.text("reason");
    return Payload(std::move(change));
}

Result<Payload> readSettlement(const Fields &fields)
{
    domain::SettlementAgreed settlement;
    DUNLIN_TRY_VALUE(settlement.parts, partsOf(fields, "parts"));
    DUNLIN_TRY_VALUE(settlement.expires, fields.date("expires", QDate()));
    settlement.owed = fields.state().total();
    settlement.method = fields.text("method");
    settlement.text = fields.text("text");
    return Payload(std::move(settlement));
}

template <class Event>
Result<Payload> readOfReason(const Fields &fields)
{
    Event event;
    DUNLIN_TRY_VALUE(event.of, fields.event("of"));
    event.reason = fields.text("reason");
    return Payload(std::move(event));
}

Result<Payload> readAttachmentRemoved(const Fields &fields)
{
    domain::AttachmentRemoved removed;
    DUNLIN_TRY_VALUE(removed.of, fields.event("of"));
    removed.reason = fields.text("reason");
    return Payload(std::move(removed));
}

Result<Payload> readDecision(const Fields &fields)
{
    domain::ApprovalDecided decided;
    DUNLIN_TRY_VALUE(decided.of, fields.event("of"));
    DUNLIN_TRY_VALUE(const auto decision, neededWord<domain::ApprovalStatus>(fields, "decision"));
    if (decision == domain::ApprovalStatus::Open)
        return wrong(QStringLiteral("decision is approved or refused"));
    decided.approved = decision == domain::ApprovalStatus::Approved;
    decided.reason = fields.text("reason");
    return Payload(std::move(decided));
}

Result<Payload> readCare(const Fields &fields)
{
    domain::CareEntered care;
    DUNLIN_TRY_VALUE(care.kind, neededWord<domain::CareKind>(fields, "care"));
    DUNLIN_TRY_VALUE(care.from, fields.date("from", fields.day()));
    DUNLIN_TRY_VALUE(care.until, fields.date("until", QDate()));
    DUNLIN_TRY_VALUE(care.contactFrom, fields.date("contact_from", QDate()));
    care.advice = fields.text("advice");
    care.contact = fields.text("contact");
    care.proof = fields.text("proof");
    return Payload(std::move(care));
}

Result<Payload> readCareDetail(const Fields &fields)
{
    domain::CareDetail detail;
    DUNLIN_TRY_VALUE(detail.of, fields.event("of"));
    detail.detail = fields.text("detail");
    DUNLIN_TRY_VALUE(detail.consentOn, fields.date("consent_on", QDate()));
    detail.consentHow = fields.text("consent_how");
    return Payload(std::move(detail));
}

Result<Payload> readParty(const Fields &fields)
{
    domain::PartySet party;
    if (fields.has("party")) {
        DUNLIN_TRY_VALUE(party.party, idOf<base::DebtorId>(fields, "party"));
    } else if (!fields.text("name").isEmpty()) {
        party.party = {
            base::derivedId("party" + fields.state().id.toHex(), fields.text("name").toUtf8())};
    } else {
        return wrong(QStringLiteral("party or name is needed"));
    }
    DUNLIN_TRY_VALUE(party.role, neededWord<domain::PartyRole>(fields, "role"));
    DUNLIN_TRY_VALUE(party.told, word<domain::MayBeTold>(fields, "told"));
    party.name = maybeText(fields, "name");
    party.language = maybeText(fields, "language");
    if (fields.has("liability_percent")) {
        const int percent = fields.line().data.value(QLatin1String("liability_percent")).toInt(-1);
        if (percent < 0 || percent > 100)
            return wrong(QStringLiteral("liability_percent is 0 to 100"));
        party.liabilityPercent = percent;
    }
    if (fields.has("liability_amount")) {
        DUNLIN_TRY_VALUE(party.liabilityMax, fields.amount("liability_amount"));
    }
    return Payload(std::move(party));
}

Result<Payload> readPartyUnlinked(const Fields &fields)
{
    domain::PartyUnlinked unlinked;
    DUNLIN_TRY_VALUE(unlinked.party, idOf<base::DebtorId>(fields, "party"));
    unlinked.reason = fields.text("reason");
    return Payload(std::move(unlinked));
}

Result<Payload> readDebtorLinked(const Fields &fields)
{
    domain::DebtorLinked linked;
    DUNLIN_TRY_VALUE(linked.debtor, idOf<base::DebtorId>(fields, "debtor"));
    linked.reason = fields.text("reason");
    return Payload(std::move(linked));
}

Result<Payload> readContactPoint(const Fields &fields)
{
    domain::ContactPointSet point;
    DUNLIN_TRY_VALUE(point.kind, neededWord<domain::PointKind>(fields, "point_kind"));
    point.value = fields.text("value").trimmed();
    DUNLIN_TRY_VALUE(point.state, word<domain::PointState>(fields, "state"));
    DUNLIN_TRY_VALUE(point.consent, word<domain::Consent>(fields, "consent"));
    base::DebtorId owner = fields.state().debtor.id;
    if (fields.has("owner")) {
        DUNLIN_TRY_VALUE(owner, idOf<base::DebtorId>(fields, "owner"));
        point.owner = owner;
    }
    point.label = maybeText(fields, "label");
    point.source = maybeText(fields, "source");
    if (fields.has("best"))
        point.best = fields.line().data.value(QLatin1String("best")).toBool();
    point.point = domain::contactPointIdFor(owner, point.value);
    for (const domain::ContactPointState &known : fields.state().contactPoints) {
        if (known.kind == point.kind && known.value == point.value)
            point.point = known.id;
    }
    return Payload(std::move(point));
}

Result<Payload> readExpected(const Fields &fields)
{
    domain::PaymentExpected expected;
    DUNLIN_TRY_VALUE(expected.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(expected.due, fields.date("due", QDate()));
    expected.method = fields.text("method");
    expected.reference = fields.text("reference");
    return Payload(std::move(expected));
}

} // namespace

LineReader agreementLineReader(const QByteArray &kind)
{
    static const QHash<QByteArray, LineReader> kReaders{
        {"plan", readPlan},
        {"plan_changed", readPlanChanged},
        {"settlement", readSettlement},
        {"arrangement_cancelled", readOfReason<domain::ArrangementCancelled>},
        {"approval_decided", readDecision},
        {"attachment_removed", readAttachmentRemoved},
        {"care", readCare},
        {"care_ended", readOfReason<domain::CareEnded>},
        {"care_detail", readCareDetail},
        {"party", readParty},
        {"party_unlinked", readPartyUnlinked},
        {"debtor_linked", readDebtorLinked},
        {"contact_point", readContactPoint},
        {"payment_expected", readExpected},
        {"expected_cancelled", readOfReason<domain::ExpectedCancelled>}};
    return kReaders.value(kind);
}

} // namespace dunlin::desk
