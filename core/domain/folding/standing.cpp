// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/standing.h"

#include "core/domain/closing.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

constexpr int kReviewHoldDays = 30;
constexpr int kAwaitAgencyDays = 90;
constexpr int kCallAgainDays = 2;
constexpr int kCallAgainAfterTalkDays = 7;

bool isOpen(const PromiseState &promise)
{
    return promise.status == PromiseStatus::Open || promise.status == PromiseStatus::PartiallyKept;
}

void dispute(AccountState &state, DisputeState &open)
{
    Money left = open.amount.value_or(Money());
    for (ItemState &item : state.items) {
        const bool meant =
            open.items.empty()
            || std::find(open.items.begin(), open.items.end(), item.id) != open.items.end();
        const Money free = item.open.sum() - item.disputed;
        if (!meant || !free.isPositive())
            continue;
        const Money part = open.amount ? base::min(left, free) : free;
        item.disputed += part;
        state.disputed += part;
        open.disputed += part;
        if (open.amount)
            left -= part;
    }
}

const HoldState *activeHold(const AccountState &state, QDate today)
{
    for (const HoldState &hold : state.holds) {
        if (hold.isActive(today))
            return &hold;
    }
    return nullptr;
}

/// A closing because nothing was owed any more holds for as long as nothing is.
void applyClosing(AccountState &state)
{
    const bool lapsed = state.closed && domain::isPaidClosing(state.closedReason)
                        && state.balances.sum().isPositive();
    if (!lapsed)
        return;
    state.closed = false;
    state.closedReason.clear();
    state.closedOn = QDate();
}

void applyAge(AccountState &state, QDate today)
{
    for (const ItemState &item : state.items) {
        const QDate due = item.due.isValid() ? item.due : item.issued;
        if (item.isOpen() && (state.oldestUnmetDue.isNull() || due < state.oldestUnmetDue))
            state.oldestUnmetDue = due;
    }
    if (state.oldestUnmetDue.isValid())
        state.daysPastDue = int(std::max<qint64>(0, state.oldestUnmetDue.daysTo(today)));
}

std::optional<Status> promiseStatus(const AccountState &state, QDate today)
{
    bool arranged = false;
    for (const ArrangementState &arrangement : state.arrangements) {
        if (arrangement.isActive() && arrangement.missed > 0)
            return Status::PromiseBroken;
        arranged = arranged || arrangement.isActive();
    }
    int open = 0;
    const PromiseState *latest = nullptr;
    for (const PromiseState &promise : state.promises) {
        if (isOpen(promise)) {
            ++open;
            if (promise.due <= today)
                return Status::PromiseDue;
        }
        if (promise.status != PromiseStatus::Cancelled)
            latest = &promise;
    }
    if (open > 1 || arranged)
        return Status::OnPlan;
    if (open == 1)
        return Status::PromiseOpen;
    if (latest && latest->status == PromiseStatus::Broken)
        return Status::PromiseBroken;
    return std::nullopt;
}

bool isDead(const ContactPointState &point)
{
    return point.state != PointState::Active || point.lastOutcome == Outcome::WrongNumber
           || point.lastOutcome == Outcome::Undeliverable;
}

/// Whether no way to the debtor is known, or none is left for another reason than his wish. Of whom
/// nothing at all is known (a file without names) there is nobody to be traced.
bool isUnreachable(const AccountState &state)
{
    bool any = false;
    bool lost = false;
    for (const ContactPointState &point : state.contactPoints) {
        if (!point.owner.isNull())
            continue;
        if (!isDead(point))
            return false;
        any = true;
        lost = lost || point.state != PointState::DoNotContact;
    }
    // Who was talked to can be found the same way again; a letter reaches an address.
    const DebtorState &who = state.debtor;
    return any ? lost : !state.lastRightParty && !who.name.isEmpty() && who.address.line.isEmpty();
}

/// A request that decides what the debtor is told next; a waiver stops no call.
bool holdsBack(const ApprovalState &approval)
{
    return approval.status == ApprovalStatus::Open
           && !std::holds_alternative<InterestWaived>(approval.proposal)
           && !std::holds_alternative<Adjusted>(approval.proposal);
}

bool isSettled(const AccountState &state)
{
    QDate last;
    for (const ItemState &item : state.items)
        last = std::max(last, item.settledOn);
    return std::any_of(state.arrangements.begin(), state.arrangements.end(),
                       [&](const ArrangementState &one) {
                           return one.forgiven.isPositive() && one.ended == last;
                       });
}

