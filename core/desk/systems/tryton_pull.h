// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/desk/systems/tryton_client.h"
#include "core/exchange/profile.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

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
    QString amount; ///< decimal text
    QString open;   ///< decimal text
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

struct TrytonBook {
    QString company;
    QString currency;
    qint64 currencyId = 0;
    std::vector<TrytonLine> lines; ///< open receivables, by id
    QHash<qint64, TrytonParty> parties;
};

base::Result<TrytonBook> readTryton(TrytonClient &client);

/// The lines as a table for the importer.
QByteArray trytonTable(const TrytonBook &book);
base::Result<exchange::Profile> trytonProfile();

} // namespace dunlin::desk
