// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/mail_writer.h"

#include "core/base/hash.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

namespace dunlin::comms {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype kMostAddress = 254; ///< RFC 5321, 4.5.3.1.3
constexpr qsizetype kMostHeader = 900;
constexpr int kLine = 76;
constexpr int kWordBytes = 42; ///< bytes in one encoded word: 56 letters of base64 and the frame

bool isControl(QChar c)
{
    return c < QChar(0x20) || c == QChar(0x7f) || c == QChar(0x2028) || c == QChar(0x2029)
           || c == QChar(0x85);
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Encoded words of whole characters (RFC 2047), folded.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray bytes;
    const auto flush = [&] {
        if (!bytes.isEmpty())
            words += "=?utf-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const QByteArray one = QStringView(text).mid(i, pair ? 2 : 1).toUtf8();
        i += pair ? 1 : 0;
        if (bytes.size() + one.size() > kWordBytes)
            flush();
        bytes += one;
    }
    flush();
    return words.join("\r\n ");
}

/// Words of ASCII, folded at blanks.
QByteArray folded(const QByteArray &name, const QByteArray &value)
{
    QByteArray out = name + ':';
    qsizetype line = out.size();
    for (const QByteArray &word : value.split(' ')) {
        if (line + word.size() + 1 > kLine && line > 1) {
            out += "\r\n";
            line = 0;
        }
        out += ' ' + word;
        line += word.size() + 1;
    }
    return out + "\r\n";
}

QByteArray unstructured(const QByteArray &name, const QString &value)
{
    // What looks like an encoded word would be read as one.
    if (isAscii(value) && !value.contains(QLatin1String("=?")))
        return folded(name, value.toLatin1());
    return name + ": " + encodedWords(value) + "\r\n";
}

QByteArray mailbox(const QByteArray &name, const MailAddress &who)
{
    if (who.name.isEmpty())
        return name + ": " + who.address.toLatin1() + "\r\n";
    QByteArray shown;
    if (isAscii(who.name) && !who.name.contains(QLatin1String("=?"))) {
        QByteArray quoted = who.name.toLatin1();
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        shown = '"' + quoted + '"';
    } else {
        shown = encodedWords(who.name);
    }
    return name + ": " + shown + "\r\n <" + who.address.toLatin1() + ">\r\n";
}

QByteArray dateText(base::Instant at, const QByteArray &zone)
{
    const QDateTime when = base::dateTimeIn(at, zone);
    const int offset = when.offsetFromUtc() / 60;
    return (QLocale::c().toString(when, QStringLiteral("ddd, d MMM yyyy hh:mm:ss"))
            + QStringLiteral(" %1%2%3")
                  .arg(QLatin1Char(offset < 0 ? '-' : '+'))
                  .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                  .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0')))
        .toLatin1();
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    out.reserve(all.size() + all.size() / kLine * 2 + 2);
    for (qsizetype at = 0; at < all.size(); at += kLine)
        out += all.mid(at, kLine) + "\r\n";
    return out;
}

/// Quoted-printable: the text stays readable in an archive.
QByteArray quotedPrintable(const QString &text)
{
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QByteArray out;
    for (const QString &line : clean.split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        int column = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            const bool last = i + 1 == bytes.size();
            const bool plain =
                (c > 0x20 && c < 0x7f && c != '=') || ((c == ' ' || c == '\t') && !last);
            QByteArray piece;
            // "From " and a lone dot at the start of a line are altered by some on the way.
            if (plain && !(i == 0 && (c == '.' || c == 'F')))
                piece = QByteArray(1, c);
            else
                piece = '=' + QByteArray(1, c).toHex().toUpper();
            if (column + piece.size() > kLine - 1) {
                out += "=\r\n";
                column = 0;
            }
            out += piece;
            column += int(piece.size());
        }
        out += "\r\n";
    }
    return out;
}

QByteArray fileNameOf(const QString &name)
{
    if (isAscii(name) && !name.contains(u'"') && !name.contains(u'\\'))
        return "filename=\"" + name.toLatin1() + '"';
    return "filename*=utf-8''" + name.toUtf8().toPercentEncoding();
}

QByteArray textPart(const QString &text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
           "quoted-printable\r\n\r\n"
           + quotedPrintable(text);
}

bool isMessageId(const QByteArray &id)
{
    return id.contains('@') && id.size() < 200 && std::all_of(id.begin(), id.end(), [](char c) {
               return c > 0x20 && c < 0x7f && c != '<' && c != '>';
           });
}

base::Status check(const OutgoingMail &mail)
{
    const auto refuse = [](const char *field) {
        return fail(ErrorCode::Input,
                    QStringLiteral("e-mail: %1 cannot be written").arg(QLatin1String(field)));
    };
    if (!isMailAddress(mail.from.address) || hasControl(mail.from.name)
        || mail.from.name.size() > kMostHeader)
        return refuse("the sender");
    if (!isMailAddress(mail.to.address) || hasControl(mail.to.name)
        || mail.to.name.size() > kMostHeader)
        return refuse("the receiver");
    if (!mail.replyTo.address.isEmpty()
        && (!isMailAddress(mail.replyTo.address) || hasControl(mail.replyTo.name)))
        return refuse("the address for replies");
    if (hasControl(mail.subject) || mail.subject.size() > kMostHeader)
        return refuse("the subject");
    if (!mail.unsubscribeBy.isEmpty() && !isMailAddress(mail.unsubscribeBy))
        return refuse("the address for opting out");
    if (!isMessageId(mail.messageId))
        return refuse("the message id");
    if (!std::all_of(mail.references.begin(), mail.references.end(), isMessageId))
        return refuse("a reference");
    for (const MailAttachment &file : mail.attachments) {
        if (hasControl(file.fileName) || file.fileName.isEmpty()
            || hasControl(QString::fromLatin1(file.type)))
            return refuse("the name of an attachment");
    }
    return {};
}

} // namespace

