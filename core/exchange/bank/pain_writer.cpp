// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/pain_writer.h"

#include "core/exchange/outside/reference.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamWriter>

#include <algorithm>
#include <iterator>

namespace dunlin::exchange {

using base::Money;

namespace {

const QStringList &sequences()
{
    static const QStringList all{QStringLiteral("FRST"), QStringLiteral("RCUR"),
                                 QStringLiteral("OOFF"), QStringLiteral("FNAL")};
    return all;
}

/// The letters that every SEPA bank takes (EPC217-08): others become their plain form, or a full
/// stop.
QString sepaText(const QString &text, qsizetype most)
{
    static const QString allowed = QStringLiteral("/-?:().,'+ ");
    QString out;
    const QString apart = text.simplified().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                           || (c >= u'0' && c <= u'9') || allowed.contains(c);
        if (plain)
            out += c;
        else if (c == QChar(0x00df))
            out += QLatin1String("ss");
        else if (c == u'&')
            out += u'+';
        else if (c.category() != QChar::Mark_NonSpacing)
            out += u'.';
    }
    return out.left(most).trimmed();
}

class Writer {
public:
    explicit Writer(QByteArray *out) : m_xml(out) {}

    void write(const DebitCreditor &creditor, const std::vector<DebitOrder> &orders)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("Document"));
        m_xml.writeDefaultNamespace(
            QStringLiteral("urn:iso:std:iso:20022:tech:xsd:pain.008.001.08"));
        open("CstmrDrctDbtInitn");
        open("GrpHdr");
        text("MsgId", creditor.messageId);
        text("CreDtTm",
             QDateTime::fromMSecsSinceEpoch(creditor.created.ms, Qt::UTC).toString(Qt::ISODate));
        sums(orders);
        open("InitgPty");
        text("Nm", sepaText(creditor.name, 70));
        close(2);
        for (const QString &sequence : sequences()) {
            std::vector<DebitOrder> part;
            std::copy_if(orders.begin(), orders.end(), std::back_inserter(part),
                         [&](const DebitOrder &order) { return order.sequence == sequence; });
            if (!part.empty())
                batch(creditor, sequence, part);
        }
        m_xml.writeEndDocument();
    }

private:
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close(int count)
    {
        for (; count > 0; --count)
            m_xml.writeEndElement();
    }
    void text(const char *name, const QString &value)
    {
        m_xml.writeTextElement(QLatin1String(name), value);
    }

    void sums(const std::vector<DebitOrder> &orders)
    {
        Money sum = Money::zero(base::kEur);
        for (const DebitOrder &order : orders)
            sum += order.amount;
        text("NbOfTxs", QString::number(orders.size()));
        text("CtrlSum", QString::fromLatin1(sum.toText()));
    }

    void account(const char *name, const QString &iban)
    {
        open(name);
        open("Id");
        text("IBAN", normalReference(iban));
        close(2);
    }

    /// Since 2016 the IBAN is enough; the element itself stays required.
    void agent(const char *name, const QString &bic)
    {
        open(name);
        open("FinInstnId");
        if (!bic.isEmpty()) {
            text("BICFI", bic);
        } else {
            open("Othr");
            text("Id", QStringLiteral("NOTPROVIDED"));
            close(1);
        }
        close(2);
    }

    void batch(const DebitCreditor &creditor, const QString &sequence,
               const std::vector<DebitOrder> &orders)
    {
        open("PmtInf");
        text("PmtInfId", (creditor.messageId + u'-' + sequence).left(35));
        text("PmtMtd", QStringLiteral("DD"));
        sums(orders);
        open("PmtTpInf");
        open("SvcLvl");
        text("Cd", QStringLiteral("SEPA"));
        close(1);
        open("LclInstrm");
        text("Cd", QStringLiteral("CORE"));
        close(1);
        text("SeqTp", sequence);
        close(1);
        text("ReqdColltnDt", creditor.collectOn.toString(Qt::ISODate));
        open("Cdtr");
        text("Nm", sepaText(creditor.name, 70));
        close(1);
        account("CdtrAcct", creditor.iban);
        agent("CdtrAgt", creditor.bic);
        text("ChrgBr", QStringLiteral("SLEV"));
        open("CdtrSchmeId");
        open("Id");
        open("PrvtId");
        open("Othr");
        text("Id", normalReference(creditor.schemeId));
        open("SchmeNm");
        text("Prtry", QStringLiteral("SEPA"));
        close(5);
        for (const DebitOrder &order : orders)
            debit(order);
        close(1);
    }

    void debit(const DebitOrder &order)
    {
        open("DrctDbtTxInf");
        open("PmtId");
        text("EndToEndId", order.endToEnd);
        close(1);
        open("InstdAmt");
        m_xml.writeAttribute(QStringLiteral("Ccy"), QStringLiteral("EUR"));
        m_xml.writeCharacters(QString::fromLatin1(order.amount.toText()));
        close(1);
        open("DrctDbtTx");
        open("MndtRltdInf");
        text("MndtId", order.mandate);
        text("DtOfSgntr", order.signedOn.toString(Qt::ISODate));
        close(2);
        agent("DbtrAgt", {});
        open("Dbtr");
        text("Nm", sepaText(order.debtor, 70));
        close(1);
        account("DbtrAcct", order.iban);
        if (!order.text.isEmpty()) {
            open("RmtInf");
            text("Ustrd", sepaText(order.text, 140));
            close(1);
        }
        close(1);
    }

    QXmlStreamWriter m_xml;
};

