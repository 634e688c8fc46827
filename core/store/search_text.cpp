// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_text.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace dunlin::store {

namespace {

/// Digits of the country prefix of an E.164 number without its plus (ITU-T E.164 assignments).
int countryDigits(const QString &digits)
{
    if (digits.startsWith(QLatin1Char('1')) || digits.startsWith(QLatin1Char('7')))
        return 1;
    static const QByteArrayList kTwo{
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    return kTwo.contains(digits.left(2).toLatin1()) ? 2 : 3;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Words of a folded text between blanks, each cut at its punctuation.
std::vector<QStringList> wordsOf(const QString &folded)
{
    std::vector<QStringList> words;
    QStringList parts;
    QString part;
    const auto endPart = [&] {
        if (!part.isEmpty())
            parts.push_back(std::exchange(part, {}));
    };
    const auto endWord = [&] {
        endPart();
        if (!parts.isEmpty())
            words.push_back(std::exchange(parts, {}));
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            part += c;
        else if (c.isSpace())
            endWord();
        else
            endPart();
    }
    endWord();
    return words;
}

void addWords(QString &body, const QString &text)
{
    for (const QStringList &parts : wordsOf(foldText(text))) {
        for (const QString &part : parts)
            body += part + QLatin1Char(' ');
        if (parts.size() > 1)
            body += parts.join(QString()) + QLatin1Char(' ');
    }
}

void addPhone(QString &body, const QString &value)
{
    const QString digits = digitsOf(value);
    if (digits.isEmpty())
        return;
    body += digits + QLatin1Char(' ');
    const bool international = value.startsWith(QLatin1Char('+'));
    const QString national = international ? digits.mid(countryDigits(digits)) : QString();
    if (!national.isEmpty())
        body += national + QLatin1Char(' ');
    if (digits.size() > 8 && national.size() != 7)
        body += digits.right(7) + QLatin1Char(' ');
}

} // namespace

QString foldText(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c == QChar(0xdf))
            folded += QLatin1String("ss");
        else if (c == QChar(0xf8) || c == QChar(0xd8))
            folded += QLatin1Char('o');
        else if (c == QChar(0x142) || c == QChar(0x141))
            folded += QLatin1Char('l');
        else
            folded += c;
    }
    return folded.toLower();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0)
            digits += QChar(u'0' + char16_t(value));
    }
    return digits;
}

std::optional<qint64> phoneTail(const QString &text)
{
    const QString digits = digitsOf(text);
    if (digits.size() < 6)
        return std::nullopt;
    return digits.right(8).toLongLong();
}

bool samePhone(const QString &a, const QString &b)
{
    QString x = digitsOf(a);
    QString y = digitsOf(b);
    if (x.size() < y.size())
        std::swap(x, y);
    if (y.size() < 6)
        return false;
    // A trunk or international prefix (0, 00) is not part of the number.
    while (y.startsWith(QLatin1Char('0')))
        y.remove(0, 1);
    return y.size() >= 6 && x.endsWith(y);
}

QString searchBody(const AccountRow &account, const std::vector<PointRow> &points)
{
    QString body;
    body.reserve(96);
    addWords(body, account.number);
    addWords(body, account.debtorName);
    addWords(body, account.city);
    for (const PointRow &point : points) {
        if (point.kind == domain::PointKind::Phone)
            addPhone(body, point.value);
        else if (point.kind == domain::PointKind::Email)
            addWords(body, point.value);
    }
    body.chop(body.isEmpty() ? 0 : 1);
    return body;
}

SearchQuery parseSearch(const QString &text)
{
    SearchQuery query;
    const auto words = wordsOf(foldText(text));
    QString joined;
    for (const QStringList &parts : words)
        joined += parts.join(QString());
    query.length = int(joined.size());
    const bool allDigits =
        !joined.isEmpty()
        && std::all_of(joined.begin(), joined.end(), [](QChar c) { return c.isDigit(); });
    if (allDigits && words.size() > 1) {
        // "555 01 02": a phone typed in groups, or words of a number.
        SearchQuery::Terms apart;
        for (const QStringList &parts : words)
            apart += parts;
        query.words.push_back({{joined}, apart});
        return query;
    }
    for (const QStringList &parts : words) {
        const QString whole = parts.join(QString());
        if (whole.size() == 1 && query.length > 1) {
            query.letters.push_back(whole);
            continue;
        }
        std::vector<SearchQuery::Terms> alternatives{{whole}};
        SearchQuery::Terms apart;
        for (const QString &part : parts) {
            if (part.size() > 1)
                apart.push_back(part);
        }
        if (parts.size() > 1 && !apart.isEmpty() && !allDigits)
            alternatives.push_back(apart);
        query.words.push_back(std::move(alternatives));
    }
    return query;
}

namespace {

QString buildQuery(const SearchQuery &query, const QString &open, const QString &close,
                   const QString &both, const QString &either)
{
    QStringList words;
    for (const auto &alternatives : query.words) {
        QStringList texts;
        for (const SearchQuery::Terms &terms : alternatives) {
            QStringList quoted;
            for (const QString &term : terms)
                quoted.push_back(open + term + close);
            texts.push_back(QLatin1Char('(') + quoted.join(both) + QLatin1Char(')'));
        }
        words.push_back(QLatin1Char('(') + texts.join(either) + QLatin1Char(')'));
    }
    return words.join(both);
}

} // namespace

QByteArray SearchQuery::toFts5() const
{
    return buildQuery(*this, QStringLiteral("\""), QStringLiteral("\"*"), QStringLiteral(" AND "),
                      QStringLiteral(" OR "))
        .toUtf8();
}

QByteArray SearchQuery::toTsQuery() const
{
    return buildQuery(*this, QStringLiteral("'"), QStringLiteral("':*"), QStringLiteral(" & "),
                      QStringLiteral(" | "))
        .toUtf8();
}

int editDistance(const QString &a, const QString &b, int limit)
{
    const qsizetype n = a.size();
    const qsizetype m = b.size();
    if (std::abs(n - m) > limit)
        return limit + 1;
    std::vector<int> before(size_t(m + 1));
    std::vector<int> previous(size_t(m + 1));
    std::vector<int> current(size_t(m + 1));
    for (qsizetype j = 0; j <= m; ++j)
        previous[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= n; ++i) {
        current[0] = int(i);
        int best = current[0];
        for (qsizetype j = 1; j <= m; ++j) {
            const auto at = size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] =
                std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], before[at - 2] + 1);
            best = std::min(best, current[at]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return std::min(previous[size_t(m)], limit + 1);
}

} // namespace dunlin::store
