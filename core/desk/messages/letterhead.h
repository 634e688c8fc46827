// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/terms/terms.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace dunlin::desk {

/// The term under which an office, and each creditor, keeps who writes and where money goes.
inline constexpr QByteArrayView kLetterheadTerm = "letterhead";

/// Who writes, for whom, and where money goes. A creditor's fields go before the office's.
struct Letterhead {
    QString name;    ///< of the sender
    QString address; ///< one line: "Kaistraße 4, 20457 Hamburg"
    QString phone, email, web;
    QString registration;    ///< company register, licence
    QString authority;       ///< that supervises the sender
    bool collector = true;   ///< collects for others: a debt collector's disclosures apply
    QString creditorAddress; ///< one line
    QString claimGround;     ///< what claims are for: "electricity supply"
    QString payName, iban, bic;
};

/// The fields of all terms in force on `day`, the strongest scope last.
Letterhead letterheadOf(std::span<const domain::TermPtr> terms, QDate day,
                        const QString &officeName);
/// Input error that names a field that is unknown or cannot be used (an IBAN that does not add up).
base::Status checkLetterhead(const QJsonObject &fields);

} // namespace dunlin::desk
