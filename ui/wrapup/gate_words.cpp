// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/gate_words.h"

#include "ui/common/date_text.h"
#include "ui/common/digits.h"
#include "ui/common/money_text.h"
#include "ui/messages/message_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::wrapup {

using ports::GateFinding;
using ports::GateState;
using ports::GateView;
using style::Ink;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// A sentence of the gate or of a rule pack.
QString translated(const QString &english)
{
    return QCoreApplication::translate("GateSentences", english.toUtf8().constData());
}

/// What a message lacks or must not say, by its names: "a or b, c".
QString elementWords(const QString &names)
{
    QStringList groups;
    for (const QString &group : names.split(QStringLiteral(", "))) {
        QStringList words;
        for (const QString &name : group.split(QStringLiteral(" or ")))
            words << messages::elementText(name);
        groups << words.join(QStringLiteral(" / "));
    }
    return groups.join(QStringLiteral(", "));
}

QString shortReason(const GateView &gate)
{
    if (gate.findings.empty())
        return Words::tr("not allowed now");
    const QByteArray &reason = gate.findings.front().reason;
    if (reason == "outside_hours")
        return Words::tr("outside their hours");
    if (reason == "zone_unknown")
        return Words::tr("their time zone is not known");
    if (reason == "on_hold")
        return Words::tr("the account is on hold");
    if (reason == "point_blocked")
        return Words::tr("this number is blocked");
    if (reason == "account_closed")
        return Words::tr("the account is closed");
    if (reason == "placed")
        return Words::tr("it is placed with an agency");
    if (gate.findings.front().rule == QLatin1String("office.bank_data"))
        return Words::tr("the bank data is too old");
    return Words::tr("a rule blocks it");
}

void dress(GateWords *words, GateState state)
{
    switch (state) {
    case GateState::Allow:
        words->icon = QStringLiteral("shield-check");
        words->ink = Ink::Ok;
        words->ground = Ink::OkSoft;
        words->headline = Words::tr("OK to call now");
        return;
    case GateState::AllowWithWarning:
        words->icon = QStringLiteral("shield-exclamation");
        words->ink = Ink::Warn;
        words->ground = Ink::WarnSoft;
        words->headline = Words::tr("OK to call, with care");
        return;
    case GateState::BlockOverridable:
        words->icon = QStringLiteral("shield-lock");
        words->ink = Ink::Danger;
        words->ground = Ink::DangerSoft;
        words->headline = Words::tr("Not without approval");
        return;
    case GateState::Block:
        words->icon = QStringLiteral("shield-x");
        words->ink = Ink::Danger;
        words->ground = Ink::DangerSoft;
        words->solid = true;
        words->headline = Words::tr("Do not call now");
        return;
    }
}

/// Of a message: it waits by itself where a call would not be made.
QString messageHeadline(const GateView &gate)
{
    switch (gate.state) {
    case GateState::Allow: return Words::tr("OK to send now");
    case GateState::AllowWithWarning: return Words::tr("OK to send, with care");
    case GateState::BlockOverridable:
    case GateState::Block: break;
    }
    return gate.nextAllowed ? Words::tr("It waits, and is sent later")
                            : Words::tr("It would not be sent");
}

/// "3 of 7 calls this week", then the other ways that were used or are limited.
void addAttempts(const GateView &gate, QStringList *parts)
{
    for (const ports::ChannelView &channel : gate.channels) {
        const QString used = common::countText(channel.attemptsThisWeek);
        const QString limit = common::countText(channel.limit);
        const bool limited = channel.limit > 0;
        switch (channel.channel) {
        case domain::Channel::Call:
            *parts << (limited
                           ? Words::tr("%1 of %2 calls this week").arg(used, limit)
                           : Words::tr("%Ln call(s) this week", nullptr, channel.attemptsThisWeek));
            break;
        case domain::Channel::Sms:
            if (channel.attemptsThisWeek > 0)
                *parts << (limited ? Words::tr("SMS %1 of %2").arg(used, limit)
                                   : Words::tr("SMS %1").arg(used));
            break;
        case domain::Channel::Email:
            if (channel.attemptsThisWeek > 0)
                *parts << (limited ? Words::tr("e-mail %1 of %2").arg(used, limit)
                                   : Words::tr("e-mail %1").arg(used));
            break;
        case domain::Channel::Letter:
        case domain::Channel::Visit: break;
        }
    }
}

} // namespace

QString GateWords::sentence() const
{
    return headline + QStringLiteral(". ") + parts.join(QStringLiteral(", "));
}

bool mayCall(const GateView &gate)
{
    return gate.state == GateState::Allow || gate.state == GateState::AllowWithWarning;
}

