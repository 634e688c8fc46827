// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/bounce.h"

#include "core/exchange/outside/json_fields.h"

#include <QtCore/QRegularExpression>

namespace dunlin::exchange {

namespace {

constexpr qsizetype kMostNotice = 20'000;

/// "rfc822; a@b" and "dns; host" without their kind.
QString withoutKind(const QString &field)
{
    if (field.isNull())
        return field;
    const qsizetype at = field.indexOf(u';');
    return (at < 0 ? field : field.mid(at + 1)).trimmed();
}

QString statusIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\b([245]\.\d{1,3}\.\d{1,3})\b)"));
    const QString found = pattern.match(text.left(4000)).captured(1);
    return found.isEmpty() ? QString() : found;
}

BouncedRecipient recipientOf(const MailPart &block)
{
    BouncedRecipient out;
    out.finalRecipient = withoutKind(block.header("final-recipient"));
    out.originalRecipient = withoutKind(block.header("original-recipient"));
    const QString action = block.header("action");
    out.action = action.isNull() ? action : action.section(u' ', 0, 0).toLower();
    const QString status = block.header("status");
    const QString number = statusIn(status);
    out.status = number.isNull() ? status : number;
    out.diagnostic = withoutKind(block.header("diagnostic-code"));
    out.remoteMta = withoutKind(block.header("remote-mta"));
    out.kind = bounceKind(out.action, out.status, out.diagnostic);
    return out;
}

OriginalMail originalOf(const MailPart &part)
{
    return {part.header("message-id"), part.header("to"), part.header("subject"),
            part.header("from")};
}

void report(const MailPart &part, MailReading *out)
{
    out->isDsn = true;
    bool first = true;
    for (const MailPart &block : part.parts) {
        if (first) {
            out->reportingMta = withoutKind(block.header("reporting-mta"));
            out->arrival = block.header("arrival-date");
        }
        first = false;
        if (!block.header("final-recipient").isNull()
            || !block.header("original-recipient").isNull() || !block.header("action").isNull())
            out->recipients.push_back(recipientOf(block));
    }
}

void feedback(const MailPart &part, MailReading *out)
{
    std::vector<MailHeader> fields;
    parseHeaders(part.decodedBody().trimmed(), &fields);
    MailPart block;
    block.headers = std::move(fields);
    out->isFeedback = true;
    out->feedbackType = block.header("feedback-type");
    out->feedbackRecipient = withoutKind(block.header("original-rcpt-to"));
    out->feedbackSource = block.header("source-ip");
}

/// The first part that people read; the root where there is none.
const MailPart &firstText(const MailPart &root)
{
    for (const MailPart *part : walk(root)) {
        if (part->parts.empty() && part->type.startsWith("text/"))
            return *part;
    }
    return root;
}

/// OpenSMTPD's fields say "5.0.0" of every failure, and its notice what the other side answered:
/// "a@b: 550 5.1.1 no such user".
void readNotice(const MailPart &root, MailReading *out)
{
    const QStringList lines = firstText(root).text().left(kMostNotice).split(u'\n');
    for (BouncedRecipient &one : out->recipients) {
        if (one.kind != BounceKind::Undecided || !one.diagnostic.isEmpty()
            || one.finalRecipient.isEmpty())
            continue;
        const QString begin = one.finalRecipient + QStringLiteral(": ");
        for (const QString &line : lines) {
            if (!line.startsWith(begin, Qt::CaseInsensitive))
                continue;
            one.words = line.mid(begin.size()).simplified().left(300);
            const QString status = statusIn(one.words);
            one.kind = bounceKind(one.action, status.isNull() ? one.status : status, one.words);
            break;
        }
    }
}

bool isMailerDaemon(const MailReading &mail)
{
    const QString from = mail.from.toLower();
    return mail.returnPath == QLatin1String("<>") || from.contains(QLatin1String("mailer-daemon"))
           || from.startsWith(QLatin1String("postmaster@"));
}

