// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms/terms.h"

#include "core/domain/event_codec.h"
#include "core/domain/folding/selection.h"
#include "core/domain/terms/agreement_terms.h"

#include <simdjson.h>

#include <algorithm>

namespace dunlin::domain {

namespace {

using base::ErrorCode;
using base::Result;

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

template <class Read>
Result<Term::Rule> as(Read &&read, QByteArrayView value)
{
    auto rule = read(value);
    if (!rule)
        return base::fail(std::move(rule.error()));
    return Term::Rule(std::move(*rule));
}

/// `std::monostate` for a name of another version.
Result<Term::Rule> readRule(QByteArrayView name, QByteArrayView value)
{
    if (name == term::kAllocation)
        return as(allocationRuleFrom, value);
    if (name == term::kInterest)
        return as(interestRulesFrom, value);
    if (name == term::kLumpSum)
        return as(lumpSumRuleFrom, value);
    if (name == term::kReturnFee)
        return as(returnFeeRuleFrom, value);
    if (name == term::kCommission || name.startsWith("commission/"))
        return as(commissionRuleFrom, value);
    if (name == term::kStatement)
        return as(statementCycleFrom, value);
    if (name == term::kQueue)
        return as(queueRuleFrom, value);
    if (isPolicyPart(name)) {
        AgreementPolicy policy;
        DUNLIN_TRY(readPolicyPart(name, value.toByteArray(), &policy));
        return Term::Rule(std::make_shared<const AgreementPolicy>(std::move(policy)));
    }
    if (name.startsWith(term::kRates))
        return as(rateTableFrom, value);
    return Term::Rule();
}

/// Calls `take(name, JSON of the value)` for each member, in order.
template <class Take>
bool forEachTerm(QByteArrayView object, Take &&take)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text(object.data(), size_t(object.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object members;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.get_object().get(members) != simdjson::SUCCESS)
        return false;
    for (auto member : members) {
        std::string_view name;
        simdjson::ondemand::value value;
        std::string_view json;
        if (member.unescaped_key().get(name) != simdjson::SUCCESS)
            return false;
        const QByteArray key = view(name).toByteArray();
        if (member.value().get(value) != simdjson::SUCCESS
            || simdjson::to_json_string(value).get(json) != simdjson::SUCCESS)
            return false;
        take(key, view(json).trimmed());
    }
    return true;
}

} // namespace

QByteArrayView name(TermScope scope)
{
    switch (scope) {
    case TermScope::Program: return "program";
    case TermScope::Office: return "office";
    case TermScope::Creditor: return "creditor";
    case TermScope::Portfolio: return "portfolio";
    case TermScope::Account: break;
    }
    return "account";
}

std::vector<TermPtr> termsOf(QByteArrayView object, const Term &base)
{
    std::vector<TermPtr> terms;
    forEachTerm(object, [&](const QByteArray &name, QByteArrayView value) {
        Term made = base;
        made.name = name;
        if (value != QByteArrayView("null")) {
            auto rule = readRule(name, value);
            // Said in a way that this program cannot read: as if it had not been said.
            if (!rule)
                return;
            made.rule = std::move(*rule);
            made.value = value.toByteArray();
        }
        terms.push_back(std::make_shared<const Term>(std::move(made)));
    });
    return terms;
}

base::Status checkTerms(QByteArrayView object)
{
    base::Status found;
    bool any = false;
    const bool whole = forEachTerm(object, [&](const QByteArray &name, QByteArrayView value) {
        any = true;
        const QString said = QString::fromUtf8(name);
        if (!found || value == QByteArrayView("null"))
            return;
        auto rule = readRule(name, value);
        if (!rule)
            found = base::fail(ErrorCode::Input,
                               QStringLiteral("terms.%1: %2").arg(said, rule.error().detail));
        else if (std::holds_alternative<std::monostate>(*rule))
            found = base::fail(ErrorCode::Input,
                               QStringLiteral("this version knows no term \"%1\"").arg(said));
    });
    if (!whole || !any)
        return base::fail(ErrorCode::Input, QStringLiteral("terms is an object of named terms"));
    return found;
}

std::shared_ptr<const TermsBook> TermsBook::of(std::span<const Event> officeEvents,
                                               const QByteArray &officeZone,
                                               std::optional<Instant> at,
                                               std::optional<Instant> known)
{
    FoldContext context;
    context.officeZone = officeZone;
    context.at = at;
    context.known = known;
    auto book = std::make_shared<TermsBook>();
    for (const folding::Seen &seen : folding::select(officeEvents, context)) {
        const auto *set = seen.live ? std::get_if<TermsSet>(&seen.event->payload) : nullptr;
        if (!set)
            continue;
        Term base;
        base.scope = !set->creditor           ? TermScope::Office
                     : set->product.isEmpty() ? TermScope::Creditor
                                              : TermScope::Portfolio;
        base.creditor = set->creditor;
        base.product = set->product;
        base.from = folding::postingDay(set->from, seen.event->envelope.occurred, officeZone);
        base.event = seen.event->envelope.id;
        for (TermPtr &term : termsOf(set->terms, base))
            book->m_terms.push_back(std::move(term));
    }
    return book;
}

std::vector<TermPtr> TermsBook::of(CreditorId creditor, const QString &product) const
{
    std::vector<TermPtr> found;
    for (const TermPtr &term : m_terms) {
        const bool meant = term->scope == TermScope::Office
                           || (term->creditor == creditor
                               && (term->scope == TermScope::Creditor || term->product == product));
        if (meant)
            found.push_back(term);
    }
    return found;
}

AccountTerms::AccountTerms(std::vector<TermPtr> terms) : m_terms(std::move(terms))
{
    std::stable_sort(m_terms.begin(), m_terms.end(),
                     [](const TermPtr &a, const TermPtr &b) { return a->from < b->from; });
}

const Term *AccountTerms::inForce(QByteArrayView name, QDate day) const
{
    // Of each scope the latest; then the strongest scope whose latest was not taken back.
    std::array<const Term *, 5> latest{};
    for (const TermPtr &term : m_terms) {
        if (term->from <= day && QByteArrayView(term->name) == name)
            latest[size_t(term->scope)] = term.get();
    }
    for (auto term = latest.rbegin(); term != latest.rend(); ++term) {
        if (*term && !(*term)->value.isEmpty())
            return *term;
    }
    return nullptr;
}

std::vector<QDate> AccountTerms::changes(QByteArrayView name) const
{
    std::vector<QDate> days;
    for (const TermPtr &term : m_terms) {
        if (QByteArrayView(term->name) == name && (days.empty() || days.back() != term->from))
            days.push_back(term->from);
    }
    return days;
}

std::vector<const Term *> AccountTerms::allInForce(QDate day) const
{
    std::vector<QByteArray> names;
    for (const TermPtr &term : m_terms)
        names.push_back(term->name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::vector<const Term *> found;
    for (const QByteArray &name : names) {
        if (const Term *term = inForce(name, day))
            found.push_back(term);
    }
    return found;
}

} // namespace dunlin::domain
