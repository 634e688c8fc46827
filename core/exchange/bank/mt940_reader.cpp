// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/mt940_reader.h"

#include "core/exchange/encoding.h"

#include <QtCore/QDate>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <cstdlib>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kMaxDetailLines = 200;

struct Field {
    QString tag; ///< "61", "60F"
    QStringList lines;
    int line = 0;
};

/// "61" of ":61:.."; empty when the line begins no field.
QString tagOf(QStringView line)
{
    if (line.size() < 4 || line[0] != u':')
        return {};
    const qsizetype end = line.indexOf(u':', 1);
    if (end < 3 || end > 4)
        return {};
    const QStringView tag = line.mid(1, end - 1);
    const bool isNumber = tag[0].isDigit() && tag[1].isDigit();
    return isNumber && (tag.size() == 2 || (tag[2] >= u'A' && tag[2] <= u'Z')) ? tag.toString()
                                                                               : QString();
}

/// Block headers {1:..}{2:..}{4: cut off, and the end of a message.
QStringView withoutBlocks(QStringView line)
{
    while (line.startsWith(u'{')) {
        const qsizetype four = line.startsWith(QLatin1String("{4:")) ? 3 : 0;
        const qsizetype end = line.indexOf(u'}');
        if (four > 0)
            line = line.mid(four);
        else if (end < 0)
            return {};
        else
            line = line.mid(end + 1);
    }
    return line;
}

QString cleaned(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.unicode() >= 0x20)
            out += c;
    }
    return out;
}

std::vector<Field> fieldsOf(const QString &text)
{
    std::vector<Field> fields;
    int number = 0;
    bool open = false;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        QString line = raw;
        if (line.startsWith(u'{'))
            line = withoutBlocks(line).toString();
        const QString blank = line.trimmed();
        if (blank == QLatin1String("-") || blank.startsWith(QLatin1String("-}"))) {
            fields.push_back({QStringLiteral("-"), {}, number});
            open = false;
            continue;
        }
        const QString tag = tagOf(QStringView(line).trimmed());
        if (!tag.isEmpty()) {
            // What a bank pads a text with may be the blank between two words.
            const QString rest = line.mid(line.indexOf(u':'));
            fields.push_back({tag, {rest.mid(tag.size() + 2)}, number});
            open = true;
        } else if (open && !blank.isEmpty() && fields.back().lines.size() < kMaxDetailLines) {
            fields.back().lines.append(line);
        }
    }
    return fields;
}

QString dateOf(QStringView sixDigits)
{
    const int year = sixDigits.left(2).toInt();
    return QStringLiteral("%1%2-%3-%4")
        .arg(year >= 80 ? QStringLiteral("19") : QStringLiteral("20"))
        .arg(sixDigits.left(2))
        .arg(sixDigits.mid(2, 2))
        .arg(sixDigits.mid(4, 2));
}

