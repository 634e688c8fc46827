// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/camt_reader.h"

#include "core/exchange/bank/camt_detail.h"

#include <QtCore/QRegularExpression>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Status;
using base::XmlElement;

namespace {

struct Kind {
    const char *message;
    const char *statement;
    const char *kind;
    const char *number; ///< "camt.053"
};

constexpr Kind kKinds[] = {
    {"BkToCstmrAcctRpt", "Rpt", "report", "camt.052"},
    {"BkToCstmrStmt", "Stmt", "statement", "camt.053"},
    {"BkToCstmrDbtCdtNtfctn", "Ntfctn", "notification", "camt.054"},
};

const Kind *kindOf(const QString &messageElement)
{
    for (const Kind &kind : kKinds) {
        if (messageElement.startsWith(QLatin1String(kind.message)))
            return &kind;
    }
    return nullptr;
}

/// A date as far as it is one: the local day that the bank wrote.
QString dateOf(const XmlElement &element)
{
    QString text = textAt(&element, {"Dt"});
    if (text.isNull())
        text = textAt(&element, {"DtTm"});
    if (text.isNull() && !element.text.trimmed().isEmpty())
        text = element.text.trimmed();
    return text.isNull() ? text : text.left(10);
}

QString codeOf(const XmlElement &element)
{
    for (const char *name : {"Cd", "Prtry"}) {
        const QString text = textAt(&element, {name});
        if (!text.isNull())
            return text;
    }
    const QString own = element.text.trimmed();
    return own.isEmpty() ? QString() : own;
}

class Reader {
public:
    Reader(XmlStream &xml, const Kind &kind, StatementSink &sink, const ProgressRef &progress)
        : m_xml(xml)
        , m_kind(kind)
        , m_sink(sink)
        , m_progress(progress)
    {}

    Status read(const QString &space)
    {
        m_message.space = space;
        m_message.message = messageOfNamespace(space);
        m_message.kind = QString::fromLatin1(m_kind.kind);
        checkNamespace();
        const int level = m_xml.enter();
        while (m_xml.next(level)) {
            const QString name = m_xml.name();
            if (name == QLatin1String("GrpHdr")) {
                const XmlElement header = m_xml.element();
                m_message.id = textAt(&header, {"MsgId"});
                m_message.created = textAt(&header, {"CreDtTm"});
            } else if (name == QLatin1String(m_kind.statement)) {
                DUNLIN_TRY(statement());
            }
        }
        if (!m_xml.ok())
            return fail(m_xml.error());
        if (!m_begun)
            m_sink.begin(m_message);
        if (m_statements == 0)
            m_sink.warn(QStringLiteral("the message holds no %1").arg(m_message.kind));
        return {};
    }

private:
    void checkNamespace()
    {
        if (m_message.space.isEmpty()) {
            m_message.message = QString::fromLatin1(m_kind.number);
            m_sink.warn(
                QStringLiteral("the file names no version (no namespace); it was read as %1")
                    .arg(m_message.message));
            return;
        }
        if (!m_message.message.startsWith(QLatin1String(m_kind.number))) {
            m_sink.warn(QStringLiteral("the namespace \"%1\" and the content disagree: the content "
                                       "is a %2 (%3), and was read as that")
                            .arg(m_message.space.left(200), m_message.kind,
                                 QString::fromLatin1(m_kind.number)));
            if (m_message.message.isEmpty())
                m_message.message = QString::fromLatin1(m_kind.number);
            return;
        }
        static const QRegularExpression version(QStringLiteral(R"(^camt\.\d{3}\.\d{3}\.(\d\d))"));
        if (version.match(m_message.message).captured(1).toInt() > kNewestCamtVersion)
            m_sink.warn(QStringLiteral("version %1 is newer than this program; it was read by the "
                                       "rules of the versions known")
                            .arg(m_message.message));
    }

