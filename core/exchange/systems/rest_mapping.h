// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <vector>

/// How the records of another system (a CRM, a support desk, a payment portal) become lines of the
/// ledger and back: a mapping is data (docs/connectors.md).
namespace dunlin::exchange {

/// A value by its path: "data.items", "customer.id", "lines.0.amount"; an empty path is the whole.
/// Undefined when it is not there.
QJsonValue valueAt(const QJsonValue &root, const QString &path);
/// Text, number or truth value as text; empty for anything else.
QString textOf(const QJsonValue &value);
/// "Ticket {id}: {subject}" with what the paths give; at most 4,000 letters.
QString filled(const QString &pattern, const QJsonValue &record);
/// The same in every text of a JSON value.
QJsonValue filledAll(const QJsonValue &pattern, const QJsonValue &record);

struct RestRule {
    QJsonObject when; ///< path to the text it must have, or to a list of such; all must hold
    QJsonObject make; ///< a line of `append`, its texts patterns
};

struct RestMapping {
    QString url; ///< of the list
    QJsonObject headers;
    QString items;      ///< path of the records in an answer
    QString nextPath;   ///< path of the cursor or address of the next page; empty: one page
    QString nextParam;  ///< query parameter for it; empty: it is an address
    QString sinceParam; ///< query parameter for the newest moment seen; empty: always all
    QString id;         ///< pattern: the record's id there
    QString account;    ///< pattern: the account's number here
    QString changed;    ///< path of when it was changed last; tells versions of a record apart
    std::vector<RestRule> rules; ///< the first that fits makes the line
    struct Back {
        QByteArray event; ///< kind of event that is told: "dispute"
        QString url;
        QByteArray method = QByteArrayLiteral("POST");
        QJsonObject body; ///< its texts patterns over the event (docs/api.md)
    };
    std::vector<Back> back;

    /// Input error: what is missing or not known.
    static base::Result<RestMapping> fromJson(const QJsonObject &json);
};

struct RestLine {
    QString remote;  ///< id there
    QString version; ///< changes when the record changes
    QString account;
    QJsonObject line; ///< without account and id; empty: no rule fits
};

/// One record as a line. Input error: it has no id, or names no account.
base::Result<RestLine> lineOf(const RestMapping &mapping, const QJsonValue &record);

} // namespace dunlin::exchange
