// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/bank_json.h"
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/bank_import.h"
#include "core/desk/bank_match.h"
#include "core/desk/debit_orders.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

void day(JsonWriter &json, QByteArrayView key, QDate date)
{
    json.key(key);
    if (date.isValid())
        json.value(date.toString(Qt::ISODate));
    else
        json.null();
}

QByteArray stateName(store::BankLineState state)
{
    switch (state) {
    case store::BankLineState::Open: return "open";
    case store::BankLineState::Posted: return "posted";
    case store::BankLineState::SetAside: return "set_aside";
    case store::BankLineState::Outgoing: return "outgoing";
    case store::BankLineState::Returned: return "returned";
    case store::BankLineState::Replaced: return "replaced";
    }
    return "open";
}

void line(JsonWriter &json, const store::BankLineRow &row)
{
    json.key("line").value(base::bytes16ToHex(row.id));
    json.key("state").value(stateName(row.state));
    json.key("bank_account").value(row.bankAccount);
    day(json, "booked", row.booked);
    day(json, "value_date", row.value);
    json.key("amount").value(row.amount.toText());
    json.key("currency").value(row.amount.currency().code());
    json.key("direction").value(row.credit ? "credit" : "debit");
}

int decide(const Invocation &call, desk::Office &office)
{
    const Arguments &arguments = call.arguments();
    const auto id = base::bytes16FromHex(arguments.at(1).toLatin1());
    if (!id)
        return call.usage(
            QStringLiteral("a line is 32 hex digits: bank match OFFICE --list shows them"));
    desk::BankDecision decision;
    decision.line = *id;
    decision.account = arguments.value(QStringLiteral("account"));
    decision.creditor = arguments.value(QStringLiteral("creditor"));
    decision.item = arguments.value(QStringLiteral("item"));
    decision.reason = arguments.value(QStringLiteral("set-aside"));
    decision.user = arguments.value(QStringLiteral("user"));
    if (decision.account.isEmpty() == decision.reason.isEmpty())
        return call.usage(QStringLiteral("give --account NUMBER, or --set-aside REASON"));
    const auto row = desk::decideBankLine(office, decision);
    if (!row)
        return call.failed(row.error());
    call.print(decidedLineJson(*row));
    return Exit::Done;
}

int match(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto limit = arguments.number(QStringLiteral("limit"), 1000, 1, 1'000'000);
    if (!limit)
        return call.usage(limit.error().detail);
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        if (arguments.count() == 2)
            return decide(call, office);
        if (arguments.has(QStringLiteral("list"))) {
            const auto lines = desk::openBankLines(office, int(*limit));
            if (!lines)
                return call.failed(lines.error());
            for (const desk::OpenBankLine &one : *lines)
                call.print(openLineJson(one));
            return int(Exit::Done);
        }
        const auto run = desk::matchAgain(office);
        if (!run)
            return call.failed(run.error());
        JsonWriter json;
        json.beginObject();
        json.key("looked").number(run->looked).key("posted").number(run->posted);
        json.key("returned").number(run->returned).key("unmatched").number(run->unmatched);
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int status(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        auto standing = desk::bankStanding(office);
        if (!standing)
            return call.failed(standing.error());
        const auto postFrom =
            arguments.number(QStringLiteral("post-from"), standing->policy.postFrom, 50, 100);
        const auto maxAge =
            arguments.number(QStringLiteral("max-age-days"), standing->policy.maxAgeDays, 0, 60);
        if (!postFrom || !maxAge)
            return call.usage((!postFrom ? postFrom.error() : maxAge.error()).detail);
        const desk::BankPolicy policy{int(*postFrom), int(*maxAge)};
        if (policy.postFrom != standing->policy.postFrom
            || policy.maxAgeDays != standing->policy.maxAgeDays) {
            if (const auto saved = desk::setBankPolicy(office, policy); !saved)
                return call.failed(saved.error());
            standing = desk::bankStanding(office);
            if (!standing)
                return call.failed(standing.error());
        }
        call.print(bankStandingJson(*standing));
        return int(Exit::Done);
    });
}

int debits(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    for (const char *needed :
         {"file", "collect-on", "creditor-name", "creditor-iban", "creditor-id", "out"}) {
        if (!arguments.has(QLatin1String(needed)))
            return call.usage(QStringLiteral("bank debits needs --%1").arg(QLatin1String(needed)));
    }
    desk::DebitRequest request;
    request.creditor.name = arguments.value(QStringLiteral("creditor-name"));
    request.creditor.iban = arguments.value(QStringLiteral("creditor-iban"));
    request.creditor.bic = arguments.value(QStringLiteral("bic"));
    request.creditor.schemeId = arguments.value(QStringLiteral("creditor-id"));
    request.creditor.collectOn =
        QDate::fromString(arguments.value(QStringLiteral("collect-on")), Qt::ISODate);
    request.file = call.path(arguments.value(QStringLiteral("out")));
    request.user = arguments.value(QStringLiteral("user"));
    auto lines = readNamed(call, arguments.value(QStringLiteral("file")));
    if (!lines)
        return call.failed(lines.error());
    request.lines = std::move(*lines);
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto done = desk::orderDebits(office, request);
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject();
        json.key("written").boolean(done->written);
        json.key("message").value(done->messageId);
        json.key("debits").number(done->debits);
        json.key("sum").value(done->sum.toText());
        json.key("currency").value("EUR");
        json.key("problems").beginArray();
        for (const exchange::DebitProblem &problem : done->problems) {
            json.beginObject().key("line").number(problem.line);
            json.key("reason").value(problem.reason).endObject();
        }
        json.endArray().endObject();
        call.print(json.take());
        return int(done->written ? Exit::Done : Exit::DoneWithFindings);
    });
}

} // namespace

