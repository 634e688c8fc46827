// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_terms.h"

#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_fields.h"
#include "core/desk/line_reader.h"
#include "core/desk/office_accounts.h"
#include "core/desk/payment_preview.h"
#include "core/desk/profile_view.h"
#include "core/desk/strategies/strategy_shelf.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/workstation_core.h"
#include "core/store/event_store.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;

namespace {

constexpr qsizetype kMostExamples = 20;

Result<std::optional<base::CreditorId>> creditorOf(Connection &connection, store::TenantKey tenant,
                                                   const QString &name)
{
    if (name.isEmpty())
        return std::optional<base::CreditorId>();
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, tenant));
    for (auto known = names.begin(); known != names.end(); ++known) {
        if (known.value() == name)
            return std::optional(known.key());
    }
    return fail(ErrorCode::NotFound, QStringLiteral("there is no creditor %1").arg(name));
}

/// Whether an account's balances are others than its rows say.
Result<bool> differs(store::PortfolioReader &reader, const store::AccountRow &row,
                     const domain::AccountState &state)
{
    using domain::Bucket;
    const auto &open = state.balances;
    if (row.principal != open[Bucket::Principal].minor()
        || row.interest != open[Bucket::Interest].minor() || row.fees != open[Bucket::Fees].minor()
        || row.costs != open[Bucket::Costs].minor())
        return true;
    DUNLIN_TRY_VALUE(const auto items, reader.items(row.id));
    QHash<base::ItemId, qint64> before;
    for (const store::ItemRow &item : items)
        before.insert(item.id, item.open);
    return std::any_of(state.items.begin(), state.items.end(), [&](const domain::ItemState &item) {
        return before.value(item.id) != item.open.sum().minor();
    });
}

/// The accounts under the terms; and, where terms go into balances, whose balances they change:
/// folded with them, beside their rows, which were folded without.
base::Status countChanges(OfficeCore &core, Connection &connection, const domain::TermsSet &set,
                          bool intoBalances, TermsOutcome &outcome)
{
    store::PortfolioReader reader(connection, core.key());
    std::vector<base::AccountId> accounts;
    QHash<base::AccountId, store::AccountRow> rows;
    DUNLIN_TRY(reader.forEachAccount([&](const store::AccountRow &row) {
        const bool meant = (!set.creditor || row.creditor == *set.creditor)
                           && (set.product.isEmpty() || row.product == set.product);
        outcome.accounts += meant ? 1 : 0;
        if (meant && intoBalances) {
            accounts.push_back(row.id);
            rows.insert(row.id, row);
        }
        return true;
    }));
    DUNLIN_TRY_VALUE(auto office, eventsOf(connection, core.key(), base::AccountId{}));
    domain::Event event;
    event.envelope.occurred = event.envelope.heard = core.clock().now();
    event.payload = set;
    office.push_back(std::move(event));
    domain::FoldContext after;
    after.today = core.today();
    after.officeZone = core.settings().zone;
    after.withTimeline = false;
    after.terms = domain::TermsBook::of(office, after.officeZone);
    base::Status failure;
    DUNLIN_TRY(store::EventStore(connection, core.key())
                   .forAccounts(accounts, [&](base::AccountId account, auto &&stored) {
                       const auto state = domain::fold(account, decodeAll(stored), after);
                       const auto changed = differs(reader, rows.value(account), state);
                       if (!changed) {
                           failure = fail(changed.error());
                           return false;
                       }
                       outcome.changed += *changed ? 1 : 0;
                       if (*changed && outcome.examples.size() < kMostExamples)
                           outcome.examples.push_back(state.number);
                       return true;
                   }));
    return failure;
}

} // namespace

