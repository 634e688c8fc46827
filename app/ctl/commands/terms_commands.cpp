// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "app/ctl/statement_json.h"
#include "core/desk/office_terms.h"
#include "core/desk/workstation.h"

#include <QtCore/QJsonDocument>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

base::Result<QDate> dateOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("--%1 is a date like 2026-11-24").arg(option));
    }
    return date;
}

/// The object itself, or the name of a file that has it; "-" is stdin.
base::Result<QJsonObject> termsIn(const Invocation &call, const QString &given)
{
    QByteArray text = given.toUtf8();
    if (!given.trimmed().startsWith(QLatin1Char('{'))) {
        DUNLIN_TRY_VALUE(text, readNamed(call, given));
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("terms is a JSON object: %1").arg(error.errorString()));
    }
    return document.object();
}

int set(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::TermsRequest request;
    const auto terms = termsIn(call, arguments.at(1));
    if (!terms)
        return call.failed(terms.error());
    const auto from = dateOf(arguments, QStringLiteral("from"));
    if (!from)
        return call.usage(from.error().detail);
    request.terms = *terms;
    request.from = *from;
    request.creditor = arguments.value(QStringLiteral("creditor"));
    request.product = arguments.value(QStringLiteral("product"));
    request.reason = arguments.value(QStringLiteral("reason"));
    request.user = arguments.value(QStringLiteral("user"));
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto outcome = desk::setTerms(office, request);
        if (!outcome)
            return call.failed(outcome.error());
        JsonWriter json;
        json.beginObject().key("event");
        if (outcome->event)
            json.value(outcome->event->toHex());
        else
            json.null();
        json.key("accounts").number(outcome->accounts);
        json.key("changed").number(outcome->changed);
        json.key("examples").beginArray();
        for (const QString &number : outcome->examples)
            json.value(number);
        json.endArray().endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int list(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto lines =
            desk::officeTerms(office, call.arguments().value(QStringLiteral("creditor")));
        if (!lines)
            return call.failed(lines.error());
        JsonWriter json;
        json.beginObject().key("terms").beginArray();
        for (const desk::TermsLine &line : *lines)
            writeTerm(json, *line.term, line.creditor);
        json.endArray().endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int preview(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::PreviewQuestion question;
    question.number = arguments.at(1);
    question.creditor = arguments.value(QStringLiteral("creditor"));
    question.amount = arguments.value(QStringLiteral("amount"));
    question.item = arguments.value(QStringLiteral("item"));
    question.linked = arguments.has(QStringLiteral("linked"));
    const auto valueDate = dateOf(arguments, QStringLiteral("value-date"));
    if (!valueDate)
        return call.usage(valueDate.error().detail);
    if (question.amount.isEmpty())
        return call.usage(QStringLiteral("preview needs --amount A"));
    question.valueDate = *valueDate;
    const auto print = [&](const base::Result<std::vector<ports::PaymentShare>> &shares) {
        if (!shares)
            return call.failed(shares.error());
        call.print(previewJson(*shares));
        return int(Exit::Done);
    };
    return call.withEither(
        arguments.at(0),
        [&](desk::Office &office) { return print(desk::previewPayment(office, question)); },
        [&](desk::Workstation &workstation) {
            return print(desk::previewPayment(workstation, question));
        });
}

} // namespace

std::vector<Command> termsCommands()
{
    return {
        {QStringLiteral("terms set"),
         QStringLiteral("OFFICE TERMS [--creditor NAME [--product P]] [--from DATE] "
                        "[--reason TEXT] [--user U] [--dry-run]"),
         QStringLiteral(
             "Sets terms of the whole office, a creditor or one of its portfolios from a day on. "
             "TERMS is a JSON object, a file with one, or - for stdin: {\"allocation\": "
             "\"costs_interest_principal\", \"interest\": \"de-bgb-288\"}. A text names a shipped "
             "value, {\"preset\": NAME, ..} changes fields of one, null takes one back; "
             "docs/events.md has all names. \"post\": \"monthly\", \"statement\", \"payment\" or a "
             "list of these in an interest rule says when it is posted by itself (run does the "
             "first two), \"post\": \"due\" the same of a lump sum.\nAnswers {event, "
             "accounts, changed, examples}: how many accounts are under them, and whose balances "
             "change."),
         {{QStringLiteral("creditor"), QStringLiteral("product"), QStringLiteral("from"),
           QStringLiteral("reason"), QStringLiteral("user")},
          {QStringLiteral("dry-run")},
          2,
          2},
         set,
         true},
        {QStringLiteral("terms list"),
         QStringLiteral("OFFICE [--creditor NAME]"),
         QStringLiteral("Every value that was set: {terms: [{name, value, scope, creditor?, "
                        "product?, from, event}]}."),
         {{QStringLiteral("creditor")}, {}, 1, 1},
         list},
        {QStringLiteral("preview"),
         QStringLiteral("OFFICE|PROFILE NUMBER --amount A [--value-date DATE] [--item NUMBER] "
                        "[--creditor NAME] [--linked]"),
         QStringLiteral(
             "What a payment would pay; records nothing. With --linked it is shared "
             "over all accounts of the debtor.\nAnswers {currency, amount, accounts: "
             "[{account, amount, interest_posted_first, rule, parts, unapplied, before, after, "
             "days_past_due_after}]}."),
         {{QStringLiteral("amount"), QStringLiteral("value-date"), QStringLiteral("item"),
           QStringLiteral("creditor")},
          {QStringLiteral("linked")},
          2,
          2},
         preview},
    };
}

} // namespace dunlin::ctl
