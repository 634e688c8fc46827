// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_terms.h"

#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_fields.h"
#include "core/desk/office_accounts.h"
#include "core/desk/payment_preview.h"
#include "core/desk/profile_view.h"
#include "core/desk/strategies/strategy_shelf.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/workstation_core.h"
#include "core/store/event_store.h"

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

/// The balances of every account under the terms, folded without and with them.
base::Status countChanges(OfficeCore &core, Connection &connection, const domain::Event &event,
                          TermsOutcome &outcome)
{
    const auto &set = std::get<domain::TermsSet>(event.payload);
    DUNLIN_TRY_VALUE(auto office, eventsOf(connection, core.key(), base::AccountId{}));
    domain::FoldContext before;
    before.today = core.today();
    before.officeZone = core.settings().zone;
    before.withTimeline = false;
    before.terms = domain::TermsBook::of(office, before.officeZone);
    office.push_back(event);
    domain::FoldContext after = before;
    after.terms = domain::TermsBook::of(office, before.officeZone);
    return store::EventStore(connection, core.key())
        .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
            if (account.isNull())
                return true;
            const auto events = decodeAll(stored);
            const auto state = domain::fold(account, events, before);
            if (!state.exists || (set.creditor && state.creditor != *set.creditor)
                || (!set.product.isEmpty() && state.product != set.product))
                return true;
            ++outcome.accounts;
            if (domain::fold(account, events, after).items != state.items) {
                ++outcome.changed;
                if (outcome.examples.size() < kMostExamples)
                    outcome.examples.push_back(state.number);
            }
            return true;
        });
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
    return core.write([&](Connection &connection) -> Result<TermsOutcome> {
        DUNLIN_TRY_VALUE(set.creditor, creditorOf(connection, core.key(), request.creditor));
        domain::Event event = core.author().draft(base::AccountId{}, set, QStringLiteral("engine"));
        TermsOutcome outcome;
        DUNLIN_TRY(countChanges(core, connection, event, outcome));
        if (request.dryRun)
            return outcome;
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
