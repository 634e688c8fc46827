// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/bank_match.h"

#include "core/desk/bank_lines.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_recorder.h"
#include "core/store/claim_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::BankLineRow;
using store::BankLineState;
using store::Connection;

namespace {

constexpr int kAllOpen = 1'000'000;
constexpr size_t kChunk = 1000;

/// Number and name of the accounts that proposals speak of.
Result<QHash<base::AccountId, store::ClaimReader::Account>>
accountsOf(Connection &connection, store::TenantKey tenant, const QSet<base::AccountId> &wanted)
{
    QHash<base::AccountId, store::ClaimReader::Account> out;
    store::ClaimReader claims(connection, tenant);
    DUNLIN_TRY(claims.accounts([&](store::ClaimReader::Account &&account) {
        if (wanted.contains(account.id))
            out.insert(account.id, std::move(account));
    }));
    return out;
}

Result<std::optional<base::ItemId>> itemNamed(const domain::AccountState &account,
                                              const QString &number)
{
    if (number.isEmpty())
        return std::optional<base::ItemId>();
    for (const domain::ItemState &item : account.items) {
        if (item.number == number)
            return std::optional(item.id);
    }
    return fail(ErrorCode::NotFound,
                QStringLiteral("account %1 has no item %2").arg(account.number, number));
}

} // namespace

Result<domain::AccountState> accountByNumber(OfficeCore &core, Connection &connection,
                                             const QString &number, const QString &creditor)
{
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
    DUNLIN_TRY_VALUE(const auto candidates,
                     store::ClaimReader(connection, core.key()).accountsNumbered(number));
    domain::FoldContext context;
    context.today = core.today();
    context.officeZone = core.settings().zone;
    context.withTimeline = false;
    std::vector<domain::AccountState> found;
    for (const base::AccountId &account : candidates) {
        DUNLIN_TRY_VALUE(auto state, stateOf(connection, core.key(), account, context));
        if (creditor.isEmpty() || names.value(state.creditor) == creditor)
            found.push_back(std::move(state));
    }
    if (found.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no account %1").arg(number));
    if (found.size() > 1)
        return fail(ErrorCode::Input,
                    QStringLiteral("several creditors use the number %1; say which with --creditor")
                        .arg(number));
    return std::move(found.front());
}

Result<exchange::MatchIndex> loadMatchIndex(OfficeCore &core, Connection &connection)
{
    exchange::MatchIndex index;
    store::ClaimReader claims(connection, core.key());
    DUNLIN_TRY_VALUE(const qint64 accounts, claims.countAccounts());
    index.reserve(accounts, accounts);
    DUNLIN_TRY(claims.accounts([&](store::ClaimReader::Account &&account) {
        index.add(exchange::PayingAccount{account.id, account.number, account.debtorName,
                                          account.currency, account.total});
    }));
    DUNLIN_TRY(claims.items(
        [&](base::AccountId account, base::ItemId item, const QString &number, qint64 open) {
            index.add(exchange::OpenItem{account, item, number, open});
        }));
    DUNLIN_TRY(claims.promises([&](base::AccountId account, qint64 amount, QDate due) {
        index.add(exchange::PromisedAmount{account, amount, due});
    }));
    store::BankStore bank(connection, core.key());
    DUNLIN_TRY(bank.payers(
        [&](const QString &payer, base::AccountId account) { index.addPayer(payer, account); }));
    return index;
}

Result<std::vector<OpenBankLine>> openBankLines(Office &office, int limit)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<OpenBankLine>> {
        DUNLIN_TRY_VALUE(auto rows, store::BankStore(connection, core.key()).open(limit));
        DUNLIN_TRY_VALUE(const exchange::MatchIndex index, loadMatchIndex(core, connection));
        std::vector<OpenBankLine> out;
        QSet<base::AccountId> wanted;
        for (BankLineRow &row : rows) {
            const exchange::BankLine line = bankLine(row);
            OpenBankLine one{std::move(row), line.payer, line.text, line.references, {}};
            if (line.credit) {
                for (const exchange::MatchProposal &proposal : index.match(line).proposals) {
                    one.proposals.push_back({proposal.account,
                                             {},
                                             {},
                                             proposal.item,
                                             proposal.confidence,
                                             proposal.reason});
                    wanted.insert(proposal.account);
                }
            }
            out.push_back(std::move(one));
        }
        DUNLIN_TRY_VALUE(const auto accounts, accountsOf(connection, core.key(), wanted));
        for (OpenBankLine &line : out) {
            for (BankProposal &proposal : line.proposals) {
                const auto account = accounts.value(proposal.account);
                proposal.number = account.number;
                proposal.debtor = account.debtorName;
            }
        }
        return out;
    });
}

