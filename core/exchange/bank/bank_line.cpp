// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/bank_line.h"

#include "core/exchange/outside/reference.h"

namespace dunlin::exchange {

namespace {

constexpr char kSeparator = '\x1f';

QString given(const QString &id)
{
    static const QStringList words{QStringLiteral("NOTPROVIDED"), QStringLiteral("NONREF"),
                                   QStringLiteral("NOT PROVIDED"), QStringLiteral("NOREF")};
    return words.contains(id.trimmed().toUpper()) ? QString() : id.trimmed();
}

QByteArray joined(std::initializer_list<QString> parts)
{
    QByteArray out;
    for (const QString &part : parts)
        out += normalReference(part).toUtf8() + kSeparator;
    return out;
}

/// What a booking is told by: the bank's own number, or all that is written about it.
QByteArray entryContent(const BankLine &line, const QString &bankReference, const QString &words)
{
    const QString money = QString::fromLatin1(line.amount.currency().code())
                          + QString::fromLatin1(line.amount.toText());
    const QString way = QString(line.credit ? QChar(u'C') : QChar(u'D'))
                        + (line.reversal ? QChar(u'R') : QChar(u'-'));
    if (!bankReference.isEmpty())
        return joined({line.account, money, way, bankReference});
    return joined(
        {line.account, money, way, line.booked.toString(Qt::ISODate), line.endToEnd, words});
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

std::optional<base::Money> moneyIn(const QString &written, base::Currency currency)
{
    const QString code = written.section(u' ', 1, 1);
    if (!code.isEmpty() && code != QString::fromLatin1(currency.code()))
        return {};
    const auto number = Decimal::fromText(written.section(u' ', 0, 0));
    if (!number)
        return {};
    const auto money = number->toMoney(currency);
    return money ? std::optional(*money) : std::nullopt;
}

void take(const PaymentDetail &detail, BankLine *line)
{
    for (const StatementReference &reference : detail.references)
        line->references.append(reference.text);
    line->documents = detail.documents;
    line->endToEnd = given(detail.endToEnd);
    line->bankReference = detail.bankReference;
    line->text = detail.text.join(u' ').simplified();
    // A return runs against the payment: the debtor stays who paid it.
    const bool fromDebtor = line->credit || line->reversal || !detail.returnReason.isEmpty();
    line->payer = fromDebtor ? detail.debtor : detail.creditor;
    if (line->payer.isEmpty() && line->credit)
        line->payer = detail.ultimateDebtor;
    line->payerAccount =
        normalReference(fromDebtor ? detail.debtorAccount : detail.creditorAccount);
    line->returnReason = detail.returnReason;
    base::Money charges = base::Money::zero(line->amount.currency());
    for (const QString &written : detail.charges) {
        if (const auto one = moneyIn(written, line->amount.currency()))
            charges += *one;
    }
    if (charges.isPositive())
        line->charges = charges;
    if (line->isReturn() && detail.amount
        && detail.currency == QString::fromLatin1(line->amount.currency().code())) {
        const auto returned = detail.amount->toMoney(line->amount.currency());
        if (returned && returned->isPositive() && *returned < line->amount)
            line->original = *returned;
    }
    if (line->isReturn() && !line->original && line->charges && *line->charges < line->amount
        && detail.amountFrom.isEmpty())
        line->original = line->amount - *line->charges;
}

QString wordsOf(const PaymentDetail &detail)
{
    QString words = detail.text.join(u' ');
    for (const StatementReference &reference : detail.references)
        words += reference.text;
    return words + detail.debtor + detail.creditor;
}

} // namespace

base::Bytes16 BankLines::numbered(const QByteArray &content)
{
    const base::Bytes16 digest = base::derivedId("bank-line", content);
    const QByteArray name(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
    const int twin = m_seen[name]++;
    return twin == 0 ? digest : base::derivedId("bank-line-twin", name + QByteArray::number(twin));
}

std::vector<BankLine> BankLines::of(const StatementHead &head, const StatementEntry &entry,
                                    std::optional<RefusedLine> *refused)
{
    refused->reset();
    const auto refuse = [&](const QString &why) {
        *refused =
            RefusedLine{entry.line, QStringLiteral("entry %1: %2").arg(entry.number).arg(why)};
        return std::vector<BankLine>();
    };
    if (!entry.amount)
        return refuse(entry.problem);
    const auto currency = base::Currency::fromCode(entry.currency.toLatin1());
    if (!currency)
        return refuse(QStringLiteral("\"%1\" is no currency").arg(entry.currency.left(10)));
    const auto money = entry.amount->toMoney(*currency);
    if (!money)
        return refuse(money.error().detail);
    BankLine whole;
    whole.account = normalReference(head.account);
    whole.amount = *money;
    whole.credit = entry.isCredit();
    whole.reversal = entry.reversal;
    whole.booked = dayOf(entry.bookingDate.isNull() ? entry.valueDate : entry.bookingDate);
    whole.value = dayOf(entry.valueDate.isNull() ? entry.bookingDate : entry.valueDate);
    whole.text = entry.information;
    const QString words =
        entry.details.empty() ? entry.information : wordsOf(entry.details.front());
    if (entry.details.size() == 1)
        take(entry.details.front(), &whole);
    const QString bankReference = entry.bankReference.isNull() && entry.details.size() == 1
                                      ? entry.details.front().bankReference
                                      : entry.bankReference;
    whole.entry = numbered(entryContent(whole, bankReference, words));
    whole.key = whole.entry;
    if (whole.bankReference.isEmpty())
        whole.bankReference = entry.bankReference;
    if (entry.details.size() < 2)
        return {whole};
    std::vector<BankLine> parts;
    base::Money sum = base::Money::zero(*currency);
    for (const PaymentDetail &detail : entry.details) {
        BankLine part = whole;
        part.whole = false;
        part.text.clear();
        const auto own = detail.amount && detail.currency == entry.currency
                             ? detail.amount->toMoney(*currency)
                             : base::Result<base::Money>(base::fail(base::ErrorCode::Input));
        if (!own)
            break;
        part.amount = *own;
        take(detail, &part);
        part.key = numbered(QByteArray(reinterpret_cast<const char *>(whole.entry.data()), 16)
                            + entryContent(part, detail.bankReference, wordsOf(detail)));
        sum += detail.indicator == entry.indicator ? *own : -*own;
        parts.push_back(std::move(part));
    }
    // Payments that are not the entry's sum are not trusted: the entry is kept as one, for a
    // person.
    return parts.size() == entry.details.size() && sum == whole.amount ? parts : std::vector{whole};
}

std::vector<BankLine> BankLines::of(const MtStatement &statement, const MtEntry &entry,
                                    std::optional<RefusedLine> *refused)
{
    refused->reset();
    const auto refuse = [&](const QString &why) {
        *refused = RefusedLine{entry.line, why};
        return std::vector<BankLine>();
    };
    if (!entry.amount)
        return refuse(entry.problem);
    const auto currency = base::Currency::fromCode(statement.currency().toLatin1());
    if (!currency)
        return refuse(QStringLiteral("the statement names no currency"));
    const auto money = entry.amount->toMoney(*currency);
    if (!money)
        return refuse(money.error().detail);
    BankLine line;
    line.account = normalReference(statement.account);
    if (line.account.endsWith(QString::fromLatin1(currency->code())))
        line.account.chop(3); // ING writes "NL68INGB0000012345EUR"
    line.amount = *money;
    line.credit = entry.adds();
    line.reversal = entry.isReversal();
    line.booked = dayOf(entry.bookingDate());
    line.value = dayOf(entry.valueDate);
    if (!line.value.isValid())
        return refuse(QStringLiteral("\"%1\" is not a day").arg(entry.valueDate));
    line.bankReference = entry.bankReference;
    line.endToEnd = given(entry.customerReference);
    // Dutch banks end a value of field 86 with the slash of the next key ("/EREF/E1//MARF/..").
    const auto ended = [](QString text) {
        while (text.endsWith(u'/'))
            text.chop(1);
        return text.trimmed();
    };
    if (entry.details) {
        const MtDetails &details = *entry.details;
        const QString sepa = details.sepaField(QStringLiteral("EREF"));
        const QString keyed = ended(details.field(QStringLiteral("EREF")));
        if (!sepa.isEmpty() || !keyed.isEmpty())
            line.endToEnd = given(sepa.isEmpty() ? keyed : sepa);
        line.text = details.words.simplified();
        // /REMI/STRD/CUR/RF.. : a structured reference of the Dutch layout.
        if (line.text.startsWith(QLatin1String("STRD/CUR/")))
            line.references.append(line.text.section(u'/', 2, 2));
        line.payer = ended(details.payer);
        line.payerAccount = normalReference(details.counterpartyAccount);
        line.returnReason = ended(details.field(QStringLiteral("RTRN")));
    }
    // What some banks write on the second line of field 61: the other account, or a reference
    // that the first has no room for.
    for (const QString &word : entry.supplementary.split(u'\n', Qt::SkipEmptyParts)) {
        const ReferenceKind kind = referenceKind(word);
        if (kind == ReferenceKind::RfValid || kind == ReferenceKind::QrrValid)
            line.references.append(normalReference(word));
        else if (line.payerAccount.isEmpty() && isIban(word))
            line.payerAccount = normalReference(word);
    }
    line.entry = numbered(entryContent(line, line.bankReference, line.text + line.payer));
    line.key = line.entry;
    return {line};
}

} // namespace dunlin::exchange