    Status statement()
    {
        ++m_statements;
        if (!m_begun)
            m_sink.begin(m_message);
        m_begun = true;
        StatementHead head;
        StatementTotals totals;
        const int level = m_xml.enter();
        while (m_xml.next(level)) {
            const QString name = m_xml.name();
            if (name == QLatin1String("Ntry"))
                DUNLIN_TRY(entry(head, &totals));
            else
                headPart(name, &head);
        }
        if (!m_xml.ok())
            return fail(m_xml.error());
        return m_sink.end(head, totals);
    }

    void headPart(const QString &name, StatementHead *head)
    {
        if (name == QLatin1String("Id"))
            head->id = textOf(m_xml.element());
        else if (name == QLatin1String("ElctrncSeqNb"))
            head->sequence = textOf(m_xml.element());
        else if (name == QLatin1String("LglSeqNb") && head->sequence.isNull())
            head->sequence = textOf(m_xml.element());
        else if (name == QLatin1String("CpyDplctInd"))
            head->copy = textOf(m_xml.element());
        else if (name == QLatin1String("Acct"))
            account(m_xml.element(), head);
        else if (name == QLatin1String("Bal"))
            balance(m_xml.element(), head);
        else if (name == QLatin1String("TxsSummry"))
            summary(m_xml.element(), head);
    }

    static QString textOf(const XmlElement &element)
    {
        const QString text = element.text.trimmed();
        return text.isEmpty() ? QString() : text;
    }

    static void account(const XmlElement &element, StatementHead *head)
    {
        head->account = accountNumber(descend(&element, {"Id"}));
        head->currency = textAt(&element, {"Ccy"});
        head->owner = textAt(&element, {"Ownr", "Nm"});
        if (head->owner.isNull())
            head->owner = textAt(&element, {"Ownr", "Pty", "Nm"});
    }

    void balance(const XmlElement &element, StatementHead *head)
    {
        StatementBalance balance;
        if (const XmlElement *type = descend(&element, {"Tp", "CdOrPrtry"}))
            balance.code = codeOf(*type);
        else if (const XmlElement *plain = descend(&element, {"Tp"}))
            balance.code = codeOf(*plain);
        const XmlElement *amount = descend(&element, {"Amt"});
        const auto value = Decimal::fromText(amount ? QStringView(amount->text) : QStringView());
        if (!value) {
            m_sink.warn(QStringLiteral("balance %1 has no amount that is a number: left out")
                            .arg(balance.code));
            return;
        }
        balance.amount =
            textAt(&element, {"CdtDbtInd"}) == QLatin1String("DBIT") ? -*value : *value;
        balance.currency = amount->attribute(QStringLiteral("Ccy"));
        if (const XmlElement *date = descend(&element, {"Dt"}))
            balance.date = dateOf(*date);
        head->balances.push_back(std::move(balance));
    }

    static void summary(const XmlElement &element, StatementHead *head)
    {
        struct Part {
            const char *name;
            const char *group;
            const char *value;
        };
        static constexpr Part parts[] = {
            {"entries", "TtlNtries", "NbOfNtries"},
            {"sum", "TtlNtries", "Sum"},
            {"net", "TtlNtries", "TtlNetNtryAmt"},
            {"credit_entries", "TtlCdtNtries", "NbOfNtries"},
            {"credit_sum", "TtlCdtNtries", "Sum"},
            {"debit_entries", "TtlDbtNtries", "NbOfNtries"},
            {"debit_sum", "TtlDbtNtries", "Sum"},
        };
        for (const Part &part : parts) {
            const QString text = textAt(&element, {part.group, part.value});
            if (!text.isNull())
                head->declared.values.emplace_back(QByteArray(part.name), text);
        }
        // Since version 4 the net sum has an element of its own around it.
        const QString net = textAt(&element, {"TtlNtries", "TtlNetNtry", "Amt"});
        if (!net.isNull())
            head->declared.values.emplace_back(QByteArray("net"), net);
    }

