// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/xml_guard.h"

#include <algorithm>
#include <cstring>

namespace dunlin::exchange {

namespace {

constexpr qint64 kMaxTag = qint64(64) << 10;
constexpr qint64 kMaxText = qint64(16) << 20;
constexpr int kMaxLevels = 200;

/// The encoding that an XML declaration names, in capitals; empty without one.
QByteArray declaredEncoding(const QByteArray &declaration)
{
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    const qsizetype open = declaration.indexOf('"', at);
    const qsizetype single = declaration.indexOf('\'', at);
    const qsizetype begin = open < 0 ? single : (single < 0 ? open : std::min(open, single));
    if (begin < 0)
        return {};
    const qsizetype end = declaration.indexOf(declaration[begin], begin + 1);
    return end < 0 ? QByteArray() : declaration.mid(begin + 1, end - begin - 1).trimmed().toUpper();
}

} // namespace

XmlGuard::XmlGuard(OutsideFile &file) : m_file(file)
{}

void XmlGuard::refuse(const QString &why)
{
    if (m_why.isEmpty())
        m_why = QStringLiteral("line %1: %2").arg(m_line).arg(why);
}

qint64 XmlGuard::readData(char *data, qint64 size)
{
    while (m_given >= m_ready.size()) {
        if (!m_why.isEmpty() || !fill())
            return -1;
    }
    const qint64 count = std::min<qint64>(size, m_ready.size() - m_given);
    std::memcpy(data, m_ready.constData() + m_given, size_t(count));
    m_given += qsizetype(count);
    return count;
}

bool XmlGuard::fill()
{
    auto block = m_file.read();
    if (!block) {
        m_why = block.error().detail;
        return false;
    }
    if (block->isEmpty())
        return false;
    m_given = 0;
    m_ready.clear();
    return decode(std::move(*block));
}

bool XmlGuard::decode(QByteArray block)
{
    if (!m_begun && !chooseEncoding(block))
        return false;
    if (m_decoder) {
        const QString text = (*m_decoder)(block);
        if (m_decoder->hasError()) {
            refuse(QStringLiteral("the letters are not of the encoding that the file names"));
            return false;
        }
        block = text.toUtf8();
    }
    if (!m_begun) {
        m_begun = true;
        // The declaration is blanked, not cut, so that lines keep their numbers.
        const qsizetype begin = block.indexOf("<?xml");
        const qsizetype end = block.indexOf("?>");
        if (begin >= 0 && begin < 4096 && end > begin
            && QByteArrayView(block).first(begin).trimmed().isEmpty() && block.size() > begin + 5
            && QByteArrayView(" \t\r\n").contains(block[begin + 5])) {
            for (qsizetype i = begin; i < end + 2; ++i) {
                if (block[i] != '\n')
                    block[i] = ' ';
            }
        }
        // White space before the root element says nothing to a parser; before a declaration it
        // would be an error that every other reader forgives.
    }
    if (!look(block))
        return false;
    m_ready = std::move(block);
    return true;
}

bool XmlGuard::chooseEncoding(QByteArray &block)
{
    if (block.startsWith("\xef\xbb\xbf")) {
        block.remove(0, 3);
        return true;
    }
    if (block.startsWith("\xff\xfe") || block.startsWith(QByteArrayView("<\0", 2))) {
        m_decoder.emplace(QStringConverter::Utf16LE);
        return true;
    }
    if (block.startsWith("\xfe\xff") || block.startsWith(QByteArrayView("\0<", 2))) {
        m_decoder.emplace(QStringConverter::Utf16BE);
        return true;
    }
    const QByteArray begin = block.left(512).trimmed();
    const QByteArray name = begin.startsWith("<?xml")
                                ? declaredEncoding(begin.left(begin.indexOf("?>") + 1))
                                : QByteArray();
    if (name.isEmpty() || name == "UTF-8" || name == "UTF8" || name == "US-ASCII"
        || name == "ASCII")
        return true;
    // A file that names UTF-16 and has one byte a letter is one that was converted on its way.
    if (name.startsWith("UTF-16"))
        return true;
    m_decoder.emplace(name.constData());
    if (!m_decoder->isValid()) {
        refuse(QStringLiteral("the encoding \"%1\" is not known")
                   .arg(QString::fromLatin1(name).toLower()));
        return false;
    }
    return true;
}

/// RFC 3629, as far as one byte and the one before it tell; the parser checks the rest.
bool XmlGuard::isUtf8(unsigned char c)
{
    if (m_more > 0) {
        --m_more;
        return (c & 0xc0) == 0x80;
    }
    if (c < 0x80)
        return true;
    if (c >= 0xc2 && c < 0xe0)
        m_more = 1;
    else if ((c & 0xf0) == 0xe0)
        m_more = 2;
    else if (c >= 0xf0 && c < 0xf5)
        m_more = 3;
    return m_more > 0;
}

bool XmlGuard::look(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c == '\n')
            ++m_line;
        ++m_length;
        if ((m_more > 0 || static_cast<unsigned char>(c) >= 0x80)
            && !isUtf8(static_cast<unsigned char>(c))) {
            refuse(QStringLiteral("letters that are not UTF-8, which the file says it is in"));
            return false;
        }
        if (c == '\0') {
            refuse(QStringLiteral("a zero byte, which XML does not allow"));
            return false;
        }
        switch (m_in) {
        case In::Text:
            if (c == '<') {
                m_in = In::TagBegin;
                m_begin.resize(0);
                m_length = 0;
            } else if (m_length > kMaxText) {
                refuse(QStringLiteral("one text has more than %1 MiB").arg(kMaxText >> 20));
                return false;
            }
            break;
        case In::Comment:
            if (c == '>' && m_last == '-' && m_before == '-') {
                m_in = In::Text;
                m_length = 0;
            }
            m_before = m_last;
            m_last = c;
            break;
        case In::Cdata:
            if (c == '>' && m_last == ']' && m_before == ']') {
                m_in = In::Text;
                m_length = 0;
            } else if (m_length > kMaxText) {
                refuse(QStringLiteral("one text has more than %1 MiB").arg(kMaxText >> 20));
                return false;
            }
            m_before = m_last;
            m_last = c;
            break;
        default:
            if (!lookInTag(c))
                return false;
        }
    }
    return true;
}

