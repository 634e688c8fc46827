// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/pain_reader.h"

#include "core/exchange/bank/camt_detail.h"
#include "core/exchange/outside/json_fields.h"
#include "core/exchange/outside/reference.h"
#include "core/exchange/outside/xml_stream.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace dunlin::exchange {

using base::XmlElement;

namespace {

std::vector<StatusReason> reasonsOf(const XmlElement *element)
{
    std::vector<StatusReason> out;
    for (const XmlElement *info : childrenOf(element, "StsRsnInf")) {
        StatusReason reason;
        reason.code = textAt(info, {"Rsn", "Cd"});
        if (reason.code.isNull())
            reason.code = textAt(info, {"Rsn", "Prtry"});
        for (const XmlElement *text : childrenOf(info, "AddtlInf")) {
            if (!text->text.trimmed().isEmpty())
                reason.information.append(text->text.trimmed());
        }
        out.push_back(std::move(reason));
    }
    return out;
}

PaymentStatus statusOf(const XmlElement &element)
{
    PaymentStatus out;
    out.endToEnd = textAt(&element, {"OrgnlEndToEndId"});
    out.instruction = textAt(&element, {"OrgnlInstrId"});
    out.status = textAt(&element, {"TxSts"});
    out.reasons = reasonsOf(&element);
    if (const XmlElement *amount = descend(&element, {"OrgnlTxRef", "Amt", "InstdAmt"})) {
        out.amount = Decimal::fromText(amount->text);
        out.currency = amount->attribute(QStringLiteral("Ccy"));
    }
    return out;
}

QJsonArray reasonsJson(const std::vector<StatusReason> &reasons)
{
    QJsonArray out;
    for (const StatusReason &reason : reasons)
        out.append(QJsonObject{{QStringLiteral("code"), jsonText(reason.code)},
                               {QStringLiteral("info"), jsonTexts(reason.information)}});
    return out;
}

QJsonObject statusJson(const PaymentStatusReport &report)
{
    QJsonArray blocks;
    for (const PaymentStatusBlock &block : report.blocks) {
        QJsonArray transactions;
        for (const PaymentStatus &one : block.transactions)
            transactions.append(QJsonObject{
                {QStringLiteral("end_to_end_id"), jsonText(one.endToEnd)},
                {QStringLiteral("instr_id"), jsonText(one.instruction)},
                {QStringLiteral("status"), jsonText(one.status)},
                {QStringLiteral("reasons"), reasonsJson(one.reasons)},
                {QStringLiteral("amount"), jsonAmount(one.amount)},
                {QStringLiteral("currency"), jsonText(one.amount ? one.currency : QString())}});
        blocks.append(QJsonObject{{QStringLiteral("id"), jsonText(block.id)},
                                  {QStringLiteral("status"), jsonText(block.status)},
                                  {QStringLiteral("reasons"), reasonsJson(block.reasons)},
                                  {QStringLiteral("transactions"), transactions}});
    }
    return {{QStringLiteral("kind"), QStringLiteral("payment status")},
            {QStringLiteral("original"),
             QJsonObject{{QStringLiteral("msg_id"), jsonText(report.originalId)},
                         {QStringLiteral("name"), jsonText(report.originalName)},
                         {QStringLiteral("count"), jsonText(report.originalCount)},
                         {QStringLiteral("sum"), jsonText(report.originalSum)},
                         {QStringLiteral("group_status"), jsonText(report.groupStatus)},
                         {QStringLiteral("reasons"), reasonsJson(report.groupReasons)}}},
            {QStringLiteral("payments"), blocks}};
}

QString codeOrOwn(const XmlElement *root, std::initializer_list<const char *> path)
{
    const XmlElement *found = descend(root, path);
    const QString code = textAt(found, {"Cd"});
    return code.isNull() ? textAt(found, {"Prtry"}) : code;
}

/// The direct debits of one batch, and what is wrong with them before a bank sees them.
class DebitBatch {
public:
    DebitBatch(const XmlElement &element, QSet<QString> *ids, QStringList *warnings)
        : m_element(element)
        , m_ids(ids)
        , m_warnings(warnings)
    {}

