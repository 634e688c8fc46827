// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/message_inbox.h"

#include "core/base/hash.h"
#include "core/comms/opt_out.h"
#include "core/desk/apply.h"
#include "core/desk/duty.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/exchange/mail/bounce.h"
#include "core/store/event_store.h"
#include "core/store/message_rows.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using base::Status;
using domain::AccountState;
using domain::Channel;
using domain::MessageMoved;
using domain::MessageReceived;
using domain::MessageState;
using domain::MessageStep;
using store::Connection;

namespace {

constexpr int kMostAccounts = 200;
constexpr qsizetype kMostHeader = 500;

/// A sent message of ours, with its account.
struct Ours {
    AccountState state;
    MessageState message;
};

QString oneLine(const QString &text)
{
    QString line = text.simplified().left(kMostHeader);
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

/// Text as it may stand in the ledger: without control characters but line ends and tabs.
QString cleanText(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    out.removeIf([](QChar c) { return !c.isPrint() && c != u'\n' && c != u'\t'; });
    return out.left(domain::kMostReceivedText);
}

QString addressIn(const QString &header)
{
    static const QRegularExpression kAddress(
        QStringLiteral("([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+)"));
    const qsizetype open = header.lastIndexOf(u'<');
    const auto found = kAddress.match(open >= 0 ? header.mid(open) : header);
    return found.hasMatch() ? found.captured(1).toLower() : QString();
}

/// The readable text of a mail: its plain part, else its HTML without marks.
QString textOf(const exchange::Mail &mail)
{
    QString html;
    for (const exchange::MailPart *part : exchange::walk(mail.root)) {
        if (part->type == "text/plain" && part->parts.empty())
            return part->text();
        if (part->type == "text/html" && html.isEmpty())
            html = part->text();
    }
    static const QRegularExpression kHidden(QStringLiteral("<(script|style)[^>]*>.*?</\\1>"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kBreak(QStringLiteral("<(br|p|div|tr)[^>]*>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kMark(QStringLiteral("<[^>]*>"));
    html.remove(kHidden).replace(kBreak, QStringLiteral("\n")).remove(kMark);
    return html.replace(QLatin1String("&nbsp;"), QLatin1String(" "))
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

class Taker {
public:
    Taker(OfficeCore &core, Connection &connection, QByteArray source)
        : m_core(core)
        , m_connection(connection)
        , m_source(std::move(source))
    {}

    Result<std::optional<Ours>> ours(base::EventId id)
    {
        DUNLIN_TRY_VALUE(const auto event, store::EventStore(m_connection, m_core.key()).find(id));
        if (!event || event->account.isNull())
            return std::optional<Ours>();
        DUNLIN_TRY_VALUE(AccountState state, stateNow(m_connection, m_core.key(), event->account,
                                                      applyContext(m_core)));
        for (const MessageState &message : state.messages) {
            if (message.id == id) {
                MessageState found = message;
                return std::optional(Ours{std::move(state), std::move(found)});
            }
        }
        return std::optional<Ours>();
    }
    Result<std::optional<Ours>> byKey(const QString &key)
    {
        DUNLIN_TRY_VALUE(const auto rows,
                         store::MessageRows(m_connection, m_core.key()).byKey(key));
        if (rows.size() != 1)
            return std::optional<Ours>();
        return ours(rows.front().message.id);
    }
    /// The account that somebody who writes from here means: one of it, or the one of one person
    /// that was written to last.
    Result<std::optional<base::AccountId>> accountOf(const QString &from)
    {
        DUNLIN_TRY_VALUE(
            const auto accounts,
            store::MessageRows(m_connection, m_core.key()).accountsOfPoint(from, kMostAccounts));
        std::optional<base::AccountId> best;
        base::Instant latest{-1};
        QSet<base::DebtorId> persons;
        for (const base::AccountId &account : accounts) {
            DUNLIN_TRY_VALUE(const AccountState state,
                             stateNow(m_connection, m_core.key(), account, applyContext(m_core)));
            persons.insert(state.debtor.id);
            base::Instant last{0};
            for (const MessageState &message : state.messages)
                last = std::max(last, message.at);
            if (last > latest) {
                latest = last;
                best = account;
            }
        }
        return persons.size() == 1 ? best : std::nullopt;
    }

    Status add(base::AccountId account, domain::Payload payload, const QByteArray &part)
    {
        domain::Event event =
            m_core.author().draft(account, std::move(payload), QStringLiteral("engine"));
        event.envelope.id = {base::derivedId(m_source, part + account.toHex())};
        std::vector<domain::Event> events;
        events.push_back(std::move(event));
        auto appended = appendOwn(m_core, m_connection, std::move(events));
        return appended ? Status() : Status(base::fail(std::move(appended.error())));
    }
    Status markPoints(const AccountState &state, const QString &value,
                      const std::function<void(domain::ContactPointSet &)> &change,
                      const QByteArray &part)
    {
        for (const domain::ContactPointState &point : state.contactPoints) {
            if (point.value.compare(value, Qt::CaseInsensitive) != 0)
                continue;
            domain::ContactPointSet set;
            set.point = point.id;
            set.kind = point.kind;
            set.value = point.value;
            change(set);
            DUNLIN_TRY(add(state.id, std::move(set), part + point.id.toHex()));
        }
        return {};
    }
    /// An address or number wants no more messages: on every account that has it.
    Status optOut(Channel channel, const QString &from, std::optional<base::AccountId> beside)
    {
        DUNLIN_TRY_VALUE(
            auto accounts,
            store::MessageRows(m_connection, m_core.key()).accountsOfPoint(from, kMostAccounts));
        if (beside && std::find(accounts.begin(), accounts.end(), *beside) == accounts.end())
            accounts.push_back(*beside);
        for (const base::AccountId &account : accounts) {
            DUNLIN_TRY_VALUE(const AccountState state,
                             stateNow(m_connection, m_core.key(), account, applyContext(m_core)));
            if (!state.exists)
                continue;
            domain::NoticeRecorded notice;
            notice.what = channel == Channel::Sms ? "sms_optout" : "email_optout";
            notice.written = true;
            notice.to = from;
            DUNLIN_TRY(add(account, std::move(notice), "notice"));
            DUNLIN_TRY(markPoints(
                state, from,
                [](domain::ContactPointSet &set) { set.consent = domain::Consent::Withdrawn; },
                "consent"));
        }
        return {};
    }
    Status bounce(const Ours &of, const QString &reason, bool wrong)
    {
        MessageMoved moved;
        moved.of = of.message.id;
        moved.step = MessageStep::Bounced;
        moved.reason = oneLine(reason);
        DUNLIN_TRY(add(of.state.id, std::move(moved), "bounce" + of.message.id.toHex()));
        if (!wrong)
            return {};
        return markPoints(
            of.state, of.message.to,
            [](domain::ContactPointSet &set) { set.state = domain::PointState::Wrong; }, "wrong");
    }

private:
    OfficeCore &m_core;
    Connection &m_connection;
    QByteArray m_source;
};

/// Which of our messages a report is about: by the Message-ID that it brings along, else by the
/// plus address that it came to. Both are known only to who got the message.
std::optional<base::EventId> reportedId(const exchange::MailReading &reading)
{
    for (const QString &place : {reading.original ? reading.original->messageId : QString(),
                                 reading.guessedOriginal, reading.to}) {
        if (const auto id = ourIdIn(place))
            return id;
    }
    return std::nullopt;
}

/// A report is believed only about a message that we sent, and to whom we sent it. One without
/// fields is read from its words: the message came back, and whether the address is wrong is for a
/// person to see.
Status takeReport(Taker &taker, const exchange::MailReading &reading, InboxRun *run)
{
    const auto id = reportedId(reading);
    std::optional<Ours> of;
    if (id) {
        DUNLIN_TRY_VALUE(of, taker.ours(*id));
    }
    const bool sent = of && !of->message.inbound && of->message.step != MessageStep::Queued
                      && of->message.step != MessageStep::Held
                      && of->message.step != MessageStep::Cancelled;
    if (!sent) {
        ++run->refused;
        return {};
    }
    for (const exchange::BouncedRecipient &recipient :
         reading.isDsn ? reading.recipients : reading.guessed) {
        if (recipient.kind == exchange::BounceKind::None)
            continue;
        const QString to = recipient.originalRecipient.isEmpty() ? recipient.finalRecipient
                                                                 : recipient.originalRecipient;
        const bool same =
            to.compare(of->message.to, Qt::CaseInsensitive) == 0
            || recipient.finalRecipient.compare(of->message.to, Qt::CaseInsensitive) == 0;
        if (!same) {
            ++run->refused;
            continue;
        }
        const QString reason = recipient.words.isEmpty()
                                   ? recipient.status + u' ' + recipient.diagnostic
                                   : recipient.words;
        DUNLIN_TRY(taker.bounce(*of, reason,
                                reading.isDsn && recipient.kind == exchange::BounceKind::Hard));
        ++run->bounces;
    }
    return {};
}

/// The message that a mail answers: by what it refers to, else by the address it was sent to.
Result<std::optional<Ours>> answered(Taker &taker, const exchange::MailReading &reading)
{
    QStringList places = reading.references.split(u' ', Qt::SkipEmptyParts);
    std::reverse(places.begin(), places.end()); // the latest first
    places += reading.to;
    for (const QString &place : places) {
        const auto id = ourIdIn(place);
        if (!id)
            continue;
        DUNLIN_TRY_VALUE(auto of, taker.ours(*id));
        if (of)
            return of;
    }
    return std::optional<Ours>();
}

Result<bool> takeLetter(Taker &taker, const exchange::Mail &mail,
                        const exchange::MailReading &reading, const QByteArray &hash, InboxRun *run)
{
    const QString from = addressIn(reading.from);
    DUNLIN_TRY_VALUE(const auto of, answered(taker, reading));
    std::optional<base::AccountId> account;
    if (of)
        account = of->state.id;
    else if (!from.isEmpty()) {
        DUNLIN_TRY_VALUE(account, taker.accountOf(from));
    }
    const QString text = textOf(mail);
    MessageReceived received;
    received.channel = Channel::Email;
    if (of)
        received.of = of->message.id;
    received.from = from;
    received.subject = oneLine(reading.subject);
    received.body = cleanText(text);
    received.key = oneLine(reading.messageId).remove(u'<').remove(u'>');
    received.hash = hash;
    received.automatic = reading.isAutomatic;
    received.optOut =
        !reading.isAutomatic && !from.isEmpty() && comms::mailAsksToStop(reading.subject, text);
    if (received.optOut) {
        DUNLIN_TRY(taker.optOut(Channel::Email, from, account));
        ++run->optOuts;
    }
    if (!account)
        return received.optOut;
    ++(reading.isAutomatic ? run->automatic : run->replies);
    DUNLIN_TRY(taker.add(*account, std::move(received), "received"));
    return true;
}

Status keepFile(const QString &folder, const QByteArray &hash, const QByteArray &bytes)
{
    if (folder.isEmpty())
        return {};
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(QString::fromLatin1(hash) + QStringLiteral(".eml")));
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::ErrorCode::Io,
                          QStringLiteral("cannot keep a mail in %1").arg(folder));
    return {};
}

} // namespace

std::optional<base::EventId> ourIdIn(const QString &text)
{
    static const QRegularExpression kId(
        QStringLiteral("(?:^|[<+ ,])([0-9a-f]{32})(?:\\.[0-9]+)?@"));
    const auto found = kId.match(text);
    return found.hasMatch() ? base::EventId::fromHex(found.captured(1).toLatin1()) : std::nullopt;
}

Result<InboxRun> takeMail(Office &office, const IncomingMail &incoming, const QString &keepIn)
{
    OfficeCore &core = office.core();
    const QByteArray hash = base::toHex(base::sha256(incoming.bytes));
    InboxRun run;
    const auto mail = exchange::parseMail(incoming.bytes);
    const auto reading = exchange::readMail(incoming.bytes);
    if (!mail || !reading) {
        ++run.refused;
        DUNLIN_TRY(keepFile(keepIn, hash, incoming.bytes));
        return run;
    }
    const auto kept = core.write([&](Connection &connection) -> Result<bool> {
        Taker taker(core, connection, "mail" + hash);
        if (reading->isDsn) {
            DUNLIN_TRY(takeReport(taker, *reading, &run));
            return run.bounces > 0 || run.refused == 0;
        }
        if (!reading->guessed.empty()) {
            DUNLIN_TRY(takeReport(taker, *reading, &run));
            if (run.bounces > 0)
                return true;
            run.refused = 0; // it may be a letter all the same
        }
        if (reading->isFeedback) {
            // Somebody pressed "this is spam": that is a request to be left alone.
            const QString who = addressIn(reading->feedbackRecipient);
            if (!who.isEmpty()) {
                DUNLIN_TRY(taker.optOut(Channel::Email, who, {}));
                ++run.optOuts;
            }
            return !who.isEmpty();
        }
        return takeLetter(taker, *mail, *reading, hash, &run);
    });
    if (!kept)
        return base::fail(kept.error());
    if (!*kept) {
        if (!reading->isDsn)
            ++run.unmatched;
        DUNLIN_TRY(keepFile(keepIn, hash, incoming.bytes));
    }
    return run;
}

Result<InboxRun> takeMailbox(Office &office, MailSource &source, const QString &keepIn, int limit)
{
    InboxRun sum;
    constexpr int kAtOnce = 50;
    DUNLIN_TRY_VALUE(auto duty, Duty::take(office.core(), QStringLiteral("fetch")));
    if (!duty)
        return sum; // another process of the office has it
    for (int taken = 0; taken < limit;) {
        DUNLIN_TRY_VALUE(const auto mails, source.fetch(std::min(kAtOnce, limit - taken)));
        if (mails.empty())
            break;
        for (const IncomingMail &mail : mails) {
            DUNLIN_TRY_VALUE(const bool ours, duty->keep());
            if (!ours)
                return sum;
            DUNLIN_TRY_VALUE(const InboxRun one, takeMail(office, mail, keepIn));
            sum.replies += one.replies;
            sum.bounces += one.bounces;
            sum.optOuts += one.optOuts;
            sum.automatic += one.automatic;
            sum.unmatched += one.unmatched;
            sum.refused += one.refused;
            // On disk: only now may it go from the mailbox.
            DUNLIN_TRY(source.settle(mail.id));
            ++taken;
        }
    }
    return sum;
}

Result<InboxRun> takeNews(Office &office, const QString &gateway,
                          std::span<const comms::GatewayNews> news)
{
    using Kind = comms::GatewayNews::Kind;
    OfficeCore &core = office.core();
    InboxRun run;
    const Status kept = core.write([&](Connection &connection) -> Status {
        for (const comms::GatewayNews &one : news) {
            if (one.kind == Kind::Nothing)
                continue;
            const QByteArray words = (one.key + u'\n' + one.reference + u'\n' + one.text).toUtf8();
            Taker taker(core, connection,
                        "gateway" + gateway.toUtf8() + '\n' + QByteArray::number(int(one.kind))
                            + words);
            std::optional<Ours> of;
            if (const auto id = base::EventId::fromHex(one.reference.toLatin1())) {
                DUNLIN_TRY_VALUE(of, taker.ours(*id));
            }
            const QString key = one.kind == Kind::Received ? one.reference : one.key;
            if (!of && !key.isEmpty()) {
                DUNLIN_TRY_VALUE(of, taker.byKey(key));
            }
            if (one.kind == Kind::Received) {
                const QString from =
                    one.from.startsWith(u'+') ? one.from : u'+' + one.from.trimmed();
                std::optional<base::AccountId> account;
                if (of && of->message.to == from)
                    account = of->state.id;
                if (!account) {
                    DUNLIN_TRY_VALUE(account, taker.accountOf(from));
                }
                MessageReceived received;
                received.channel = Channel::Sms;
                if (of && account == of->state.id)
                    received.of = of->message.id;
                received.from = from;
                received.body = cleanText(one.text);
                received.key = oneLine(one.key);
                received.hash = base::toHex(base::sha256(words));
                received.optOut = comms::asksToStop(one.text);
                if (received.optOut) {
                    DUNLIN_TRY(taker.optOut(Channel::Sms, from, account));
                    ++run.optOuts;
                }
                if (!account) {
                    ++run.unmatched;
                    continue;
                }
                ++run.replies;
                DUNLIN_TRY(taker.add(*account, std::move(received), "received"));
                continue;
            }
            if (!of) {
                ++run.unmatched;
                continue;
            }
            if (one.kind == Kind::Failed) {
                DUNLIN_TRY(taker.bounce(*of, one.reason, false));
                ++run.bounces;
                continue;
            }
            MessageMoved moved;
            moved.of = of->message.id;
            moved.step = MessageStep::Delivered;
            DUNLIN_TRY(taker.add(of->state.id, std::move(moved), "delivered"));
            ++run.delivered;
        }
        return {};
    });
    if (!kept)
        return base::fail(kept.error());
    return run;
}

} // namespace dunlin::desk