Result<TermsOutcome> setTerms(Office &office, const TermsRequest &request)
{
    OfficeCore &core = office.core();
    domain::TermsSet set;
    DUNLIN_TRY_VALUE(set.terms, completeTerms(request.terms));
    if (!request.product.isEmpty() && request.creditor.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("a portfolio is one of a creditor"));
    set.product = request.product;
    set.from = request.from.isValid() ? request.from : core.today();
    set.reason = request.reason;
    const bool intoBalances =
        request.terms.contains(QString::fromLatin1(domain::term::kAllocation));
    TermsOutcome outcome;
    // Outside the write, which folds the accounts once more to put them into their rows.
    DUNLIN_TRY(core.read([&](Connection &connection) -> base::Status {
        DUNLIN_TRY_VALUE(const ports::Role role, roleOf(core, connection, request.user));
        if (!setsTerms(role))
            return fail(ErrorCode::Forbidden, QStringLiteral("your role does not set terms"));
        DUNLIN_TRY_VALUE(set.creditor, creditorOf(connection, core.key(), request.creditor));
        return countChanges(core, connection, set, intoBalances, outcome);
    }));
    if (request.dryRun)
        return outcome;
    const QString actor =
        request.user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(request.user);
    return core.write([&](Connection &connection) -> Result<TermsOutcome> {
        domain::Event event = core.author().draft(base::AccountId{}, set, actor);
        outcome.event = event.envelope.id;
        DUNLIN_TRY(appendOwn(core, connection, {std::move(event)}));
        return outcome;
    });
}

Result<std::vector<TermsLine>> officeTerms(Office &office, const QString &creditor)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<TermsLine>> {
        DUNLIN_TRY_VALUE(const auto wanted, creditorOf(connection, core.key(), creditor));
        DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
        DUNLIN_TRY_VALUE(const auto book,
                         loadTerms(connection, core.key(), {core.settings().zone, {}, {}}));
        std::vector<TermsLine> lines;
        for (const domain::TermPtr &term : book->all()) {
            if (term->name.startsWith(kStrategyTerm))
                continue; // strategiesOf() lists them
            if (!wanted || term->creditor == wanted)
                lines.push_back({term, term->creditor ? names.value(*term->creditor) : QString()});
        }
        return lines;
    });
}

namespace {

/// The payment as it would be recorded.
Result<domain::PaymentReceived> paymentOf(const PreviewQuestion &question,
                                          const domain::AccountState &state,
                                          const ApplyContext &now)
{
    LineContext context;
    context.officeZone = now.zone;
    context.today = now.today;
    Line line;
    line.at = now.now;
    line.data = {{QStringLiteral("amount"), question.amount}};
    if (!question.item.isEmpty())
        line.data.insert(QStringLiteral("item"), question.item);
    if (question.valueDate.isValid())
        line.data.insert(QStringLiteral("value_date"), question.valueDate.toString(Qt::ISODate));
    const Fields fields(line, state, context);
    domain::PaymentReceived payment;
    DUNLIN_TRY_VALUE(payment.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(payment.item, fields.item("item"));
    DUNLIN_TRY_VALUE(payment.valueDate, fields.valueDate());
    return payment;
}

} // namespace

Result<std::vector<ports::PaymentShare>> previewPayment(Office &office,
                                                        const PreviewQuestion &question)
{
    DUNLIN_TRY_VALUE(const auto answer,
                     account(office, {question.number, question.creditor, {}, {}}));
    OfficeCore &core = office.core();
    const ApplyContext now = applyContext(core);
    DUNLIN_TRY_VALUE(const auto payment, paymentOf(question, answer.state, now));
    return core.read([&](Connection &connection) {
        return previewNow(connection, core.key(), answer.state.id, payment, question.linked, now);
    });
}

Result<std::vector<ports::PaymentShare>> previewPayment(Workstation &workstation,
                                                        const PreviewQuestion &question)
{
    DUNLIN_TRY_VALUE(const auto answer,
                     profileAccount(workstation, {question.number, question.creditor, {}, {}}));
    WorkstationCore &core = workstation.core();
    const ApplyContext now = core.applyContext();
    DUNLIN_TRY_VALUE(const auto payment, paymentOf(question, answer.state, now));
    return core.runReader([&](WorkstationCore::Readers readers) {
        return previewNow(readers.cache, WorkstationCore::kTenant, answer.state.id, payment,
                          question.linked, now);
    });
}

} // namespace dunlin::desk
