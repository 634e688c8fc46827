// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mime.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype kMaxMail = qsizetype(25) << 20;
constexpr int kMaxLevels = 50;
constexpr int kMaxParts = 2000;
constexpr size_t kMaxHeaders = 2000;
constexpr qsizetype kMaxHeader = 64 << 10;
constexpr int kMaxEncodedWords = 500;

QString decodeCharset(QByteArrayView bytes, const QByteArray &charset)
{
    if (!charset.isEmpty() && charset != "us-ascii") {
        QStringDecoder decoder(charset.constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString withoutControls(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\t' || c == u'\r' || c == u'\n')
            out += u' ';
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            out += c;
    }
    return out.simplified() == out ? out : out.trimmed();
}

QByteArray decodeQuotedPrintable(QByteArrayView in, bool header)
{
    QByteArray out;
    out.reserve(in.size());
    for (qsizetype i = 0; i < in.size(); ++i) {
        const char c = in[i];
        if (c == '_' && header) {
            out += ' ';
        } else if (c == '=' && i + 2 < in.size() && in[i + 1] == '\r' && in[i + 2] == '\n') {
            i += 2;
        } else if (c == '=' && i + 1 < in.size() && in[i + 1] == '\n') {
            i += 1;
        } else if (c == '=' && i + 2 < in.size()) {
            const QByteArray hex = in.sliced(i + 1, 2).toByteArray();
            bool isHex = false;
            const int value = hex.toInt(&isHex, 16);
            if (isHex) {
                out += char(value);
                i += 2;
            } else {
                out += c;
            }
        } else {
            out += c;
        }
    }
    return out;
}

/// An encoded word at `at`: its text, and where it ends; -1 when there is none.
qsizetype encodedWord(const QByteArray &value, qsizetype at, QString *text)
{
    const qsizetype first = value.indexOf('?', at + 2);
    const qsizetype second = first < 0 ? -1 : value.indexOf('?', first + 1);
    const qsizetype end = second < 0 ? -1 : value.indexOf("?=", second + 1);
    if (end < 0 || second - first != 2 || end - at > 4096)
        return -1;
    QByteArray charset = value.mid(at + 2, first - at - 2).toLower();
    charset = charset.left(charset.indexOf('*') < 0 ? charset.size() : charset.indexOf('*'));
    const char kind = char(value[first + 1] | 0x20);
    const QByteArray body = value.mid(second + 1, end - second - 1);
    if (kind == 'b')
        *text = decodeCharset(QByteArray::fromBase64(body), charset);
    else if (kind == 'q')
        *text = decodeCharset(decodeQuotedPrintable(body, true), charset);
    else
        return -1;
    return end + 2;
}

/// `type/subtype; name=value; name="value"`.
void contentType(const QByteArray &value, MailPart *part)
{
    const QList<QByteArray> pieces = [&value] {
        QList<QByteArray> out;
        QByteArray piece;
        bool quoted = false;
        for (const char c : value) {
            if (c == '"')
                quoted = !quoted;
            if (c == ';' && !quoted) {
                out.append(piece);
                piece.clear();
            } else {
                piece += c;
            }
        }
        out.append(piece);
        return out;
    }();
    QByteArray type = pieces.value(0).trimmed().toLower();
    const qsizetype comment = type.indexOf('(');
    if (comment >= 0)
        type = type.left(comment).trimmed();
    part->type = type.count('/') == 1 ? type : QByteArray("text/plain");
    for (const QByteArray &piece : pieces.mid(1)) {
        const qsizetype equal = piece.indexOf('=');
        if (equal < 0)
            continue;
        QByteArray word = piece.mid(equal + 1).trimmed();
        if (word.startsWith('"'))
            word = word.mid(1, std::max<qsizetype>(0, word.indexOf('"', 1) - 1));
        part->parameters.emplace_back(piece.left(equal).trimmed().toLower(), word);
    }
}

class Parser {
public:
    explicit Parser(QStringList *warnings) : m_warnings(warnings) {}

    MailPart part(const QByteArray &bytes, int level)
    {
        MailPart out;
        const qsizetype body = parseHeaders(bytes, &out.headers);
        out.body = QByteArray::fromRawData(bytes.constData() + body, bytes.size() - body);
        out.type = "text/plain";
        if (out.headers.size() >= kMaxHeaders && !m_flooded) {
            m_flooded = true;
            m_warnings->append(
                QStringLiteral("the message has more headers than are read (%1)").arg(kMaxHeaders));
        }
        for (const MailHeader &header : out.headers) {
            if (header.name == "content-type") {
                contentType(header.value, &out);
                break;
            }
        }
        if (++m_count > kMaxParts || level > kMaxLevels) {
            if (!m_warned)
                m_warnings->append(
                    QStringLiteral("the message has more parts than are read (%1, %2 levels)")
                        .arg(kMaxParts)
                        .arg(kMaxLevels));
            m_warned = true;
            return out;
        }
        if (out.type.startsWith("multipart/"))
            multipart(&out, level);
        else if (out.type == "message/delivery-status"
                 || out.type == "message/global-delivery-status" // RFC 6533
                 || out.type == "message/disposition-notification")
            blocks(&out);
        else if (out.type.startsWith("message/") && out.type != "message/partial"
                 && out.type != "message/external-body" && out.type != "message/global-headers")
            embedded(&out, level);
        return out;
    }

private:
    void multipart(MailPart *out, int level)
    {
        const QByteArray boundary = out->parameter("boundary");
        const QByteArray mark = "--" + boundary;
        qsizetype begin = -1;
        bool closed = false;
        for (qsizetype line = 0; line < out->body.size() && !boundary.isEmpty();) {
            qsizetype end = out->body.indexOf('\n', line);
            end = end < 0 ? out->body.size() : end + 1;
            const QByteArrayView text = QByteArrayView(out->body).sliced(line, end - line);
            if (text.startsWith(mark)) {
                const QByteArrayView rest = text.sliced(mark.size()).trimmed();
                if (rest.isEmpty() || rest == "--") {
                    if (begin >= 0)
                        out->parts.push_back(part(view(*out, begin, line), level + 1));
                    begin = end;
                    closed = rest == "--";
                    if (closed)
                        break;
                }
            }
            line = end;
        }
        if (!closed && begin >= 0 && begin < out->body.size())
            out->parts.push_back(part(view(*out, begin, out->body.size()), level + 1));
        if (out->parts.empty())
            m_warnings->append(QStringLiteral("a part says that it has parts, and has none"));
    }

    static QByteArray view(const MailPart &part, qsizetype begin, qsizetype end)
    {
        // The line break before a boundary belongs to the boundary.
        if (end > begin && end < part.body.size() && part.body[end - 1] == '\n')
            --end;
        if (end > begin && part.body[end - 1] == '\r')
            --end;
        return QByteArray::fromRawData(part.body.constData() + begin, end - begin);
    }

    /// A report is groups of fields with blank lines between (RFC 3464): a part for each.
    void blocks(MailPart *out)
    {
        m_kept.push_back(out->decodedBody());
        const QByteArray &all = m_kept.back();
        for (qsizetype at = 0; at < all.size() && ++m_count <= kMaxParts;) {
            while (at < all.size() && (all[at] == '\r' || all[at] == '\n' || all[at] == ' '))
                ++at;
            MailPart block;
            block.type = "text/plain";
            const qsizetype length = parseHeaders(
                QByteArray::fromRawData(all.constData() + at, all.size() - at), &block.headers);
            if (length <= 0)
                break;
            at += length;
            out->parts.push_back(std::move(block));
        }
    }

    void embedded(MailPart *out, int level)
    {
        QByteArray encoding;
        for (const MailHeader &header : out->headers) {
            if (header.name == "content-transfer-encoding")
                encoding = header.value.trimmed().toLower();
        }
        if (encoding == "base64" || encoding == "quoted-printable") {
            m_kept.push_back(out->decodedBody());
            // What is decoded lives as long as the part: it is its own copy.
            out->body = m_kept.back();
        }
        out->parts.push_back(part(out->body, level + 1));
    }

    QStringList *m_warnings;
    std::vector<QByteArray> m_kept;
    int m_count = 0;
    bool m_warned = false;
    bool m_flooded = false;
};

} // namespace

QString decodeHeader(const QByteArray &value)
{
    QString out;
    bool lastWasWord = false;
    int words = 0;
    qsizetype at = 0;
    while (at < value.size()) {
        const qsizetype begin = words < kMaxEncodedWords ? value.indexOf("=?", at) : -1;
        const QByteArray before = value.mid(at, begin < 0 ? -1 : begin - at);
        // Blanks between two encoded words are not part of the text.
        if (!(lastWasWord && begin >= 0 && before.trimmed().isEmpty()))
            out += decodeCharset(before, {});
        if (begin < 0)
            break;
        QString text;
        const qsizetype end = encodedWord(value, begin, &text);
        if (end < 0) {
            out += QLatin1String("=?");
            at = begin + 2;
            lastWasWord = false;
            continue;
        }
        ++words;
        out += text;
        lastWasWord = true;
        at = end;
    }
    return withoutControls(out).trimmed();
}

qsizetype parseHeaders(const QByteArray &bytes, std::vector<MailHeader> *out)
{
    qsizetype at = 0;
    bool dropped = false;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        end = end < 0 ? bytes.size() : end;
        QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
        if (line.endsWith('\r'))
            line = line.chopped(1);
        if (line.isEmpty())
            return next;
        if (line[0] == ' ' || line[0] == '\t') {
            if (!out->empty() && !dropped && out->back().value.size() < kMaxHeader)
                out->back().value += ' ' + line.trimmed().toByteArray();
        } else {
            const qsizetype colon = line.indexOf(':');
            const bool isMailbox = line.startsWith("From ") && at == 0; // an mbox line
            if (colon <= 0 && !isMailbox)
                return at; // the body begins without a blank line
            dropped = isMailbox || out->size() >= kMaxHeaders;
            if (!dropped) {
                const QByteArrayView value = line.sliced(colon + 1).trimmed();
                out->push_back({line.first(colon).trimmed().toByteArray().toLower(),
                                value.first(std::min(kMaxHeader, value.size())).toByteArray()});
            }
        }
        at = next;
    }
    return at;
}