/// `beneath`: what it would be without its disputes.
Status statusOf(const AccountState &state, QDate today, bool beneath = false)
{
    if (state.closed)
        return Status::Closed;
    if (!state.balances.sum().isPositive())
        return isSettled(state) ? Status::SettledInFull : Status::Paid;
    if (activeHold(state, today))
        return Status::OnHold;
    if (state.disputed.isPositive() && !beneath)
        return Status::Disputed;
    if (state.placedAt.isValid())
        return Status::Placed;
    if (const auto promised = promiseStatus(state, today))
        return *promised;
    if (isUnreachable(state))
        return Status::Tracing;
    if (state.lastRightParty)
        return Status::InContact;
    return state.lastContact ? Status::NoContact : Status::New;
}

QDate nextCall(const AccountState &state, Status status, const FoldContext &context)
{
    if (!state.lastContact)
        return context.today;
    const QDate last = base::dateIn(*state.lastContact, context.officeZone);
    if (status == Status::PromiseBroken) {
        for (const PromiseState &promise : state.promises) {
            if (promise.status == PromiseStatus::Broken && promise.decided > last)
                return context.today;
        }
    }
    const bool talked = state.lastRightParty && *state.lastRightParty == *state.lastContact;
    return last.addDays(talked ? kCallAgainAfterTalkDays : kCallAgainDays);
}

/// By the standing of what is not disputed.
NextAction workingAction(const AccountState &state, Status status, const FoldContext &context)
{
    const auto due = [&](NextActionKind kind, QDate day) {
        return NextAction{kind, std::max(day, context.today), {}};
    };
    switch (status) {
    case Status::Placed:
        return due(NextActionKind::AwaitAgency, state.recallOn.isValid()
                                                    ? state.recallOn
                                                    : state.placedAt.addDays(kAwaitAgencyDays));
    case Status::PromiseDue:
    case Status::PromiseOpen:
    case Status::OnPlan: {
        for (const TaskState &task : state.tasks) {
            if (task.task == TaskKind::PromiseReminder && !task.done)
                return due(NextActionKind::Remind, task.due);
        }
        // Promises are by due date: the first open one is next.
        const auto next = std::find_if(state.promises.begin(), state.promises.end(), isOpen);
        if (next != state.promises.end())
            return due(NextActionKind::CheckPromise, next->due);
        break;
    }
    case Status::Tracing: return due(NextActionKind::Trace, context.today);
    default: break;
    }
    for (const MessageState &message : state.messages) {
        if (message.needsPerson())
            return due(NextActionKind::SeeMessage, context.today);
    }
    QDate day = nextCall(state, status, context);
    for (const StrategyStepState &task : state.strategySteps) {
        // The strategy may want it worked sooner than it would come back by itself.
        if (task.step.kind == StepKind::Task && !task.done)
            day = std::min(day, task.on);
    }
    for (const TaskState &task : state.tasks) {
        if (task.task == TaskKind::Pin && !task.done)
            day = context.today;
    }
    return due(NextActionKind::Call, day);
}

NextAction nextAction(const AccountState &state, const FoldContext &context)
{
    const auto due = [&](NextActionKind kind, QDate day) {
        return NextAction{kind, std::max(day, context.today), {}};
    };
    if (!state.balances.sum().isPositive() && state.unapplied.isPositive())
        return due(NextActionKind::RefundCredit, context.today);
    if (isFinished(state.status))
        return {};
    for (const ApprovalState &approval : state.approvals) {
        if (approval.status == ApprovalStatus::Open)
            return due(NextActionKind::DecideApproval, context.today);
    }
    for (const OverrideState &asked : state.overrides) {
        // What was asked on another day is history: the call was for that day.
        if (asked.status == ApprovalStatus::Open
            && base::dateIn(asked.at, context.officeZone) == context.today)
            return due(NextActionKind::DecideApproval, context.today);
    }
    if (const HoldState *hold = activeHold(state, context.today)) {
        return due(NextActionKind::ReviewHold, hold->until.isValid()
                                                   ? hold->until.addDays(1)
                                                   : hold->from.addDays(kReviewHoldDays));
    }
    if (state.callBack)
        return {NextActionKind::CallBack, base::dateIn(state.callBack->at, context.officeZone),
                state.callBack->at};
    const NextAction working = workingAction(state, statusOf(state, context.today, true), context);
    if (state.status != Status::Disputed)
        return working;
    QDate answer;
    for (const DisputeState &open : state.disputes) {
        if (open.resolved.isNull() && (answer.isNull() || open.respondBy < answer))
            answer = open.respondBy;
    }
    const NextAction review = due(NextActionKind::ReviewDispute, answer);
    return state.collectable().isPositive() && working.due < review.due ? working : review;
}

