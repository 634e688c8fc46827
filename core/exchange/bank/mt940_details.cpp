// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/mt940_reader.h"

#include <algorithm>

namespace dunlin::exchange {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The sign between subfields when the text is three digits, a sign and two digits; else null.
QChar separatorOf(QStringView text)
{
    if (text.size() < 6 || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[2]))
        return {};
    const QChar sign = text[3];
    // A blank is text: Polish banks begin free text with the three digits.
    if (sign.isLetterOrNumber() || sign.isSpace() || !isDigit(text[4]) || !isDigit(text[5]))
        return {};
    return sign;
}

/// Subfields as they stand, blanks at their ends too.
using Pieces = std::vector<std::pair<QString, QString>>;

/// A piece that fills its line goes on in the next without a blank.
constexpr qsizetype kFullPiece = 27;

QString joinedWords(const Pieces &pieces, bool (*takes)(int key))
{
    QString out;
    bool open = false; // the last piece may end within a word
    for (const auto &[key, text] : pieces) {
        if (!takes(key.toInt()) || text.trimmed().isEmpty())
            continue;
        const bool goesOn = open && !text.front().isSpace();
        out += (goesOn || out.isEmpty() ? QString() : QStringLiteral(" ")) + text.trimmed();
        open = text.size() >= kFullPiece && !text.back().isSpace();
    }
    return out;
}

void subfields(const QString &text, QChar sign, MtDetails *out, Pieces *pieces)
{
    out->style = MtDetails::Style::Subfields;
    out->gvc = text.left(3);
    qsizetype at = 3;
    while (at + 2 < text.size()) {
        qsizetype end = at + 1;
        // The next sign that two digits follow begins the next subfield.
        while (true) {
            end = text.indexOf(sign, end);
            if (end < 0
                || (end + 2 < text.size() && isDigit(text[end + 1]) && isDigit(text[end + 2])))
                break;
            ++end;
        }
        const qsizetype stop = end < 0 ? text.size() : end;
        const QString key = text.mid(at + 1, 2);
        pieces->emplace_back(key, text.mid(at + 3, stop - at - 3));
        const QString value = pieces->back().second.trimmed();
        const auto same = std::find_if(out->fields.begin(), out->fields.end(),
                                       [&](const auto &field) { return field.first == key; });
        if (same == out->fields.end())
            out->fields.emplace_back(key, value);
        else
            same->second += value;
        if (end < 0)
            break;
        at = end;
    }
}

/// EREF+.., SVWZ+.. of the purpose (DK, purpose of SEPA payments).
void sepaTags(const QString &purpose, MtDetails *out)
{
    static const char *const tags[] = {"EREF", "KREF", "MREF", "CRED", "DEBT", "COAM", "OAMT",
                                       "SVWZ", "ABWA", "ABWE", "IBAN", "BIC",  "PURP"};
    struct Found {
        qsizetype at;
        QString tag;
    };
    std::vector<Found> found;
    for (const char *tag : tags) {
        const QString word = QString::fromLatin1(tag) + u'+';
        for (qsizetype at = purpose.indexOf(word); at >= 0; at = purpose.indexOf(word, at + 1))
            found.push_back({at, QString::fromLatin1(tag)});
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.at < b.at; });
    for (size_t i = 0; i < found.size(); ++i) {
        const qsizetype begin = found[i].at + found[i].tag.size() + 1;
        const qsizetype end = i + 1 < found.size() ? found[i + 1].at : purpose.size();
        if (out->sepaField(found[i].tag).isNull())
            out->sepa.emplace_back(found[i].tag, purpose.mid(begin, end - begin).trimmed());
    }
}

bool isPurpose(int key)
{
    return (key >= 20 && key <= 29) || (key >= 60 && key <= 63);
}

