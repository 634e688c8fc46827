// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/lease.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance {

using domain::AccountState;
using domain::Channel;
using domain::ContactPointState;
using domain::PointKind;

namespace {

constexpr int kWeek = 7;
constexpr int kMonth = 31;

PointKind kindFor(Channel channel)
{
    switch (channel) {
    case Channel::Call:
    case Channel::Sms: return PointKind::Phone;
    case Channel::Email: return PointKind::Email;
    case Channel::Letter:
    case Channel::Visit: break;
    }
    return PointKind::Post;
}

const Rule *ruleOf(const PackSet &packs, std::span<const int> applied, const QString &id)
{
    for (const int pack : applied) {
        for (const Rule &rule : packs.packs[size_t(pack)].rules) {
            if (rule.id == id)
                return &rule;
        }
    }
    return nullptr;
}

/// Days after which a contact of today is surely outside the rule's window, by any clock.
int reachOf(const Rule &rule)
{
    if (const auto *wait = std::get_if<CooldownParams>(&rule.params))
        return wait->days + 2;
    const auto &cap = std::get<FrequencyParams>(rule.params);
    switch (cap.unit) {
    case WindowUnit::LocalDays: return int(cap.n) + 1;
    case WindowUnit::Hours: return int(cap.n / 24) + 2;
    case WindowUnit::CalendarDay: return 2;
    case WindowUnit::CalendarWeek: return kWeek + 1;
    case WindowUnit::CalendarMonth: break;
    }
    return kMonth + 1;
}

Scope scopeOf(const Rule &rule)
{
    if (const auto *wait = std::get_if<CooldownParams>(&rule.params))
        return wait->scope;
    return std::get<FrequencyParams>(rule.params).scope;
}

class Rooms {
public:
    explicit Rooms(const PackSet &packs) : m_packs(packs) {}

    void take(const Verdict &verdict)
    {
        for (const BudgetLine &line : verdict.budgets) {
            if (line.blocks)
                lower(verdict, line.rule, line.limit - line.most, false);
        }
        for (const QString &rule : verdict.waits)
            lower(verdict, rule, 1, true);
    }
    std::vector<LimitRoom> sorted()
    {
        std::sort(m_rooms.begin(), m_rooms.end(),
                  [](const LimitRoom &a, const LimitRoom &b) { return a.rule < b.rule; });
        return std::move(m_rooms);
    }

private:
    void lower(const Verdict &verdict, const QString &id, int left, bool exclusive)
    {
        const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                        [&](const LimitRoom &one) { return one.rule == id; });
        if (found != m_rooms.end()) {
            found->left = std::min(found->left, left);
            return;
        }
        if (const Rule *rule = ruleOf(m_packs, verdict.packs, id))
            m_rooms.push_back(
                {id, left, exclusive, (scopeOf(*rule) & ScopeDebt) != 0, reachOf(*rule)});
    }

    const PackSet &m_packs;
    std::vector<LimitRoom> m_rooms;
};

} // namespace

std::vector<LimitRoom> limitRooms(const GateRules &rules, const AccountState &account,
                                  base::Instant at, const QByteArray &officeZone,
                                  std::span<const AccountState> others)
{
    static constexpr std::array kChannels{Channel::Call, Channel::Sms, Channel::Email,
                                          Channel::Letter, Channel::Visit};
    Rooms rooms(*rules.packs);
    for (const Channel channel : kChannels) {
        Attempt attempt;
        attempt.at = at;
        attempt.officeZone = officeZone;
        attempt.channel = channel;
        // A number that is not on file is one, too.
        const auto ask = [&] {
            const Question question = questionOf(rules, account, attempt, others);
            rooms.take(evaluateBare(*rules.packs, question.facts, question.attempt));
        };
        ask();
        for (const ContactPointState &point : account.contactPoints) {
            if (point.kind != kindFor(channel))
                continue;
            attempt.point = point;
            ask();
        }
    }
    return rooms.sorted();
}

std::vector<std::pair<QString, int>> shareOut(std::span<const LimitRoom> rooms,
                                              std::span<const HeldShare> heldByOthers, int devices)
{
    std::vector<std::pair<QString, int>> shares;
    const int among = std::max(devices, 1);
    for (const LimitRoom &room : rooms) {
        int left = room.left;
        for (const HeldShare &held : heldByOthers)
            left -= held.rule == room.rule ? held.share : 0;
        left = std::max(left, 0);
        shares.emplace_back(room.rule,
                            room.exclusive ? std::min(left, 1) : (left + among - 1) / among);
    }
    return shares;
}

} // namespace dunlin::compliance
