// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/store/connector_store.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace dunlin::desk {

/// An item here and the line that it is in Tryton, and what each side has told the other.
struct TrytonLink {
    qint64 line = 0;
    base::AccountId account;
    qint64 party = 0;
    qint64 invoice = 0; ///< 0: of no invoice
    QString number;     ///< of the account
    QString item;
    base::Money original;
    base::Money taken;   ///< payments of there, recorded here
    base::Money told;    ///< payments of here, recorded there
    bool isOpen = true;  ///< there
    bool isPart = false; ///< of an invoice in several parts

    QString remote() const; ///< "line:" and the number, so that they sort by it
    QByteArray json() const;
    /// Protocol error when the row is not what json() wrote.
    static base::Result<TrytonLink> from(const store::ConnectorLinkRow &row);
};

} // namespace dunlin::desk
