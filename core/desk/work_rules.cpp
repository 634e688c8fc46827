// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/work_rules.h"

#include "core/domain/agreement_rules.h"
#include "core/domain/closing.h"
#include "core/domain/event_codec.h"
#include "core/domain/interest/accrual.h"
#include "core/domain/terms/terms.h"
#include "core/ports/rights.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Status;
using domain::AccountState;

namespace {

Status positive(const AccountState &state, const Money &amount)
{
    if (amount.currency() != state.currency) {
        return fail(
            ErrorCode::Input,
            QStringLiteral("the account is in %1").arg(QString::fromLatin1(state.currency.code())));
    }
    if (!amount.isPositive())
        return fail(ErrorCode::Input, QStringLiteral("the amount must be more than nothing"));
    return {};
}

template <class All, class Identity>
Status isThere(const All &all, const Identity &id, const char *what)
{
    const bool there =
        std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.id == id; });
    return there ? Status()
                 : Status(fail(ErrorCode::Input,
                               QStringLiteral("there is no such %1").arg(QLatin1String(what))));
}

Status hasItem(const AccountState &state, const std::optional<base::ItemId> &item)
{
    if (!item)
        return {};
    const bool there = std::any_of(state.items.begin(), state.items.end(),
                                   [&](const auto &one) { return one.id == *item; });
    return there ? Status()
                 : fail(ErrorCode::Input, QStringLiteral("the account has no such item"));
}

Status hasText(const QString &text, const char *sentence)
{
    return text.trimmed().isEmpty() ? Status(fail(ErrorCode::Input, QString::fromLatin1(sentence)))
                                    : Status();
}

QString moneyText(const Money &amount)
{
    return QString::fromLatin1(amount.toText() + ' ' + amount.currency().code());
}

/// Written off before, and not recovered since.
Money stillWrittenOff(const AccountState &state)
{
    Money sum = Money::zero(state.currency);
    for (const domain::WriteOffState &one : state.writeOffs)
        sum += one.amount;
    return base::max(sum - state.recovered, Money::zero(state.currency));
}

Status isDay(QDate date, const char *what)
{
    if (date.isValid())
        return {};
    return fail(ErrorCode::Input, QStringLiteral("%1 is not a date").arg(QLatin1String(what)));
}

constexpr int kLongestPinDays = 14;

/// One overload per kind with a rule of its own.
struct Check {
    const AccountState &state;
    QDate day;