    QJsonObject json()
    {
        QJsonArray transactions;
        for (const XmlElement *one : childrenOf(&m_element, "DrctDbtTxInf"))
            transactions.append(transaction(*one));
        QJsonObject sums;
        for (const auto &[currency, sum] : m_sums)
            sums[currency] = sum.toText();
        const QString declared = textAt(&m_element, {"CtrlSum"});
        const QString count = textAt(&m_element, {"NbOfTxs"});
        checkSums(declared, count, int(transactions.size()));
        return {
            {QStringLiteral("id"), jsonText(textAt(&m_element, {"PmtInfId"}))},
            {QStringLiteral("sequence_type"), jsonText(textAt(&m_element, {"PmtTpInf", "SeqTp"}))},
            {QStringLiteral("instrument"),
             jsonText(codeOrOwn(&m_element, {"PmtTpInf", "LclInstrm"}))},
            {QStringLiteral("collection_date"), jsonText(textAt(&m_element, {"ReqdColltnDt"}))},
            {QStringLiteral("creditor"), jsonText(textAt(&m_element, {"Cdtr", "Nm"}))},
            {QStringLiteral("creditor_account"),
             jsonText(accountNumber(descend(&m_element, {"CdtrAcct", "Id"})))},
            {QStringLiteral("creditor_scheme_id"), jsonText(schemeId())},
            {QStringLiteral("count"), int(transactions.size())},
            {QStringLiteral("sum"), sums},
            {QStringLiteral("declared_count"), jsonText(count)},
            {QStringLiteral("declared_sum"), jsonText(declared)},
            {QStringLiteral("transactions"), transactions}};
    }

    const std::map<QString, Decimal> &sums() const { return m_sums; }

private:
    QString schemeId() const
    {
        for (const char *kind : {"PrvtId", "OrgId"}) {
            const QString id = textAt(&m_element, {"CdtrSchmeId", "Id", kind, "Othr", "Id"});
            if (!id.isNull())
                return id;
        }
        return textAt(&m_element,
                      {"DrctDbtTxInf", "DrctDbtTx", "CdtrSchmeId", "Id", "PrvtId", "Othr", "Id"});
    }

    QJsonObject transaction(const XmlElement &one)
    {
        const XmlElement *amount = descend(&one, {"InstdAmt"});
        const auto value = Decimal::fromText(amount ? QStringView(amount->text) : QStringView());
        const QString currency = amount ? amount->attribute(QStringLiteral("Ccy")) : QString();
        const QString id = textAt(&one, {"PmtId", "EndToEndId"});
        if (value)
            m_sums[currency] += *value;
        else
            m_warnings->append(QStringLiteral("debit %1 has no amount that is a number").arg(id));
        if (!id.isNull() && id != QLatin1String("NOTPROVIDED")) {
            if (m_ids->contains(id))
                m_warnings->append(QStringLiteral("the end-to-end id %1 is used twice").arg(id));
            m_ids->insert(id);
        }
        const XmlElement *mandate = descend(&one, {"DrctDbtTx", "MndtRltdInf"});
        const QString signedOn = textAt(mandate, {"DtOfSgntr"});
        if (mandate && signedOn.isNull())
            m_warnings->append(
                QStringLiteral("the mandate of %1 has no date of signature").arg(id));
        const QString account = accountNumber(descend(&one, {"DbtrAcct", "Id"}));
        if (!textAt(&one, {"DbtrAcct", "Id", "IBAN"}).isNull() && !isIban(account))
            m_warnings->append(QStringLiteral("the IBAN of %1 has wrong check digits").arg(id));
        QString remittance = textAt(&one, {"RmtInf", "Ustrd"});
        if (remittance.isNull())
            remittance = textAt(&one, {"RmtInf", "Strd", "CdtrRefInf", "Ref"});
        return {
            {QStringLiteral("end_to_end_id"), jsonText(id)},
            {QStringLiteral("instr_id"), jsonText(textAt(&one, {"PmtId", "InstrId"}))},
            {QStringLiteral("amount"), amount ? jsonText(amount->text.trimmed()) : QJsonValue()},
            {QStringLiteral("currency"), jsonText(currency)},
            {QStringLiteral("mandate"), jsonText(textAt(mandate, {"MndtId"}))},
            {QStringLiteral("mandate_date"), jsonText(signedOn)},
            {QStringLiteral("debtor"), jsonText(textAt(&one, {"Dbtr", "Nm"}))},
            {QStringLiteral("debtor_account"), jsonText(account)},
            {QStringLiteral("remittance"), jsonText(remittance)}};
    }

    void checkSums(const QString &declared, const QString &count, int found)
    {
        if (!count.isNull() && count.toInt() != found)
            m_warnings->append(QStringLiteral("a batch says that it has %1 debits, and has %2")
                                   .arg(count)
                                   .arg(found));
        const auto sum = Decimal::fromText(declared);
        if (sum && m_sums.size() == 1 && !(*sum == m_sums.begin()->second))
            m_warnings->append(QStringLiteral("a batch says that its debits make %1; they make %2")
                                   .arg(declared, m_sums.begin()->second.toText()));
    }

