// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/timeline.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

using Kind = TimelineEntry::Kind;

QString latin(QByteArrayView text)
{
    return QString::fromLatin1(text.data(), text.size());
}

/// Fills an entry from a payload. What a payload refers to is looked up among the events seen.
struct Describe {
    TimelineEntry &entry;
    const std::vector<Seen> &seen;
    const QByteArray &zone;

    const Event *find(EventId id) const
    {
        for (const Seen &s : seen) {
            if (s.event->envelope.id == id)
                return s.event;
        }
        return nullptr;
    }
    void say(Kind kind, const QString &text, const QString &detail = {}) const
    {
        entry.kind = kind;
        entry.text = text;
        entry.detail = detail;
    }
    void money(Money amount, QDate date) const
    {
        entry.amount = amount;
        entry.date = date;
    }

    void operator()(const UnknownPayload &) const {}
    void operator()(const CreditorSet &p) const
    {
        say(Kind::Data, p.name, QStringLiteral("creditor"));
    }
    void operator()(const AccountOpened &p) const
    {
        say(Kind::Data, p.number, QStringLiteral("account"));
        entry.date = p.listed;
    }
    void operator()(const DebtorSet &p) const
    {
        say(Kind::Data, p.name.value_or(QString()), QStringLiteral("debtor"));
    }
    void operator()(const ContactPointSet &p) const
    {
        say(Kind::Data, p.value, QStringLiteral("contact_point"));
        // A protective mark is why the change matters.
        if (p.state && *p.state != PointState::Active)
            entry.detail = latin(name(*p.state));
    }
    void operator()(const ItemAdded &p) const
    {
        say(Kind::Item, p.number, p.description);
        money(p.amount, p.due);
    }
    void operator()(const PaymentReceived &p) const
    {
        say(Kind::Payment, p.reference, p.method);
        money(p.amount, p.valueDate);
    }
    void operator()(const Reversed &p) const
    {
        say(Kind::Reversal, p.reason);
        entry.date = p.valueDate;
        const Event *target = find(p.of);
        if (!target)
            return;
        TimelineEntry taken;
        std::visit(Describe{taken, {}, zone}, target->payload);
        entry.detail = QString::fromLatin1(target->envelope.kind);
        entry.amount = taken.amount;
    }
    void operator()(const Adjusted &p) const
    {
        say(Kind::Adjustment, p.reason, latin(name(p.bucket)));
        money(p.amount, p.valueDate);
    }
    void operator()(const CreditNote &p) const
    {
        say(Kind::CreditNote, p.number);
        money(p.amount, p.valueDate);
    }
    void operator()(const Charged &p) const
    {
        say(Kind::Charge, p.basis, latin(name(p.charge)));
        money(p.amount, p.valueDate);
    }
    void operator()(const Contacted &p) const
    {
        say(Kind::Contact, p.to);
        entry.channel = p.channel;
        entry.direction = p.direction;
        entry.outcome = p.outcome;
        entry.durationS = p.durationS;
    }
    void operator()(const Noted &p) const { say(Kind::Note, p.text); }
    void operator()(const CallBackSet &p) const
    {
        say(Kind::CallBack, p.text, latin(base::toIso(p.at)));
        entry.date = base::dateIn(p.at, zone);
    }
    void operator()(const Promised &p) const
    {
        say(Kind::Promise, p.method);
        money(p.amount, p.due);
    }
    void operator()(const PromiseCancelled &p) const
    {
        say(Kind::PromiseCancelled, p.reason);
        const Event *target = find(p.of);
        if (const auto *promised = target ? std::get_if<Promised>(&target->payload) : nullptr)
            money(promised->amount, promised->due);
    }
    void operator()(const Disputed &p) const
    {
        say(Kind::Dispute, p.text, p.category);
        entry.amount = p.amount;
    }
    void operator()(const DisputeResolved &p) const { say(Kind::DisputeResolved, p.outcome); }
    void operator()(const HeldBack &p) const
    {
        say(Kind::Hold, p.reason);
        entry.date = p.until;
    }
    void operator()(const HoldLifted &p) const
    {
        const Event *target = find(p.of);
        const auto *held = target ? std::get_if<HeldBack>(&target->payload) : nullptr;
        say(Kind::HoldLifted, held ? held->reason : QString(), p.reason);
    }
    void operator()(const Assigned &p) const { say(Kind::Assignment, p.user); }
    void operator()(const Placed &p) const
    {
        say(Kind::Placement, p.agency);
        entry.date = p.placedOn;
    }
    void operator()(const Recalled &p) const
    {
        say(Kind::Recall, p.reason);
        entry.date = p.effective;
    }
    void operator()(const TermsSet &p) const
    {
        say(Kind::Terms, p.reason, QString::fromUtf8(p.terms));
        entry.date = p.from;
    }
    void operator()(const InterestWaived &p) const
    {
        say(Kind::InterestWaiver, p.reason);
        entry.date = p.until;
    }
    void operator()(const JudgmentEntered &p) const
    {
        say(Kind::Judgment, p.number, p.court);
        Money sum = Money::zero(p.award[0].currency());
        for (const Money &part : p.award)
            sum += part;
        money(sum, p.on);
    }
    void operator()(const CourtCaseSet &p) const
    {
        say(Kind::CourtCase, p.number, p.member ? p.stage : QStringLiteral("left"));
        entry.date = p.filed;
    }
    void operator()(const WrittenOff &p) const
    {
        say(Kind::WriteOff, p.reason);
        money(p.amount, p.valueDate);
    }
    void operator()(const ClosedAccount &p) const { say(Kind::Closed, p.reason); }
    void operator()(const Reopened &p) const { say(Kind::Reopened, p.reason); }
    void operator()(const SourceFact &p) const { say(Kind::SourceFact, p.what, p.detail); }
    void operator()(const ImportUndone &p) const { say(Kind::ImportUndone, p.import.toString()); }
    void schedule(Kind kind, const std::vector<Instalment> &parts, const QString &text,
                  const char *detail) const
    {
        say(kind, text, QLatin1String(detail));
        if (parts.empty())
            return;
        Money sum = Money::zero(parts.front().amount.currency());
        QDate last;
        for (const Instalment &part : parts) {
            sum += part.amount;
            last = std::max(last, part.due);
        }
        money(sum, last);
    }
    void operator()(const Planned &p) const
    {
        schedule(Kind::Arrangement, p.instalments, p.text, "plan");
    }
    void operator()(const PlanChanged &p) const
    {
        schedule(Kind::Arrangement, p.instalments, p.reason, "plan_changed");
    }
    void operator()(const SettlementAgreed &p) const
    {
        schedule(Kind::Arrangement, p.parts, p.text, "settlement");
    }
    void operator()(const ArrangementCancelled &p) const
    {
        say(Kind::ArrangementEnded, p.reason, QStringLiteral("cancelled"));
    }
    void operator()(const ApprovalRequested &p) const
    {
        std::visit(*this, p.proposal);
        say(Kind::Approval, p.text, QStringLiteral("requested"));
    }
    void operator()(const ApprovalDecided &p) const
    {
        const Event *target = find(p.of);
        const auto *asked = target ? std::get_if<ApprovalRequested>(&target->payload) : nullptr;
        if (asked)
            std::visit(*this, asked->proposal);
        say(Kind::Approval, p.reason,
            latin(name(p.approved ? ApprovalStatus::Approved : ApprovalStatus::Refused)));
    }
    void operator()(const CareEntered &p) const
    {
        say(Kind::Care, p.advice, latin(name(p.kind)));
        entry.date = p.until;
    }
    void operator()(const CareEnded &p) const
    {
        say(Kind::Care, p.reason, QStringLiteral("ended"));
    }
    void operator()(const CareDetail &) const { say(Kind::Data, {}, QStringLiteral("care")); }
    void operator()(const PartySet &p) const
    {
        say(Kind::Person, p.name.value_or(QString()), latin(name(p.role)));
    }
    void operator()(const PartyUnlinked &p) const
    {
        say(Kind::Person, p.reason, QStringLiteral("unlinked"));
    }
    void operator()(const DebtorLinked &p) const
    {
        say(Kind::Person, p.reason, QStringLiteral("debtor"));
    }
    void operator()(const PaymentExpected &p) const
    {
        say(Kind::Expected, p.reference, p.method);
        money(p.amount, p.due);
    }
    void operator()(const ExpectedCancelled &p) const
    {
        say(Kind::Expected, p.reason, QStringLiteral("cancelled"));
    }
    void operator()(const ContactReserved &p) const
    {
        say(Kind::SourceFact, QStringLiteral("contact_reserved"), p.to);
        entry.channel = p.channel;
    }
    void operator()(const ReservationReleased &p) const
    {
        say(Kind::SourceFact, QStringLiteral("reservation_released"), p.reason);
    }
    void operator()(const NoticeRecorded &p) const { say(Kind::SourceFact, latin(p.what), p.text); }
    void operator()(const LegalHoldSet &p) const
    {
        say(Kind::SourceFact, QStringLiteral("legal_hold"), p.reason);
    }
    void operator()(const LegalHoldLifted &p) const
    {
        say(Kind::SourceFact, QStringLiteral("legal_hold_lifted"), p.reason);
    }
    void operator()(const OverrideRequested &p) const
    {
        say(Kind::Approval, p.note, QStringLiteral("requested"));
        entry.channel = p.channel;
    }
    void operator()(const OverrideDecided &p) const
    {
        say(Kind::Approval, p.note,
            latin(name(p.granted ? ApprovalStatus::Approved : ApprovalStatus::Refused)));
    }
    void operator()(const DataRestricted &p) const
    {
        say(Kind::SourceFact, QStringLiteral("restricted"), p.reason);
    }
    void operator()(const AttachmentAdded &p) const
    {
        say(Kind::Attachment, p.fileName, latin(name(p.kind)));
    }
    void operator()(const AttachmentPart &) const {}
    void operator()(const AttachmentRemoved &p) const
    {
        const Event *target = find(p.of);
        const auto *added = target ? std::get_if<AttachmentAdded>(&target->payload) : nullptr;
        say(Kind::Attachment, added ? added->fileName : QString(), QStringLiteral("removed"));
        if (!p.reason.isEmpty())
            entry.text +=
                (entry.text.isEmpty() ? QString() : QStringLiteral(" \u00b7 ")) + p.reason;
    }
    void operator()(const TaskSet &p) const
    {
        say(Kind::Task, p.text, latin(name(p.task)));
        entry.date = p.due;
    }
    void operator()(const MessageQueued &p) const
    {
        say(Kind::Message, p.subject.isEmpty() ? p.text : p.subject, QStringLiteral("queued"));
        entry.channel = p.channel;
    }
    void operator()(const MessageMoved &p) const
    {
        say(Kind::Message, p.reason.isEmpty() ? p.subject : p.reason, latin(name(p.step)));
        entry.body = p.body;
        const Event *of = find(p.of);
        if (const auto *queued = of ? std::get_if<MessageQueued>(&of->payload) : nullptr)
            entry.channel = queued->channel;
        else if (const auto *step = of ? std::get_if<StrategyStep>(&of->payload) : nullptr)
            entry.channel = fromName<Channel>(step->channel.toLatin1());
        else if (const auto *in = of ? std::get_if<MessageReceived>(&of->payload) : nullptr)
            entry.channel = in->channel;
    }
    void operator()(const MessageReceived &p) const
    {
        say(Kind::Message, p.subject.isEmpty() ? p.from : p.subject,
            p.optOut ? QStringLiteral("opt_out") : QStringLiteral("received"));
        entry.body = p.body;
        entry.channel = p.channel;
        entry.direction = Direction::Inbound;
    }
    void operator()(const TemplateDrafted &p) const
    {
        say(Kind::Data, p.name, QStringLiteral("template"));
    }
    void operator()(const TemplateDecided &p) const
    {
        say(Kind::Data, p.reason, QStringLiteral("template"));
    }
    void operator()(const StrategyStep &p) const
    {
        const bool covered = !p.coveredBy.isNull();
        say(Kind::Task, p.text.isEmpty() ? p.what : p.text,
            QStringLiteral("step_") + (covered ? QStringLiteral("covered") : latin(name(p.kind))));
        entry.date = p.due;
    }
};

