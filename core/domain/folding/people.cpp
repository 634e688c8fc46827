// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/people.h"

#include "core/base/hash.h"

#include <algorithm>
#include <limits>

namespace dunlin::domain::folding {

namespace {

template <class T>
void keep(T &field, const std::optional<T> &value)
{
    if (value)
        field = *value;
}

/// Whether a sum stays within what can be added up, whatever comes from outside.
bool canAdd(Money sum, Money amount)
{
    constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max() / 4;
    const auto size = [](Money money) {
        return money.isNegative() ? -money.minor() : money.minor();
    };
    return size(amount) <= Money::kMaxMinor && size(sum) <= kMax;
}

void open(AccountState &state, const AccountOpened &p)
{
    // The currency of an account is fixed by its first opening: amounts were booked in it.
    if (!state.exists)
        state.currency = p.currency;
    state.exists = true;
    state.number = p.number;
    state.creditor = p.creditor;
    state.debtor.id = p.debtor;
    if (p.listed.isValid())
        state.listed = p.listed;
    if (!p.product.isEmpty())
        state.product = p.product;
}

void setDebtor(DebtorState &debtor, const DebtorSet &p, const Envelope &envelope)
{
    if (debtor.id.isNull())
        debtor.id = p.debtor;
    keep(debtor.name, p.name);
    keep(debtor.company, p.company);
    keep(debtor.language, p.language);
    keep(debtor.zone, p.zone);
    if (p.zone)
        debtor.zoneSaid = envelope.actor.startsWith(QLatin1String("user:"));
    keep(debtor.address, p.address);
    keep(debtor.employer, p.employer);
    keep(debtor.born, p.born);
    keep(debtor.payday, p.payday);
}

/// What a person said of a point; files and vendors do not overwrite it.
struct SaidOfPoint {
    ContactPointId point;
    bool value = false;
    bool label = false;
    bool zone = false;
    bool best = false;
};

bool isPerson(const QString &actor)
{
    return actor.startsWith(QLatin1String("user:"));
}

class Points {
public:
    explicit Points(std::vector<ContactPointState> &points) : m_points(points) {}

    void set(const ContactPointSet &p, const Envelope &by)
    {
        const bool person = isPerson(by.actor);
        ContactPointId id = p.point;
        SaidOfPoint *said = &saidOf(id);
        ContactPointState *at = &pointOf(id, p.kind);
        if (said->value && !person && !p.value.isEmpty() && p.value != at->value) {
            id = {base::derivedId("point" + id.toHex(), p.value.toUtf8())};
            said = &saidOf(id);
            at = &pointOf(id, p.kind);
        }
        at->kind = p.kind;
        if (!p.value.isEmpty())
            take(at->value, p.value, said->value, person);
        if (p.label)
            take(at->label, *p.label, said->label, person);
        if (p.zone)
            take(at->zone, *p.zone, said->zone, person);
        keep(at->source, p.source);
        keep(at->owner, p.owner);
        if (p.state)
            at->state = std::max(at->state, *p.state);
        if (p.consent && at->consent != Consent::Withdrawn) {
            at->consent = *p.consent;
            at->consentSince = by.occurred;
        }
        if (p.best)
            setBest(*at, *p.best, person);
    }

private:
    template <class T>
    static void take(T &field, const T &value, bool &said, bool person)
    {
        if (person || !said)
            field = value;
        said = said || person;
    }
    void setBest(ContactPointState &point, bool best, bool person)
    {
        const bool saidByPerson =
            std::any_of(m_said.begin(), m_said.end(), [&](const SaidOfPoint &said) {
                const auto other = find(said.point);
                return said.best && other != m_points.end() && other->kind == point.kind;
            });
        if (saidByPerson && !person)
            return;
        if (best) {
            for (ContactPointState &other : m_points)
                other.best = other.best && other.kind != point.kind;
        }
        point.best = best;
        saidOf(point.id).best = person;
    }
    std::vector<ContactPointState>::iterator find(ContactPointId id)
    {
        return std::find_if(m_points.begin(), m_points.end(),
                            [&](const ContactPointState &known) { return known.id == id; });
    }
    ContactPointState &pointOf(ContactPointId id, PointKind kind)
    {
        const auto there = find(id);
        if (there != m_points.end())
            return *there;
        m_points.push_back({.id = id, .kind = kind});
        return m_points.back();
    }
    SaidOfPoint &saidOf(ContactPointId id)
    {
        for (SaidOfPoint &said : m_said) {
            if (said.point == id)
                return said;
        }
        m_said.push_back({.point = id});
        return m_said.back();
    }