bool XmlGuard::lookInTag(char c)
{
    if (m_length > kMaxTag) {
        refuse(QStringLiteral("one tag has more than %1 KiB").arg(kMaxTag >> 10));
        return false;
    }
    if (m_in == In::TagBegin) {
        m_begin += c;
        if (m_begin == "!--") {
            m_in = In::Comment;
            m_last = m_before = 0;
            return true;
        }
        if (m_begin == "![CDATA[") {
            m_in = In::Cdata;
            m_last = m_before = 0;
            return true;
        }
        if (m_begin.startsWith("!D") || m_begin.startsWith("!d") || m_begin.startsWith("!E")) {
            refuse(QStringLiteral(
                "document type declarations, and with them entities, are not accepted"));
            return false;
        }
        if (m_begin.startsWith('?')) {
            m_in = In::Instruction;
            return true;
        }
        if (m_begin.startsWith('!'))
            return true;
        m_in = In::Tag;
    }
    if (m_in == In::Instruction) {
        if (c == '>' && m_last == '?') {
            m_in = In::Text;
            m_length = 0;
        }
        m_last = c;
        return true;
    }
    if (m_in == In::Quote) {
        if (c == m_quote)
            m_in = In::Tag;
        return true;
    }
    if (c == '"' || c == '\'') {
        m_in = In::Quote;
        m_quote = c;
    } else if (c == '>') {
        m_in = In::Text;
        m_length = 0;
        const bool closing = m_begin.startsWith('/');
        if (closing)
            --m_level;
        else if (m_last != '/' && ++m_level > kMaxLevels) {
            refuse(QStringLiteral("elements nest deeper than %1").arg(kMaxLevels));
            return false;
        }
    }
    m_last = c;
    return true;
}

} // namespace dunlin::exchange