void explainSubfields(MtDetails *out, Pieces pieces)
{
    const auto value = [out](const char *key) {
        const QString text = out->field(QString::fromLatin1(key));
        return text.isEmpty() ? QString() : text;
    };
    // Subfields come in the order of their numbers, whatever order the file has.
    auto sorted = out->fields;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QString purpose;
    for (const auto &[key, text] : sorted) {
        if (isPurpose(key.toInt()))
            purpose += text;
    }
    out->purpose = purpose.isEmpty() ? QString() : purpose;
    out->postingText = value("00");
    out->primanota = value("10");
    out->counterparty = value("32") + value("33");
    if (out->counterparty.isEmpty())
        out->counterparty = QString();
    out->counterpartyBank = value("30");
    out->counterpartyAccount = value("31");
    if (out->counterpartyAccount.isNull())
        out->counterpartyAccount = value("38");
    sepaTags(out->purpose, out);
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    MtDetails tagged;
    const QString words = joinedWords(pieces, isPurpose);
    sepaTags(words, &tagged);
    const QString own = tagged.sepaField(QStringLiteral("SVWZ"));
    out->words = own.isEmpty() ? words : own;
    out->payer = joinedWords(pieces, [](int key) { return key == 32 || key == 33; });
}

/// A key of the /KEY/ style at `at`: three or four capitals between slashes.
QString keyAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'/')
        return {};
    qsizetype end = at + 1;
    while (end < text.size() && text[end] >= u'A' && text[end] <= u'Z')
        ++end;
    const qsizetype length = end - at - 1;
    if (end >= text.size() || text[end] != u'/' || length < 3 || length > 4)
        return {};
    const QString key = text.mid(at + 1, length).toString();
    // Of three letters only the one that banks use: names hold others ("/KPN/").
    return length == 4 || key == QLatin1String("BIC") ? key : QString();
}

void keys(const QString &text, MtDetails *out)
{
    out->style = MtDetails::Style::Keys;
    qsizetype at = 0;
    QString key = keyAt(text, 0);
    while (!key.isNull()) {
        const qsizetype begin = at + key.size() + 2;
        qsizetype end = begin - 1;
        QString following;
        // A key may begin with the slash that ends the one before it only when that one is empty.
        for (qsizetype next = begin; next < text.size(); ++next) {
            if (text[next] != u'/')
                continue;
            following = keyAt(text, next);
            if (!following.isNull()) {
                end = next;
                break;
            }
        }
        if (following.isNull())
            end = text.size();
        out->fields.emplace_back(key, text.mid(begin, end - begin).trimmed());
        at = end;
        key = following;
    }
    const QString party = out->field(QStringLiteral("CNTP")); // account/bank/name/city/
    const QStringList parts = party.split(u'/');
    if (parts.size() >= 3) {
        out->counterpartyAccount = parts[0].isEmpty() ? QString() : parts[0];
        out->counterpartyBank = parts[1].isEmpty() ? QString() : parts[1];
        out->counterparty = parts[2].isEmpty() ? QString() : parts[2];
    }
    if (out->counterparty.isNull() && !out->field(QStringLiteral("NAME")).isEmpty())
        out->counterparty = out->field(QStringLiteral("NAME"));
    if (out->counterpartyAccount.isNull() && !out->field(QStringLiteral("IBAN")).isEmpty())
        out->counterpartyAccount = out->field(QStringLiteral("IBAN"));
    if (!out->field(QStringLiteral("REMI")).isEmpty())
        out->purpose = out->field(QStringLiteral("REMI"));
}

QString lookUp(const std::vector<std::pair<QString, QString>> &fields, const QString &key)
{
    for (const auto &[name, value] : fields) {
        if (name == key)
            return value;
    }
    return {};
}

} // namespace

QString MtDetails::field(const QString &key) const
{
    return lookUp(fields, key);
}

QString MtDetails::sepaField(const QString &key) const
{
    return lookUp(sepa, key);
}

MtDetails readMtDetails(const QStringList &lines)
{
    MtDetails out;
    out.text = lines.join(u'\n').trimmed();
    // A line ends where the page was full: a value goes on without a blank.
    const QString joined = lines.join(QString()).trimmed();
    const QChar sign = separatorOf(joined);
    if (!sign.isNull()) {
        Pieces pieces;
        subfields(joined, sign, &out, &pieces);
        explainSubfields(&out, std::move(pieces));
        return out;
    }
    if (!keyAt(joined, 0).isNull()) {
        keys(joined, &out);
        out.words = out.purpose;
    } else {
        out.purpose = joined.isEmpty() ? QString() : joined;
        out.words = lines.join(u' ').trimmed();
    }
    out.payer = out.counterparty;
    return out;
}

} // namespace dunlin::exchange
