// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/camt_detail.h"

#include "core/exchange/outside/xml_stream.h"

#include <QtCore/QRegularExpression>

namespace dunlin::exchange {

using base::XmlElement;

namespace {

/// Longer texts are cut with a mark: a statement is no place for a book.
constexpr qsizetype kMaxText = 20'000;

QString cut(const QString &text)
{
    return text.size() <= kMaxText ? text : text.left(kMaxText) + QStringLiteral(" [..]");
}

/// Since version 8 a party stands under Pty, an agent under Agt.
QString partyName(const XmlElement *parties, const char *role)
{
    QString name = textAt(parties, {role, "Nm"});
    if (name.isNull())
        name = textAt(parties, {role, "Pty", "Nm"});
    return cut(name);
}

QString partyAccount(const XmlElement *parties, const char *role)
{
    return accountNumber(descend(parties, {role, "Id"}));
}

void amountOf(const XmlElement &element, PaymentDetail *detail)
{
    struct Place {
        const char *name;
        const XmlElement *amount;
    };
    const Place places[] = {
        {"TxDtls/Amt", descend(&element, {"Amt"})},
        {"AmtDtls/TxAmt", descend(&element, {"AmtDtls", "TxAmt", "Amt"})},
        {"AmtDtls/InstdAmt", descend(&element, {"AmtDtls", "InstdAmt", "Amt"})},
    };
    for (const Place &place : places) {
        if (!place.amount)
            continue;
        detail->amount = Decimal::fromText(place.amount->text);
        detail->currency = place.amount->attribute(QStringLiteral("Ccy"));
        detail->amountFrom = QString::fromLatin1(place.name);
        return;
    }
}

void remittanceOf(const XmlElement &element, PaymentDetail *detail)
{
    for (const XmlElement *remittance : childrenOf(&element, "RmtInf")) {
        for (const XmlElement *text : childrenOf(remittance, "Ustrd")) {
            if (!text->text.trimmed().isEmpty())
                detail->text.append(cut(text->text.trimmed()));
        }
        for (const XmlElement *structured : childrenOf(remittance, "Strd")) {
            for (const XmlElement *document : childrenOf(structured, "RfrdDocInf")) {
                const QString number = textAt(document, {"Nb"});
                if (!number.isNull())
                    detail->documents.append(cut(number));
            }
            for (const XmlElement *creditor : childrenOf(structured, "CdtrRefInf")) {
                StatementReference reference;
                reference.text = textAt(creditor, {"Ref"});
                reference.type = textAt(creditor, {"Tp", "CdOrPrtry", "Cd"});
                if (reference.type.isNull())
                    reference.type = textAt(creditor, {"Tp", "CdOrPrtry", "Prtry"});
                if (reference.type.isNull())
                    reference.type = textAt(creditor, {"Tp", "Cd"});
                if (!reference.text.isNull())
                    detail->references.push_back(std::move(reference));
            }
        }
    }
}

void chargesOf(const XmlElement &element, PaymentDetail *detail)
{
    const auto add = [detail](const XmlElement *amount) {
        if (amount && !amount->text.trimmed().isEmpty())
            detail->charges.append(
                (amount->text.trimmed() + u' ' + amount->attribute(QStringLiteral("Ccy")))
                    .trimmed());
        return amount != nullptr;
    };
    for (const XmlElement *charges : childrenOf(&element, "Chrgs")) {
        if (add(descend(charges, {"TtlChrgsAndTaxAmt"})) || add(descend(charges, {"Amt"})))
            continue;
        for (const XmlElement *record : childrenOf(charges, "Rcrd"))
            add(descend(record, {"Amt"}));
    }
}

bool isDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.year() >= 1970 && day.year() <= 2100;
}

} // namespace

QString messageOfNamespace(const QString &space)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:camt|pain|pacs)\.\d{3}\.\d{3}\.\d{2}(?:\.[A-Za-z0-9]+)*)"));
    QString message = pattern.match(space).captured(0);
    if (message.endsWith(QLatin1String(".xsd")))
        message.chop(4);
    return message.isEmpty() ? QString() : message;
}