bool allDigits(QStringView text, qsizetype count)
{
    return text.size() >= count && std::all_of(text.begin(), text.begin() + count, [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
}

QString decode(const QByteArray &bytes, QString *encoding)
{
    QByteArray plain = bytes;
    plain.replace('\0', QByteArray()); // padding of some banks
    const auto guess = guessEncoding(std::string_view(plain.constData(), size_t(plain.size())));
    QString text;
    if (guess && guess->isUtf8) {
        *encoding = QStringLiteral("utf-8-sig");
        text = QString::fromUtf8(plain.mid(guess->bomBytes));
    } else if (guess && QStringDecoder(guess->codec.constData()).isValid()) {
        // Old bank software writes CP850: an umlaut there is a control or a sign in windows-1252.
        const bool dos =
            std::any_of(plain.begin(), plain.end(),
                        [](char c) { return c == '\x81' || c == '\x84' || c == '\x94'; })
            && std::none_of(plain.begin(), plain.end(),
                            [](char c) { return c == '\xfc' || c == '\xe4' || c == '\xf6'; });
        const QByteArray codec = dos ? QByteArray("IBM850") : guess->codec;
        *encoding = QString::fromLatin1(codec).toLower();
        QStringDecoder decoder(codec.constData());
        text = decoder.isValid() ? decoder(plain) : QString::fromLatin1(plain);
    } else {
        *encoding = QStringLiteral("iso-8859-1");
        text = QString::fromLatin1(plain);
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return cleaned(text);
}

class Reader {
public:
    explicit Reader(MtFile *out) : m_out(out) {}

    void field(const Field &field)
    {
        const QString &tag = field.tag;
        if (tag == QLatin1String("20")) {
            open();
            now().reference = firstOf(field);
        } else if (tag == QLatin1String("-")) {
            m_isOpen = false;
        } else if (tag == QLatin1String("61")) {
            entry(field);
        } else if (tag == QLatin1String("86")) {
            details(field);
        } else {
            head(field);
        }
    }

private:
    static QString firstOf(const Field &field)
    {
        const QString text = field.lines.value(0).trimmed();
        return text.isEmpty() ? QString() : text;
    }

    void open()
    {
        m_out->statements.emplace_back();
        m_isOpen = true;
        m_closed = false;
    }

    MtStatement &now()
    {
        if (!m_isOpen)
            open();
        return m_out->statements.back();
    }

    void problem(const Field &field, const QString &what)
    {
        m_out->problems.append(QStringLiteral("line %1: %2").arg(field.line).arg(what));
    }

    void head(const Field &field)
    {
        const QString &tag = field.tag;
        if (tag == QLatin1String("25") || tag == QLatin1String("25P"))
            now().account = firstOf(field);
        else if (tag == QLatin1String("28C") || tag == QLatin1String("28"))
            now().number = firstOf(field);
        else if (tag.startsWith(QLatin1String("60")) || tag.startsWith(QLatin1String("62")))
            balance(field, tag.startsWith(QLatin1String("60")));
        else if (tag == QLatin1String("64"))
            now().available = balanceOf(field);
        else if (tag == QLatin1String("34F") || tag == QLatin1String("13D")
                 || tag == QLatin1String("90D") || tag == QLatin1String("90C")) {
            m_out->interim = true;
            now().interim[tag].append(firstOf(field));
            m_closed = m_closed || tag.startsWith(QLatin1String("90"));
        }
    }

    std::optional<MtBalance> balanceOf(const Field &field)
    {
        QString text = firstOf(field);
        MtBalance out;
        if (text.isEmpty() || !allDigits(QStringView(text).mid(1), 6)) {
            problem(field, QStringLiteral("balance \"%1\" cannot be read").arg(text.left(60)));
            return {};
        }
        const bool debit = text[0] == u'D';
        out.date = dateOf(QStringView(text).mid(1, 6));
        text = text.mid(7);
        qsizetype letters = 0;
        while (letters < text.size() && text[letters].isLetter())
            ++letters;
        out.currency = text.left(letters);
        if (letters != 3)
            problem(field, letters == 0
                               ? QStringLiteral("a balance without a currency")
                               : QStringLiteral("\"%1\" is no currency").arg(out.currency));
        const auto amount = Decimal::fromComma(QStringView(text).mid(letters));
        if (!amount) {
            problem(field, QStringLiteral("balance \"%1\" is not a number").arg(text.left(40)));
            return {};
        }
        out.amount = debit ? -*amount : *amount;
        return out;
    }

    void balance(const Field &field, bool opening)
    {
        auto read = balanceOf(field);
        if (!read)
            return;
        const bool intermediate = field.tag.endsWith(u'M');
        read->kind = intermediate ? QStringLiteral("intermediate") : QStringLiteral("final");
        if (opening && (!now().opening || now().opening->kind != QLatin1String("final")))
            now().opening = read;
        else if (!opening)
            now().closing = read;
        m_closed = m_closed || !opening;
    }

    void entry(const Field &field)
    {
        MtEntry entry;
        entry.line = field.line;
        const QString text = field.lines.value(0).trimmed();
        qsizetype at = 0;
        if (!allDigits(text, 6)) {
            problem(field, QStringLiteral("entry \"%1\" has no value date").arg(text.left(40)));
            return;
        }
        entry.valueDate = dateOf(QStringView(text).left(6));
        at = 6;
        if (allDigits(QStringView(text).mid(at), 4)) {
            entry.entryMonthDay = text.mid(at, 4);
            at += 4;
        }
        while (at < text.size() && text[at] == u' ')
            ++at; // a blank entry date
        const QChar first = at < text.size() ? text[at] : QChar();
        const QChar second = at + 1 < text.size() ? text[at + 1] : QChar();
        const bool two = (first == u'R' || first == u'E') && (second == u'C' || second == u'D');
        if (!two && first != u'C' && first != u'D') {
            problem(field,
                    QStringLiteral("entry \"%1\" is neither credit nor debit").arg(text.left(40)));
            return;
        }
        entry.indicator = text.mid(at, two ? 2 : 1);
        at += entry.indicator.size();
        if (at < text.size() && text[at].isLetter())
            ++at; // funds code
        qsizetype end = at;
        while (end < text.size() && !text[end].isLetter())
            ++end;
        // "1e3" ends at its letter and is then no amount.
        entry.amountText = text.mid(at, end - at);
        entry.amount = Decimal::fromComma(entry.amountText);
        if (entry.amount && entry.amount->isNegative())
            entry.amount.reset();
        references(text.mid(end), &entry);
        const QString more = field.lines.mid(1).join(u'\n').trimmed();
        entry.supplementary = more.isEmpty() ? QString() : more;
        if (!entry.amount) {
            entry.problem = QStringLiteral("its amount \"%1\" is no decimal number with a comma")
                                .arg(entry.amountText.left(40));
            problem(field, QStringLiteral("entry %1 is left out of the sums: %2")
                               .arg(now().entries.size() + 1)
                               .arg(entry.problem));
        }
        checkDay(field, entry);
        now().entries.push_back(std::move(entry));
        m_closed = false;
    }

    void checkDay(const Field &field, const MtEntry &entry)
    {
        if (!QDate::fromString(entry.valueDate, Qt::ISODate).isValid())
            problem(field, QStringLiteral("\"%1\" is not a day").arg(entry.valueDate));
    }

    static void references(const QString &rest, MtEntry *entry)
    {
        entry->type = rest.left(4);
        const QString text = rest.mid(4);
        const qsizetype bank = text.indexOf(QLatin1String("//"));
        const QString own = (bank < 0 ? text : text.left(bank)).trimmed();
        entry->customerReference = own.isEmpty() ? QString() : own;
        if (bank >= 0) {
            const QString other = text.mid(bank + 2).trimmed();
            entry->bankReference = other.isEmpty() ? QString() : other;
        }
    }

    void details(const Field &field)
    {
        MtStatement &statement = now();
        if (m_closed || statement.entries.empty()) {
            const QString text = field.lines.join(QString()).trimmed();
            statement.information =
                statement.information.isNull() ? text : statement.information + u'\n' + text;
            return;
        }
        MtEntry &entry = statement.entries.back();
        if (!entry.details) {
            entry.details = readMtDetails(field.lines);
            return;
        }
        // A second one for the same entry goes on with the first.
        QStringList lines = entry.details->text.split(u'\n');
        lines += field.lines;
        entry.details = readMtDetails(lines);
    }

    MtFile *m_out;
    bool m_isOpen = false;
    bool m_closed = false;
};

void addUp(MtFile *file)
{
    for (MtStatement &statement : file->statements) {
        for (const MtEntry &entry : statement.entries) {
            if (!entry.amount || entry.isExpected())
                continue;
            (entry.adds() ? statement.credits : statement.debits) += *entry.amount;
        }
        const QString name = statement.account.isNull() ? statement.reference : statement.account;
        const auto computed = statement.computedClosing();
        if (computed && !(*computed == statement.closing->amount))
            file->problems.append(
                QStringLiteral("the balances of %1 do not add up: the entries make %2 %3, the file "
                               "says %4; difference %5")
                    .arg(name, computed->toText(), statement.closing->currency,
                         statement.closing->amount.toText(),
                         (statement.closing->amount - *computed).toText()));
        if (!file->interim && !statement.closing)
            file->problems.append(
                QStringLiteral("the statement of %1 has no closing balance").arg(name));
        if (statement.opening && statement.opening->kind == QLatin1String("intermediate"))
            file->problems.append(
                QStringLiteral("the statement of %1 begins with a later page").arg(name));
        if (statement.closing && statement.closing->kind == QLatin1String("intermediate"))
            file->problems.append(
                QStringLiteral("the statement of %1 goes on with another page").arg(name));
    }
}

} // namespace

QString MtEntry::bookingDate() const
{
    const QDate value = QDate::fromString(valueDate, Qt::ISODate);
    if (!value.isValid() || entryMonthDay.isEmpty())
        return valueDate;
    QDate best;
    for (int year = value.year() - 1; year <= value.year() + 1; ++year) {
        const QDate day(year, entryMonthDay.left(2).toInt(), entryMonthDay.mid(2).toInt());
        if (day.isValid()
            && (best.isNull() || std::llabs(day.daysTo(value)) < std::llabs(best.daysTo(value))))
            best = day;
    }
    return best.isNull() ? valueDate : best.toString(Qt::ISODate);
}

QString MtStatement::currency() const
{
    if (opening && !opening->currency.isEmpty())
        return opening->currency;
    if (closing && !closing->currency.isEmpty())
        return closing->currency;
    const auto floor = interim.find(QStringLiteral("34F"));
    return floor == interim.end() ? QString() : floor->second.value(0).left(3);
}

std::optional<Decimal> MtStatement::computedClosing() const
{
    if (!opening || !closing || opening->currency != closing->currency)
        return {};
    return opening->amount + credits - debits;
}

bool looksLikeMt940(const QByteArray &head)
{
    QByteArray begin = head.left(2048);
    begin.replace('\r', '\n');
    begin.prepend('\n');
    return begin.contains("\n:20:") || begin.contains("{4:") || begin.contains("\n:940:")
           || begin.contains("\n:61:") || begin.contains("\n :20:");
}

Result<MtFile> readMt940(const QByteArray &bytes)
{
    MtFile out;
    const QString text = decode(bytes, &out.encoding);
    const std::vector<Field> fields = fieldsOf(text);
    Reader reader(&out);
    for (const Field &field : fields)
        reader.field(field);
    std::erase_if(out.statements, [](const MtStatement &one) {
        return one.account.isNull() && one.entries.empty() && !one.opening && !one.closing;
    });
    if (out.statements.empty())
        return fail(ErrorCode::Input, QStringLiteral("there is no statement in the file"));
    addUp(&out);
    return out;
}

} // namespace dunlin::exchange
