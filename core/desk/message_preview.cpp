// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/message_preview.h"

#include "core/desk/ledger_writer.h"
#include "core/desk/messages/message_values.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_core.h"

namespace dunlin::desk {

using base::Result;
using comms::MergeRow;
using comms::MergeValue;

MergeRow mergeValues(const domain::AccountState &account, const QString &creditor, QDate today)
{
    MergeRow out;
    const auto put = [&out](const char *name, MergeValue value) {
        if (value.isSet())
            out.fields[QLatin1String(name)] = std::move(value);
    };
    put("account.number", {account.number});
    put("account.opened", {account.listed});
    put("creditor.name", {creditor});
    put("debtor.name", {account.debtor.name});
    put("debtor.address", {account.debtor.address.line});
    put("debtor.city", {account.debtor.address.city});
    put("debtor.postcode", {account.debtor.address.postcode});
    put("debtor.country", {account.debtor.address.country});
    put("today", {today});
    put("overdue.days", {qint64(account.daysPastDue)});
    // Amounts are there also when they are zero: a letter may say so.
    const auto money = [&out](const char *name, base::Money amount) {
        out.fields[QLatin1String(name)] = {amount};
    };
    money("total", account.balances.sum() - account.unapplied);
    money("principal", account.balances[domain::Bucket::Principal]);
    money("interest", account.balances[domain::Bucket::Interest]);
    money("fees", account.balances[domain::Bucket::Fees]);
    money("costs", account.balances[domain::Bucket::Costs]);
    std::vector<MergeRow> items;
    for (const domain::ItemState &item : account.items) {
        if (!item.isOpen())
            continue;
        MergeRow row;
        row.fields[QStringLiteral("number")] = {item.number};
        row.fields[QStringLiteral("issued")] = {item.issued};
        row.fields[QStringLiteral("due")] = {item.due};
        row.fields[QStringLiteral("amount")] = {item.original};
        row.fields[QStringLiteral("open")] = {item.open.sum()};
        items.push_back(std::move(row));
    }
    out.fields[QStringLiteral("items")] = {std::move(items)};
    return out;
}

Result<MessagePreview> previewMessage(Office &office, const comms::MessageTemplate &what,
                                      const QString &number, const QString &creditor)
{
    AccountQuestion question;
    question.number = number;
    question.creditor = creditor;
    DUNLIN_TRY_VALUE(const AccountAnswer answer, account(office, question));
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const auto terms, core.read([&](store::Connection &connection) {
        return withTerms(connection, core.key(), applyContext(core));
    }));
    const Letterhead head =
        letterheadOf(terms.terms->of(answer.state.creditor, answer.state.product), core.today(),
                     core.settings().name);
    MessagePreview out;
    DUNLIN_TRY_VALUE(out.message, comms::render(what, messageValues(answer.state, answer.creditor,
                                                                    head, core.today())));
    if (what.channel == "sms")
        out.segments = comms::smsSegments(out.message.body);
    return out;
}

} // namespace dunlin::desk