    std::vector<ContactPointState> &m_points;
    std::vector<SaidOfPoint> m_said;
};

void place(AccountState &state, const Placed &p, Instant occurred, const QByteArray &zone)
{
    state.agency = p.agency;
    state.placedAt = postingDay(p.placedOn, occurred, zone);
    state.recallNoticeDays = p.noticeDays;
    state.recallOn = QDate();
}

/// A recall whose day has come ends the placement.
void endPlacement(AccountState &state, QDate today)
{
    if (state.recallOn.isNull() || today < state.recallOn)
        return;
    state.agency.clear();
    state.placedAt = QDate();
    state.recallNoticeDays = 0;
}

} // namespace

void applyPeople(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context)
{
    const QByteArray &zone = context.officeZone;
    Points points(state.contactPoints);
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Payload &payload = s.event->payload;
        if (const auto *opened = std::get_if<AccountOpened>(&payload))
            open(state, *opened);
        else if (const auto *debtor = std::get_if<DebtorSet>(&payload))
            setDebtor(state.debtor, *debtor, s.event->envelope);
        else if (const auto *point = std::get_if<ContactPointSet>(&payload))
            points.set(*point, s.event->envelope);
        else if (const auto *linked = std::get_if<DebtorLinked>(&payload))
            state.debtor.id = linked->debtor;
        else if (const auto *assigned = std::get_if<Assigned>(&payload))
            state.assignedTo = assigned->user;
        else if (const auto *placed = std::get_if<Placed>(&payload))
            place(state, *placed, s.event->envelope.occurred, zone);
        else if (const auto *recalled = std::get_if<Recalled>(&payload))
            state.recallOn = postingDay(recalled->effective, s.event->envelope.occurred, zone);
        else if (const auto *closed = std::get_if<ClosedAccount>(&payload)) {
            state.closed = true;
            state.closedReason = closed->reason;
            state.closedOn = base::dateIn(s.event->envelope.occurred, zone);
        } else if (std::holds_alternative<Reopened>(payload)) {
            state.closed = false;
            state.closedReason.clear();
            state.closedOn = QDate();
        }
    }
    endPlacement(state, context.today);
}

void applyContacts(AccountState &state, const std::vector<Seen> &seen)
{
    std::optional<Instant> callBackSet;
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        if (const auto *callBack = std::get_if<CallBackSet>(&s.event->payload)) {
            if (!callBackSet || envelope.occurred >= *callBackSet) {
                callBackSet = envelope.occurred;
                state.callBack = *callBack;
            }
            continue;
        }
        const auto *contact = std::get_if<Contacted>(&s.event->payload);
        if (!contact)
            continue;
        state.contacts.push_back({envelope.id, envelope.occurred, envelope.actor, contact->channel,
                                  contact->direction, contact->outcome, contact->flags, contact->to,
                                  envelope.device, envelope.heard, contact->purpose,
                                  contact->overrideRequest});
        if (!contact->point)
            continue;
        for (ContactPointState &point : state.contactPoints) {
            if (point.id == *contact->point
                && (!point.lastUsed || *point.lastUsed <= envelope.occurred)) {
                point.lastUsed = envelope.occurred;
                point.lastOutcome = contact->outcome;
            }
        }
    }
    std::stable_sort(state.contacts.begin(), state.contacts.end(),
                     [](const ContactState &a, const ContactState &b) { return a.at < b.at; });
    for (const ContactState &contact : state.contacts) {
        if (contact.flags.worked)
            state.lastContact = contact.at;
        if (contact.flags.rightParty)
            state.lastRightParty = contact.at;
        if (contact.flags.attempt && contact.direction == Direction::Outbound)
            state.attempts.push_back(contact.at);
    }
    if (callBackSet && state.lastContact && *state.lastContact > *callBackSet)
        state.callBack.reset();
}

void applyPayments(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    state.paidTotal = Money::zero(state.currency);
    state.lastPayment = Money::zero(state.currency);
    for (const Seen &s : seen) {
        const auto *payment = s.live ? std::get_if<PaymentReceived>(&s.event->payload) : nullptr;
        if (!payment || payment->amount.currency() != state.currency
            || !canAdd(state.paidTotal, payment->amount))
            continue;
        const Envelope &envelope = s.event->envelope;
        state.payments.push_back(
            {envelope.id, postingDay(payment->valueDate, envelope.occurred, zone), payment->amount,
             payment->method, envelope.actor, payment->batch, envelope.occurred, envelope.hlc});
        state.paidTotal += payment->amount;
        if (!state.lastPaymentHeard || *state.lastPaymentHeard < envelope.heard)
            state.lastPaymentHeard = envelope.heard;
    }
    std::stable_sort(
        state.payments.begin(), state.payments.end(),
        [](const PaymentState &a, const PaymentState &b) { return a.valueDate < b.valueDate; });
    if (!state.payments.empty()) {
        state.lastPaymentDate = state.payments.back().valueDate;
        state.lastPayment = state.payments.back().amount;
    }
}

} // namespace dunlin::domain::folding