/// qmail's and other words: "<a@b>:" on a line and a status or an SMTP reply below it.
void guess(const MailPart &root, MailReading *out)
{
    static const QRegularExpression address(QStringLiteral(R"(<([^<>\s@]{1,64}@[^<>\s]{1,190})>)"));
    static const QRegularExpression reply(QStringLiteral(R"(\b([45]\d\d)[ -])"));
    static const QRegularExpression copied(QStringLiteral("^Message-ID:\\s*(<[^<>\\s]{1,250}>)"),
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::CaseInsensitiveOption);
    QString words = firstText(root).text().left(kMostNotice);
    for (const char *end :
         {"--- Below this line is a copy", "---- Original message", "------ This is a copy"}) {
        const qsizetype at = words.indexOf(QLatin1String(end));
        if (at <= 0)
            continue;
        out->guessedOriginal = copied.match(words.mid(at)).captured(1);
        words.truncate(at);
    }
    auto matches = address.globalMatch(words);
    while (matches.hasNext() && out->guessed.size() < 20) {
        const auto match = matches.next();
        const QString after = words.mid(match.capturedEnd(), 600);
        BouncedRecipient one;
        one.finalRecipient = match.captured(1);
        one.status = statusIn(after);
        const QString code = reply.match(after).captured(1);
        one.diagnostic = after.simplified().left(300);
        if (one.status.isNull() && code.isEmpty())
            continue;
        one.action = QStringLiteral("failed");
        one.kind = bounceKind(one.action, one.status, one.diagnostic);
        out->guessed.push_back(std::move(one));
    }
}

bool isAutomaticMail(const MailPart &root, const MailReading &mail)
{
    if (!mail.autoSubmitted.isNull() && mail.autoSubmitted.toLower() != QLatin1String("no"))
        return true;
    const QString precedence = root.header("precedence").toLower();
    return precedence == QLatin1String("bulk") || precedence == QLatin1String("junk")
           || precedence == QLatin1String("list") || precedence == QLatin1String("auto_reply")
           || !root.header("x-autoreply").isNull()
           || !root.header("x-auto-response-suppress").isNull() || isMailerDaemon(mail);
}

QJsonArray recipientsJson(const std::vector<BouncedRecipient> &all)
{
    QJsonArray out;
    for (const BouncedRecipient &one : all)
        out.append(QJsonObject{{QStringLiteral("final"), jsonText(one.finalRecipient)},
                               {QStringLiteral("original"), jsonText(one.originalRecipient)},
                               {QStringLiteral("action"), jsonText(one.action)},
                               {QStringLiteral("status"), jsonText(one.status)},
                               {QStringLiteral("diagnostic"), jsonText(one.diagnostic)},
                               {QStringLiteral("remote_mta"), jsonText(one.remoteMta)},
                               {QStringLiteral("bounce"), bounceKindName(one.kind)}});
    return out;
}

} // namespace

QString bounceKindName(BounceKind kind)
{
    switch (kind) {
    case BounceKind::None: return QStringLiteral("none");
    case BounceKind::Hard: return QStringLiteral("hard");
    case BounceKind::Soft: return QStringLiteral("soft");
    case BounceKind::Blocked: return QStringLiteral("blocked");
    case BounceKind::Undecided: break;
    }
    return QStringLiteral("undecided");
}

BounceKind bounceKind(const QString &action, const QString &status, const QString &diagnostic)
{
    if (!action.isEmpty() && action != QLatin1String("failed"))
        return BounceKind::None;
    const QString words = diagnostic.toLower();
    const bool unknown = words.contains(QLatin1String("user unknown"))
                         || words.contains(QLatin1String("unknown user"))
                         || words.contains(QLatin1String("no such user"))
                         || words.contains(QLatin1String("does not exist"))
                         || words.contains(QLatin1String("unknown recipient"))
                         || words.contains(QLatin1String("recipient not found"));
    if (status.startsWith(u'4'))
        return BounceKind::Soft;
    const QString subject = status.section(u'.', 1, 1);
    const QString detail = status.section(u'.', 2, 2);
    if (subject == QLatin1String("1")) // addressing; .7 and .8 are the sender's address
        return detail == QLatin1String("7") || detail == QLatin1String("8") ? BounceKind::Blocked
                                                                            : BounceKind::Hard;
    if (subject == QLatin1String("2"))
        // A full mailbox is somebody's, whatever else the words say.
        return detail == QLatin1String("2")              ? BounceKind::Soft
               : detail == QLatin1String("1") || unknown ? BounceKind::Hard
                                                         : BounceKind::Undecided;
    if (subject == QLatin1String("7"))
        return BounceKind::Blocked;
    if (subject == QLatin1String("4") && detail == QLatin1String("4")) // no route, no such domain
        return BounceKind::Hard;
    return unknown ? BounceKind::Hard : BounceKind::Undecided;
}