QString accountNumber(const XmlElement *id)
{
    QString text = textAt(id, {"IBAN"});
    if (text.isNull())
        text = textAt(id, {"Othr", "Id"});
    if (text.isNull())
        text = textAt(id, {"PrtryAcct", "Id"});
    return text.isNull() ? textAt(id, {"BBAN"}) : text;
}

PaymentDetail paymentDetail(const XmlElement &element)
{
    PaymentDetail detail;
    amountOf(element, &detail);
    detail.indicator = textAt(&element, {"CdtDbtInd"});
    detail.endToEnd = textAt(&element, {"Refs", "EndToEndId"});
    detail.instruction = textAt(&element, {"Refs", "InstrId"});
    detail.bankReference = textAt(&element, {"Refs", "AcctSvcrRef"});
    detail.mandate = textAt(&element, {"Refs", "MndtId"});
    remittanceOf(element, &detail);
    const XmlElement *parties = descend(&element, {"RltdPties"});
    detail.debtor = partyName(parties, "Dbtr");
    detail.creditor = partyName(parties, "Cdtr");
    detail.debtorAccount = partyAccount(parties, "DbtrAcct");
    detail.creditorAccount = partyAccount(parties, "CdtrAcct");
    detail.ultimateDebtor = partyName(parties, "UltmtDbtr");
    detail.ultimateCreditor = partyName(parties, "UltmtCdtr");
    detail.returnReason = textAt(&element, {"RtrInf", "Rsn", "Cd"});
    if (detail.returnReason.isNull())
        detail.returnReason = textAt(&element, {"RtrInf", "Rsn", "Prtry"});
    chargesOf(element, &detail);
    return detail;
}

QString entryProblem(const StatementEntry &entry)
{
    if (!entry.amount) {
        return entry.amountText.isEmpty()
                   ? QStringLiteral("it has no amount")
                   : QStringLiteral("its amount \"%1\" is not a decimal number")
                         .arg(entry.amountText.left(40));
    }
    if (entry.amount->isNegative())
        return QStringLiteral("its amount %1 is below zero; direction is a field of its own")
            .arg(entry.amount->toText());
    if (entry.indicator != QLatin1String("CRDT") && entry.indicator != QLatin1String("DBIT"))
        return QStringLiteral("it does not say whether it is a credit or a debit");
    for (const QString &date : {entry.bookingDate, entry.valueDate}) {
        if (!date.isNull() && !isDay(date))
            return QStringLiteral("\"%1\" is not a day").arg(date);
    }
    return {};
}

std::optional<Decimal> detailsSum(const StatementEntry &entry)
{
    if (entry.details.empty())
        return {};
    std::optional<Decimal> sum;
    for (const PaymentDetail &detail : entry.details) {
        if (!detail.amount || detail.currency != entry.currency)
            return {};
        const bool against = detail.indicator != entry.indicator && !detail.indicator.isEmpty();
        const Decimal part = against ? -*detail.amount : *detail.amount;
        sum = sum ? *sum + part : part;
    }
    return sum;
}

QStringList entryWarnings(const StatementEntry &entry)
{
    QStringList out;
    const auto sum = detailsSum(entry);
    if (sum && entry.amount && !(*sum == *entry.amount))
        out.append(
            QStringLiteral("entry %1 is %2 %3, and its %4 payments add up to %5: the entry's "
                           "amount rules")
                .arg(entry.number)
                .arg(entry.amount->toText(), entry.currency)
                .arg(entry.details.size())
                .arg(sum->toText()));
    for (const StatementBatch &batch : entry.batches) {
        bool isNumber = false;
        const int count = batch.count.toInt(&isNumber);
        if (isNumber && entry.batches.size() == 1 && entry.details.size() > 1
            && count != int(entry.details.size()))
            out.append(QStringLiteral("entry %1 says that it has %2 payments, and lists %3")
                           .arg(entry.number)
                           .arg(count)
                           .arg(entry.details.size()));
    }
    if (entry.reversal && entry.amount && entry.isCredit())
        out.append(
            QStringLiteral("entry %1 is a reversal that adds money: a person has to look at it")
                .arg(entry.number));
    return out;
}

} // namespace dunlin::exchange