/// Imports know dates where people know moments: they say the first or the last of the day.
bool isWholeDay(const Envelope &envelope, const QByteArray &zone)
{
    if (!importOf(envelope.actor))
        return false;
    const QTime time = base::dateTimeIn(envelope.occurred, zone).time();
    return time == QTime(0, 0) || time.msecsSinceStartOfDay() >= int(base::kMsPerDay) - 1000;
}

TimelineEntry engineEntry(Kind kind, EventId event, QDate day, Money amount, QDate date,
                          const QByteArray &zone)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.event = event;
    entry.at = base::startOfDay(day, zone);
    entry.dateOnly = true;
    entry.actor = QStringLiteral("engine");
    entry.amount = amount;
    entry.date = date;
    return entry;
}

/// What the fold judged: promises kept and broken, parts missed, arrangements that ended.
void addJudged(AccountState &state, const QByteArray &zone)
{
    for (const PromiseState &promise : state.promises) {
        const bool kept = promise.status == PromiseStatus::Kept;
        if (!kept && promise.status != PromiseStatus::Broken)
            continue;
        if (kept && promise.arrangement)
            continue; // the payment stands there
        const Kind kind = kept                  ? Kind::PromiseKept
                          : promise.arrangement ? Kind::InstalmentMissed
                                                : Kind::PromiseBroken;
        state.timeline.push_back(engineEntry(kind, promise.arrangement.value_or(promise.id),
                                             promise.decided, promise.amount, promise.due, zone));
    }
    for (const ArrangementState &one : state.arrangements) {
        if (one.isActive() || one.status == ArrangementStatus::Cancelled)
            continue;
        TimelineEntry entry =
            engineEntry(Kind::ArrangementEnded, one.id, one.ended, one.paid, {}, zone);
        entry.detail = latin(name(one.status));
        state.timeline.push_back(std::move(entry));
    }
}

} // namespace

void applyTimeline(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    state.timeline.reserve(seen.size() + state.promises.size());
    addJudged(state, zone);
    for (const Seen &s : seen) {
        const Envelope &envelope = s.event->envelope;
        TimelineEntry &entry = state.timeline.emplace_back();
        entry.event = envelope.id;
        entry.at = envelope.occurred;
        entry.dateOnly = isWholeDay(envelope, zone);
        entry.actor = envelope.actor;
        entry.reversed = !s.live;
        entry.text = latin(envelope.kind);
        std::visit(Describe{entry, seen, zone}, s.event->payload);
    }
    std::stable_sort(state.timeline.begin(), state.timeline.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
}

} // namespace dunlin::domain::folding
