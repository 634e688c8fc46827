// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/softphone/call_machine.h"
#include "core/comms/softphone/ctrl_frames.h"
#include "core/ports/telephone.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace dunlin::telephone {

/// Drives baresip by its control socket on this machine (module ctrl_tcp). It connects when it is
/// first needed and stays connected, so that incoming calls are told too. A number that nobody
/// answers is given up after `patienceMs`: the softphone itself would wait for half a minute, and
/// says nothing when the other machine is gone.
class Softphone final : public ports::Telephone {
    Q_OBJECT
public:
    struct Options {
        quint16 port = 4444; ///< of the control socket
        QString host;        ///< numbers are dialled at this SIP domain ("pbx.example", "ip:port")
        int connectMs = 2'000;
        int patienceMs = 45'000;
    };
    explicit Softphone(Options options, QObject *parent = nullptr);
    ~Softphone() override;

    ports::CallState state() const override;
    bool tells() const override { return true; }
    void dial(const QString &number) override;
    void hangUp() override;
    void answer() override;

    /// Connects now, for incoming calls; tries again by itself when the softphone is gone.
    void stayConnected();

private:
    void send(const QByteArray &command, const QString &parameters = {});
    void onReadable();
    void onLost(const QString &why);
    void tell();

    const Options m_options;
    QTcpSocket m_socket;
    QTimer m_connectLimit;
    QTimer m_patience;
    QTimer m_again;
    comms::CtrlReader m_reader;
    comms::CallMachine m_machine;
    QByteArrayList m_waiting; ///< commands until it is connected
    int m_token = 0;
    QString m_dialToken;
    bool m_stay = false;
};

} // namespace dunlin::telephone
