// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/gate.h"

#include "core/compliance/engine/evaluation.h"
#include "core/compliance/facts/account_facts.h"

#include <algorithm>

namespace dunlin::compliance {

using domain::AccountState;
using domain::Direction;

namespace {

constexpr int kAttemptDays = 7;

QString clockText(int second)
{
    return QStringLiteral("%1:%2")
        .arg(second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'));
}

/// The hours of today that every window rule which applies allows, where the person is.
QString hoursText(const PackSet &packs, const Evaluation &evaluation, const Verdict &verdict)
{
    const int zone = evaluation.mainZone();
    const Day today = evaluation.today(zone);
    const quint64 channel = packs.channelBit(evaluation.attemptCell(slot::AttemptChannel));
    std::vector<DaySpan> common{DaySpan{}};
    bool any = false;
    for (const int index : verdict.packs) {
        for (const Rule &rule : packs.packs[size_t(index)].rules) {
            const auto *window = std::get_if<WindowParams>(&rule.params);
            const Env env{
                -1, evaluation.attempt().debts.empty() ? -1 : evaluation.attempt().debts[0], zone};
            if (!window || !(rule.channels & channel) || !rule.enforced
                || !rule.effective.contains(today)
                || evaluation.test(rule.when, env) == Truth::False)
                continue;
            any = true;
            std::vector<DaySpan> kept;
            for (const DaySpan &a : common) {
                for (const DaySpan &b : spansOn(packs, *window, today)) {
                    const DaySpan span{std::max(a.from, b.from), std::min(a.to, b.to)};
                    if (span.from < span.to)
                        kept.push_back(span);
                }
            }
            common = std::move(kept);
        }
    }
    if (!any)
        return {};
    QStringList parts;
    for (const DaySpan &span : common)
        parts += clockText(span.from) + QLatin1Char('-') + clockText(span.to);
    return parts.join(QStringLiteral(", "));
}

/// Attempts on this local day and the six before it; over several zones the largest count.
int attemptsInWeek(const AccountState &account, base::Instant at, const Evaluation &evaluation)
{
    int most = 0;
    for (int zone = 0; zone < evaluation.zoneCount(); ++zone) {
        const ZoneClock &clock = evaluation.clock(zone);
        const base::Instant from = clock.startOf(clock.dayAt(at) - kAttemptDays + 1);
        most = std::max(
            most, int(std::count_if(account.attempts.begin(), account.attempts.end(),
                                    [&](base::Instant one) { return one >= from && one < at; })));
    }
    return most;
}

void describe(const GateRules &rules, const AccountState &account, const Question &question,
              const Verdict &verdict, Decision *decision)
{
    const PackSet &packs = *rules.packs;
    const Evaluation evaluation(packs, question.facts, question.attempt);
    for (const int pack : verdict.packs)
        decision->packs.push_back(packs.packs[size_t(pack)].ref);
    if (evaluation.zonesKnown()) {
        for (const int zone : evaluation.zonesFor(Resolver::AllCandidates))
            decision->zones.push_back(evaluation.clock(zone).zone());
        std::sort(decision->zones.begin(), decision->zones.end());
    }
    for (const Cell element : verdict.requiredContent)
        decision->requiredContent += textOf(evaluation, element);
    decision->windowText = hoursText(packs, evaluation, verdict);
    decision->attemptsThisWeek = attemptsInWeek(account, decision->at, evaluation);
}

Question makeQuestion(const GateRules &rules, const AccountState &account, const Attempt &attempt,
                      std::span<const AccountState> others)
{
    AccountFacts facts(rules, account, attempt);
    for (const AccountState &other : others)
        facts.addOther(other);
    return facts.take();
}

} // namespace

Question questionOf(const GateRules &rules, const AccountState &account, const Attempt &attempt,
                    std::span<const AccountState> others)
{
    return makeQuestion(rules, account, attempt, others);
}

Verdict verdictOf(const GateRules &rules, const AccountState &account, const Attempt &attempt,
                  std::span<const AccountState> others)
{
    if (attempt.direction == Direction::Inbound)
        return {};
    const Question question = makeQuestion(rules, account, attempt, others);
    return evaluate(*rules.packs, question.facts, question.attempt);
}

bool isCallable(const GateRules &rules, const AccountState &account, const Attempt &attempt,
                std::span<const AccountState> others)
{
    if (attempt.direction == Direction::Inbound)
        return true;
    const Question question = makeQuestion(rules, account, attempt, others);
    return isAllowed(*rules.packs, question.facts, question.attempt);
}

std::vector<QByteArray> candidateZones(const GateRules &rules, const AccountState &account,
                                       const Attempt &attempt)
{
    const Question question = makeQuestion(rules, account, attempt, {});
    const Evaluation evaluation(*rules.packs, question.facts, question.attempt);
    std::vector<QByteArray> zones;
    if (evaluation.zonesKnown()) {
        for (const int zone : evaluation.zonesFor(Resolver::AllCandidates))
            zones.push_back(evaluation.clock(zone).zone());
    }
    std::sort(zones.begin(), zones.end());
    return zones;
}

Decision decide(const GateRules &rules, const AccountState &account, const Attempt &attempt,
                std::span<const AccountState> others)
{
    const PackSet &packs = *rules.packs;
    const Question question = makeQuestion(rules, account, attempt, others);
    Decision decision;
    decision.id = attempt.id;
    decision.at = attempt.at;
    decision.actor = attempt.actor;
    decision.action = name(attempt.channel).toByteArray();
    decision.to = attempt.to.isEmpty() && attempt.point ? attempt.point->value : attempt.to;
    decision.result = GateResult::Allow;
    Verdict verdict;
    if (attempt.direction == Direction::Outbound)
        verdict = evaluate(packs, question.facts, question.attempt);
    describe(rules, account, question, verdict, &decision);
    decision.result = verdict.result;
    decision.findings = std::move(verdict.findings);
    decision.shadow = std::move(verdict.shadow);
    decision.budgets = std::move(verdict.budgets);
    decision.facts = writeQuestion(packs, question.facts, question.attempt);
    decision.factsDigest = base::sha256(decision.facts);
    decision.clockTrusted = attempt.clockTrusted;
    decision.serverTime = attempt.serverTime;
    const bool overridden = std::any_of(decision.findings.begin(), decision.findings.end(),
                                        [](const Finding &finding) { return finding.overridden; });
    if (overridden)
        decision.override = attempt.override;
    if (attempt.direction == Direction::Inbound)
        return decision;
    if (decision.allowed())
        decision.validUntil = validUntil(packs, question.facts, question.attempt);
    else
        decision.nextAllowed = nextAllowed(packs, question.facts, question.attempt);
    return decision;
}

} // namespace dunlin::compliance