    Status entry(const StatementHead &head, StatementTotals *totals)
    {
        if (m_progress.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped while reading the file"));
        StatementEntry entry;
        entry.number = totals->entries + 1;
        entry.line = m_xml.line();
        const int level = m_xml.enter();
        while (m_xml.next(level)) {
            const QString name = m_xml.name();
            if (name == QLatin1String("NtryDtls"))
                details(&entry);
            else if (name == QLatin1String("TxDtls"))
                entry.details.push_back(paymentDetail(m_xml.element()));
            else
                entryPart(name, &entry);
        }
        if (!m_xml.ok())
            return fail(m_xml.error());
        finish(head, &entry);
        totals->add(entry);
        return m_sink.entry(head, std::move(entry));
    }

    void details(StatementEntry *entry)
    {
        const int level = m_xml.enter();
        while (m_xml.next(level)) {
            const QString name = m_xml.name();
            if (name == QLatin1String("TxDtls")) {
                entry->details.push_back(paymentDetail(m_xml.element()));
            } else if (name == QLatin1String("Btch")) {
                const XmlElement batch = m_xml.element();
                entry->batches.push_back({textAt(&batch, {"NbOfTxs"}), textAt(&batch, {"TtlAmt"}),
                                          textAt(&batch, {"PmtInfId"}), textAt(&batch, {"MsgId"})});
            }
        }
    }

    void entryPart(const QString &name, StatementEntry *entry)
    {
        if (name == QLatin1String("Amt")) {
            const XmlElement amount = m_xml.element();
            entry->amountText = amount.text.trimmed();
            entry->currency = amount.attribute(QStringLiteral("Ccy"));
            entry->amount = Decimal::fromText(entry->amountText);
        } else if (name == QLatin1String("CdtDbtInd")) {
            entry->indicator = textOf(m_xml.element());
        } else if (name == QLatin1String("RvslInd")) {
            const QString text = textOf(m_xml.element());
            entry->reversal = text == QLatin1String("true") || text == QLatin1String("1");
        } else if (name == QLatin1String("Sts")) {
            entry->status = codeOf(m_xml.element());
        } else if (name == QLatin1String("BookgDt")) {
            entry->bookingDate = dateOf(m_xml.element());
        } else if (name == QLatin1String("ValDt")) {
            entry->valueDate = dateOf(m_xml.element());
        } else if (name == QLatin1String("NtryRef")) {
            entry->reference = textOf(m_xml.element());
        } else if (name == QLatin1String("AcctSvcrRef")) {
            entry->bankReference = textOf(m_xml.element());
        } else if (name == QLatin1String("AddtlNtryInf")) {
            entry->information = textOf(m_xml.element());
        }
    }

    /// What needs the whole entry: defaults, and what is wrong with it.
    void finish(const StatementHead &head, StatementEntry *entry)
    {
        if (entry->currency.isEmpty()) {
            entry->currency = head.currency;
            m_sink.warn(
                QStringLiteral("entry %1 (line %2) names no currency: taken as %3")
                    .arg(entry->number)
                    .arg(entry->line)
                    .arg(head.currency.isEmpty() ? QStringLiteral("unknown") : head.currency));
        }
        entry->problem = entryProblem(*entry);
        if (!entry->problem.isEmpty()) {
            entry->amount.reset();
            m_sink.warn(QStringLiteral("entry %1 (line %2) is left out of the sums: %3")
                            .arg(entry->number)
                            .arg(entry->line)
                            .arg(entry->problem));
        }
        for (PaymentDetail &detail : entry->details) {
            if (detail.indicator.isEmpty())
                detail.indicator = entry->indicator;
        }
        for (const QString &sentence : entryWarnings(*entry))
            m_sink.warn(sentence);
    }

    XmlStream &m_xml;
    const Kind &m_kind;
    StatementSink &m_sink;
    const ProgressRef &m_progress;
    MessageHead m_message;
    int m_statements = 0;
    bool m_begun = false;
};

} // namespace

bool isCamtMessage(const QString &messageElement)
{
    return kindOf(messageElement) != nullptr;
}

Status readCamt(XmlStream &xml, const QString &space, StatementSink &sink,
                const ProgressRef &progress)
{
    const Kind *kind = kindOf(xml.name());
    if (!kind)
        return fail(ErrorCode::Input,
                    QStringLiteral("<%1> is no account statement").arg(xml.name()));
    return Reader(xml, *kind, sink, progress).read(space);
}

} // namespace dunlin::exchange
