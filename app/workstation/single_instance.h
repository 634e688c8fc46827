// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtNetwork/QLocalServer>

namespace dunlin::workstation {

/// One workstation per folder and person: a second start hands over what it was asked for and ends.
/// The socket is for the same operating-system user only.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `place`: the folder that is open; empty: the welcome page.
    explicit SingleInstance(const QString &place, QObject *parent = nullptr);

    /// True: another one runs, and has taken the number (empty: it comes to the front).
    bool handOver(const QString &caller) const;
    void listen();

Q_SIGNALS:
    void called(const QString &number);
    void raised();

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace dunlin::workstation