Result<BankRun> matchAgain(Office &office)
{
    DUNLIN_TRY_VALUE(const BankPolicy policy, bankPolicy(office));
    OfficeCore &core = office.core();
    return core.writeBulk([&](Connection &connection) -> Result<BankRun> {
        BankRun run;
        store::BankStore bank(connection, core.key());
        DUNLIN_TRY_VALUE(const auto rows, bank.open(kAllOpen));
        DUNLIN_TRY_VALUE(const exchange::MatchIndex index, loadMatchIndex(core, connection));
        BankPoster poster(core, connection, index, policy.postFrom);
        for (const BankLineRow &waiting : rows) {
            ++run.looked;
            BankLineRow row = waiting;
            DUNLIN_TRY(poster.decide(bankLine(row), domain::actorOfImport(row.import), &row));
            run.posted += row.state == BankLineState::Posted ? 1 : 0;
            run.returned += row.state == BankLineState::Returned ? 1 : 0;
            run.unmatched += row.state == BankLineState::Open ? 1 : 0;
            DUNLIN_TRY(bank.decide(row));
            if (size_t(run.looked) % kChunk == 0)
                DUNLIN_TRY(poster.flush());
        }
        DUNLIN_TRY(poster.flush());
        return run;
    });
}

Result<BankLineRow> decideBankLine(Office &office, const BankDecision &decision)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<BankLineRow> {
        DUNLIN_TRY_VALUE(const LineRecorder recorder,
                         lineRecorder(core, connection, decision.user));
        store::BankStore bank(connection, core.key());
        DUNLIN_TRY_VALUE(auto found, bank.find(decision.line));
        if (!found)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no bank line with this id"));
        BankLineRow row = std::move(*found);
        if (row.state != BankLineState::Open)
            return fail(ErrorCode::Conflict,
                        QStringLiteral("the line does not wait any more: it was decided before"));
        if (decision.account.isEmpty()) {
            row.state = BankLineState::SetAside;
            explain(&row, decision.reason);
            DUNLIN_TRY(bank.decide(row));
            return row;
        }
        if (!row.credit)
            return fail(
                ErrorCode::Input,
                QStringLiteral("money went out: take the payment back that it returns, and set "
                               "the line aside"));
        DUNLIN_TRY_VALUE(const domain::AccountState account,
                         accountByNumber(core, connection, decision.account, decision.creditor));
        DUNLIN_TRY_VALUE(const auto item, itemNamed(account, decision.item));
        if (account.currency != row.amount.currency())
            return fail(ErrorCode::Input,
                        QStringLiteral("the line is in %1, the account in %2")
                            .arg(QString::fromLatin1(row.amount.currency().code()),
                                 QString::fromLatin1(account.currency.code())));
        const exchange::MatchIndex none;
        BankPoster poster(core, connection, none, 100);
        domain::Event event = poster.payment(row, account.id, item, recorder.actor);
        row.state = BankLineState::Posted;
        row.matched = account.id;
        row.event = event.envelope.id;
        row.confidence = 100;
        explain(&row, QStringLiteral("a person decided"));
        DUNLIN_TRY_VALUE(const auto stored, appendOwn(core, connection, {std::move(event)}));
        Q_UNUSED(stored);
        DUNLIN_TRY(bank.decide(row));
        return row;
    });
}

} // namespace dunlin::desk
