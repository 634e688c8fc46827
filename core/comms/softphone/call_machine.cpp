// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/softphone/call_machine.h"

namespace dunlin::comms {

namespace {

constexpr qsizetype kMaxDigits = 20;
constexpr qsizetype kMaxWords = 200;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

End endOf(const QString &words, bool answered, bool hungUp)
{
    if (answered)
        return End::HungUp;
    if (hungUp)
        return End::NotReached;
    const int status = words.left(3).toInt();
    switch (status) {
    case 486:
    case 600: return End::Busy;
    case 603: return End::Declined;
    case 404:
    case 410:
    case 484:
    case 604: return End::NoSuchNumber;
    case 408:
    case 480:
    case 487: return End::NotReached;
    default: break;
    }
    if (status == 0 && words.startsWith(QLatin1String("Connection reset by")))
        return End::NotReached;
    return End::Failed;
}

void CallMachine::dial(const QString &number)
{
    m_call = {};
    m_call.phase = Phase::Dialling;
    m_call.number = number;
    m_hungUp = false;
}

void CallMachine::fail(const QString &why)
{
    if (!m_call.isLive())
        return;
    m_call.end = End::Failed;
    m_call.phase = Phase::Ended;
    m_call.words = why.left(kMaxWords);
}

void CallMachine::begin(const QJsonObject &event)
{
    m_call = {};
    m_call.phase = Phase::Ringing;
    m_call.incoming = true;
    m_call.id = text(event, "id");
    m_call.number = dialDigits(text(event, "peeruri"));
    m_hungUp = false;
}

void CallMachine::close(const QString &why)
{
    m_call.end = endOf(why, m_call.phase == Phase::Talking, m_hungUp);
    m_call.phase = Phase::Ended;
    m_call.words = why.left(kMaxWords);
}

bool CallMachine::take(const QJsonObject &message, const QString &dialToken)
{
    const Call before = m_call;
    if (message.value(QLatin1String("response")).toBool()) {
        // The call's own events tell the rest; a refused command has none.
        if (text(message, "token") == dialToken && !message.value(QLatin1String("ok")).toBool())
            fail(text(message, "data").simplified());
        return m_call != before;
    }
    if (text(message, "class") != QLatin1String("call"))
        return false;
    const QString type = text(message, "type");
    const QString id = text(message, "id");
    if (type == QLatin1String("CALL_INCOMING")) {
        if (!m_call.isLive())
            begin(message);
        return m_call != before;
    }
    if (!m_call.isLive() || (!m_call.id.isEmpty() && m_call.id != id))
        return false;
    const bool ours = text(message, "direction") == QLatin1String("outgoing") || m_call.incoming;
    if (m_call.id.isEmpty() && ours)
        m_call.id = id;
    if (type == QLatin1String("CALL_RINGING") || type == QLatin1String("CALL_PROGRESS"))
        m_call.phase = Phase::Ringing;
    else if (type == QLatin1String("CALL_ESTABLISHED"))
        m_call.phase = Phase::Talking;
    else if (type == QLatin1String("CALL_CLOSED"))
        close(text(message, "param"));
    return m_call != before;
}

QString dialDigits(const QString &number)
{
    QString text = number.trimmed();
    if (text.startsWith(QLatin1String("sip:")) || text.startsWith(QLatin1String("sips:")))
        text = text.section(QLatin1Char(':'), 1).section(QLatin1Char('@'), 0, 0);
    else if (text.startsWith(QLatin1String("tel:")))
        text = text.mid(4);
    text = text.section(QLatin1Char(';'), 0, 0);
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('+') && out.isEmpty())
            out += c;
        else if (c.isDigit())
            out += QChar(ushort('0' + c.digitValue())); // other scripts' digits are digits too
    }
    return out.size() > kMaxDigits ? QString() : out;
}

QString sipTarget(const QString &number, const QString &host)
{
    if (number.startsWith(QLatin1String("sip:")) && !number.contains(QLatin1Char(' ')))
        return number;
    const QString digits = dialDigits(number);
    if (digits.isEmpty() || host.isEmpty())
        return {};
    return QStringLiteral("sip:%1@%2").arg(digits, host);
}

QString telUrl(const QString &number)
{
    const QString digits = dialDigits(number);
    return digits.isEmpty() ? QString() : QStringLiteral("tel:") + digits;
}

} // namespace dunlin::comms