    template <class Other>
    Status operator()(const Other &) const
    {
        return {};
    }
    Status isOpen(const char *what) const
    {
        if (!state.closed)
            return {};
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("a closed account is not %1; open it again first")
                        .arg(QLatin1String(what)));
    }
    Status operator()(const domain::PaymentReceived &payment) const
    {
        DUNLIN_TRY(positive(state, payment.amount));
        DUNLIN_TRY(isDay(payment.valueDate, "value_date"));
        for (const domain::ExpectedState &expected : state.expected) {
            if (expected.id == payment.expected && !expected.isOpen()) {
                return fail(ErrorCode::Input,
                            QStringLiteral("the announced payment came already, or was cancelled"));
            }
        }
        if (payment.expected)
            DUNLIN_TRY(isThere(state.expected, *payment.expected, "expected payment"));
        return hasItem(state, payment.item);
    }
    Status operator()(const domain::Charged &charge) const
    {
        DUNLIN_TRY(isOpen("charged"));
        // What accrued by the terms corrects itself, also downwards.
        if (charge.accruedTo.isNull() || !charge.amount.isNegative())
            DUNLIN_TRY(positive(state, charge.amount));
        DUNLIN_TRY(hasText(charge.basis, "say the legal or contractual basis of the charge"));
        const QDate on = charge.valueDate.isValid() ? charge.valueDate : day;
        if (charge.accruedTo.isNull() && domain::inBreathingSpace(state, on)) {
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("nothing is charged for %1: the debtor is in a breathing "
                                       "space")
                            .arg(on.toString(Qt::ISODate)));
        }
        return hasItem(state, charge.item);
    }
    Status operator()(const domain::CreditNote &note) const
    {
        DUNLIN_TRY(positive(state, note.amount));
        return hasItem(state, note.item);
    }
    Status operator()(const domain::Adjusted &adjusted) const
    {
        return domain::checkProposal(state, adjusted, day);
    }
    Status operator()(const domain::TaskSet &task) const
    {
        if (task.task != domain::TaskKind::Pin)
            return {};
        DUNLIN_TRY(isOpen("pinned"));
        DUNLIN_TRY(hasText(task.text, "say why the account is to be worked first"));
        DUNLIN_TRY(isDay(task.due, "due"));
        if (task.due >= day && day.daysTo(task.due) <= kLongestPinDays)
            return {};
        return fail(ErrorCode::Input,
                    QStringLiteral("a pin holds for at most %1 days").arg(kLongestPinDays));
    }
    Status operator()(const domain::TermsSet &set) const { return domain::checkTerms(set.terms); }
    Status operator()(const domain::InterestWaived &waived) const
    {
        return domain::checkProposal(state, waived, day);
    }
    Status operator()(const domain::JudgmentEntered &judgment) const
    {
        DUNLIN_TRY(hasText(judgment.number, "say the number of the judgment"));
        Money sum = Money::zero(state.currency);
        for (const Money &part : judgment.award) {
            if (part.currency() != state.currency || part.isNegative())
                return fail(ErrorCode::Input, QStringLiteral("an award is not below zero"));
            sum += part;
        }
        return positive(state, sum);
    }
    Status operator()(const domain::CourtCaseSet &set) const
    {
        return hasText(set.number, "say the number of the case");
    }
    Status operator()(const domain::WrittenOff &writeOff) const
    {
        DUNLIN_TRY(hasText(writeOff.reason, "say why the balance is written off"));
        DUNLIN_TRY(positive(state, writeOff.amount));
        const Money left =
            base::max(state.total() - stillWrittenOff(state), Money::zero(state.currency));
        if (writeOff.amount > left) {
            return fail(ErrorCode::Input,
                        QStringLiteral("only what is owed and not written off yet can be: %1")
                            .arg(moneyText(left)));
        }
        return {};
    }
    Status operator()(const domain::Placed &placed) const
    {
        DUNLIN_TRY(isOpen("placed"));
        DUNLIN_TRY(hasText(placed.agency, "say with whom the account is placed"));
        if (placed.noticeDays < 0 || placed.noticeDays > 3660)
            return fail(ErrorCode::Input, QStringLiteral("notice_days is 0 to 3660"));
        DUNLIN_TRY(isDay(placed.placedOn, "placed_on"));
        if (placed.placedOn > day) {
            return fail(ErrorCode::Input,
                        QStringLiteral("placed_on is in the future; place it on the day itself"));
        }
        if (state.placedAt.isValid()) {
            return fail(
                ErrorCode::Input,
                QStringLiteral("the account is placed with %1; recall it first").arg(state.agency));
        }
        return {};
    }
    Status operator()(const domain::Recalled &recalled) const
    {
        if (state.placedAt.isNull())
            return fail(ErrorCode::Input, QStringLiteral("the account is not placed"));
        DUNLIN_TRY(isDay(recalled.effective, "effective"));
        const QDate first = day.addDays(state.recallNoticeDays);
        if (recalled.effective < first) {
            return fail(ErrorCode::Input,
                        QStringLiteral("a recall takes %1 days' notice: effective from %2 on")
                            .arg(state.recallNoticeDays)
                            .arg(first.toString(Qt::ISODate)));
        }
        return {};
    }
    Status operator()(const domain::ClosedAccount &closed) const
    {
        DUNLIN_TRY(isOpen("closed again"));
        DUNLIN_TRY(hasText(closed.reason, "say why the account is closed"));
        return isTrue(closed.reason);
    }
    /// A closing that says that nothing is owed is told from the others by reports, so it is so.
    Status isTrue(const QString &reason) const
    {
        if (!domain::isPaidClosing(reason))
            return {};
        const bool settled = state.status == domain::Status::SettledInFull;
        if (state.total().isPositive()) {
            return fail(ErrorCode::Input,
                        (reason == domain::kPaidInFull
                             ? QStringLiteral("the account is not paid in full: %1 is owed")
                             : QStringLiteral("no settlement of the account was kept: %1 is owed"))
                            .arg(moneyText(state.total())));
        }
        if (reason == domain::kPaidInFull && settled) {
            return fail(ErrorCode::Input,
                        QStringLiteral("%1 of the claim was forgiven by a settlement; close the "
                                       "account as settled_in_full")
                            .arg(moneyText(state.forgiven)));
        }
        if (reason == domain::kSettledInFull && !settled) {
            return fail(ErrorCode::Input,
                        QStringLiteral("no settlement of the account was kept; what was owed was "
                                       "paid, so close it as paid_in_full"));
        }
        return {};
    }
    Status operator()(const domain::Reopened &reopened) const
    {
        if (!state.closed)
            return fail(ErrorCode::Input, QStringLiteral("the account is not closed"));
        return hasText(reopened.reason, "say why the account is opened again");
    }
    Status operator()(const domain::Promised &promise) const
    {
        return domain::checkProposal(state, promise, day);
    }
    Status operator()(const domain::PromiseCancelled &cancelled) const
    {
        return isThere(state.promises, cancelled.of, "promise");
    }
    Status operator()(const domain::Disputed &dispute) const
    {
        DUNLIN_TRY(isOpen("disputed"));
        Money open = Money::zero(state.currency);
        for (const domain::ItemState &item : state.items) {
            const bool meant = dispute.items.empty()
                               || std::find(dispute.items.begin(), dispute.items.end(), item.id)
                                      != dispute.items.end();
            open += meant ? item.open.sum() - item.disputed : Money::zero(state.currency);
        }
        for (const base::ItemId &item : dispute.items)
            DUNLIN_TRY(hasItem(state, item));
        if (dispute.amount)
            DUNLIN_TRY(positive(state, *dispute.amount));
        if (dispute.amount.value_or(Money(1, state.currency)) > open) {
            return fail(ErrorCode::Input,
                        QStringLiteral("only %1 of it is open and not disputed yet")
                            .arg(QString::fromLatin1(open.toText())));
        }
        return {};
    }
    Status operator()(const domain::DisputeResolved &resolved) const
    {
        DUNLIN_TRY(isThere(state.disputes, resolved.of, "dispute"));
        if (resolved.outcome.trimmed().isEmpty())
            return fail(ErrorCode::Input, QStringLiteral("a dispute ends with an outcome"));
        return {};
    }
    Status operator()(const domain::HeldBack &hold) const
    {
        DUNLIN_TRY(isDay(hold.from, "from"));
        if (hold.until.isValid() && hold.until < hold.from)
            return fail(ErrorCode::Input, QStringLiteral("the hold ends before it begins"));
        if (hold.until.isValid() && hold.until < day)
            return fail(ErrorCode::Input, QStringLiteral("the hold would have ended already"));
        DUNLIN_TRY(hasText(hold.reason, "say why the account is held"));
        return isOpen("held");
    }
    Status operator()(const domain::HoldLifted &lifted) const
    {
        for (const domain::HoldState &hold : state.holds) {
            if (hold.id == lifted.of && hold.care) {
                return fail(ErrorCode::Input,
                            QStringLiteral("this stop of contact ends with its care"));
            }
            if (hold.id == lifted.of && hold.lifted)
                return fail(ErrorCode::Input, QStringLiteral("the hold was lifted already"));
        }
        return isThere(state.holds, lifted.of, "hold");
    }
    Status operator()(const domain::Reversed &reversed) const
    {
        DUNLIN_TRY(hasText(reversed.reason, "say why it is taken back"));
        const auto there = std::find_if(state.timeline.begin(), state.timeline.end(),
                                        [&](const auto &one) { return one.event == reversed.of; });
        if (there == state.timeline.end())
            return fail(ErrorCode::Input, QStringLiteral("the account has no such event"));
        if (there->reversed)
            return fail(ErrorCode::Input, QStringLiteral("it has been taken back already"));
        if (there->kind == domain::TimelineEntry::Kind::Data
            && there->detail == QLatin1String("account")) {
            return fail(
                ErrorCode::Input,
                QStringLiteral("an account's opening is not taken back; close the account"));
        }
        return {};
    }
    Status operator()(const domain::Planned &plan) const
    {
        return domain::checkProposal(state, plan, day);
    }
    Status operator()(const domain::PlanChanged &change) const
    {
        return domain::checkProposal(state, change, day);
    }
    Status operator()(const domain::SettlementAgreed &settlement) const
    {
        return domain::checkProposal(state, settlement, day);
    }
    Status operator()(const domain::ApprovalRequested &request) const
    {
        return domain::checkProposal(state, request.proposal, day);
    }
    Status operator()(const domain::ArrangementCancelled &cancelled) const
    {
        DUNLIN_TRY(isThere(state.arrangements, cancelled.of, "plan or settlement"));
        for (const domain::ArrangementState &one : state.arrangements) {
            if (one.id == cancelled.of && !one.isActive())
                return fail(ErrorCode::Input, QStringLiteral("it has ended already"));
        }
        return {};
    }
    Status operator()(const domain::CareEntered &care) const
    {
        DUNLIN_TRY(isDay(care.from, "from"));
        if (care.until.isValid() && (care.until < care.from || care.until < day))
            return fail(ErrorCode::Input, QStringLiteral("the care would have ended already"));
        return {};
    }
    Status operator()(const domain::CareEnded &ended) const
    {
        DUNLIN_TRY(isThere(state.care, ended.of, "care"));
        if (ended.reason.trimmed().isEmpty())
            return fail(ErrorCode::Input, QStringLiteral("care ends with a reason"));
        return {};
    }
    Status operator()(const domain::CareDetail &detail) const
    {
        DUNLIN_TRY(isThere(state.care, detail.of, "care"));
        if (!detail.consentOn.isValid() || detail.consentOn > day) {
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("sensitive details are kept only with recorded consent"));
        }
        return {};
    }
    Status operator()(const domain::PartyUnlinked &unlinked) const
    {
        return isThere(state.parties, unlinked.party, "person");
    }
    Status operator()(const domain::DebtorLinked &linked) const
    {
        if (linked.debtor.isNull())
            return fail(ErrorCode::Input, QStringLiteral("say whose account it is"));
        if (linked.debtor == state.debtor.id)
            return fail(ErrorCode::Input, QStringLiteral("it is this person's account already"));
        return {};
    }
    Status operator()(const domain::ContactPointSet &point) const
    {
        if (point.value.trimmed().isEmpty() && !point.state && !point.consent && !point.best)
            return fail(ErrorCode::Input, QStringLiteral("there is no number or address"));
        return {};
    }
    Status operator()(const domain::PaymentExpected &expected) const
    {
        DUNLIN_TRY(positive(state, expected.amount));
        DUNLIN_TRY(isDay(expected.due, "due"));
        if (expected.due < day)
            return fail(ErrorCode::Input, QStringLiteral("money is expected today or later"));
        return isOpen("expected to pay");
    }
    Status operator()(const domain::ExpectedCancelled &cancelled) const
    {
        return isThere(state.expected, cancelled.of, "expected payment");
    }
    Status operator()(const domain::ReservationReleased &released) const
    {
        DUNLIN_TRY(hasText(released.reason, "say why the contact was not made"));
        return isThere(state.reservations, released.of, "open reservation");
    }
    Status operator()(const domain::OverrideRequested &asked) const
    {
        DUNLIN_TRY(hasText(QString::fromLatin1(asked.reason), "name the reason"));
        DUNLIN_TRY(hasText(asked.note, "say why in a note"));
        return hasText(asked.to, "say which number or address");
    }
    Status operator()(const domain::OverrideDecided &decided) const
    {
        for (const domain::OverrideState &one : state.overrides) {
            if (one.id == decided.of && one.status != domain::ApprovalStatus::Open)
                return fail(ErrorCode::Input, QStringLiteral("this was decided already"));
        }
        return isThere(state.overrides, decided.of, "request for an override");
    }
    Status operator()(const domain::LegalHoldSet &hold) const
    {
        return hasText(hold.reason, "say why the data are to be kept");
    }
    Status operator()(const domain::LegalHoldLifted &lifted) const
    {
        DUNLIN_TRY(hasText(lifted.reason, "say why the hold ends"));
        for (const domain::LegalHoldState &one : state.legalHolds) {
            if (one.id == lifted.of && one.lifted.isValid())
                return fail(ErrorCode::Input, QStringLiteral("this hold was lifted already"));
        }
        return isThere(state.legalHolds, lifted.of, "legal hold");
    }
    Status operator()(const domain::DataRestricted &restricted) const
    {
        return hasText(restricted.reason, "say why the data are restricted");
    }
    Status operator()(const domain::CallBackSet &callBack) const
    {
        // A day's grace, as the zone of the day is not known here.
        if (base::dateIn(callBack.at, "UTC").addDays(1) < day)
            return fail(ErrorCode::Input, QStringLiteral("the time of the call-back has passed"));
        return isOpen("called back");
    }
    Status operator()(const domain::AttachmentAdded &added) const
    {
        return domain::checkAttachment(state, added, state.agreementRules().on(day).attachments);
    }
    Status operator()(const domain::AttachmentRemoved &removed) const
    {
        DUNLIN_TRY(hasText(removed.reason, "say why the file is removed"));
        for (const domain::AttachmentState &one : state.attachments) {
            if (one.id == removed.of && !one.isHere())
                return fail(ErrorCode::Input, QStringLiteral("the file was removed already"));
        }
        return isThere(state.attachments, removed.of, "file");
    }
    Status operator()(const domain::AttachmentPart &) const
    {
        return fail(ErrorCode::Input, QStringLiteral("a part of a file comes with the file"));
    }
    Status operator()(const domain::Noted &note) const
    {
        if (note.text.trimmed().isEmpty())
            return fail(ErrorCode::Input, QStringLiteral("the note is empty"));
        return {};
    }
};

