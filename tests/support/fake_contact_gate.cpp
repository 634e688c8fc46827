// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_contact_gate.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace dunlin::testing {

namespace {

template <class T>
void answer(QObject &context, const ports::Reply<T> &reply, ports::Result<T> result)
{
    QTimer::singleShot(0, &context, [reply, result = std::move(result)] { reply(result); });
}

} // namespace

ports::OverrideView sampleOverride(int n, const QString &by, base::Instant asked)
{
    ports::OverrideView view;
    view.id.bytes[15] = std::uint8_t(n);
    view.id.bytes[0] = 9;
    view.account.bytes[15] = std::uint8_t(n);
    view.account.bytes[0] = 1;
    view.number = QStringLiteral("HE-%1").arg(5618544 + n);
    view.debtor = QStringLiteral("Fatima Anderson");
    view.creditor = QStringLiteral("Meridian Bank");
    view.by = by;
    view.asked = asked;
    view.to = QStringLiteral("+16775554802");
    view.reason = "consumer_information_request";
    view.note = QStringLiteral("She wrote and asked for the balance by phone today.");
    view.gate.state = ports::GateState::BlockOverridable;
    view.gate.zone = "America/Chicago";
    ports::GateFinding finding;
    finding.rule = QStringLiteral("regf.14b2iA.seven_in_seven");
    finding.citation = QStringLiteral("12 CFR 1006.14(b)(2)(i)(A)");
    finding.sentence = QStringLiteral("This would be call 8 about this debt in 7 days.");
    finding.state = ports::GateState::BlockOverridable;
    finding.pack = QStringLiteral("us.fed.regf 2026.11.1");
    finding.facts = QStringLiteral("7 calls counted in 7 local days, at most 7");
    finding.overrideRoles = {"supervisor", "compliance"};
    finding.overrideReasons = {"required_by_law", "active_litigation",
                               "consumer_information_request", "time_critical_avoid_harm"};
    view.gate.findings = {finding};
    view.mayDecide = true;
    return view;
}

void FakeContactGate::reserve(const ports::ReserveWish &wish, ports::Reply<ports::Reserved> reply)
{
    reserved.push_back(wish);
    ports::Reserved made;
    made.id = nextReservation;
    made.gate = refusal;
    if (made.id)
        made.gate.state = ports::GateState::Allow;
    made.expires = m_clock.now().plusMs(base::kMsPerHour);
    if (holdReserve)
        m_held.push_back([reply, made] { reply(made); });
    else
        answer<ports::Reserved>(m_context, reply, std::move(made));
}

void FakeContactGate::giveHeld()
{
    for (const auto &give : std::exchange(m_held, {}))
        give();
}

void FakeContactGate::release(domain::AccountId, domain::EventId reservation, const QString &,
                              ports::Reply<bool> reply)
{
    released.push_back(reservation);
    answer<bool>(m_context, reply, true);
}

void FakeContactGate::open(std::vector<domain::AccountId>,
                           ports::Reply<std::vector<ports::OpenReservation>> reply)
{
    answer<std::vector<ports::OpenReservation>>(m_context, reply,
                                                std::vector<ports::OpenReservation>{});
}

void FakeContactGate::shares(ports::Reply<ports::ShareState> reply)
{
    answer<ports::ShareState>(m_context, reply, ports::ShareState{});
}

void FakeContactGate::requestOverride(const ports::ReserveWish &wish,
                                      ports::Reply<domain::EventId> reply)
{
    if (failure)
        return answer<domain::EventId>(m_context, reply, base::fail(*failure));
    asked.push_back(wish);
    ports::OverrideView view =
        sampleOverride(int(requests.size()) + 100, QStringLiteral("dana"), m_clock.now());
    view.account = wish.account;
    view.reason = wish.override->reasonCode;
    view.note = wish.override->note;
    view.mayDecide = false;
    requests.push_back(view);
    answer<domain::EventId>(m_context, reply, view.id);
}

void FakeContactGate::decideOverride(domain::AccountId, domain::EventId request, bool granted,
                                     const QString &note, ports::Reply<bool> reply)
{
    if (failure)
        return answer<bool>(m_context, reply, base::fail(*failure));
    decisions.push_back({request, granted, note});
    for (ports::OverrideView &one : requests) {
        if (one.id != request)
            continue;
        one.stage = granted ? ports::OverrideStage::Granted : ports::OverrideStage::Declined;
        one.decidedBy = QStringLiteral("ortiz");
        one.answer = note;
        if (granted)
            one.until = m_clock.now().plusMs(15 * base::kMsPerMinute);
    }
    answer<bool>(m_context, reply, true);
}

void FakeContactGate::waitingOverrides(ports::Reply<std::vector<ports::OverrideView>> reply)
{
    using Views = std::vector<ports::OverrideView>;
    if (failure)
        return answer<Views>(m_context, reply, base::fail(*failure));
    Views open;
    for (const ports::OverrideView &one : requests) {
        if (one.stage == ports::OverrideStage::Open)
            open.push_back(one);
    }
    answer<Views>(m_context, reply, std::move(open));
}

void FakeContactGate::latestOverride(domain::AccountId account,
                                     ports::Reply<std::optional<ports::OverrideView>> reply)
{
    std::optional<ports::OverrideView> found;
    for (const ports::OverrideView &one : requests) {
        if (one.account == account)
            found = one;
    }
    answer<std::optional<ports::OverrideView>>(m_context, reply, std::move(found));
}

} // namespace dunlin::testing
