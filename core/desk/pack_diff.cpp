// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/pack_diff.h"

#include "core/desk/apply.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/shipped_rules.h"
#include "core/store/event_store.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace dunlin::desk {

using base::Result;
using compliance::Decision;
using domain::AccountState;

namespace {

compliance::Attempt attemptOf(const AccountState &account, const domain::ContactState &contact,
                              const QByteArray &officeZone)
{
    compliance::Attempt attempt;
    attempt.at = contact.at;
    attempt.actor = contact.actor;
    attempt.officeZone = officeZone;
    attempt.channel = contact.channel;
    attempt.direction = contact.direction;
    attempt.to = contact.to;
    attempt.except = contact.id;
    const auto point = std::find_if(account.contactPoints.begin(), account.contactPoints.end(),
                                    [&](const auto &one) { return one.value == contact.to; });
    if (point != account.contactPoints.end())
        attempt.point = *point;
    return attempt;
}

/// What both rules say, added up.
class Comparison {
public:
    Comparison(const compliance::GateRules &other, base::Instant from, QByteArray officeZone,
               qint64 most)
        : m_other(other)
        , m_from(from)
        , m_officeZone(std::move(officeZone))
        , m_most(most)
    {}

    void add(const AccountState &account)
    {
        for (const domain::ContactState &contact : account.contacts) {
            if (contact.at < m_from || contact.direction != domain::Direction::Outbound)
                continue;
            if (m_diff.decisions < m_most)
                add(account, contact);
            else
                ++m_diff.left;
        }
    }
    PackDiff take();

private:
    void add(const AccountState &account, const domain::ContactState &contact)
    {
        const auto attempt = attemptOf(account, contact, m_officeZone);
        const auto before = compliance::verdictOf(shippedRules(), account, attempt);
        const auto after = compliance::verdictOf(m_other, account, attempt);
        ++m_diff.decisions;
        m_diff.changed += before.result != after.result;
        m_diff.newlyBlocked += before.allowed() && !after.allowed();
        m_diff.newlyAllowed += !before.allowed() && after.allowed();
        for (const compliance::Finding &finding : before.findings)
            ++m_rules[finding.rule].before;
        for (const compliance::Finding &finding : after.findings)
            ++m_rules[finding.rule].after;
    }

    const compliance::GateRules &m_other;
    base::Instant m_from;
    QByteArray m_officeZone;
    qint64 m_most;
    PackDiff m_diff;
    QHash<QString, RuleShift> m_rules;
};

PackDiff Comparison::take()
{
    for (auto it = m_rules.begin(); it != m_rules.end(); ++it) {
        it->rule = it.key();
        if (it->before != it->after)
            m_diff.rules.push_back(*it);
    }
    const auto size = [](const RuleShift &shift) { return std::abs(shift.after - shift.before); };
    std::sort(m_diff.rules.begin(), m_diff.rules.end(),
              [&](const RuleShift &a, const RuleShift &b) {
                  return size(a) != size(b) ? size(a) > size(b) : a.rule < b.rule;
              });
    return m_diff;
}

} // namespace

Result<PackDiff> diffPacks(Office &office, const compliance::GateRules &other, int days)
{
    return diffPacks(office.core(), other, days, std::numeric_limits<qint64>::max());
}

Result<PackDiff> diffPacks(OfficeCore &core, const compliance::GateRules &other, int days,
                           qint64 most)
{
    Comparison comparison(other, core.clock().now().plusMs(-days * base::kMsPerDay),
                          core.settings().zone, most);
    domain::FoldContext fold = applyContext(core).fold();
    fold.withTimeline = false;
    DUNLIN_TRY(core.read([&](store::Connection &connection) {
        return store::EventStore(connection, core.key())
            .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                if (account.isNull())
                    return true;
                const AccountState state = domain::fold(account, decodeAll(stored), fold);
                if (state.exists)
                    comparison.add(state);
                return true;
            });
    }));
    return comparison.take();
}

} // namespace dunlin::desk
