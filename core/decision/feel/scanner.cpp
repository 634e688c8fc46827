// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/scanner.h"

#include <QtCore/QChar>

namespace dunlin::feel {

namespace {

bool isBlank(char32_t c)
{
    return c == 0x1680 || c == 0x180E || c == 0xFEFF || QChar::isSpace(c);
}

/// What a name may hold beside letters and digits (grammar rule 30).
bool isNameSymbol(char32_t c)
{
    return c == U'.' || c == U'/' || c == U'-' || c == U'\u2019' || c == U'\'' || c == U'+'
           || c == U'*';
}

} // namespace

bool isNameStart(char32_t c)
{
    return c == U'_' || c == U'?' || QChar::isLetter(c) || c >= 0x10000
           || (c >= 0x200C && c <= 0x200D) || (c >= 0x2070 && c <= 0x218F);
}

bool isNamePart(char32_t c)
{
    return isNameStart(c) || QChar::isDigit(c) || QChar::isMark(c) || c == 0xB7
           || (c >= 0x203F && c <= 0x2040);
}

QString normalName(QStringView name)
{
    return name.toString().simplified();
}

char32_t Scanner::at(qsizetype index, qsizetype *size) const
{
    if (index >= m_text.size())
        return 0;
    const QChar c = m_text[index];
    if (c.isHighSurrogate() && index + 1 < m_text.size() && m_text[index + 1].isLowSurrogate()) {
        if (size)
            *size = 2;
        return QChar::surrogateToUcs4(c, m_text[index + 1]);
    }
    if (size)
        *size = 1;
    return c.unicode();
}

void Scanner::skipSpace()
{
    while (m_at < m_text.size()) {
        const QStringView rest = m_text.sliced(m_at);
        if (isBlank(at(m_at))) {
            ++m_at;
        } else if (rest.startsWith(u"//")) {
            const qsizetype line = m_text.indexOf(u'\n', m_at);
            m_at = line < 0 ? m_text.size() : line + 1;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
            if (end < 0)
                return; // the parser stumbles over it
            m_at = end + 2;
        } else {
            return;
        }
    }
}

bool Scanner::atEnd()
{
    skipSpace();
    return m_at >= m_text.size();
}

QChar Scanner::peek()
{
    return atEnd() ? QChar() : m_text[m_at];
}

QChar Scanner::peekAfter(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

bool Scanner::take(QLatin1StringView symbol)
{
    skipSpace();
    if (!m_text.sliced(m_at).startsWith(symbol))
        return false;
    m_at += symbol.size();
    return true;
}

bool Scanner::take(char16_t symbol)
{
    if (peek() != symbol)
        return false;
    ++m_at;
    return true;
}

bool Scanner::isWord(QLatin1StringView word)
{
    skipSpace();
    return m_text.sliced(m_at).startsWith(word) && !isNamePart(at(m_at + word.size()));
}

bool Scanner::takeWord(QLatin1StringView word)
{
    if (!isWord(word))
        return false;
    m_at += word.size();
    return true;
}

qsizetype Scanner::matchName(const QString &name) const
{
    qsizetype here = m_at;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == u' ') {
            if (!isBlank(at(here)))
                return -1;
            while (isBlank(at(here)))
                ++here;
            continue;
        }
        if (here >= m_text.size() || m_text[here] != name[i])
            return -1;
        ++here;
    }
    const bool wordEnd =
        !name.isEmpty()
        && isNamePart(name.back().isLowSurrogate() ? 0x10000 : name.back().unicode());
    return wordEnd && isNamePart(at(here)) ? -1 : here;
}

QStringView Scanner::word()
{
    skipSpace();
    const qsizetype start = m_at;
    qsizetype size = 1;
    if (!isNameStart(at(m_at, &size)))
        return {};
    while (isNamePart(at(m_at, &size)))
        m_at += size;
    return m_text.sliced(start, m_at - start);
}

QStringView Scanner::number()
{
    skipSpace();
    const qsizetype start = m_at;
    qsizetype here = m_at;
    const auto digits = [&] {
        const qsizetype first = here;
        while (here < m_text.size() && m_text[here] >= u'0' && m_text[here] <= u'9')
            ++here;
        return here > first;
    };
    const bool whole = digits();
    if (at(here) == U'.' && at(here + 1) >= U'0' && at(here + 1) <= U'9') {
        ++here;
        digits();
    } else if (!whole) {
        return {};
    }
    if (at(here) == U'e' || at(here) == U'E') {
        const qsizetype mark = here;
        ++here;
        if (at(here) == U'+' || at(here) == U'-')
            ++here;
        if (!digits())
            here = mark;
    }
    m_at = here;
    return m_text.sliced(start, here - start);
}

void Scanner::escape(QString *out)
{
    const QChar c = m_at < m_text.size() ? m_text[m_at] : QChar();
    ++m_at;
    switch (c.unicode()) {
    case u'n': *out += u'\n'; return;
    case u'r': *out += u'\r'; return;
    case u't': *out += u'\t'; return;
    case u'"':
    case u'\'':
    case u'\\': *out += c; return;
    case u'u':
    case u'U': {
        const qsizetype size = c == u'u' ? 4 : 6;
        bool ok = false;
        const uint code =
            m_at + size <= m_text.size() ? m_text.sliced(m_at, size).toString().toUInt(&ok, 16) : 0;
        if (ok && code <= 0x10FFFF) {
            m_at += size;
            if (code >= 0x10000) {
                *out += QChar(QChar::highSurrogate(code));
                *out += QChar(QChar::lowSurrogate(code));
            } else {
                *out += QChar(char16_t(code));
            }
            return;
        }
        break;
    }
    default: break;
    }
    *out += u'\\'; // a regular expression's, most likely
    *out += c;
}

std::optional<QString> Scanner::string()
{
    ++m_at; // the quote
    QString out;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at++];
        if (c == u'"')
            return out;
        if (c == u'\\')
            escape(&out);
        else
            out += c;
    }
    return std::nullopt;
}

QString Scanner::nameUntil(QStringView ends, QLatin1StringView endWord)
{
    skipSpace();
    const qsizetype start = m_at;
    if (!isNameStart(at(m_at)))
        return {};
    while (m_at < m_text.size()) {
        qsizetype size = 1;
        const char32_t c = at(m_at, &size);
        const bool wordStart = m_at == start || !isNamePart(at(m_at - 1));
        if (ends.contains(QChar(char16_t(c)))
            || (endWord.size() > 0 && wordStart && isWord(endWord)))
            return normalName(m_text.sliced(start, m_at - start));
        if (!isBlank(c) && !isNamePart(c) && !isNameSymbol(c))
            break;
        m_at += size;
    }
    m_at = start;
    return {};
}

QString Scanner::place() const
{
    const QStringView before = m_text.first(std::min(m_at, m_text.size()));
    const qsizetype line = before.count(u'\n');
    const qsizetype column = before.size() - (before.lastIndexOf(u'\n') + 1);
    return QStringLiteral("line %1, column %2").arg(line + 1).arg(column + 1);
}

} // namespace dunlin::feel
