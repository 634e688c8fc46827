// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_statements.h"

#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_reader.h"
#include "core/desk/office_core.h"
#include "core/desk/report_run.h"
#include "core/store/event_store.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QMap>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using report::StatementHead;
using report::StatementLine;
using store::Connection;

namespace {

/// A statement with its lines by account, accounts by number.
struct Draft {
    StatementHead head;
    struct OfAccount {
        base::AccountId account;
        std::vector<StatementLine> lines;
    };
    QMap<QString, OfAccount> accounts;

    std::vector<StatementLine> lines() const
    {
        std::vector<StatementLine> all;
        for (const OfAccount &one : accounts)
            all.insert(all.end(), one.lines.begin(), one.lines.end());
        return all;
    }
};

Result<std::vector<base::AccountId>> accountsOf(Connection &connection, store::TenantKey tenant,
                                                base::CreditorId creditor, base::Currency currency)
{
    std::vector<base::AccountId> accounts;
    DUNLIN_TRY(store::PortfolioReader(connection, tenant)
                   .forEachAccount([&](const store::AccountRow &row) {
                       if (row.creditor == creditor && row.currency == currency)
                           accounts.push_back(row.id);
                       return true;
                   }));
    return accounts;
}

Result<Draft> draftOf(OfficeCore &core, Connection &connection, const StatementRequest &request)
{
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return fail(ErrorCode::Input,
                    QStringLiteral("a statement needs a first day and a last day not before it"));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, core.key()));
    const auto ids = names.keys(request.creditor);
    if (ids.isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no creditor %1").arg(request.creditor));
    Draft draft;
    draft.head.creditor = ids.first();
    draft.head.creditorName = request.creditor;
    draft.head.from = request.from;
    draft.head.to = request.to;
    draft.head.net = request.net;
    const base::Currency currency = request.currency.value_or(core.settings().currency);
    draft.head.collected = draft.head.commission = base::Money::zero(currency);
    const ReportSource source = sourceOf(core);
    report::ReportQuestion question;
    question.from = request.from;
    question.to = request.to;
    question.currency = currency;
    question.officeZone = source.zone;
    DUNLIN_TRY_VALUE(const auto accounts,
                     accountsOf(connection, core.key(), draft.head.creditor, currency));
    // A statement posted today about days of the past is known to the next one.
    question.to = std::max(request.to, core.today());
    DUNLIN_TRY(
        forSpans(connection, source, question, accounts, [&](const report::AccountSpan &account) {
            auto lines = report::unpostedLines(account, request.to);
            if (lines.empty())
                return;
            for (const StatementLine &line : lines) {
                draft.head.collected += line.collected;
                draft.head.commission += line.commission;
                ++draft.head.lines;
            }
            draft.accounts.insert(account.closing.number, {account.closing.id, std::move(lines)});
        }));
    return draft;
}

Result<QString> nextNumber(OfficeCore &core, Connection &connection)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, core.key(), base::AccountId{}));
    const QString year = QString::number(core.today().year());
    int last = 0;
    for (const StatementHead &head : report::statementHeads(events, core.settings().zone)) {
        if (head.number.startsWith(year + QLatin1Char('-')))
            last = std::max(last, head.number.mid(year.size() + 1).toInt());
    }
    return QStringLiteral("%1-%2").arg(year).arg(last + 1, 4, 10, QLatin1Char('0'));
}

domain::SourceFact factOf(const QString &detail)
{
    domain::SourceFact fact;
    fact.what = report::kStatementFact;
    fact.detail = detail;
    return fact;
}

} // namespace

Result<report::ReportTable> previewStatement(Office &office, const StatementRequest &request)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<report::ReportTable> {
        DUNLIN_TRY_VALUE(const Draft draft, draftOf(core, connection, request));
        return report::statementTable(draft.head, draft.lines());
    });
}

Result<StatementHead> postStatement(Office &office, const StatementRequest &request)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<StatementHead> {
        DUNLIN_TRY_VALUE(const ports::Role role, roleOf(core, connection, request.user));
        if (!setsTerms(role))
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("your role does not post statements; a manager or an "
                                       "administrator does"));
        if (request.to > core.today())
            return fail(ErrorCode::Input,
                        QStringLiteral("a statement is posted when its last day is over or today"));
        DUNLIN_TRY_VALUE(Draft draft, draftOf(core, connection, request));
        if (draft.head.lines == 0)
            return fail(ErrorCode::Conflict,
                        QStringLiteral("there is nothing to post: everything up to %1 is on a "
                                       "statement")
                            .arg(request.to.toString(Qt::ISODate)));
        DUNLIN_TRY_VALUE(draft.head.number, nextNumber(core, connection));
        draft.head.posted = core.today();
        draft.head.hash = report::hashOf(draft.lines());
        draft.head.by =
            request.user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(request.user);
        std::vector<domain::Event> events;
        for (const Draft::OfAccount &one : std::as_const(draft.accounts))
            events.push_back(core.author().draft(
                one.account, factOf(report::lineDetail(draft.head, one.lines)), draft.head.by));
        events.push_back(core.author().draft(
            base::AccountId{}, factOf(report::headDetail(draft.head)), draft.head.by));
        DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
        return draft.head;
    });
}

Result<std::vector<StatementHead>> postedStatements(Office &office, const QString &creditor)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<StatementHead>> {
        DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, core.key(), base::AccountId{}));
        std::vector<StatementHead> heads = report::statementHeads(events, core.settings().zone);
        if (!creditor.isEmpty())
            std::erase_if(heads, [&](const auto &one) { return one.creditorName != creditor; });
        return heads;
    });
}

Result<report::ReportTable> postedStatement(Office &office, const QString &number)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<report::ReportTable> {
        DUNLIN_TRY_VALUE(const auto ofOffice, eventsOf(connection, core.key(), base::AccountId{}));
        const auto heads = report::statementHeads(ofOffice, core.settings().zone);
        const auto head = std::find_if(heads.begin(), heads.end(),
                                       [&](const auto &one) { return one.number == number; });
        if (head == heads.end())
            return fail(ErrorCode::NotFound,
                        QStringLiteral("no statement %1 was posted").arg(number));
        DUNLIN_TRY_VALUE(const auto accounts, accountsOf(connection, core.key(), head->creditor,
                                                         head->collected.currency()));
        domain::FoldContext fold;
        fold.officeZone = core.settings().zone;
        fold.today = core.today();
        fold.withTimeline = false;
        QMap<QString, std::vector<StatementLine>> lines;
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forAccounts(accounts, [&](base::AccountId account, auto &&stored) {
                           const auto events = decodeAll(stored);
                           if (report::linesOf(events, {}, number).empty())
                               return true;
                           const QString name = domain::fold(account, events, fold).number;
                           lines.insert(name, report::linesOf(events, name, number));
                           return true;
                       }));
        std::vector<StatementLine> all;
        for (const auto &one : std::as_const(lines))
            all.insert(all.end(), one.begin(), one.end());
        if (report::hashOf(all) != head->hash)
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("the lines of statement %1 are not those that were posted")
                            .arg(number));
        return report::statementTable(*head, all);
    });
}

} // namespace dunlin::desk
