// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

/// The control protocol of baresip (module ctrl_tcp): JSON objects as netstrings, both ways.
namespace dunlin::comms {

/// "LEN:JSON," of one command.
QByteArray ctrlCommand(const QByteArray &command, const QString &parameters,
                       const QByteArray &token);

/// Takes bytes as they come and gives whole messages.
class CtrlReader {
public:
    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next message; nothing: more bytes are needed. Protocol error: this is no netstring, or
    /// one message is larger than 256 KiB; the connection is of no use then.
    base::Result<std::optional<QJsonObject>> next();

private:
    QByteArray m_buffer;
};

} // namespace dunlin::comms
