// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/evaluate.h"

#include "core/compliance/engine/evaluation.h"
#include "core/compliance/engine/explain.h"
#include "core/compliance/engine/plan.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance {

namespace {

/// What one rule comes to: the strictest over the debts.
struct Outcome {
    GateResult result = GateResult::Allow;
    Truth truth = Truth::False;
    int debt = -1;
    bool overridden = false;
    bool asked = false; ///< its condition may hold for one of the debts
    bool wantsShare = false;
    int counted = 0; ///< of a limit, whether it spoke or not
    int most = 0;
    int share = -1;
    int ownUsed = 0;
};

/// Few things, in order, without the memory that std::stable_sort asks for.
template <class List, class Before>
void sortStable(List &list, Before before)
{
    for (auto next = list.begin(); next != list.end(); ++next)
        std::rotate(std::upper_bound(list.begin(), next, *next, before), next, next + 1);
}

/// One attempt against all packs.
class Judge {
public:
    Judge(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
        : m_evaluation(packs, facts, attempt)
        , m_packs(packs)
        , m_attempt(attempt)
    {
        m_debts.append(attempt.debts.data(), qsizetype(attempt.debts.size()));
        if (m_debts.empty())
            m_debts.push_back(-1);
    }

    /// `explained`: with what findings say in words, figures and dates.
    Verdict verdict(bool explained);
    bool allows();

private:
    bool applies(const Pack &pack);
    Outcome outcomeOf(const Rule &rule, bool holds) const;
    bool accepts(const Rule &rule, Truth truth) const;
    Finding findingOf(const Pack &pack, const Rule &rule, const Outcome &outcome);
    void note(const Rule &rule, const Outcome &outcome, Verdict *verdict) const;
    std::vector<Finding> beforeRules() const;
    bool overridesInsufficientData() const;

    Evaluation m_evaluation;
    const PackSet &m_packs;
    const AttemptFact &m_attempt;
    QVarLengthArray<int, 4> m_debts;
};

bool Judge::applies(const Pack &pack)
{
    const Facts &facts = m_evaluation.facts();
    bool found = false;
    if (isElsewhere(pack, facts))
        return false;
    for (size_t candidate = 0; candidate < facts.residences.size() && !found; ++candidate) {
        if (facts.residences.size() > 1)
            m_evaluation.useResidence(candidate);
        for (const int debt : m_debts) {
            const Env env{-1, debt, m_evaluation.mainZone()};
            // Not knowing whether a pack applies, it applies: packs only tighten.
            if (m_evaluation.test(pack.appliesIf, env) != Truth::False) {
                found = true;
                break;
            }
        }
    }
    m_evaluation.useResidence({});
    return found;
}

bool Judge::overridesInsufficientData() const
{
    if (!m_attempt.override || !m_attempt.override->hasNote)
        return false;
    const auto isOneOf = [this](Cell cell, const auto &words) {
        const QByteArray text = m_evaluation.facts().atoms.textOf(cell);
        return std::any_of(words.begin(), words.end(),
                           [&](const char *word) { return text == word; });
    };
    return isOneOf(m_attempt.override->role, InsufficientData::kRoles)
           && isOneOf(m_attempt.override->reason, InsufficientData::kReasons);
}

bool Judge::accepts(const Rule &rule, Truth truth) const
{
    if (!m_attempt.override || !m_attempt.override->hasNote)
        return false;
    const auto has = [](const std::vector<Cell> &list, Cell cell) {
        return std::find(list.begin(), list.end(), cell) != list.end();
    };
    if (rule.overrideSecond && !m_attempt.override->second)
        return false;
    return (has(rule.overrideRoles, m_attempt.override->role)
            && has(rule.overrideReasons, m_attempt.override->reason))
           || (truth == Truth::Unknown && overridesInsufficientData());
}

/// What a rule comes to that cannot be checked. A message whose words are not before the gate is
/// sent with a list of what it has to say; all else fails closed.
GateResult ifUnknown(const Rule &rule)
{
    return std::holds_alternative<ContentParams>(rule.params) ? GateResult::AllowWithWarning
                                                              : GateResult::BlockOverridable;
}

/// `holds`: its condition does, for each of the debts.
Outcome Judge::outcomeOf(const Rule &rule, bool holds) const
{
    Outcome strictest;
    for (const int debt : m_debts) {
        const Env env{-1, debt, m_evaluation.mainZone()};
        const Truth when = holds ? Truth::True : m_evaluation.test(rule.when, env);
        if (when == Truth::False)
            continue;
        strictest.asked = true;
        const Firing firing = fire(m_evaluation, rule, debt);
        strictest.counted = std::max(strictest.counted, firing.counted);
        strictest.most = std::max(strictest.most, firing.most);
        strictest.ownUsed = std::max(strictest.ownUsed, firing.ownUsed);
        strictest.share = firing.share;
        const Truth truth = both(firing.truth, when);
        if (truth == Truth::False)
            continue;
        GateResult result = rule.result;
        const auto exception =
            std::find_if(rule.exceptions.begin(), rule.exceptions.end(), [&](const Exception &one) {
                return m_evaluation.test(one.when, env) == Truth::True;
            });
        if (exception != rule.exceptions.end())
            result = exception->result;
        if (truth == Truth::Unknown)
            result = std::min(result, ifUnknown(rule));
        bool overridden = false;
        if (result == GateResult::BlockOverridable && accepts(rule, truth)) {
            result = GateResult::AllowWithWarning;
            overridden = true;
        }
        if (result > strictest.result) {
            strictest.result = result;
            strictest.truth = truth;
            strictest.debt = debt;
            strictest.overridden = overridden;
            strictest.wantsShare = firing.wantsShare;
        }
    }
    return strictest;
}

/// Which rule spoke, and what it comes to.
Finding bareFinding(const Pack &pack, const Rule &rule, const Outcome &outcome)
{
    Finding finding;
    finding.rule = rule.id;
    finding.pack = pack.ref.id;
    finding.result = outcome.result;
    finding.citation = rule.citation;
    finding.overridden = outcome.overridden;
    if (outcome.truth == Truth::Unknown)
        finding.reason = QByteArrayLiteral("insufficient_data");
    else if (outcome.wantsShare)
        finding.missing = QByteArrayLiteral("share");
    return finding;
}

Finding Judge::findingOf(const Pack &pack, const Rule &rule, const Outcome &outcome)
{
    // Asked again, now with its figures: few rules speak.
    m_evaluation.explains = true;
    Firing firing = fire(m_evaluation, rule, outcome.debt);
    m_evaluation.explains = false;
    firing.truth = outcome.truth;
    Finding finding;
    finding.rule = rule.id;
    finding.pack = pack.ref.id;
    finding.result = outcome.result;
    finding.citation = rule.citation;
    finding.facts = firing.why;
    finding.why = finding.facts.english();
    if (outcome.debt >= 0)
        finding.debt = textOf(m_evaluation,
                              m_evaluation.facts().debts[size_t(outcome.debt)].cells[slot::DebtId]);
    finding.overridden = outcome.overridden;
    finding.reason = reasonOf(rule);
    if (firing.truth == Truth::Unknown) {
        finding.reason = QByteArrayLiteral("insufficient_data");
        if (!m_evaluation.zonesKnown() && rule.kind == "window")
            finding.missing = QByteArrayLiteral("zone");
    } else if (outcome.wantsShare) {
        finding.reason = QByteArrayLiteral("no_share");
        finding.missing = QByteArrayLiteral("share");
    } else {
        finding.next = firing.clears;
        if (firing.nextDay)
            finding.nextDate = isoOf(*firing.nextDay);
        else if (firing.clears)
            finding.nextDate =
                isoOf(m_evaluation.clock(m_evaluation.mainZone()).dayAt(*firing.clears));
    }
    finding.said = sentenceOf(rule, firing, finding);
    finding.sentence = finding.said.english();
    finding.changes = changesOf(rule, finding);
    return finding;
}

/// What has to be known before any rule can be chosen.
std::vector<Finding> Judge::beforeRules() const
{
    std::vector<Finding> findings;
    const auto add = [&](const char *rule, const char *sentence) {
        Finding finding;
        finding.rule = QLatin1String(rule);
        finding.citation = QStringLiteral("Design: fails closed");
        finding.reason = QByteArrayLiteral("insufficient_data");
        finding.said = base::Phrase(sentence);
        finding.sentence = finding.said.english();
        finding.overridden = overridesInsufficientData();
        finding.result =
            finding.overridden ? GateResult::AllowWithWarning : GateResult::BlockOverridable;
        findings.push_back(std::move(finding));
    };
    if (!m_evaluation.facts().residenceKnown)
        add("gate.residence",
            QT_TRANSLATE_NOOP("GateSentences",
                              "The country where the person lives is not known, so "
                              "it is not known which rules apply."));
    if (!m_attempt.clockTrusted)
        add("gate.clock",
            QT_TRANSLATE_NOOP("GateSentences",
                              "The clock of this computer is wrong, so times cannot be checked."));
    return findings;
}

int daysOf(const FrequencyParams &cap)
{
    return cap.unit == WindowUnit::LocalDays     ? int(cap.n)
           : cap.unit == WindowUnit::CalendarDay ? 1
                                                 : 0;
}

void Judge::note(const Rule &rule, const Outcome &outcome, Verdict *verdict) const
{
    if (const auto *cap = std::get_if<FrequencyParams>(&rule.params)) {
        if (outcome.asked)
            verdict->budgets.push_back(
                {rule.id, outcome.counted, cap->max, daysOf(*cap), outcome.most, outcome.share,
                 outcome.ownUsed, rule.enforced && rule.result > GateResult::AllowWithWarning});
    } else if (outcome.asked && std::holds_alternative<CooldownParams>(rule.params) && rule.enforced
               && rule.result > GateResult::AllowWithWarning) {
        verdict->waits.push_back(rule.id);
    }
    if (const auto *content = std::get_if<ContentParams>(&rule.params)) {
        for (const Cell element : content->mustInclude) {
            auto &required = verdict->requiredContent;
            if (std::find(required.begin(), required.end(), element) == required.end())
                required.push_back(element);
        }
    }
}

Verdict Judge::verdict(bool explained)
{
    Verdict verdict;
    verdict.findings = beforeRules();
    verdict.budgets.reserve(8);
    if (m_evaluation.zonesKnown())
        verdict.mainZone = m_evaluation.clock(m_evaluation.mainZone()).zone();
    const Plan &plan = planFor(m_evaluation, m_debts);
    verdict.packs.reserve(plan.packs.size());
    for (const Plan::OfPack &planned : plan.packs) {
        const Pack &pack = m_packs.packs[size_t(planned.pack)];
        if (!planned.applies && !applies(pack))
            continue;
        verdict.packs.push_back(planned.pack);
        for (const Plan::OfRule &one : planned.rules) {
            const Rule &rule = pack.rules[one.rule];
            const Outcome outcome = outcomeOf(rule, one.holds);
            note(rule, outcome, &verdict);
            if (outcome.result == GateResult::Allow)
                continue;
            auto &to = rule.enforced ? verdict.findings : verdict.shadow;
            to.push_back(explained ? findingOf(pack, rule, outcome)
                                   : bareFinding(pack, rule, outcome));
        }
    }
    const auto stricter = [](const Finding &a, const Finding &b) { return a.result > b.result; };
    sortStable(verdict.findings, stricter);
    sortStable(verdict.shadow, stricter);
    sortStable(verdict.budgets, [](const BudgetLine &a, const BudgetLine &b) {
        return a.limit - a.used < b.limit - b.used;
    });
    if (!verdict.findings.empty())
        verdict.result = verdict.findings.front().result;
    return verdict;
}

bool Judge::allows()
{
    const auto blocks = [](const Finding &finding) {
        return finding.result > GateResult::AllowWithWarning;
    };
    const auto before = beforeRules();
    if (std::any_of(before.begin(), before.end(), blocks))
        return false;
    for (const Plan::OfPack &planned : planFor(m_evaluation, m_debts).packs) {
        const Pack &pack = m_packs.packs[size_t(planned.pack)];
        if (!planned.blocks || (!planned.applies && !applies(pack)))
            continue;
        for (const Plan::OfRule &one : planned.rules) {
            if (one.blocks
                && outcomeOf(pack.rules[one.rule], one.holds).result > GateResult::AllowWithWarning)
                return false;
        }
    }
    return true;
}

} // namespace

Verdict evaluate(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
{
    return Judge(packs, facts, attempt).verdict(true);
}

Verdict evaluateBare(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
{
    return Judge(packs, facts, attempt).verdict(false);
}

bool isAllowed(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
{
    return Judge(packs, facts, attempt).allows();
}

} // namespace dunlin::compliance