/// What is longer than an event may be would be kept and understood by nobody.
Status fits(const domain::Payload &payload)
{
    constexpr qsizetype kForEnvelope = 1024;
    domain::Event event;
    event.payload = payload;
    event.envelope.kind = domain::kindOf(payload);
    if (domain::encodeEvent(event).size() <= domain::kMaxEventBytes - kForEnvelope)
        return {};
    return fail(ErrorCode::Input,
                QStringLiteral("it is too long: shorten the text to less than %1 characters")
                    .arg((domain::kMaxEventBytes - kForEnvelope) / 6));
}

} // namespace

Status checkPayload(const AccountState &state, const domain::Payload &payload, QDate day)
{
    if (!state.exists)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
    DUNLIN_TRY(std::visit(Check{state, day}, payload));
    return fits(payload);
}

Status checkGateRole(const AccountState &state, const domain::Payload &payload,
                     const QString &actor, ports::Role role)
{
    using ports::Role;
    const bool keepsData = role == Role::Compliance || role == Role::Manager || role == Role::Admin;
    if (std::holds_alternative<domain::LegalHoldSet>(payload)
        || std::holds_alternative<domain::LegalHoldLifted>(payload)
        || std::holds_alternative<domain::DataRestricted>(payload)) {
        return keepsData ? Status()
                         : fail(ErrorCode::Forbidden,
                                QStringLiteral("only compliance, a manager or an administrator "
                                               "decides what is kept"));
    }
    const auto *decided = std::get_if<domain::OverrideDecided>(&payload);
    if (!decided)
        return {};
    if (!keepsData && role != Role::Supervisor)
        return fail(ErrorCode::Forbidden, QStringLiteral("your role does not grant overrides"));
    if (decided->role != ports::roleName(role))
        return fail(ErrorCode::Forbidden, QStringLiteral("it names another role"));
    for (const domain::OverrideState &one : state.overrides) {
        if (one.id == decided->of && one.by == actor)
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("nobody decides on a request of their own"));
    }
    return {};
}