    const XmlElement &m_element;
    QSet<QString> *m_ids;
    QStringList *m_warnings;
    std::map<QString, Decimal> m_sums;
};

QJsonObject debitJson(const XmlElement &message, QStringList *warnings)
{
    QSet<QString> ids;
    QJsonArray batches;
    Decimal total;
    int count = 0;
    for (const XmlElement *element : childrenOf(&message, "PmtInf")) {
        DebitBatch batch(*element, &ids, warnings);
        const QJsonObject json = batch.json();
        count += json[QStringLiteral("count")].toInt();
        for (const auto &[currency, sum] : batch.sums())
            total += sum;
        batches.append(json);
    }
    const QString declared = textAt(&message, {"GrpHdr", "CtrlSum"});
    const QString number = textAt(&message, {"GrpHdr", "NbOfTxs"});
    const auto sum = Decimal::fromText(declared);
    if (sum && !(*sum == total))
        warnings->append(QStringLiteral("the control sum is %1, the debits make %2")
                             .arg(declared, total.toText()));
    if (!number.isNull() && number.toInt() != count)
        warnings->append(QStringLiteral("the file says that it has %1 debits, and has %2")
                             .arg(number)
                             .arg(count));
    return {{QStringLiteral("kind"), QStringLiteral("direct debit")},
            {QStringLiteral("control_count"), jsonText(number)},
            {QStringLiteral("control_sum"), jsonText(declared)},
            {QStringLiteral("batches"), batches}};
}

} // namespace

bool isPainMessage(const QString &messageElement)
{
    // Version 2 and before named the element by the message.
    static const char *const names[] = {"CstmrPmtStsRpt", "CstmrDrctDbtInitn", "pain.002.",
                                        "pain.008."};
    return std::any_of(std::begin(names), std::end(names), [&](const char *name) {
        return messageElement.startsWith(QLatin1String(name));
    });
}

PaymentStatusReport paymentStatusReport(const XmlElement &message, const QString &space)
{
    PaymentStatusReport out;
    out.message = messageOfNamespace(space);
    out.id = textAt(&message, {"GrpHdr", "MsgId"});
    out.created = textAt(&message, {"GrpHdr", "CreDtTm"});
    const XmlElement *original = descend(&message, {"OrgnlGrpInfAndSts"});
    out.originalId = textAt(original, {"OrgnlMsgId"});
    out.originalName = textAt(original, {"OrgnlMsgNmId"});
    out.originalCount = textAt(original, {"OrgnlNbOfTxs"});
    out.originalSum = textAt(original, {"OrgnlCtrlSum"});
    out.groupStatus = textAt(original, {"GrpSts"});
    out.groupReasons = reasonsOf(original);
    for (const XmlElement *element : childrenOf(&message, "OrgnlPmtInfAndSts")) {
        PaymentStatusBlock block;
        block.id = textAt(element, {"OrgnlPmtInfId"});
        block.status = textAt(element, {"PmtInfSts"});
        block.reasons = reasonsOf(element);
        for (const XmlElement *one : childrenOf(element, "TxInfAndSts"))
            block.transactions.push_back(statusOf(*one));
        out.blocks.push_back(std::move(block));
    }
    // Before version 3 the payments stood beside the blocks, each with the id of its own.
    for (const XmlElement *one : childrenOf(&message, "TxInfAndSts")) {
        const QString id = textAt(one, {"OrgnlPmtInfId"});
        if (out.blocks.empty() || out.blocks.back().id != id) {
            out.blocks.emplace_back();
            out.blocks.back().id = id;
        }
        out.blocks.back().transactions.push_back(statusOf(*one));
    }
    return out;
}

QJsonObject painJson(const XmlElement &message, const QString &space)
{
    QStringList warnings;
    QJsonObject out;
    if (message.name.startsWith(QLatin1String("CstmrDrctDbtInitn"))
        || message.name.startsWith(QLatin1String("pain.008.")))
        out = debitJson(message, &warnings);
    else
        out = statusJson(paymentStatusReport(message, space));
    const QString name = messageOfNamespace(space);
    if (name.isNull())
        warnings.append(QStringLiteral("the file names no version of its format"));
    out[QStringLiteral("format")] = QStringLiteral("pain");
    out[QStringLiteral("namespace")] = jsonText(space.isEmpty() ? QString() : space);
    out[QStringLiteral("message")] = jsonText(name);
    out[QStringLiteral("msg_id")] = jsonText(textAt(&message, {"GrpHdr", "MsgId"}));
    out[QStringLiteral("created")] = jsonText(textAt(&message, {"GrpHdr", "CreDtTm"}));
    out[QStringLiteral("warnings")] = jsonTexts(warnings);
    return out;
}

} // namespace dunlin::exchange
