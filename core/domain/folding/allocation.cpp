// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/allocation.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dunlin::domain::folding {

namespace {

/// Up to so many items a plain search is quicker than an index.
constexpr size_t kFewItems = 16;

ClaimPart partOf(ChargeKind kind)
{
    return kind == ChargeKind::Penalty ? ClaimPart::Penalties : ClaimPart(domain::bucketOf(kind));
}

} // namespace

/// Takes what carries money and is no item, by kind.
struct Allocation::Taker {
    Allocation &allocation;
    const Seen &seen;
    int *leftOut;

    template <class Other>
    void operator()(const Other &) const
    {}
    void operator()(const PaymentReceived &p) const { post(p, {}, -1); }
    void operator()(const CreditNote &p) const
    {
        if (post(p, {}, -1))
            allocation.m_creditNotes += p.amount.minor();
    }
    void operator()(const Charged &p) const
    {
        if (!post(p, partOf(p.charge), 1))
            return;
        allocation.noteCharge(p);
        // Whenever it was recorded, a payment of that day meets what had accrued by then.
        allocation.m_postings.back().opensDay =
            p.rule == term::kInterest && p.accruedTo.isValid() && p.amount.isPositive();
    }
    void operator()(const Adjusted &p) const { post(p, ClaimPart(p.bucket), 1); }
    void operator()(const JudgmentEntered &p) const
    {
        for (const Bucket bucket : kBuckets) {
            const Money change = p.change[size_t(bucket)];
            if (!allocation.fits(change))
                ++*leftOut;
            else if (!change.isZero())
                allocation.takePosting(seen, {}, p.on, ClaimPart(bucket), change.minor());
        }
    }

    template <class Payload>
    bool post(const Payload &p, std::optional<ClaimPart> part, int sign) const
    {
        if (!allocation.fits(p.amount)) {
            ++*leftOut;
            return false;
        }
        allocation.takePosting(seen, p.item, p.valueDate, part, sign * p.amount.minor());
        return true;
    }
};

Allocation::Allocation(Currency currency, QByteArray officeZone, const AccountTerms &terms,
                       bool record)
    : m_currency(currency)
    , m_zone(std::move(officeZone))
    , m_terms(terms)
    , m_record(record)
{
    if (!terms.isEmpty())
        m_ruleChanges = terms.changes(term::kAllocation);
}

bool Allocation::fits(Money amount)
{
    constexpr Minor kMaxGross = std::numeric_limits<Minor>::max() / 4;
    if (amount.currency() != m_currency)
        return false;
    const Minor minor = amount.minor();
    if (minor > Money::kMaxMinor || minor < -Money::kMaxMinor)
        return false;
    const Minor size = minor < 0 ? -minor : minor;
    if (size > kMaxGross - m_gross)
        return false;
    m_gross += size;
    return true;
}

int Allocation::lineOf(const std::optional<ItemId> &item) const
{
    if (!item)
        return -1;
    if (!m_lineIndex.empty()) {
        const auto at = m_lineIndex.find(*item);
        return at == m_lineIndex.end() ? -1 : at->second;
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].shown.id == *item)
            return int(i);
    }
    return -1;
}

void Allocation::takeItem(const Seen &seen, const ItemAdded &item)
{
    Line line;
    line.shown.id = item.item;
    line.shown.type = item.type;
    line.shown.number = item.number;
    line.shown.issued = postingDay(item.issued, seen.event->envelope.occurred, m_zone);
    line.shown.due = item.due;
    line.shown.original = item.amount;
    line.due = item.due.isValid() ? item.due : line.shown.issued;
    m_postings.push_back({.event = seen.event,
                          .date = line.shown.issued,
                          .order = seen.order,
                          .kind = Posting::Kind::Issue,
                          .line = int(m_lines.size()),
                          .amount = item.amount.minor()});
    m_lines.push_back(std::move(line));
    if (m_lines.size() == kFewItems) {
        for (size_t i = 0; i < m_lines.size(); ++i)
            m_lineIndex.emplace(m_lines[i].shown.id, int(i));
    } else if (m_lines.size() > kFewItems) {
        m_lineIndex.emplace(item.item, int(m_lines.size()) - 1);
    }
}

void Allocation::takePosting(const Seen &seen, const std::optional<ItemId> &item, QDate valueDate,
                             std::optional<ClaimPart> part, Minor signedMinor)
{
    Posting posting;
    posting.event = seen.event;
    posting.date = postingDay(valueDate, seen.event->envelope.occurred, m_zone);
    posting.order = seen.order;
    posting.kind = signedMinor > 0 ? Posting::Kind::Debit : Posting::Kind::Credit;
    posting.line = lineOf(item);
    posting.part = part.value_or(ClaimPart::Principal);
    posting.bucketFirst = part.has_value();
    posting.amount = signedMinor > 0 ? signedMinor : -signedMinor;
    if (posting.line >= 0)
        posting.date = std::max(posting.date, m_lines[size_t(posting.line)].shown.issued);
    m_postings.push_back(posting);
}