namespace {

/// What is agreed within an authority; nothing for what needs none. `text`: its words.
std::optional<domain::Proposal> proposalOf(const domain::Payload &payload, QString *text)
{
    std::optional<domain::Proposal> proposal;
    const auto take = [&](const auto *one, const QString &words) {
        proposal = *one;
        *text = words;
    };
    if (const auto *plan = std::get_if<domain::Planned>(&payload))
        take(plan, plan->text);
    else if (const auto *change = std::get_if<domain::PlanChanged>(&payload))
        take(change, change->reason);
    else if (const auto *settlement = std::get_if<domain::SettlementAgreed>(&payload))
        take(settlement, settlement->text);
    else if (const auto *promise = std::get_if<domain::Promised>(&payload))
        take(promise, {});
    else if (const auto *waiver = std::get_if<domain::InterestWaived>(&payload))
        take(waiver, waiver->reason);
    else if (const auto *adjusted = std::get_if<domain::Adjusted>(&payload))
        take(adjusted, adjusted->reason);
    return proposal;
}

} // namespace

base::Result<Admitted> admitted(const AccountState &state, domain::Payload payload,
                                const Recorder &recorder, const domain::AgreementPolicy &policy,
                                QDate day)
{
    DUNLIN_TRY(checkPayload(state, payload, day));
    // The office itself decides as its manager does.
    const ports::Role role = recorder.role.value_or(ports::Role::Admin);
    const domain::RoleAuthority &authority = policy.of(ports::roleName(role));
    if (const auto *decision = std::get_if<domain::ApprovalDecided>(&payload)) {
        DUNLIN_TRY(domain::checkDecision(state, *decision, recorder.actor, authority, day));
        return Admitted{std::move(payload), {}};
    }
    DUNLIN_TRY(checkGateRole(state, payload, recorder.actor, role));
    if (std::holds_alternative<domain::Assigned>(payload)
        && !ports::reachOf(role, ports::Right::AssignWork))
        return base::fail(base::ErrorCode::Forbidden,
                          QStringLiteral("your role does not move accounts between desks"));
    if (const auto *resolved = std::get_if<domain::DisputeResolved>(&payload);
        resolved && recorder.role)
        DUNLIN_TRY(domain::mayResolve(*resolved, authority));
    domain::ApprovalRequested request;
    const std::optional<domain::Proposal> proposal = proposalOf(payload, &request.text);
    if (!recorder.role || !proposal)
        return Admitted{std::move(payload), {}};
    const auto beyond = domain::beyondAuthority(state, *proposal, authority, day);
    if (beyond.empty())
        return Admitted{std::move(payload), {}};
    request.proposal = *proposal;
    QStringList sentences;
    for (const domain::BeyondLimit &limit : beyond) {
        request.because.push_back(domain::name(limit.limit).toByteArray());
        sentences << limit.sentence;
    }
    return Admitted{std::move(request), sentences};
}

base::AccountId accountOf(const AccountState &state, const domain::Payload &payload)
{
    const bool apart = std::holds_alternative<domain::CareDetail>(payload);
    return apart ? domain::careFileOf(state.debtor.id) : state.id;
}

} // namespace dunlin::desk
