// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/mail_channel.h"

#include "core/comms/mail_writer.h"

#include <algorithm>

namespace dunlin::reach {

using base::ErrorCode;
using base::Result;
using base::Status;
using desk::HandedOver;

namespace {

constexpr qsizetype kMostMail = (25 << 20) + 1; ///< the reader refuses more (core/exchange/mail)
constexpr char kKeyword[] = "DunlinTaken";

base::Error unreached(const char *what, const Transfer &transfer)
{
    return {ErrorCode::Offline, QStringLiteral("%1: %2").arg(QLatin1String(what), transfer.words),
            base::Retry::WithBackoff};
}

/// RFC 5321, 4.2.2: which refusals are about the address.
bool isAboutAddress(int status)
{
    return status == 550 || status == 551 || status == 553 || status == 556;
}

} // namespace

SmtpTransport::SmtpTransport(MailChannel channel, QByteArray zone)
    : m_channel(std::move(channel))
    , m_zone(std::move(zone))
{
    m_session.setServer(m_channel.smtp, "smtp");
}

Status SmtpTransport::open()
{
    const Transfer transfer = m_session.probe();
    if (!transfer.ok)
        return base::fail(unreached("the mail server cannot be used", transfer));
    return {};
}

QString SmtpTransport::plusAddress(const desk::OutgoingMessage &message) const
{
    const QString local = m_channel.from.section(u'@', 0, 0);
    const QString domain = m_channel.from.section(u'@', 1);
    const QString id = QString::fromLatin1(message.id.toHex());
    // RFC 5321 allows 64 letters before the @.
    if (!m_channel.plus || local.size() + id.size() + 1 > 64)
        return m_channel.from;
    return local + u'+' + id + u'@' + domain;
}

QString SmtpTransport::keyFor(const desk::OutgoingMessage &message) const
{
    return QString::fromLatin1(message.id.toHex()) + u'@' + m_channel.domain;
}

HandedOver SmtpTransport::hand(const desk::OutgoingMessage &message)
{
    using Kind = HandedOver::Kind;
    HandedOver out;
    out.key = keyFor(message);
    comms::OutgoingMail mail;
    mail.from = {m_channel.fromName, m_channel.from};
    mail.to = {{}, message.to};
    const QString reply = plusAddress(message);
    mail.replyTo = {{}, reply};
    mail.unsubscribeBy = reply;
    mail.subject = message.subject;
    mail.text = message.body;
    mail.messageId = out.key.toLatin1();
    mail.references = message.references;
    mail.date = message.at;
    mail.zone = m_zone;
    mail.language = message.language.toLatin1();
    const auto bytes = comms::writeMail(mail);
    if (!bytes) {
        out.kind = comms::isMailAddress(message.to) ? Kind::Refused : Kind::BadAddress;
        out.reason = bytes.error().detail;
        return out;
    }
    const Transfer transfer =
        m_session.sendMail('<' + reply.toLatin1() + '>', '<' + message.to.toLatin1() + '>', *bytes);
    if (transfer.ok) {
        out.kind = Kind::Accepted;
        return out;
    }
    out.reason = transfer.words;
    if (!transfer.reached) {
        out.kind = Kind::Later;
        out.gone = true;
        return out;
    }
    if (transfer.status >= 500 && transfer.status < 600)
        out.kind =
            isAboutAddress(transfer.status) && !transfer.sentAll ? Kind::BadAddress : Kind::Refused;
    else if (transfer.status >= 400 && transfer.status < 500)
        out.kind = Kind::Later;
    else if (transfer.sentAll)
        out.kind = Kind::Unknown; // all of it went away, and no answer came
    else
        out.kind = Kind::Later;
    out.gone = transfer.status < 400;
    return out;
}

ImapSource::ImapSource(MailChannel channel) : m_channel(std::move(channel))
{
    if (m_channel.imap)
        m_session.setServer(*m_channel.imap, "imap");
}

Result<std::vector<desk::IncomingMail>> ImapSource::fetch(int limit)
{
    std::vector<desk::IncomingMail> mails;
    if (!m_channel.imap)
        return mails;
    const QByteArray search = m_channel.taken == QLatin1String("seen")
                                  ? QByteArrayLiteral("UID SEARCH UNSEEN UNDELETED")
                                  : QByteArray("UID SEARCH UNDELETED UNKEYWORD ") + kKeyword;
    const Transfer found = m_session.command(m_channel.mailbox, search);
    if (!found.ok)
        return base::fail(unreached("the mailbox cannot be read", found));
    QByteArrayList uids;
    for (const QByteArray &line : found.body.split('\n')) {
        if (!line.startsWith("* SEARCH"))
            continue;
        for (const QByteArray &word : line.mid(8).trimmed().split(' ')) {
            const bool number = !word.isEmpty()
                                && std::all_of(word.begin(), word.end(),
                                               [](char c) { return c >= '0' && c <= '9'; });
            if (number && uids.size() < limit)
                uids += word;
        }
    }
    for (const QByteArray &uid : uids) {
        const Transfer mail = m_session.fetch(m_channel.mailbox, uid, kMostMail);
        // One that is too large is cut: the reader refuses it, and it is kept as a file.
        if (!mail.ok && mail.body.size() + (64 << 10) < kMostMail)
            return base::fail(unreached("a mail cannot be fetched", mail));
        mails.push_back({uid, mail.body});
    }
    return mails;
}

Status ImapSource::settle(const QByteArray &id)
{
    const QByteArray flag = m_channel.taken == QLatin1String("delete")
                                ? QByteArrayLiteral("\\Deleted")
                            : m_channel.taken == QLatin1String("seen") ? QByteArrayLiteral("\\Seen")
                                                                       : QByteArray(kKeyword);
    const Transfer done =
        m_session.command(m_channel.mailbox, "UID STORE " + id + " +FLAGS.SILENT (" + flag + ')');
    if (!done.ok)
        return base::fail(unreached("a mail that was taken cannot be marked", done));
    return {};
}

} // namespace dunlin::reach
