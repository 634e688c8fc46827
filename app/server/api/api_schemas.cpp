// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api/api_schemas.h"

#include <QtCore/QJsonDocument>

namespace dunlin::server {

namespace {

constexpr char kSchemas[] = R"json({
"Problem": {"type": "object", "description": "RFC 9457", "required": ["status", "code"],
  "properties": {"type": {"type": "string"}, "title": {"type": "string"},
    "status": {"type": "integer"},
    "code": {"type": "string", "description": "stable, for programs"},
    "detail": {"type": "string", "description": "for people"}}},
"Amount": {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
  "description": "A decimal number as text; the currency stands beside it."},
"Me": {"type": "object", "properties": {"user": {"type": "string"}, "role": {"type": "string"},
    "scopes": {"type": "array", "items": {"type": "string"}}, "office": {"type": "string"},
    "currency": {"type": "string"}, "timezone": {"type": "string"}}},
"AccountRow": {"type": "object", "required": ["account", "creditor", "status", "total", "currency"],
  "properties": {"account": {"type": "string"}, "creditor": {"type": "string"},
    "debtor": {"type": "string"}, "status": {"type": "string"},
    "principal": {"$ref": "#/components/schemas/Amount"},
    "interest": {"$ref": "#/components/schemas/Amount"},
    "fees": {"$ref": "#/components/schemas/Amount"},
    "costs": {"$ref": "#/components/schemas/Amount"},
    "unapplied": {"$ref": "#/components/schemas/Amount"},
    "disputed": {"$ref": "#/components/schemas/Amount"},
    "total": {"$ref": "#/components/schemas/Amount"}, "currency": {"type": "string"},
    "oldest_due": {"type": ["string", "null"], "format": "date"},
    "assigned_to": {"type": "string"}, "next_action": {"type": "string"}}},
"AccountPage": {"type": "object", "required": ["items", "next"], "properties": {
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/AccountRow"}},
    "next": {"type": ["string", "null"], "description": "cursor; null: that was the last page"}}},
"Account": {"type": "object", "description": "As `dunlinctl account` prints it.",
  "properties": {"account": {"type": "string"}, "creditor": {"type": "string"},
    "status": {"type": "string"}, "balances": {"type": "object"},
    "items": {"type": "array", "items": {"type": "object"}},
    "promises": {"type": "array", "items": {"type": "object"}},
    "timeline": {"type": "array", "items": {"type": "object"}}}},
"Event": {"type": "object", "required": ["seq", "id", "type", "account", "at", "data"],
  "properties": {"seq": {"type": "integer"}, "id": {"type": "string"}, "type": {"type": "string"},
    "account": {"type": "string"}, "creditor": {"type": "string"},
    "at": {"type": "string", "format": "date-time"},
    "heard": {"type": "string", "format": "date-time"}, "actor": {"type": "string"},
    "data": {"type": "object"}}},
"EventPage": {"type": "object", "required": ["items", "next", "more"], "properties": {
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Event"}},
    "next": {"type": "string", "description": "cursor of where new ones will come"},
    "more": {"type": "boolean", "description": "there is more behind `next` now"}}},
"Line": {"type": "object", "required": ["account", "kind"],
  "description": "One line of `dunlinctl append`; which members it has depends on its kind.",
  "properties": {"account": {"type": "string"}, "creditor": {"type": "string"},
    "kind": {"type": "string"}, "at": {"type": "string"},
    "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"}}},
"Lines": {"oneOf": [{"$ref": "#/components/schemas/Line"},
    {"type": "object", "required": ["lines"], "properties": {"lines": {"type": "array",
      "maxItems": 500, "items": {"$ref": "#/components/schemas/Line"}}}}]},
"Result": {"type": "object", "required": ["id", "verdict"], "properties": {
    "id": {"type": ["string", "null"]},
    "verdict": {"enum": ["accepted", "requested", "refused"]}, "reason": {"type": "string"}}},
"Results": {"type": "object", "required": ["results"], "properties": {
    "results": {"type": "array", "items": {"$ref": "#/components/schemas/Result"}}}},
"NewPayment": {"type": "object", "required": ["account", "amount", "value_date"], "properties": {
    "account": {"type": "string"}, "creditor": {"type": "string"},
    "amount": {"$ref": "#/components/schemas/Amount"},
    "value_date": {"type": "string", "format": "date"}, "reference": {"type": "string"},
    "item": {"type": "string"}}},
"Queue": {"type": "object", "required": ["items"], "properties": {"items": {"type": "array",
  "items": {"type": "object", "properties": {"account": {"type": "string"},
    "priority": {"type": "integer"}, "callable": {"type": "boolean"},
    "held": {"type": "string", "description": "why nobody is chased now"},
    "reasons": {"type": "array", "items": {"type": "object", "properties": {
      "reason": {"type": "string"}, "points": {"type": "integer"}}}}}}}}},
"BankLine": {"type": "object", "properties": {"line": {"type": "string"},
    "state": {"enum": ["open", "posted", "set_aside", "outgoing", "returned", "replaced"]},
    "bank_account": {"type": "string"}, "booked": {"type": ["string", "null"]},
    "value_date": {"type": ["string", "null"]}, "amount": {"$ref": "#/components/schemas/Amount"},
    "currency": {"type": "string"}, "direction": {"enum": ["credit", "debit"]}}},
"OpenBankLine": {"allOf": [{"$ref": "#/components/schemas/BankLine"}, {"type": "object",
  "properties": {"payer": {"type": "string"}, "payer_account": {"type": "string"},
    "end_to_end_id": {"type": "string"}, "text": {"type": "string"},
    "references": {"type": "array", "items": {"type": "string"}},
    "proposals": {"type": "array", "items": {"type": "object", "properties": {
      "account": {"type": "string"}, "debtor": {"type": "string"},
      "confidence": {"type": "integer"}, "reason": {"type": "string"}}}}}}]},
"BankLines": {"type": "object", "required": ["items"], "properties": {
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/OpenBankLine"}}}},
"BankDecision": {"type": "object", "properties": {"account": {"type": "string"},
    "creditor": {"type": "string"}, "item": {"type": "string"},
    "set_aside": {"type": "string", "description": "a reason; instead of an account"}}},
"NewWebhook": {"type": "object", "required": ["url"], "properties": {
    "url": {"type": "string", "format": "uri"},
    "types": {"type": "array", "items": {"type": "string"}, "description": "empty: all events"}}},
"Webhook": {"type": "object", "properties": {"webhook": {"type": "string"},
    "url": {"type": "string"}, "types": {"type": "array", "items": {"type": "string"}},
    "user": {"type": "string"}, "state": {"enum": ["active", "paused"]},
    "reason": {"type": "string"}, "waiting": {"type": "integer"},
    "delivered": {"type": "integer"}, "failed": {"type": "integer"}}},
"MadeWebhook": {"type": "object", "required": ["webhook", "secret"], "properties": {
    "webhook": {"type": "string"}, "secret": {"type": "string"}, "url": {"type": "string"},
    "types": {"type": "array", "items": {"type": "string"}}}},
"Webhooks": {"type": "object", "required": ["items"], "properties": {
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Webhook"}}}},
"Delivery": {"type": "object", "properties": {"delivery": {"type": "string"},
    "seq": {"type": "integer"}, "type": {"type": "string"},
    "state": {"enum": ["waiting", "delivered", "failed"]}, "attempts": {"type": "integer"},
    "status": {"type": ["integer", "null"], "description": "of the last answer"},
    "error": {"type": "string"}, "next_attempt": {"type": ["string", "null"]},
    "created": {"type": "string"}, "done": {"type": ["string", "null"]},
    "body": {"$ref": "#/components/schemas/Event"}}},
"Deliveries": {"type": "object", "required": ["items", "next"], "properties": {
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Delivery"}},
    "next": {"type": ["string", "null"]}}},
"Retried": {"type": "object", "properties": {"state": {"const": "waiting"}}},
"Connector": {"type": "object", "properties": {"name": {"type": "string"},
    "kind": {"type": "string"}, "health": {"enum": ["ok", "failing", "late", "new", "manual"]},
    "words": {"type": "string"}, "last_run": {"type": ["string", "null"]},
    "last_ok": {"type": ["string", "null"]}, "next_run": {"type": ["string", "null"]},
    "every_minutes": {"type": "integer"}}},
"Connectors": {"type": "object", "required": ["items"], "properties": {
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Connector"}}}}
})json";

} // namespace

QByteArray apiSchemas()
{
    // Compact, and once: a schema that is no JSON shows in the first test.
    static const QByteArray schemas =
        QJsonDocument::fromJson(kSchemas).toJson(QJsonDocument::Compact);
    return schemas;
}

} // namespace dunlin::server
