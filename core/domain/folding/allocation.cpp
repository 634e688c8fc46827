// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/allocation.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dunlin::domain::folding {

namespace {

/// Costs first, principal last (BGB 367; the order is shown on the payment).
constexpr std::array kPayOrder{Bucket::Costs, Bucket::Fees, Bucket::Interest, Bucket::Principal};

} // namespace

Allocation::Allocation(Currency currency, QByteArray officeZone)
    : m_currency(currency)
    , m_zone(std::move(officeZone))
{}

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
    m_postings.push_back({.date = line.shown.issued,
                          .order = seen.order,
                          .kind = Posting::Kind::Issue,
                          .line = int(m_lines.size()),
                          .amount = item.amount.minor()});
    m_lines.push_back(std::move(line));
}

void Allocation::takePosting(const Seen &seen, const std::optional<ItemId> &item, QDate valueDate,
                             std::optional<Bucket> bucket, Minor signedMinor)
{
    Posting posting;
    posting.date = postingDay(valueDate, seen.event->envelope.occurred, m_zone);
    posting.order = seen.order;
    posting.kind = signedMinor > 0 ? Posting::Kind::Debit : Posting::Kind::Credit;
    posting.line = lineOf(item);
    posting.bucket = bucket.value_or(Bucket::Principal);
    posting.bucketFirst = bucket.has_value();
    posting.amount = signedMinor > 0 ? signedMinor : -signedMinor;
    if (posting.line >= 0)
        posting.date = std::max(posting.date, m_lines[size_t(posting.line)].shown.issued);
    m_postings.push_back(posting);
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
        if (!s.live)
            continue;
        const auto post = [&](const auto &p, std::optional<Bucket> bucket, int sign) {
            if (fits(p.amount))
                takePosting(s, p.item, p.valueDate, bucket, sign * p.amount.minor());
            else
                ++leftOut;
        };
        const Payload &payload = s.event->payload;
        if (const auto *payment = std::get_if<PaymentReceived>(&payload))
            post(*payment, {}, -1);
        else if (const auto *note = std::get_if<CreditNote>(&payload))
            post(*note, {}, -1);
        else if (const auto *charge = std::get_if<Charged>(&payload))
            post(*charge, domain::bucketOf(charge->charge), 1);
        else if (const auto *adjusted = std::get_if<Adjusted>(&payload))
            post(*adjusted, adjusted->bucket, 1);
    }
    return leftOut;
}

void Allocation::enlist(int index)
{
    Line &line = m_lines[size_t(index)];
    line.issued = true;
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
        if (m_lines[size_t(index)].sum() > 0)
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

Allocation::Minor Allocation::pay(Line &line, Minor amount, const Posting &posting)
{
    if (amount == 0 || line.sum() == 0)
        return amount;
    const auto lower = [&](Bucket bucket) {
        Minor &open = line.open[size_t(bucket)];
        const Minor part = std::min(open, amount);
        open -= part;
        amount -= part;
    };
    if (posting.bucketFirst)
        lower(posting.bucket);
    for (const Bucket bucket : kPayOrder)
        lower(bucket);
    if (line.sum() == 0)
        line.shown.settledOn = posting.date;
    return amount;
}

void Allocation::credit(const Posting &posting)
{
    Minor rest = posting.amount;
    if (posting.line >= 0)
        rest = pay(m_lines[size_t(posting.line)], rest, posting);
    for (const int index : m_byDue) {
        if (rest == 0)
            break;
        rest = pay(m_lines[size_t(index)], rest, posting);
    }
    m_unapplied += rest;
}

void Allocation::debit(const Posting &posting)
{
    const Minor covered = std::min(m_unapplied, posting.amount);
    m_unapplied -= covered;
    const Minor rest = posting.amount - covered;
    if (rest == 0)
        return;
    int index = posting.line >= 0 ? posting.line : oldestOpen();
    if (index < 0)
        index = ownLine(posting.date);
    Line &line = m_lines[size_t(index)];
    line.open[size_t(posting.bucket)] += rest;
    line.shown.settledOn = QDate();
}

void Allocation::apply(const Posting &posting)
{
    if (posting.kind == Posting::Kind::Credit) {
        credit(posting);
        return;
    }
    if (posting.kind == Posting::Kind::Debit) {
        debit(posting);
        return;
    }
    Line &line = m_lines[size_t(posting.line)];
    enlist(posting.line);
    line.shown.settledOn = posting.date;
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
        return std::tie(a.date, aLater, a.order) < std::tie(b.date, bLater, b.order);
    });
    for (const Posting &posting : m_postings)
        apply(posting);
    state.balances = Buckets::zero(m_currency);
    state.unapplied = Money(m_unapplied, m_currency);
    state.items.reserve(m_lines.size());
    for (const int index : m_byDue) {
        Line &line = m_lines[size_t(index)];
        for (const Bucket bucket : kBuckets) {
            line.shown.open[bucket] = Money(line.open[size_t(bucket)], m_currency);
            state.balances[bucket] += line.shown.open[bucket];
        }
        line.shown.disputed = Money::zero(m_currency);
        state.items.push_back(std::move(line.shown));
    }
}

} // namespace dunlin::domain::folding
