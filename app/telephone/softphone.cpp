// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telephone/softphone.h"

#include <QtNetwork/QHostAddress>

namespace dunlin::telephone {

namespace {

constexpr int kAgainMs = 5'000;

ports::CallPhase phaseOf(comms::Phase phase)
{
    switch (phase) {
    case comms::Phase::None: return ports::CallPhase::None;
    case comms::Phase::Dialling: return ports::CallPhase::Dialling;
    case comms::Phase::Ringing: return ports::CallPhase::Ringing;
    case comms::Phase::Talking: return ports::CallPhase::Talking;
    case comms::Phase::Ended: return ports::CallPhase::Ended;
    }
    return ports::CallPhase::None;
}

ports::CallEnd endOf(comms::End end)
{
    switch (end) {
    case comms::End::None: return ports::CallEnd::None;
    case comms::End::HungUp: return ports::CallEnd::HungUp;
    case comms::End::NotReached: return ports::CallEnd::NotReached;
    case comms::End::Busy: return ports::CallEnd::Busy;
    case comms::End::Declined: return ports::CallEnd::Declined;
    case comms::End::NoSuchNumber: return ports::CallEnd::NoSuchNumber;
    case comms::End::Failed: return ports::CallEnd::Failed;
    }
    return ports::CallEnd::None;
}

} // namespace

Softphone::Softphone(Options options, QObject *parent)
    : ports::Telephone(parent)
    , m_options(std::move(options))
{
    for (QTimer *timer : {&m_connectLimit, &m_patience, &m_again})
        timer->setSingleShot(true);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Softphone::onReadable);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_connectLimit.stop();
        for (const QByteArray &command : std::exchange(m_waiting, {}))
            m_socket.write(command);
    });
    connect(&m_socket, &QTcpSocket::disconnected, this,
            [this] { onLost(QStringLiteral("the softphone ended")); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this] { onLost(m_socket.errorString()); });
    connect(&m_connectLimit, &QTimer::timeout, this, [this] {
        m_socket.abort();
        onLost(QStringLiteral("the softphone does not answer on port %1").arg(m_options.port));
    });
    connect(&m_patience, &QTimer::timeout, this, &Softphone::hangUp);
    connect(&m_again, &QTimer::timeout, this, &Softphone::stayConnected);
}

Softphone::~Softphone()
{
    m_socket.disconnect(this);
}

void Softphone::stayConnected()
{
    m_stay = true;
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return;
    m_reader = {};
    m_connectLimit.start(m_options.connectMs);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_options.port);
}

ports::CallState Softphone::state() const
{
    const comms::Call &call = m_machine.call();
    return {phaseOf(call.phase), endOf(call.end), call.incoming, call.number, call.words};
}

void Softphone::tell()
{
    const ports::CallState now = state();
    if (now.phase == ports::CallPhase::Talking || !now.isLive())
        m_patience.stop();
    Q_EMIT changed(now);
}

void Softphone::send(const QByteArray &command, const QString &parameters)
{
    const QByteArray frame =
        comms::ctrlCommand(command, parameters, 't' + QByteArray::number(++m_token));
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(frame);
        return;
    }
    m_waiting.append(frame);
    stayConnected();
}

void Softphone::dial(const QString &number)
{
    if (m_machine.call().isLive())
        return;
    m_machine.dial(number);
    const QString target = comms::sipTarget(number, m_options.host);
    if (target.isEmpty()) {
        m_machine.fail(QStringLiteral("this is no number that can be dialled"));
        return tell();
    }
    m_patience.start(m_options.patienceMs);
    tell();
    send("dial", target);
    m_dialToken = QStringLiteral("t%1").arg(m_token);
}

void Softphone::hangUp()
{
    if (!m_machine.call().isLive())
        return;
    m_patience.stop();
    m_machine.hangUp();
    send("hangup");
}

void Softphone::answer()
{
    if (m_machine.call().incoming && m_machine.call().phase == comms::Phase::Ringing)
        send("accept");
}

void Softphone::onReadable()
{
    m_reader.add(m_socket.readAll());
    for (;;) {
        const auto message = m_reader.next();
        if (!message) {
            m_socket.abort();
            return onLost(message.error().detail);
        }
        if (!*message)
            return;
        if (m_machine.take(**message, m_dialToken))
            tell();
    }
}

void Softphone::onLost(const QString &why)
{
    m_connectLimit.stop();
    m_waiting.clear();
    if (m_machine.call().isLive()) {
        m_machine.fail(why);
        tell();
    }
    if (m_stay)
        m_again.start(kAgainMs);
}

} // namespace dunlin::telephone
