// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cards/content_lines.h"

#include <algorithm>

namespace dunlin::exchange {

namespace {
constexpr qsizetype kOctets = 75;
}

QByteArray escapedText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\\' || c == u',' || c == u';')
            out += QString(u'\\') + c;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            out += c;
    }
    return out.toUtf8();
}

QByteArray structuredText(const QStringList &parts)
{
    QByteArray out;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += ';';
        out += escapedText(parts[i]);
    }
    return out;
}

QByteArray contentLine(const QByteArray &name, const QByteArray &value)
{
    const QByteArray line = name + ':' + value;
    QByteArray out;
    for (qsizetype at = 0; at < line.size();) {
        // The blank that begins a folded line counts.
        const qsizetype room = at == 0 ? kOctets : kOctets - 1;
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80)
            --end;
        if (at > 0)
            out += "\r\n ";
        out += line.mid(at, end - at);
        at = end;
    }
    return out + "\r\n";
}

} // namespace dunlin::exchange
