// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/ofx_reader.h"

#include "core/exchange/encoding.h"
#include "core/exchange/outside/json_fields.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString decode(const QByteArray &bytes, QString *encoding)
{
    const auto guess = guessEncoding(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (guess && guess->isUtf8) {
        *encoding = QStringLiteral("utf-8-sig");
        return QString::fromUtf8(bytes.mid(guess->bomBytes));
    }
    if (guess) {
        QStringDecoder decoder(guess->codec.constData());
        if (decoder.isValid()) {
            *encoding = guess->name.toLower();
            return decoder(bytes);
        }
    }
    *encoding = QStringLiteral("iso-8859-1");
    return QString::fromLatin1(bytes);
}

QString unescape(QString text)
{
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&apos;"), QLatin1String("'"));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text.trimmed();
}

QJsonValue dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// A point, or a comma as some banks write it; both together are grouping, and refused.
std::optional<Decimal> amountOf(const QString &text)
{
    if (text.contains(u',') && !text.contains(u'.'))
        return Decimal::fromComma(text);
    return Decimal::fromText(text);
}

/// A statement while it is read.
struct Statement {
    QString kind, currency, account, bank, from, to;
    Decimal credits, debits;
    int unreadable = 0;
    int count = 0;
    QJsonValue closing, available;
    QJsonArray entries, duplicates;
    QHash<QString, int> ids;
};

class Scanner {
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    void scan()
    {
        qsizetype at = 0;
        while (true) {
            at = m_text.indexOf(u'<', at);
            if (at < 0)
                return;
            const qsizetype end = m_text.indexOf(u'>', at);
            if (end < 0) {
                truncated = true;
                return;
            }
            QString tag =
                m_text.mid(at + 1, std::min<qsizetype>(end - at - 1, 64)).trimmed().toUpper();
            at = end + 1;
            const bool closing = tag.startsWith(u'/');
            if (closing)
                tag.remove(0, 1);
            if (tag.endsWith(u'/'))
                tag.chop(1);
            tag = tag.section(u' ', 0, 0);
            if (closing)
                close(tag);
            else
                open(tag, valueAt(at));
        }
    }

    std::vector<Statement> statements;
    QStringList warnings;
    QString version, error;
    bool truncated = false;

private:
    QString valueAt(qsizetype at) const
    {
        if (m_text.mid(at, 40).trimmed().startsWith(QLatin1String("<![CDATA["))) {
            const qsizetype begin = m_text.indexOf(QLatin1String("<![CDATA["), at) + 9;
            const qsizetype end = m_text.indexOf(QLatin1String("]]>"), begin);
            return m_text.mid(begin, end < 0 ? 0 : end - begin).trimmed();
        }
        const qsizetype end = m_text.indexOf(u'<', at);
        return unescape(m_text.mid(at, end < 0 ? -1 : end - at));
    }

    void open(const QString &tag, const QString &value)
    {
        if (tag == QLatin1String("STMTRS") || tag == QLatin1String("CCSTMTRS")
            || tag == QLatin1String("INVSTMTRS")) {
            statements.emplace_back();
            statements.back().kind = tag == QLatin1String("STMTRS") ? QStringLiteral("bank")
                                     : tag == QLatin1String("CCSTMTRS")
                                         ? QStringLiteral("card")
                                         : QStringLiteral("investment");
            m_section.clear();
            return;
        }
        if (tag == QLatin1String("STMTTRN")) {
            finishEntry();
            m_inEntry = true;
            m_entry.clear();
            return;
        }
        static const QStringList sections{
            QStringLiteral("BANKACCTFROM"), QStringLiteral("CCACCTFROM"),
            QStringLiteral("BANKTRANLIST"), QStringLiteral("LEDGERBAL"),
            QStringLiteral("AVAILBAL"),     QStringLiteral("STATUS"),
            QStringLiteral("BANKACCTTO"),   QStringLiteral("CCACCTTO")};
        if (sections.contains(tag)) {
            if (tag.endsWith(QLatin1String("BAL")) || tag.endsWith(QLatin1String("FROM")))
                finishEntry();
            m_section = tag;
            return;
        }
        if (m_inEntry) {
            const QString key =
                m_section.endsWith(QLatin1String("ACCTTO")) ? QStringLiteral("TO.") + tag : tag;
            if (!m_entry.contains(key))
                m_entry[key] = value;
            return;
        }
        field(tag, value);
    }

    void field(const QString &tag, const QString &value)
    {
        if (m_section == QLatin1String("STATUS") && tag == QLatin1String("CODE")
            && value != QLatin1String("0"))
            error = value;
        if (statements.empty())
            return;
        Statement &now = statements.back();
        if (tag == QLatin1String("CURDEF"))
            now.currency = value;
        else if (tag == QLatin1String("BANKID"))
            now.bank = value;
        else if (tag == QLatin1String("ACCTID") && now.account.isNull())
            now.account = value;
        else if (tag == QLatin1String("DTSTART"))
            now.from = value;
        else if (tag == QLatin1String("DTEND"))
            now.to = value;
        else if (tag == QLatin1String("BALAMT"))
            m_balance = value;
        else if (tag == QLatin1String("DTASOF"))
            balance(&now, value);
    }

    void balance(Statement *now, const QString &day)
    {
        const QJsonObject json{{QStringLiteral("amount"), jsonAmount(amountOf(m_balance))},
                               {QStringLiteral("date"), dayOf(day)}};
        if (m_section == QLatin1String("LEDGERBAL"))
            now->closing = json;
        else if (m_section == QLatin1String("AVAILBAL"))
            now->available = json;
    }

    void close(const QString &tag)
    {
        if (tag == QLatin1String("STMTTRN") || tag == QLatin1String("BANKTRANLIST"))
            finishEntry();
        if (tag == m_section)
            m_section.clear();
    }

    QJsonValue entryText(const char *key) const
    {
        const auto found = m_entry.find(QString::fromLatin1(key));
        return found == m_entry.end() || found->isEmpty() ? QJsonValue() : QJsonValue(*found);
    }

    void finishEntry()
    {
        if (!m_inEntry || statements.empty()) {
            m_inEntry = false;
            return;
        }
        m_inEntry = false;
        Statement &now = statements.back();
        ++now.count;
        const QString written = m_entry.value(QStringLiteral("TRNAMT"));
        const auto amount = amountOf(written);
        if (!amount) {
            ++now.unreadable;
            warnings.append(
                QStringLiteral("entry %1 is left out of the sums: its amount \"%2\" is not "
                               "a decimal number")
                    .arg(now.count)
                    .arg(written.left(40)));
        } else if (amount->isNegative()) {
            now.debits += amount->abs();
        } else {
            now.credits += *amount;
        }
        const QString id = m_entry.value(QStringLiteral("FITID"));
        if (!id.isEmpty() && ++now.ids[id] == 2) {
            now.duplicates.append(id);
            warnings.append(QStringLiteral("two entries have the id %1").arg(id));
        }
        QJsonValue name = entryText("NAME");
        now.entries.append(
            QJsonObject{{QStringLiteral("type"), entryText("TRNTYPE")},
                        {QStringLiteral("date"), dayOf(m_entry.value(QStringLiteral("DTPOSTED")))},
                        {QStringLiteral("amount"), jsonAmount(amount)},
                        {QStringLiteral("id"), entryText("FITID")},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("memo"), entryText("MEMO")},
                        {QStringLiteral("check"), entryText("CHECKNUM")},
                        {QStringLiteral("ref"), entryText("REFNUM")},
                        {QStringLiteral("counter_account"), entryText("TO.ACCTID")}});
    }

    const QString &m_text;
    QString m_section, m_balance;
    QHash<QString, QString> m_entry;
    bool m_inEntry = false;
};

