// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/softphone/ctrl_frames.h"

#include <QtCore/QJsonDocument>

namespace dunlin::comms {

using base::ErrorCode;
using base::fail;

namespace {

constexpr qsizetype kMaxMessage = 256 * 1024;
constexpr qsizetype kMaxDigits = 7;

} // namespace

QByteArray ctrlCommand(const QByteArray &command, const QString &parameters,
                       const QByteArray &token)
{
    QJsonObject object{{QStringLiteral("command"), QString::fromLatin1(command)},
                       {QStringLiteral("token"), QString::fromLatin1(token)}};
    if (!parameters.isEmpty())
        object.insert(QStringLiteral("params"), parameters);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QByteArray::number(json.size()) + ':' + json + ',';
}

base::Result<std::optional<QJsonObject>> CtrlReader::next()
{
    const auto broken = [] {
        return fail(ErrorCode::Protocol,
                    QStringLiteral("what answers there is no control socket of baresip"));
    };
    const qsizetype colon = m_buffer.indexOf(':');
    if (colon < 0)
        return m_buffer.size() > kMaxDigits
                   ? base::Result<std::optional<QJsonObject>>(broken())
                   : base::Result<std::optional<QJsonObject>>(std::nullopt);
    bool ok = false;
    const qsizetype length = m_buffer.left(colon).toLongLong(&ok);
    if (!ok || colon > kMaxDigits || length < 0 || length > kMaxMessage)
        return broken();
    if (m_buffer.size() < colon + 1 + length + 1)
        return std::optional<QJsonObject>{};
    if (m_buffer[colon + 1 + length] != ',')
        return broken();
    const QByteArray json = m_buffer.mid(colon + 1, length);
    m_buffer.remove(0, colon + 1 + length + 1);
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken();
    return std::optional(document.object());
}

} // namespace dunlin::comms
