// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_history.h"

#include <algorithm>
#include <array>

namespace dunlin::test {

using namespace domain;

namespace {

constexpr std::array kAllocations{
    R"({"allocation":{"stated_first":false}})",
    R"({"allocation":{"level":"part","stated_first":false}})",
    R"({"allocation":{"order":["penalties","fees","costs","interest","principal"]}})",
    R"({"allocation":{"spread":"proportional"}})",
    R"({"allocation":{"level":"part","spread":"proportional","stated_first":false}})",
    R"({"allocation":{"level":"both","spread":"proportional"}})",
    R"({"allocation":null})",
    R"({"allocation":{"level":"not known"}})",
};

class Writer {
public:
    Writer(base::Rng &rng, AccountScript &script) : m_rng(rng), m_script(script) {}

    void addOne()
    {
        const int day = int(m_rng.between(0, 60));
        m_script.on(day, int(m_rng.between(0, 23)));
        if (m_rng.chance(0.2))
            m_script.heardOn(day + int(m_rng.between(1, 20)));
        m_value = AccountScript::day(std::max(0, day - int(m_rng.below(15))));
        const double which = double(m_rng.between(0, 99)) / 100;
        if (which < 0.58)
            addMoney();
        else if (which < 0.92)
            addOther();
        else
            addApproval();
    }

private:
    Money amount(double negative)
    {
        const qint64 minor = m_rng.between(1, 2'000'000);
        return Money(m_rng.chance(negative) ? -minor : minor, base::kEur);
    }
    std::optional<ItemId> item()
    {
        if (m_rng.chance(0.5))
            return std::nullopt;
        return AccountScript::item(int(m_rng.between(1, 7)));
    }
    void addMoney()
    {
        switch (m_rng.below(7)) {
        case 0:
        case 1:
            m_script.add(ItemAdded{.item = AccountScript::item(int(m_rng.between(1, 6))),
                                   .issued = m_value,
                                   .due = m_value.addDays(m_rng.between(0, 30)),
                                   .amount = amount(0.1)});
            break;
        case 2:
        case 3:
            m_script.add(
                PaymentReceived{.amount = amount(0.05), .valueDate = m_value, .item = item()});
            break;
        case 4:
            m_script.add(Charged{.charge = ChargeKind(m_rng.below(4)),
                                 .item = item(),
                                 .amount = amount(0.1),
                                 .valueDate = m_value});
            break;
        case 5:
            m_script.add(Adjusted{.item = item(),
                                  .bucket = Bucket(m_rng.below(4)),
                                  .amount = amount(0.6),
                                  .valueDate = m_value});
            break;
        default:
            m_script.add(CreditNote{.item = item(), .amount = amount(0), .valueDate = m_value});
        }
    }
    void addOther()
    {
        switch (m_rng.below(10)) {
        case 0:
        case 1:
            m_script.add(TermsSet{.from = m_value,
                                  .terms = kAllocations[size_t(m_rng.below(kAllocations.size()))]});
            break;
        case 2:
        case 3:
        case 4: {
            // Not the opening: without it there is no currency.
            const size_t of = 1 + size_t(m_rng.below(m_script.events.size()));
            if (of < m_script.events.size()) {
                const EventId id = m_script.events[of].envelope.id;
                m_script.add(Reversed{.of = id, .valueDate = m_value});
            }
            break;
        }
        case 5:
            m_script.promise(double(m_rng.between(1, 90'000)) / 100, int(m_rng.between(0, 70)));
            break;
        case 6: m_script.contact(Outcome(m_rng.between(1, 9))); break;
        case 7: {
            JudgmentEntered judgment{.number = QStringLiteral("1"), .on = m_value};
            for (size_t i = 0; i < 4; ++i) {
                judgment.award[i] = amount(0);
                judgment.change[i] = amount(0.5);
            }
            judgment.terms = kAllocations[size_t(m_rng.below(kAllocations.size()))];
            m_script.add(judgment);
            break;
        }
        case 8: m_script.add(WrittenOff{.amount = amount(0), .valueDate = m_value}); break;
        default: m_script.add(InterestWaived{.item = item(), .from = m_value});
        }
    }

    /// Asks for what is beyond somebody's authority, or decides on it: once, or as its author.
    void addApproval()
    {
        if (!m_asked.empty() && m_rng.chance(0.5)) {
            const EventId of = m_asked.back();
            if (m_rng.chance(0.2)) {
                m_script.add(ApprovalDecided{of, true, {}});
                return;
            }
            m_asked.pop_back();
            m_script.as(actorOfUser(QStringLiteral("boss")))
                .add(ApprovalDecided{of, m_rng.chance(0.7), {}});
            m_script.as(actorOfUser(QStringLiteral("anna")));
            return;
        }
        ApprovalRequested request{.because = {"request"}};
        switch (m_rng.below(3)) {
        case 0:
            request.proposal =
                Promised{amount(0), m_value.addDays(m_rng.between(0, 90)), {}, std::nullopt};
            break;
        case 1: request.proposal = InterestWaived{.item = item(), .from = m_value}; break;
        default:
            request.proposal = Adjusted{.item = item(),
                                        .bucket = Bucket(m_rng.below(4)),
                                        .amount = amount(0.6),
                                        .valueDate = m_value};
        }
        m_asked.push_back(m_script.add(request));
    }

    base::Rng &m_rng;
    AccountScript &m_script;
    QDate m_value;
    std::vector<EventId> m_asked;
};

/// The adjustment of a live request that somebody else approved.
Money granted(const std::vector<const Event *> &live, const Event &decided)
{
    const auto *decision = std::get_if<ApprovalDecided>(&decided.payload);
    const auto request = std::find_if(live.begin(), live.end(), [&](const Event *event) {
        return decision && event->envelope.id == decision->of;
    });
    if (request == live.end() || !decision->approved
        || (*request)->envelope.actor == decided.envelope.actor)
        return Money::zero(base::kEur);
    const auto *asked = std::get_if<ApprovalRequested>(&(*request)->payload);
    const auto *adjusted = asked ? std::get_if<Adjusted>(&asked->proposal) : nullptr;
    return adjusted ? adjusted->amount : Money::zero(base::kEur);
}

} // namespace

AccountScript randomHistory(base::Rng &rng, int most)
{
    AccountScript script;
    script.open();
    Writer writer(rng, script);
    for (int count = int(rng.between(1, most)); count > 0; --count)
        writer.addOne();
    return script;
}

Money owedBy(const std::vector<Event> &events)
{
    // Reversals first, from the end: what a reversed reversal named counts again. An item counts
    // once, as the first event of its id says.
    std::vector<EventId> taken;
    std::vector<const Event *> live;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (std::find(taken.begin(), taken.end(), event->envelope.id) != taken.end())
            continue;
        if (const auto *reversed = std::get_if<Reversed>(&event->payload))
            taken.push_back(reversed->of);
        live.push_back(&*event);
    }
    std::reverse(live.begin(), live.end());
    Money owed = Money::zero(base::kEur);
    std::vector<ItemId> billed;
    for (const Event *event : live) {
        owed += granted(live, *event);
        if (const auto *item = std::get_if<ItemAdded>(&event->payload)) {
            if (std::find(billed.begin(), billed.end(), item->item) != billed.end())
                continue;
            billed.push_back(item->item);
            owed += item->amount;
        } else if (const auto *charge = std::get_if<Charged>(&event->payload)) {
            owed += charge->amount;
        } else if (const auto *adjusted = std::get_if<Adjusted>(&event->payload)) {
            owed += adjusted->amount;
        } else if (const auto *judgment = std::get_if<JudgmentEntered>(&event->payload)) {
            for (const Money &change : judgment->change)
                owed += change;
        } else if (const auto *note = std::get_if<CreditNote>(&event->payload)) {
            owed -= note->amount;
        } else if (const auto *payment = std::get_if<PaymentReceived>(&event->payload)) {
            owed -= payment->amount;
        }
    }
    return owed;
}

} // namespace dunlin::test