QString MailPart::header(const char *name) const
{
    for (const MailHeader &one : headers) {
        if (one.name == name)
            return decodeHeader(one.value);
    }
    return {};
}

QByteArray MailPart::parameter(const char *name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray MailPart::decodedBody() const
{
    for (const MailHeader &one : headers) {
        if (one.name != "content-transfer-encoding")
            continue;
        const QByteArray encoding = one.value.trimmed().toLower();
        if (encoding == "base64")
            return QByteArray::fromBase64(body);
        if (encoding == "quoted-printable")
            return decodeQuotedPrintable(body, false);
    }
    return QByteArray(body.constData(), body.size());
}

QString MailPart::text() const
{
    return decodeCharset(decodedBody(), parameter("charset").toLower());
}

std::vector<const MailPart *> walk(const MailPart &root)
{
    std::vector<const MailPart *> out{&root};
    for (const MailPart &part : root.parts) {
        for (const MailPart *one : walk(part))
            out.push_back(one);
    }
    return out;
}

Result<Mail> parseMail(const QByteArray &bytes)
{
    if (bytes.size() > kMaxMail)
        return fail(ErrorCode::Input,
                    QStringLiteral("the message has more than %1 MiB").arg(kMaxMail >> 20));
    Mail out;
    out.bytes = bytes;
    out.crLf = bytes.contains("\r\n");
    if (!bytes.contains('\n'))
        out.bytes.replace('\r', '\n');
    Parser parser(&out.warnings);
    out.root = parser.part(out.bytes, 0);
    if (out.root.headers.empty())
        return fail(ErrorCode::Input, QStringLiteral("the file is no e-mail: it has no header"));
    return out;
}

} // namespace dunlin::exchange