/// What later charges by the same term must know: what they have charged the item before.
void Allocation::noteCharge(const Charged &charge)
{
    const int index = charge.rule.isEmpty() ? -1 : lineOf(charge.item);
    if (index < 0)
        return;
    Line &line = m_lines[size_t(index)];
    if (charge.rule == term::kInterest) {
        line.interestPosted += charge.amount.minor();
        line.shown.interestPostedTo = std::max(line.shown.interestPostedTo, charge.accruedTo);
    } else if (charge.rule == term::kLumpSum) {
        line.shown.lumpSumCharged = true;
    }
}

int Allocation::take(const std::vector<Seen> &seen)
{
    int leftOut = 0;
    m_postings.reserve(seen.size());
    for (const Seen &s : seen) {
        const auto *item = s.live ? std::get_if<ItemAdded>(&s.event->payload) : nullptr;
        if (!item)
            continue;
        // An item is billed once; a second event of the same id changes no figure.
        if (lineOf(item->item) >= 0 || !fits(item->amount))
            ++leftOut;
        else
            takeItem(s, *item);
    }
    for (const Seen &s : seen) {
        if (s.live)
            std::visit(Taker{*this, s, &leftOut}, s.event->payload);
    }
    return leftOut;
}

const AllocationRule &Allocation::ruleOn(QDate day) const
{
    if (m_ruleChanges.empty() || day < m_ruleChanges.front())
        return defaultAllocation();
    const auto *rule = m_terms.rule<AllocationRule>(term::kAllocation, day);
    return rule ? *rule : defaultAllocation();
}

void Allocation::enlist(int index)
{
    // Equal due dates: the item issued first, then the one that came first.
    const auto at = std::upper_bound(m_byDue.begin(), m_byDue.end(), index, [&](int a, int b) {
        const Line &x = m_lines[size_t(a)];
        const Line &y = m_lines[size_t(b)];
        return std::tie(x.due, x.shown.issued, a) < std::tie(y.due, y.shown.issued, b);
    });
    m_byDue.insert(at, index);
}

int Allocation::oldestOpen() const
{
    for (const int index : m_byDue) {
        if (sumOf(m_lines[size_t(index)].open) > 0)
            return index;
    }
    return -1;
}

int Allocation::ownLine(QDate day)
{
    if (m_own >= 0)
        m_byDue.erase(std::find(m_byDue.begin(), m_byDue.end(), m_own));
    else {
        m_own = int(m_lines.size());
        Line line;
        line.shown.issued = day;
        line.shown.original = Money::zero(m_currency);
        m_lines.push_back(std::move(line));
    }
    // Asked for only when nothing is open: what is charged now is due now.
    Line &line = m_lines[size_t(m_own)];
    line.due = day;
    line.shown.due = day;
    enlist(m_own);
    return m_own;
}

/// The one place where an open amount changes.
void Allocation::change(Line &line, EventId event, QDate date, ClaimPart part, Minor amount)
{
    line.open[size_t(part)] += amount;
    if (m_record) {
        line.shown.postings.push_back(
            {event, date, domain::bucketOf(part), Money(amount, m_currency)});
    }
    line.shown.settledOn = sumOf(line.open) == 0 ? date : QDate();
}

void Allocation::credit(const Posting &posting)
{
    const AllocationRule &rule = ruleOn(posting.date);
    Spreader spreader(
        rule, m_byDue.size(),
        [this](size_t i) -> const OpenParts & { return m_lines[size_t(m_byDue[i])].open; },
        [&](size_t i, ClaimPart part, Minor paid) {
            change(m_lines[size_t(m_byDue[i])], posting.event->envelope.id, posting.date, part,
                   -paid);
        });
    Minor rest = posting.amount;
    const auto toBucket = [&](size_t i) {
        for (const ClaimPart part : rule.order) {
            if (domain::bucketOf(part) == domain::bucketOf(posting.part))
                rest = spreader.lower(i, part, rest);
        }
    };
    if (posting.line >= 0 && (posting.bucketFirst || rule.statedFirst) && rest > 0) {
        const auto at = std::find(m_byDue.begin(), m_byDue.end(), posting.line);
        const auto stated = size_t(at - m_byDue.begin());
        if (posting.bucketFirst)
            toBucket(stated);
        rest = spreader.payItem(stated, rest);
    }
    if (posting.bucketFirst) {
        for (size_t i = 0; i < m_byDue.size() && rest > 0; ++i) {
            toBucket(i);
            rest = spreader.payItem(i, rest);
        }
    } else {
        rest = spreader.spread(rest);
    }
    if (rest > 0)
        keep(posting, rest);
}