GateWords gateWords(const GateView &gate, base::Instant now, const QByteArray &zone,
                    GateAbout about)
{
    GateWords words;
    dress(&words, gate.state);
    if (gate.state == GateState::Block && !gate.nextAllowed)
        words.headline = Words::tr("Do not call");
    if (about == GateAbout::Message)
        words.headline = messageHeadline(gate);
    if (!gate.findings.empty() && gate.state != GateState::Allow)
        words.parts << findingSentence(gate.findings.front());
    if (gate.zone.isEmpty()) {
        words.parts << Words::tr("their time is not known");
    } else if (gate.windowText.isEmpty()) {
        words.parts << Words::tr("%1 their time").arg(common::localTimeText(now, gate.zone));
    } else {
        QString window = common::localDigits(gate.windowText);
        window.replace(QLatin1Char('-'), QChar(0x2013));
        words.parts << Words::tr("%1 their time, window %2")
                           .arg(common::localTimeText(now, gate.zone), common::isolated(window));
    }
    if (!mayCall(gate) && gate.nextAllowed)
        words.parts << Words::tr("next %1").arg(nextAllowedText(gate, now));
    if (!gate.channels.empty()) {
        addAttempts(gate, &words.parts);
    } else if (gate.attemptsLimit > 0) {
        words.parts << Words::tr("%1 of %2 attempts this week")
                           .arg(common::countText(gate.attemptsThisWeek),
                                common::countText(gate.attemptsLimit));
    } else {
        words.parts << Words::tr("%Ln attempt(s) this week", nullptr, gate.attemptsThisWeek);
    }
    if (gate.nextAllowed && !zone.isEmpty() && zone != gate.zone && !mayCall(gate))
        words.parts << Words::tr("%1 yours").arg(common::localTimeText(*gate.nextAllowed, zone));
    if (!mayCall(gate))
        words.shortReason = shortReason(gate);
    return words;
}

QString findingSentence(const GateFinding &finding)
{
    if (finding.reason == "outside_hours")
        return Words::tr("It is outside the hours in which they may be called");
    if (finding.reason == "zone_unknown")
        return Words::tr("Nobody knows which hours are theirs: their time zone is not known");
    if (finding.reason == "on_hold")
        return Words::tr("The account is on hold");
    if (finding.reason == "point_blocked")
        return Words::tr("This number is wrong or must not be called");
    if (finding.reason == "account_closed")
        return Words::tr("The account is closed");
    if (finding.reason == "placed")
        return Words::tr("The account is placed: only the agency contacts the debtor about it");
    if (finding.reason == "disputed")
        return Words::tr("The debt is disputed: talk about the dispute, do not press for payment");
    if (finding.rule == QLatin1String("office.bank_data"))
        return Words::tr("The office's bank data is too old, so nobody knows who has paid. It goes "
                         "on when a newer statement is in");
    if (finding.said.isEmpty())
        return finding.sentence;
    base::Phrase said = finding.said;
    for (auto &[name, value] : said.values) {
        if (name == QLatin1String("why") || name == QLatin1String("local_time"))
            value = factsText(finding);
    }
    return said.filled(translated(said.pattern));
}

QString factsText(const GateFinding &finding)
{
    if (finding.figures.isEmpty())
        return finding.facts;
    base::Phrase figures = finding.figures;
    for (auto &[name, value] : figures.values) {
        if (name == QLatin1String("missing") || name == QLatin1String("forbidden"))
            value = elementWords(value);
    }
    return figures.filled(translated(figures.pattern));
}

QString exceptionText(const QString &english)
{
    return translated(english);
}

QString nextAllowedText(const GateView &gate, base::Instant now)
{
    if (!gate.nextAllowed)
        return {};
    const qint64 left = gate.nextAllowed->ms - now.ms;
    if (left <= base::kMsPerHour) {
        const int minutes =
            int(qMax<qint64>(1, (left + base::kMsPerMinute - 1) / base::kMsPerMinute));
        return Words::tr("in %Ln min", nullptr, minutes);
    }
    const QByteArray zone = gate.zone.isEmpty() ? QByteArrayLiteral("UTC") : gate.zone;
    const QDate day = base::dateIn(*gate.nextAllowed, zone);
    const QDate today = base::dateIn(now, zone);
    const QString time = common::localTimeText(*gate.nextAllowed, zone);
    if (day == today)
        return Words::tr("%1 their time").arg(time);
    return Words::tr("%1 %2 their time", "day, time").arg(common::weekdayText(day, today), time);
}

} // namespace dunlin::wrapup
