// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <utility>
#include <vector>

/// Gateways for text and chat messages over HTTP, as data: one JSON file for each provider
/// (resources/gateways, docs/messages.md). What a request looks like, what its answer means, and
/// what the provider tells us later by a signed call. Pure; app/reach does the I/O.
namespace dunlin::comms {

/// What stands for {{to}}, {{text}}, {{id}}, {{sender}}, {{base}}, {{key}} and {{secret.NAME}}.
using GatewayValues = QHash<QString, QString>;

struct HttpCall {
    QByteArray method;
    QByteArray url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What an answer to sending means.
struct HandedToGateway {
    enum class Kind {
        Accepted, ///< it has the message
        Later,    ///< not now: the same may work in a while
        Refused,  ///< it will not work by itself: the number, the text, the account with the
                  ///< provider
    };
    Kind kind = Kind::Refused;
    QString key; ///< the provider's id of the message
    QString reason;
};

/// What a provider tells by itself.
struct GatewayNews {
    enum class Kind { Delivered, Failed, Received, Nothing };
    Kind kind = Kind::Nothing;
    QString key;       ///< the provider's id
    QString reference; ///< ours, where the provider gives it back
    QString from;      ///< of what was received
    QString text;
    QString reason;
};

/// A provider's definition. Immutable; any thread.
class Gateway {
public:
    /// Input error that names the field.
    static base::Result<Gateway> fromJson(const QByteArray &json);

    const QString &name() const { return m_name; }
    /// Sending the same id again gives one message: after a crash it is simply sent again.
    bool isIdempotent() const { return m_idempotent; }
    /// Input error when a value is missing, or cannot stand in a header or URL.
    base::Result<HttpCall> sendCall(const GatewayValues &values) const;
    HandedToGateway answer(int status, const QByteArray &body) const;

    /// Whether a call really comes from the provider. `headers`: names in small letters. Forbidden
    /// with the reason: no or a wrong signature, or one that is too old.
    base::Status verify(const QHash<QByteArray, QByteArray> &headers, const QByteArray &body,
                        const QByteArray &secret, base::Instant now) const;
    /// Input error when it cannot be read. At most kMostNews in one call.
    base::Result<std::vector<GatewayNews>> news(const QByteArray &body) const;
    static constexpr int kMostNews = 1000;

private:
    QString m_name;
    bool m_idempotent = false;
    QJsonObject m_send;
    QJsonObject m_signature;
    QJsonObject m_webhook;
};

/// Signature as a provider would make it, for tests and for setting one up.
QByteArray gatewaySignature(const QByteArray &secret, const QByteArray &timestamp,
                            const QByteArray &body);

} // namespace dunlin::comms
