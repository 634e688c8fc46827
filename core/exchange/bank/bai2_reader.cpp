// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/bai2_reader.h"

#include "core/exchange/outside/json_fields.h"

#include <algorithm>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

struct Record {
    QString code;
    QString text; ///< after the code, continuations joined
    int line = 0;
    int lines = 0;
};

QString text(const QString &field)
{
    return field.isEmpty() ? QString() : field;
}

std::optional<qint64> amountOf(const QString &field)
{
    bool isNumber = false;
    const qint64 value = field.trimmed().toLongLong(&isNumber);
    return isNumber && qAbs(value) < Q_INT64_C(1'000'000'000'000'000) ? std::optional(value)
                                                                      : std::nullopt;
}

QJsonValue number(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// The fields that a funds type brings with it, after itself.
int fundsFields(const QStringList &fields, int at)
{
    const QString type = fields.value(at).trimmed().toUpper();
    if (type == QLatin1String("V"))
        return 2;
    if (type == QLatin1String("S"))
        return 3;
    if (type == QLatin1String("D"))
        return 1 + 2 * std::clamp(fields.value(at + 1).toInt(), 0, 100);
    return 0;
}

std::vector<Record> recordsOf(const QByteArray &bytes, QStringList *warnings)
{
    std::vector<Record> records;
    QString all = QString::fromUtf8(bytes);
    all.replace(u'\r', u'\n');
    int number = 0;
    for (const QString &raw : all.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const QString code = line.left(2);
        const QString rest = line.mid(3);
        if (code != QLatin1String("88")) {
            records.push_back({code, rest, number, 1});
            continue;
        }
        if (records.empty()) {
            warnings->append(
                QStringLiteral("line %1: a continuation without a record").arg(number));
            continue;
        }
        Record &last = records.back();
        ++last.lines;
        // A record of fields goes on with the next field, a text with its next letter.
        if (last.code == QLatin1String("16")) {
            if (last.text.endsWith(u'/'))
                last.text.chop(1);
            last.text += rest;
        } else {
            if (last.text.endsWith(u'/'))
                last.text.chop(1);
            last.text += u',' + rest;
        }
    }
    return records;
}

QStringList fieldsOf(const Record &record)
{
    QString text = record.text;
    if (text.endsWith(u'/'))
        text.chop(1);
    return text.split(u',');
}

class Reader {
public:
    QStringList warnings;
    QJsonObject file;
    QJsonArray groups;
    bool ended = false;

    void read(const std::vector<Record> &records)
    {
        for (const Record &record : records) {
            m_fileRecords += record.lines;
            m_groupRecords += record.lines;
            m_accountRecords += record.lines;
            one(record);
        }
        closeAccount(QJsonValue());
        closeGroup(QJsonValue());
    }

private:
    void one(const Record &record)
    {
        const QStringList fields = fieldsOf(record);
        if (record.code == QLatin1String("01"))
            begin(fields);
        else if (record.code == QLatin1String("02"))
            group(fields, record.lines);
        else if (record.code == QLatin1String("03"))
            account(fields, record.lines);
        else if (record.code == QLatin1String("16"))
            entry(record);
        else if (record.code == QLatin1String("49"))
            accountTrailer(fields);
        else if (record.code == QLatin1String("98"))
            groupTrailer(fields);
        else if (record.code == QLatin1String("99"))
            fileTrailer(fields);
        else
            warnings.append(QStringLiteral("line %1: record \"%2\" is not known")
                                .arg(record.line)
                                .arg(record.code));
    }

    void begin(const QStringList &fields)
    {
        file[QStringLiteral("sender")] = jsonText(text(fields.value(0)));
        file[QStringLiteral("receiver")] = jsonText(text(fields.value(1)));
        file[QStringLiteral("date")] = jsonText(text(fields.value(2)));
        file[QStringLiteral("file_id")] = jsonText(text(fields.value(4)));
    }

    void group(const QStringList &fields, int lines)
    {
        closeAccount(QJsonValue());
        closeGroup(QJsonValue());
        m_inGroup = true;
        m_group = {{QStringLiteral("originator"), jsonText(text(fields.value(1)))},
                   {QStringLiteral("status"), jsonText(text(fields.value(2)))},
                   {QStringLiteral("as_of"), jsonText(text(fields.value(3)))},
                   {QStringLiteral("currency"), jsonText(text(fields.value(5)))}};
        m_accounts = {};
        m_groupTotal = 0;
        m_groupRecords = lines;
    }

    void account(const QStringList &fields, int lines)
    {
        closeAccount(QJsonValue());
        m_inAccount = true;
        m_entries = {};
        m_credits = m_debits = m_computed = 0;
        m_accountRecords = lines;
        QJsonValue opening, closing;
        QJsonArray summaries;
        for (int at = 2; at < fields.size();) {
            const QString type = fields.value(at).trimmed();
            if (type.isEmpty()) {
                ++at;
                continue;
            }
            const auto amount = amountOf(fields.value(at + 1));
            m_computed += amount.value_or(0);
            if (type == QLatin1String("010"))
                opening = number(amount);
            else if (type == QLatin1String("015"))
                closing = number(amount);
            summaries.append(
                QJsonObject{{QStringLiteral("type"), type},
                            {QStringLiteral("amount"), number(amount)},
                            {QStringLiteral("count"), jsonText(text(fields.value(at + 2)))}});
            at += 4 + fundsFields(fields, at + 3);
        }
        const QString currency = text(fields.value(1));
        m_account = {{QStringLiteral("account"), jsonText(text(fields.value(0)))},
                     {QStringLiteral("currency"), currency.isNull()
                                                      ? m_group[QStringLiteral("currency")]
                                                      : QJsonValue(currency)},
                     {QStringLiteral("summaries"), summaries},
                     {QStringLiteral("opening_ledger_010"), opening},
                     {QStringLiteral("closing_ledger_015"), closing}};
    }

    void entry(const Record &record)
    {
        const QStringList fields = record.text.split(u',');
        const QString type = fields.value(0).trimmed();
        const auto amount = amountOf(fields.value(1));
        if (!amount && !fields.value(1).trimmed().isEmpty())
            warnings.append(QStringLiteral("line %1: \"%2\" is no amount")
                                .arg(record.line)
                                .arg(fields.value(1).left(40)));
        const int code = type.toInt();
        const bool credit = code >= 100 && code < 400;
        const bool debit = code >= 400 && code < 700;
        (credit ? m_credits : m_debits) += credit || debit ? amount.value_or(0) : 0;
        if (!credit && !debit)
            warnings.append(QStringLiteral("line %1: type %2 is neither credit nor debit")
                                .arg(record.line)
                                .arg(type));
        m_computed += amount.value_or(0);
        const int after = 3 + fundsFields(fields, 2);
        // What is left is text, commas and all.
        const QString words = fields.mid(after + 2).join(u',').trimmed();
        m_entries.append(QJsonObject{
            {QStringLiteral("type"), type},
            {QStringLiteral("amount"), number(amount)},
            {QStringLiteral("side"), credit  ? QJsonValue(QStringLiteral("credit"))
                                     : debit ? QJsonValue(QStringLiteral("debit"))
                                             : QJsonValue()},
            {QStringLiteral("bank_ref"), jsonText(text(fields.value(after).trimmed()))},
            {QStringLiteral("customer_ref"), jsonText(text(fields.value(after + 1).trimmed()))},
            {QStringLiteral("text"), jsonText(text(words))}});
    }

    void accountTrailer(const QStringList &fields)
    {
        const auto declared = amountOf(fields.value(0));
        m_control = QJsonObject{{QStringLiteral("computed"), m_computed},
                                {QStringLiteral("declared"), fields.value(0)},
                                {QStringLiteral("agrees"), declared == m_computed}};
        const QString name = m_account[QStringLiteral("account")].toString();
        if (declared != m_computed)
            warnings.append(
                QStringLiteral("the control total of account %1 is %2, its records make %3")
                    .arg(name, fields.value(0))
                    .arg(m_computed));
        if (fields.value(1).toInt() != m_accountRecords)
            warnings.append(QStringLiteral("account %1 says that it has %2 records, and has %3")
                                .arg(name, fields.value(1))
                                .arg(m_accountRecords));
        m_groupTotal += declared.value_or(m_computed);
        closeAccount(QJsonObject{{QStringLiteral("control"), fields.value(0)},
                                 {QStringLiteral("records"), jsonText(text(fields.value(1)))}});
    }

    void closeAccount(const QJsonValue &trailer)
    {
        if (!m_inAccount)
            return;
        m_inAccount = false;
        if (trailer.isNull())
            warnings.append(QStringLiteral("account %1 has no trailer (49)")
                                .arg(m_account[QStringLiteral("account")].toString()));
        m_account[QStringLiteral("entries")] = m_entries;
        m_account[QStringLiteral("entry_count")] = int(m_entries.size());
        m_account[QStringLiteral("credits")] = m_credits;
        m_account[QStringLiteral("debits")] = m_debits;
        m_account[QStringLiteral("trailer")] = trailer;
        m_account[QStringLiteral("control_total")] = m_control;
        m_control = QJsonValue();
        m_accounts.append(m_account);
    }

    void groupTrailer(const QStringList &fields)
    {
        closeAccount(QJsonValue());
        check(QStringLiteral("group"), fields, m_groupTotal, int(m_accounts.size()),
              m_groupRecords);
        m_fileTotal += amountOf(fields.value(0)).value_or(m_groupTotal);
        closeGroup(jsonTexts(fields));
    }

    void closeGroup(const QJsonValue &trailer)
    {
        if (!m_inGroup)
            return;
        m_inGroup = false;
        m_group[QStringLiteral("accounts")] = m_accounts;
        m_group[QStringLiteral("trailer")] = trailer;
        if (trailer.isNull())
            warnings.append(QStringLiteral("a group has no trailer (98)"));
        groups.append(m_group);
    }

    void fileTrailer(const QStringList &fields)
    {
        closeAccount(QJsonValue());
        closeGroup(QJsonValue());
        ended = true;
        check(QStringLiteral("file"), fields, m_fileTotal, int(groups.size()), m_fileRecords);
        file[QStringLiteral("trailer")] = jsonTexts(fields);
    }

    void check(const QString &what, const QStringList &fields, qint64 total, int parts, int records)
    {
        if (amountOf(fields.value(0)) != total)
            warnings.append(QStringLiteral("the control total of the %1 is %2, its parts make %3")
                                .arg(what, fields.value(0))
                                .arg(total));
        if (fields.value(1).toInt() != parts || fields.value(2).toInt() != records)
            warnings.append(
                QStringLiteral("the %1 says that it has %2 parts and %3 records, and has %4 and %5")
                    .arg(what, fields.value(1), fields.value(2))
                    .arg(parts)
                    .arg(records));
    }

    QJsonObject m_group, m_account;
    QJsonArray m_accounts, m_entries;
    QJsonValue m_control;
    qint64 m_credits = 0, m_debits = 0, m_computed = 0, m_groupTotal = 0, m_fileTotal = 0;
    int m_accountRecords = 0, m_groupRecords = 0, m_fileRecords = 0;
    bool m_inGroup = false, m_inAccount = false;
};

} // namespace

bool looksLikeBai2(const QByteArray &head)
{
    QByteArray begin = head.left(1024);
    if (begin.startsWith("\xef\xbb\xbf"))
        begin.remove(0, 3);
    begin = begin.trimmed();
    return begin.startsWith("01,") && (begin.contains("\n02,") || begin.contains("\r02,"));
}

Result<QJsonObject> readBai2(const QByteArray &bytes)
{
    Reader reader;
    reader.read(recordsOf(bytes, &reader.warnings));
    if (reader.groups.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("there is no account in the file"));
    if (!reader.ended)
        return fail(ErrorCode::Input,
                    QStringLiteral("the file is cut off before its trailer (99)"));
    QJsonObject out = reader.file;
    out[QStringLiteral("format")] = QStringLiteral("bai2");
    out[QStringLiteral("groups")] = reader.groups;
    out[QStringLiteral("problems")] = QJsonArray();
    out[QStringLiteral("warnings")] = jsonTexts(reader.warnings);
    return out;
}

} // namespace dunlin::exchange
