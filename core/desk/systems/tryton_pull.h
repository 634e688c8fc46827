// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/desk/systems/tryton_client.h"
#include "core/exchange/profile.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <vector>

/// What stands in a Tryton database, as far as collecting needs it.
namespace dunlin::desk {

struct TrytonLine {
    qint64 id = 0;
    qint64 party = 0;
    qint64 invoice = 0; ///< 0: of no invoice
    QString number;     ///< of the invoice, else of the move
    QDate issued;
    QDate due;
    QString amount;      ///< decimal text
    QString open;        ///< decimal text
    bool isPart = false; ///< of an invoice in several parts
};

struct TrytonParty {
    QString number; ///< its code; else T and its id
    QString name;
    QString email;
    QString phone;
    QString street;
    QString city;
    QString postcode;
    QString country;
};

/// What earlier runs have learned.
struct TrytonKnown {
    struct Item {
        QString number; ///< under which it was taken in
        qint64 invoice = 0;
        qint64 party = 0;
        bool isPart = false;
    };
    QHash<qint64, Item> items; ///< by line
    QDateTime since;           ///< asked for is what was written from then on; invalid: everything
};

struct TrytonBook {
    QString company;
    QString currency;
    qint64 currencyId = 0;
    bool whole = true;             ///< all of them; else those that may have changed
    QDateTime since;               ///< of TrytonKnown
    QDateTime newest;              ///< latest moment of what was read; where the next run begins
    std::vector<TrytonLine> lines; ///< open receivables, by id
    QSet<qint64> closed;           ///< lines that are reconciled
    QHash<qint64, TrytonParty> parties;
    qint64 read = 0; ///< records that came
};

/// Lines count as changed with their move, their invoice (what is left to pay), their party, its
/// addresses and its contact mechanisms.
base::Result<TrytonBook> readTryton(TrytonClient &client, const TrytonKnown &known = {});

/// A clause: the record, or one that it names by one of the prefixes ("move.", "": itself), was
/// made or written from then on.
QJsonArray changedSince(const QDateTime &since, const QStringList &prefixes);
/// Reads the records whose `field` is one of the ids, some hundreds at a time.
base::Status readTrytonByIds(TrytonClient &client, const QString &model, const char *field,
                             const QSet<qint64> &ids, const QStringList &fields,
                             const std::function<base::Status(const QJsonObject &)> &take);

/// The lines as a table for the importer.
QByteArray trytonTable(const TrytonBook &book);
base::Result<exchange::Profile> trytonProfile();

} // namespace dunlin::desk
