// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Texts that are sent, with places for what differs: `{{debtor.name}}`, `{{#if promise.broken}} ..
/// {{else}}
/// .. {{/if}}`, `{{#each items}} {{number}} {{amount}} {{/each}}`. Nothing is computed in a
/// template: fields have types, and amounts and days are written as the language has them. Pure,
/// any thread.
namespace dunlin::comms {

struct MergeRow;
/// What stands for a field.
struct MergeValue {
    std::variant<QString, base::Money, QDate, bool, qint64, std::vector<MergeRow>> value;
    /// What `{{#if}}` asks: not empty, not zero, true, a day.
    bool isSet() const;
};
struct MergeRow {
    QHash<QString, MergeValue> fields;
};

/// A template as it is kept: a version never changes once it was used.
struct MessageTemplate {
    QString name;
    int version = 1;
    QByteArray channel;      ///< letter, email, sms
    QString language;        ///< BCP 47
    QByteArray jurisdiction; ///< of the required content: "US", "DE", "GB"; empty: none
    QByteArray occasion;     ///< first, reminder, final, info
    QString subject;
    QString body;

    /// Input error that names what is wrong: unknown keys are ignored.
    static base::Result<MessageTemplate> fromJson(const QByteArray &json);
};

struct RenderedMessage {
    QString subject;
    QString body;
};

/// Fields that a text names, blocks too, each once. Input error with the place of a brace or block
/// that does not close.
base::Result<QStringList> fieldsOf(const QString &text);
/// Writes subject and body. Input error for a field that has no value: an incomplete message is not
/// sent. The subject is one line.
base::Result<RenderedMessage> render(const MessageTemplate &what, const MergeRow &values);

/// "1.234,56 €" in German, "€1,234.56" in English: the currency's sign where the language puts it,
/// its code where it has none.
QString moneyIn(const QString &language, base::Money amount);
/// "26. November 2026", "November 26, 2026".
QString dayIn(const QString &language, QDate day);

} // namespace dunlin::comms
