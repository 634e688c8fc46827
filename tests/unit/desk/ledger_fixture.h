// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/append_lines.h"
#include "core/desk/apply.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_terms.h"
#include "core/domain/natural_keys.h"
#include "core/store/portfolio_reader.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

#include <QtCore/QJsonDocument>

#include <map>

namespace dunlin::tests {

inline constexpr char kInvoices[] = "company code,cust_number,name_customer,doc_id,invoice date,"
                                    "due date,amount,currency,product\n"
                                    "Alpha,A1,Firm One,10,2026-01-02,2026-02-01,100.00,EUR,energy\n"
                                    "Alpha,A1,Firm One,11,2026-01-02,2026-03-01,200.00,EUR,energy\n"
                                    "Alpha,A2,Firm Two,12,2026-01-02,2026-02-01,50.00,EUR,water\n"
                                    "Beta,B1,Firm One,13,2026-01-02,2026-02-01,70.00,EUR,energy\n";

struct Ledger : OfficeFixture {
    Ledger()
    {
        desk::ImportRequest request;
        request.file = file(QStringLiteral("items.csv"), kInvoices);
        request.profile = QStringLiteral("open-items");
        REQUIRE_OK(desk::importFile(*office, request, {}));
    }
    desk::AccountAnswer account(const char *number, std::optional<base::Instant> at = {},
                                std::optional<base::Instant> known = {})
    {
        auto answer = desk::account(*office, {QString::fromLatin1(number), {}, at, known});
        REQUIRE_OK(answer);
        return *answer;
    }
    desk::LineAnswer append(const QByteArray &line, const QString &user = {})
    {
        auto answers = desk::appendLines(*office, line, user);
        REQUIRE_OK(answers);
        REQUIRE(answers->size() == 1);
        return answers->front();
    }
    QByteArray accepted(const QByteArray &line)
    {
        const auto answer = append(line);
        INFO(line.toStdString() << ": " << answer.reason.toStdString());
        CHECK(answer.verdict == "accepted");
        return answer.id;
    }
    base::Result<desk::TermsOutcome> terms(const QByteArray &json, const char *creditor = "",
                                           const char *product = "", bool dryRun = false)
    {
        desk::TermsRequest request;
        request.terms = QJsonDocument::fromJson(json).object();
        request.creditor = QString::fromLatin1(creditor);
        request.product = QString::fromLatin1(product);
        request.from = QDate(2026, 1, 1);
        request.dryRun = dryRun;
        return desk::setTerms(*office, request);
    }
    /// An account with one item, of a debtor that all such accounts share.
    base::AccountId openLinked(const char *number, base::Currency currency, qint64 minor, QDate due)
    {
        const auto creditor = domain::creditorIdFor(QStringLiteral("Alpha"));
        const auto account = domain::accountIdFor(creditor, QString::fromLatin1(number));
        domain::AccountOpened opened;
        opened.number = QString::fromLatin1(number);
        opened.creditor = creditor;
        opened.debtor = {base::derivedId("debtor", "shared")};
        opened.currency = currency;
        add(account, opened);
        domain::ItemAdded item;
        item.item = domain::itemIdFor(account, QStringLiteral("1"));
        item.number = QStringLiteral("1");
        item.issued = due.addDays(-30);
        item.due = due;
        item.amount = base::Money(minor, currency);
        add(account, item);
        return account;
    }
    void add(base::AccountId account, domain::Payload payload)
    {
        desk::OfficeCore &core = office->core();
        REQUIRE_OK(core.write([&](store::Connection &connection) {
            std::vector<domain::Event> events;
            events.push_back(
                core.author().draft(account, std::move(payload), QStringLiteral("engine")));
            return desk::appendOwn(core, connection, std::move(events));
        }));
    }
    /// Open per item as projected, by item number.
    std::map<QString, qint64> projected(const char *number)
    {
        const base::AccountId id = account(number).state.id;
        std::map<QString, qint64> open;
        desk::OfficeCore &core = office->core();
        REQUIRE_OK(core.read([&](store::Connection &connection) -> base::Status {
            DUNLIN_TRY_VALUE(const auto rows,
                             store::PortfolioReader(connection, core.key()).items(id));
            for (const store::ItemRow &row : rows)
                open[row.number] = row.open;
            return {};
        }));
        return open;
    }
};

inline QByteArray line(const char *account, const char *kind, const char *rest)
{
    return QByteArray(R"({"account":")") + account + R"(","kind":")" + kind + '"'
           + (*rest ? "," : "") + rest + "}\n";
}

} // namespace dunlin::tests