bool isMailAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || address.size() > kMostAddress || at > 64 || !isAscii(address))
        return false;
    const QString local = address.left(at);
    const QString domain = address.mid(at + 1);
    const auto isLocal = [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-/=?^_`{|}~.").contains(c);
    };
    const auto isDomain = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; };
    return std::all_of(local.begin(), local.end(), isLocal) && !domain.isEmpty()
           && std::all_of(domain.begin(), domain.end(), isDomain) && !domain.startsWith(u'.')
           && !domain.endsWith(u'.') && !domain.contains(QLatin1String(".."))
           && !local.startsWith(u'.') && !local.endsWith(u'.')
           && !local.contains(QLatin1String(".."));
}

Result<QByteArray> writeMail(const OutgoingMail &mail)
{
    DUNLIN_TRY(check(mail));
    QByteArray out;
    out += "Date: " + dateText(mail.date, mail.zone) + "\r\n";
    out += mailbox("From", mail.from);
    if (!mail.replyTo.address.isEmpty())
        out += mailbox("Reply-To", mail.replyTo);
    out += mailbox("To", mail.to);
    out += unstructured("Subject", mail.subject);
    out += "Message-ID: <" + mail.messageId + ">\r\n";
    if (!mail.references.isEmpty()) {
        out += "In-Reply-To: <" + mail.references.last() + ">\r\n";
        QByteArrayList ids;
        for (const QByteArray &id : mail.references)
            ids += '<' + id + '>';
        out += folded("References", ids.join(' '));
    }
    if (!mail.language.isEmpty())
        out += "Content-Language: " + mail.language + "\r\n";
    if (!mail.unsubscribeBy.isEmpty())
        out += "List-Unsubscribe: <mailto:" + mail.unsubscribeBy.toLatin1()
               + "?subject=unsubscribe>\r\n";
    out += "MIME-Version: 1.0\r\n";
    if (mail.attachments.empty())
        return out + textPart(mail.text);
    // The boundary comes from what is in the message, so that the same message has the same bytes.
    const QByteArray boundary =
        "dunlin-" + base::toHex(base::sha256(mail.messageId, mail.text.toUtf8())).left(32);
    out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + "\r\n" + textPart(mail.text);
    for (const MailAttachment &file : mail.attachments) {
        out += "--" + boundary + "\r\nContent-Type: " + file.type
               + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; "
               + fileNameOf(file.fileName) + "\r\n\r\n" + base64Lines(file.bytes);
    }
    return out + "--" + boundary + "--\r\n";
}

} // namespace dunlin::comms