void Allocation::keep(const Posting &posting, Minor amount)
{
    m_unapplied += amount;
    if (m_record)
        m_left.push_back({posting.event, posting.date, amount});
}

/// A debit is covered by what was left over, the oldest money first.
void Allocation::cover(Line &line, const Posting &posting, Minor amount)
{
    m_unapplied -= amount;
    if (!m_record)
        return change(line, posting.event->envelope.id, posting.date, posting.part, -amount);
    while (amount > 0) {
        Left &left = m_left[m_firstLeft];
        const Minor part = std::min(left.amount, amount);
        change(line, left.event->envelope.id, posting.date, posting.part, -part);
        left.amount -= part;
        amount -= part;
        if (left.amount == 0)
            ++m_firstLeft;
    }
}

void Allocation::debit(const Posting &posting)
{
    if (posting.amount == 0)
        return;
    int index = posting.line >= 0 ? posting.line : oldestOpen();
    if (index < 0)
        index = ownLine(posting.date);
    Line &line = m_lines[size_t(index)];
    change(line, posting.event->envelope.id, posting.date, posting.part, posting.amount);
    if (m_unapplied > 0)
        cover(line, posting, std::min(m_unapplied, posting.amount));
}

void Allocation::forgive(EventId settlement, QDate day)
{
    m_postings.push_back({.date = day,
                          .order = std::numeric_limits<int>::max(),
                          .kind = Posting::Kind::Forgive,
                          .line = int(m_forgiven.size())});
    m_forgiven.push_back({settlement, Money::zero(m_currency)});
}

void Allocation::letGo(const Posting &posting)
{
    Forgiven &forgiven = m_forgiven[size_t(posting.line)];
    for (const int index : m_byDue) {
        Line &line = m_lines[size_t(index)];
        for (size_t part = 0; part < line.open.size(); ++part) {
            const Minor open = line.open[part];
            if (open == 0)
                continue;
            forgiven.amount += Money(open, m_currency);
            change(line, forgiven.settlement, posting.date, ClaimPart(part), -open);
        }
    }
}

void Allocation::apply(const Posting &posting)
{
    if (posting.kind == Posting::Kind::Forgive) {
        letGo(posting);
        return;
    }
    if (posting.kind == Posting::Kind::Credit) {
        credit(posting);
        return;
    }
    if (posting.kind == Posting::Kind::Debit) {
        debit(posting);
        return;
    }
    enlist(posting.line);
    m_lines[size_t(posting.line)].shown.settledOn = posting.date;
    if (posting.amount < 0) {
        // A credit billed as an item: it owes nothing, and its amount is there for the others.
        Posting rest = posting;
        rest.amount = -posting.amount;
        rest.line = -1;
        credit(rest);
    } else {
        debit(posting);
    }
}

void Allocation::applyTo(AccountState &state)
{
    std::sort(m_postings.begin(), m_postings.end(), [](const Posting &a, const Posting &b) {
        const bool aLater = a.kind != Posting::Kind::Issue;
        const bool bLater = b.kind != Posting::Kind::Issue;
        const bool aRest = !a.opensDay;
        const bool bRest = !b.opensDay;
        return std::tie(a.date, aLater, aRest, a.order, a.part)
               < std::tie(b.date, bLater, bRest, b.order, b.part);
    });
    for (const Posting &posting : m_postings)
        apply(posting);
    state.balances = Buckets::zero(m_currency);
    state.unapplied = Money(m_unapplied, m_currency);
    state.creditNotes = Money(m_creditNotes, m_currency);
    for (size_t i = m_firstLeft; i < m_left.size(); ++i) {
        const Left &left = m_left[i];
        state.unappliedFrom.push_back(
            {left.event->envelope.id, left.date, Money(left.amount, m_currency)});
    }
    state.forgiven = Money::zero(m_currency);
    for (const Forgiven &forgiven : m_forgiven)
        state.forgiven += forgiven.amount;
    state.items.reserve(m_lines.size());
    for (const int index : m_byDue) {
        Line &line = m_lines[size_t(index)];
        ItemState &shown = line.shown;
        for (const Bucket bucket : kBuckets)
            shown.open[bucket] = Money(line.open[size_t(bucket)], m_currency);
        shown.open[Bucket::Fees] += Money(line.open[size_t(ClaimPart::Penalties)], m_currency);
        for (const Bucket bucket : kBuckets)
            state.balances[bucket] += shown.open[bucket];
        shown.disputed = Money::zero(m_currency);
        shown.interestPosted = Money(line.interestPosted, m_currency);
        state.items.push_back(std::move(shown));
    }
}

} // namespace dunlin::domain::folding