base::Result<MailReading> readMail(const QByteArray &bytes)
{
    DUNLIN_TRY_VALUE(const Mail mail, parseMail(bytes));
    const MailPart &root = mail.root;
    MailReading out;
    out.crLf = mail.crLf;
    out.warnings = mail.warnings;
    out.from = root.header("from");
    out.to = root.header("to");
    out.subject = root.header("subject");
    out.date = root.header("date");
    out.messageId = root.header("message-id");
    out.contentType = QString::fromLatin1(root.type);
    const QByteArray reportType = root.parameter("report-type").toLower();
    out.reportType = reportType.isEmpty() ? QString() : QString::fromLatin1(reportType);
    out.autoSubmitted = root.header("auto-submitted");
    out.returnPath = root.header("return-path");
    out.references = root.header("references");
    for (const MailPart *part : walk(root)) {
        out.parts.append(QString::fromLatin1(part->type));
        // The "global" ones are of addresses beyond ASCII (RFC 6533).
        const bool isStatus = part->type == "message/delivery-status"
                              || part->type == "message/global-delivery-status";
        if (isStatus && !out.isDsn)
            report(*part, &out);
        else if (part->type == "message/feedback-report" && !out.isFeedback)
            feedback(*part, &out);
        else if ((part->type == "message/rfc822" || part->type == "message/global")
                 && !part->parts.empty() && !out.original && part != &root)
            out.original = originalOf(part->parts.front());
        else if ((part->type == "text/rfc822-headers" || part->type == "message/global-headers")
                 && !out.original) {
            MailPart headers;
            parseHeaders(part->decodedBody(), &headers.headers);
            out.original = originalOf(headers);
        }
    }
    readNotice(root, &out);
    out.isAutomatic = isAutomaticMail(root, out);
    if (!out.isDsn && !out.isFeedback && isMailerDaemon(out))
        guess(root, &out);
    return out;
}

QJsonObject mailJson(const MailReading &mail)
{
    QJsonObject out{
        {QStringLiteral("format"), QStringLiteral("bounce")},
        {QStringLiteral("line_ends"), mail.crLf ? QStringLiteral("CRLF") : QStringLiteral("LF")},
        {QStringLiteral("from"), jsonText(mail.from)},
        {QStringLiteral("to"), jsonText(mail.to)},
        {QStringLiteral("subject"), jsonText(mail.subject)},
        {QStringLiteral("date"), jsonText(mail.date)},
        {QStringLiteral("message_id"), jsonText(mail.messageId)},
        {QStringLiteral("content_type"), mail.contentType},
        {QStringLiteral("report_type"), jsonText(mail.reportType)},
        {QStringLiteral("auto_submitted"), jsonText(mail.autoSubmitted)},
        {QStringLiteral("return_path"), jsonText(mail.returnPath)},
        {QStringLiteral("references"), jsonText(mail.references)},
        {QStringLiteral("parts"), jsonTexts(mail.parts)},
        {QStringLiteral("is_dsn"), mail.isDsn},
        {QStringLiteral("automatic"), mail.isAutomatic},
        {QStringLiteral("recipients"), recipientsJson(mail.recipients)},
        {QStringLiteral("warnings"), jsonTexts(mail.warnings)},
    };
    if (mail.isDsn) {
        out[QStringLiteral("reporting_mta")] = jsonText(mail.reportingMta);
        out[QStringLiteral("arrival")] = jsonText(mail.arrival);
    }
    if (!mail.guessed.empty())
        out[QStringLiteral("guessed_recipients")] = recipientsJson(mail.guessed);
    QJsonValue original, complaint;
    if (mail.original)
        original = QJsonObject{{QStringLiteral("message_id"), jsonText(mail.original->messageId)},
                               {QStringLiteral("to"), jsonText(mail.original->to)},
                               {QStringLiteral("subject"), jsonText(mail.original->subject)},
                               {QStringLiteral("from"), jsonText(mail.original->from)}};
    if (mail.isFeedback)
        complaint = QJsonObject{{QStringLiteral("type"), jsonText(mail.feedbackType)},
                                {QStringLiteral("original_rcpt"), jsonText(mail.feedbackRecipient)},
                                {QStringLiteral("source_ip"), jsonText(mail.feedbackSource)}};
    out[QStringLiteral("original")] = original;
    out[QStringLiteral("feedback")] = complaint;
    return out;
}

} // namespace dunlin::exchange
