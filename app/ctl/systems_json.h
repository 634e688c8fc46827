// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/systems/api_access.h"
#include "core/desk/systems/connectors.h"
#include "core/desk/systems/webhooks.h"

#include <QtCore/QByteArray>

/// Tokens, webhooks and connectors as JSON objects (docs/api.md, docs/connectors.md).
namespace dunlin::ctl {

QByteArray tokenJson(const desk::TokenInfo &token);
QByteArray webhookJson(const desk::WebhookInfo &webhook);
/// With its secret: once, when it is made.
QByteArray newWebhookJson(const store::WebhookRow &webhook);
QByteArray deliveryJson(const store::DeliveryRow &delivery);
QByteArray connectorJson(const desk::ConnectorHealth &connector);
QByteArray connectorRunJson(const store::ConnectorRunRow &run);

} // namespace dunlin::ctl