QString versionOf(const QString &text)
{
    static const QRegularExpression header(
        QStringLiteral(R"(<\?OFX[^>]*\bVERSION="(\d+)\"|^\s*VERSION:(\d+))"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = header.match(text.left(4096));
    const QString version = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return version.isEmpty() ? QString() : version;
}

QString headerOf(const QString &text)
{
    static const QRegularExpression header(QStringLiteral(R"(OFXHEADER[=:]"?\d+"?)"));
    const QString found = header.match(text.left(4096)).captured(0);
    return found.isEmpty() ? QString() : found;
}

QJsonObject statementJson(const Statement &one)
{
    return {{QStringLiteral("kind"), one.kind},
            {QStringLiteral("currency"), jsonText(one.currency)},
            {QStringLiteral("account"), jsonText(one.account)},
            {QStringLiteral("bank"), jsonText(one.bank)},
            {QStringLiteral("from"), dayOf(one.from)},
            {QStringLiteral("to"), dayOf(one.to)},
            {QStringLiteral("entry_count"), one.count},
            {QStringLiteral("credits"), one.credits.toText()},
            {QStringLiteral("debits"), one.debits.toText()},
            {QStringLiteral("unreadable_amounts"), one.unreadable},
            {QStringLiteral("closing"), one.closing},
            {QStringLiteral("available"), one.available},
            {QStringLiteral("opening"), QJsonValue()},
            {QStringLiteral("duplicate_ids"), one.duplicates},
            {QStringLiteral("entries"), one.entries}};
}

} // namespace

bool looksLikeOfx(const QByteArray &head)
{
    const QByteArray begin = head.left(4096).toUpper();
    return begin.contains("OFXHEADER") || begin.contains("<OFX>");
}

Result<QJsonObject> readOfx(const QByteArray &bytes)
{
    QString encoding;
    const QString text = decode(bytes, &encoding);
    if (text.contains(QLatin1String("<!DOCTYPE"), Qt::CaseInsensitive)
        || text.contains(QLatin1String("<!ENTITY"), Qt::CaseInsensitive))
        return fail(
            ErrorCode::Input,
            QStringLiteral("document type declarations, and with them entities, are not accepted"));
    Scanner scanner(text);
    scanner.scan();
    if (scanner.statements.empty()) {
        if (!scanner.error.isEmpty())
            return fail(ErrorCode::Input,
                        QStringLiteral("the bank sent an error (%1) instead of a statement")
                            .arg(scanner.error.left(20)));
        return fail(ErrorCode::Input, QStringLiteral("there is no statement in the file"));
    }
    if (scanner.truncated || !text.contains(QLatin1String("</OFX>"), Qt::CaseInsensitive))
        return fail(ErrorCode::Input,
                    QStringLiteral("the file is cut off before its end (</OFX>)"));
    QJsonArray statements;
    for (const Statement &one : scanner.statements)
        statements.append(statementJson(one));
    return QJsonObject{{QStringLiteral("format"), QStringLiteral("ofx")},
                       {QStringLiteral("ofx"), true},
                       {QStringLiteral("encoding"), encoding},
                       {QStringLiteral("header"), jsonText(headerOf(text))},
                       {QStringLiteral("version"), jsonText(versionOf(text))},
                       {QStringLiteral("statements"), statements},
                       {QStringLiteral("warnings"), jsonTexts(scanner.warnings)}};
}

} // namespace dunlin::exchange
