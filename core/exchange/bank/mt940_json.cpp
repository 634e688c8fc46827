// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/mt940_json.h"

#include "core/exchange/outside/json_fields.h"

namespace dunlin::exchange {

namespace {

QJsonValue balanceJson(const std::optional<MtBalance> &balance)
{
    if (!balance)
        return {};
    return QJsonObject{{QStringLiteral("amount"), balance->amount.toText()},
                       {QStringLiteral("currency"), balance->currency},
                       {QStringLiteral("date"), balance->date},
                       {QStringLiteral("kind"), jsonText(balance->kind)}};
}

QJsonObject pairs(const std::vector<std::pair<QString, QString>> &fields)
{
    QJsonObject out;
    for (const auto &[key, value] : fields) {
        if (!out.contains(key))
            out[key] = value;
    }
    return out;
}

QJsonValue detailsJson(const std::optional<MtDetails> &details)
{
    if (!details)
        return {};
    QJsonObject out;
    switch (details->style) {
    case MtDetails::Style::FreeText:
        out[QStringLiteral("style")] = QStringLiteral("free text");
        break;
    case MtDetails::Style::Keys:
        out[QStringLiteral("style")] = QStringLiteral("structured /KEY/");
        out[QStringLiteral("keys")] = pairs(details->fields);
        break;
    case MtDetails::Style::Subfields:
        out[QStringLiteral("style")] = QStringLiteral("structured ?NN");
        out[QStringLiteral("gvc")] = details->gvc;
        out[QStringLiteral("subfields")] = pairs(details->fields);
        out[QStringLiteral("posting_text")] = jsonText(details->postingText);
        out[QStringLiteral("primanota")] = jsonText(details->primanota);
        out[QStringLiteral("purpose")] = jsonText(details->purpose);
        out[QStringLiteral("counterparty_bank")] = jsonText(details->counterpartyBank);
        if (!details->sepa.empty())
            out[QStringLiteral("sepa_tags")] = pairs(details->sepa);
        break;
    }
    out[QStringLiteral("counterparty")] = jsonText(details->counterparty);
    out[QStringLiteral("counterparty_account")] = jsonText(details->counterpartyAccount);
    out[QStringLiteral("text")] = details->text;
    return out;
}

QJsonObject entryJson(const MtEntry &entry)
{
    QJsonObject out{
        {QStringLiteral("value_date"), entry.valueDate},
        {QStringLiteral("entry_mmdd"), jsonText(entry.entryMonthDay)},
        {QStringLiteral("indicator"), entry.indicator},
        {QStringLiteral("amount"), jsonAmount(entry.amount)},
        {QStringLiteral("type"), entry.type},
        {QStringLiteral("customer_ref"), jsonText(entry.customerReference)},
        {QStringLiteral("bank_ref"), jsonText(entry.bankReference)},
        {QStringLiteral("supplementary"), jsonText(entry.supplementary)},
        {QStringLiteral("details"), detailsJson(entry.details)},
    };
    out[QStringLiteral("signed")] =
        entry.amount ? QJsonValue((entry.adds() ? *entry.amount : -*entry.amount).toText())
                     : QJsonValue();
    if (!entry.problem.isEmpty())
        out[QStringLiteral("problem")] = entry.problem;
    return out;
}

QJsonObject statementJson(const MtStatement &statement)
{
    QJsonArray entries;
    for (const MtEntry &entry : statement.entries)
        entries.append(entryJson(entry));
    QJsonObject out{
        {QStringLiteral("ref"), jsonText(statement.reference)},
        {QStringLiteral("account"), jsonText(statement.account)},
        {QStringLiteral("number"), jsonText(statement.number)},
        {QStringLiteral("opening"), balanceJson(statement.opening)},
        {QStringLiteral("closing"), balanceJson(statement.closing)},
        {QStringLiteral("available"), balanceJson(statement.available)},
        {QStringLiteral("info"), jsonText(statement.information)},
        {QStringLiteral("currency"), jsonText(statement.currency())},
        {QStringLiteral("entry_count"), int(statement.entries.size())},
        {QStringLiteral("credits"), statement.credits.toText()},
        {QStringLiteral("debits"), statement.debits.toText()},
        {QStringLiteral("entries"), entries},
    };
    QJsonValue check;
    if (const auto computed = statement.computedClosing())
        check = QJsonObject{{QStringLiteral("computed_closing"), computed->toText()},
                            {QStringLiteral("agrees"), *computed == statement.closing->amount}};
    out[QStringLiteral("balance_check")] = check;
    if (!statement.interim.empty()) {
        QJsonObject interim;
        for (const auto &[tag, values] : statement.interim)
            interim[tag] = jsonTexts(values);
        out[QStringLiteral("mt942")] = interim;
    }
    return out;
}

} // namespace

QJsonObject mt940Json(const MtFile &file)
{
    QJsonArray statements;
    int entries = 0;
    for (const MtStatement &statement : file.statements) {
        statements.append(statementJson(statement));
        entries += int(statement.entries.size());
    }
    return {
        {QStringLiteral("format"), QStringLiteral("mt940")},
        {QStringLiteral("message"),
         file.interim ? QStringLiteral("MT942") : QStringLiteral("MT940")},
        {QStringLiteral("encoding"), file.encoding},
        {QStringLiteral("statement_count"), int(file.statements.size())},
        {QStringLiteral("entry_count"), entries},
        {QStringLiteral("statements"), statements},
        {QStringLiteral("problems"), QJsonArray()},
        {QStringLiteral("warnings"), jsonTexts(file.problems)},
    };
}

} // namespace dunlin::exchange