std::optional<Holdback> holdbackOf(const AccountState &state, QDate today)
{
    if (isFinished(state.status))
        return std::nullopt;
    std::optional<Holdback> held;
    for (const HoldState &hold : state.holds) {
        if (!hold.isActive(today))
            continue;
        // The longest counts; one without an end is the longest.
        if (!held || (held->until.isValid() && (hold.until.isNull() || hold.until > held->until)))
            held = Holdback{hold.care ? HoldbackKind::Care : HoldbackKind::Hold, hold.until};
    }
    if (held)
        return held;
    if (std::any_of(state.approvals.begin(), state.approvals.end(), holdsBack))
        return Holdback{HoldbackKind::Approval, {}};
    if (state.disputed.isPositive() && !state.collectable().isPositive())
        return Holdback{HoldbackKind::Dispute, {}};
    if (state.placedAt.isValid())
        return Holdback{HoldbackKind::Placement,
                        state.recallOn.isValid() ? state.recallOn.addDays(-1) : QDate()};
    for (const ArrangementState &arrangement : state.arrangements) {
        if (arrangement.isActive() && arrangement.missed > 0)
            return std::nullopt;
    }
    for (const PromiseState &promise : state.promises) {
        if (!isOpen(promise))
            continue;
        HoldbackKind kind = HoldbackKind::Promise;
        for (const ArrangementState &arrangement : state.arrangements) {
            if (arrangement.id == promise.arrangement)
                kind = arrangement.kind == ArrangementState::Kind::Plan ? HoldbackKind::Plan
                                                                        : HoldbackKind::Settlement;
        }
        return Holdback{kind, promise.lastDay};
    }
    return std::nullopt;
}

} // namespace

void applyDisputes(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context)
{
    const QByteArray &zone = context.officeZone;
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        if (const auto *disputed = std::get_if<Disputed>(&s.event->payload)) {
            DisputeState made;
            made.id = envelope.id;
            made.items = disputed->items;
            if (disputed->amount && disputed->amount->currency() == state.currency)
                made.amount = disputed->amount;
            made.category = disputed->category;
            made.text = disputed->text;
            made.proof = disputed->proof;
            made.opened = base::dateIn(envelope.occurred, zone);
            made.respondBy = disputed->respondBy;
            if (made.respondBy.isNull()) {
                const AgreementPolicy &policy = state.agreementRules().on(made.opened);
                made.respondBy =
                    made.opened.addDays(policy.disputeDaysFor(disputed->category.toUtf8()));
            }
            made.disputed = Money::zero(state.currency);
            state.disputes.push_back(std::move(made));
        } else if (const auto *resolved = std::get_if<DisputeResolved>(&s.event->payload)) {
            for (DisputeState &known : state.disputes) {
                if (known.id != resolved->of || known.resolved.isValid())
                    continue;
                known.resolved = base::dateIn(envelope.occurred, zone);
                known.outcome = resolved->outcome;
                known.resolution = resolved->text;
            }
        }
    }
    state.disputed = Money::zero(state.currency);
    for (DisputeState &known : state.disputes) {
        if (known.resolved.isNull())
            dispute(state, known);
    }
}

void applyHolds(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        if (const auto *held = std::get_if<HeldBack>(&s.event->payload)) {
            state.holds.push_back({envelope.id,
                                   held->reason,
                                   postingDay(held->from, envelope.occurred, zone),
                                   held->until,
                                   false,
                                   {}});
        } else if (const auto *lifted = std::get_if<HoldLifted>(&s.event->payload)) {
            for (HoldState &hold : state.holds) {
                if (hold.id != lifted->of || hold.lifted)
                    continue;
                hold.lifted = true;
                hold.liftReason = lifted->reason;
            }
        }
    }
    for (const CareState &care : state.care) {
        QDate until = care.until;
        const auto endsBefore = [&](QDate day) {
            if (day.isValid() && (until.isNull() || day <= until))
                until = day.addDays(-1);
        };
        endsBefore(care.contactFrom);
        endsBefore(care.ended);
        const QByteArray kind = name(care.kind).toByteArray();
        state.holds.push_back(
            {care.id, QString::fromLatin1(kind), care.from, until, false, care.kind});
    }
}

void applyStanding(AccountState &state, const FoldContext &context)
{
    applyClosing(state);
    applyAge(state, context.today);
    state.status = statusOf(state, context.today);
    state.nextAction = nextAction(state, context);
    state.holdback = holdbackOf(state, context.today);
}

} // namespace dunlin::domain::folding