void creditorProblems(const DebitCreditor &creditor, QDate today,
                      const base::BusinessCalendar &bankDays, std::vector<DebitProblem> *out)
{
    const auto add = [out](const QString &reason) { out->push_back({0, reason}); };
    if (sepaText(creditor.name, 70).isEmpty())
        add(QStringLiteral("the creditor has no name"));
    if (!isIban(creditor.iban))
        add(QStringLiteral("the creditor's IBAN has wrong check digits"));
    if (creditor.schemeId.size() < 8 || creditor.schemeId.size() > 35)
        add(QStringLiteral("the creditor identifier is missing"));
    if (!creditor.collectOn.isValid() || creditor.collectOn <= today)
        add(QStringLiteral("the day of collection is not after today"));
    else if (!bankDays.isBusinessDay(creditor.collectOn))
        add(QStringLiteral("%1 is no bank day; the next is %2")
                .arg(creditor.collectOn.toString(Qt::ISODate),
                     bankDays.rolled(creditor.collectOn, base::Roll::Following)
                         .toString(Qt::ISODate)));
}

} // namespace

std::vector<DebitProblem> debitProblems(const DebitCreditor &creditor,
                                        const std::vector<DebitOrder> &orders, QDate today,
                                        const base::BusinessCalendar &bankDays)
{
    std::vector<DebitProblem> out;
    creditorProblems(creditor, today, bankDays, &out);
    if (orders.empty())
        out.push_back({0, QStringLiteral("there is no debit")});
    QSet<QString> ids;
    for (const DebitOrder &order : orders) {
        const auto add = [&](const QString &reason) { out.push_back({order.line, reason}); };
        if (order.amount.currency() != base::kEur || !order.amount.isPositive()
            || order.amount.minor() > 99'999'999'999)
            add(QStringLiteral("a SEPA debit is EUR 0.01 to 999999999.99"));
        if (!isIban(order.iban))
            add(QStringLiteral("the debtor's IBAN has wrong check digits"));
        if (order.mandate.isEmpty() || order.mandate.size() > 35)
            add(QStringLiteral("the mandate has no reference"));
        if (!order.signedOn.isValid() || order.signedOn > today)
            add(QStringLiteral("the mandate has no date of signature"));
        if (!sequences().contains(order.sequence))
            add(QStringLiteral("\"%1\" is no sequence: FRST, RCUR, OOFF or FNAL")
                    .arg(order.sequence));
        if (sepaText(order.debtor, 70).isEmpty())
            add(QStringLiteral("the debtor has no name"));
        if (order.endToEnd.isEmpty() || order.endToEnd.size() > 35 || ids.contains(order.endToEnd))
            add(QStringLiteral("its id is missing or used twice"));
        ids.insert(order.endToEnd);
    }
    return out;
}

QByteArray writeDirectDebits(const DebitCreditor &creditor, const std::vector<DebitOrder> &orders)
{
    QByteArray out;
    Writer(&out).write(creditor, orders);
    return out;
}

} // namespace dunlin::exchange