QByteArray openLineJson(const desk::OpenBankLine &one)
{
    JsonWriter json;
    json.beginObject();
    line(json, one.line);
    json.key("payer").value(one.payer);
    json.key("payer_account").value(one.line.payerAccount);
    json.key("end_to_end_id").value(one.line.endToEnd);
    json.key("text").value(one.text);
    json.key("references").beginArray();
    for (const QString &reference : one.references)
        json.value(reference);
    json.endArray();
    json.key("proposals").beginArray();
    for (const desk::BankProposal &proposal : one.proposals) {
        json.beginObject();
        json.key("account").value(proposal.number);
        json.key("debtor").value(proposal.debtor);
        json.key("confidence").number(proposal.confidence);
        json.key("reason").value(proposal.reason);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

QByteArray decidedLineJson(const store::BankLineRow &row)
{
    JsonWriter json;
    json.beginObject();
    line(json, row);
    return json.endObject().take();
}

void bankFigures(JsonWriter &json, const desk::BankFigures &figures)
{
    json.key("posted").number(figures.posted).key("unmatched").number(figures.unmatched);
    json.key("returned").number(figures.returned).key("outgoing").number(figures.outgoing);
    json.key("sums").beginArray();
    for (const desk::BankSum &sum : figures.sums) {
        json.beginObject();
        json.key("currency").value(sum.currency.code());
        json.key("credits").value(sum.credits.toText()).key("debits").value(sum.debits.toText());
        json.key("posted").value(sum.posted.toText());
        json.key("unmatched").value(sum.unmatched.toText());
        json.endObject();
    }
    json.endArray();
}

QByteArray bankStandingJson(const desk::BankStanding &standing)
{
    JsonWriter json;
    json.beginObject();
    json.key("post_from").number(standing.policy.postFrom);
    json.key("max_age_days").number(standing.policy.maxAgeDays);
    json.key("stale").boolean(standing.stale);
    json.key("accounts").beginArray();
    for (const desk::BankAge &age : standing.accounts) {
        json.beginObject();
        json.key("bank_account").value(age.bankAccount);
        day(json, "newest", age.day);
        json.key("age_days").number(age.ageDays);
        json.endObject();
    }
    json.endArray();
    bankFigures(json, standing.totals);
    json.endObject();
    return json.take();
}

std::vector<Command> bankCommands()
{
    return {
        {QStringLiteral("bank match"),
         QStringLiteral(
             "OFFICE [--list [--limit N]] | OFFICE LINE (--account NUMBER [--creditor C] "
             "[--item NUMBER] | --set-aside REASON) [--user U]"),
         QStringLiteral(
             "Matches the bank lines that wait once more and answers {looked, posted, returned, "
             "unmatched}; --list shows them, one a line, with what each may be for: {line, "
             "bank_account, booked, value_date, amount, currency, payer, text, references, "
             "proposals: [{account, debtor, confidence, reason}]}. With a LINE: posts it on an "
             "account, or sets it aside with a reason."),
         {{QStringLiteral("limit"), QStringLiteral("account"), QStringLiteral("creditor"),
           QStringLiteral("item"), QStringLiteral("set-aside"), QStringLiteral("user")},
          {QStringLiteral("list")},
          1,
          2},
         match},
        {QStringLiteral("bank debits"),
         QStringLiteral(
             "OFFICE --file ORDERS.jsonl|- --collect-on DATE --creditor-name NAME "
             "--creditor-iban IBAN --creditor-id ID --out FILE.xml [--bic BIC] [--user U]"),
         QStringLiteral("Orders SEPA direct debits: a pain.008 file for the bank, and the money as "
                        "expected. One "
                        "JSON object a line: {account, amount?, mandate, signed, iban, name?, "
                        "sequence?, text?}. All "
                        "or none. Answers {written, message, debits, sum, currency, problems: "
                        "[{line, reason}]}; "
                        "exit 3 when nothing was ordered. What becomes of them comes by `import` "
                        "of the bank's "
                        "pain.002 and statements."),
         {{QStringLiteral("file"), QStringLiteral("collect-on"), QStringLiteral("creditor-name"),
           QStringLiteral("creditor-iban"), QStringLiteral("creditor-id"), QStringLiteral("out"),
           QStringLiteral("bic"), QStringLiteral("user")},
          {},
          1,
          1},
         debits,
         true},
        {QStringLiteral("bank status"),
         QStringLiteral("OFFICE [--post-from CONFIDENCE] [--max-age-days N]"),
         QStringLiteral(
             "How far the bank data goes and what it came to: {post_from, max_age_days, stale, "
             "accounts: [{bank_account, newest, age_days}], posted, unmatched, returned, outgoing, "
             "sums}. With an option it sets from which confidence (50-100) payments are posted by "
             "themselves, or how many days old bank data may be before chasing is held back."),
         {{QStringLiteral("post-from"), QStringLiteral("max-age-days")}, {}, 1, 1},
         status},
    };
}

} // namespace dunlin::ctl
