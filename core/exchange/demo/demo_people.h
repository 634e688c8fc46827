// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rng.h"
#include "core/domain/event.h"

#include <QtCore/QStringList>

#include <vector>

/// Who owes in the demo office, and whom: made up, but plausible.
namespace dunlin::exchange::demo {

/// A creditor with the amounts and items that are usual there.
struct Creditor {
    const char *name;
    const char *prefix; ///< of account numbers
    const char *product;
    domain::Currency currency;
    int scale = 1;    ///< of amounts, against US dollars
    int maxItems = 1; ///< monthly bills that are open
    bool interest = false;
    bool lateFee = false;
    domain::ItemType itemType = domain::ItemType::Invoice;
};
const std::vector<Creditor> &creditors();

/// A debtor with contact points; the same for each account of the same person.
struct Person {
    QString name;
    QString language;
    QByteArray zone;
    bool zoneKnown = true; ///< false: the source did not say, and the gate fails closed
    domain::PostalAddress address;
    QString mobile;
    QString landline; ///< may be empty
    QString email;    ///< may be empty
    int country = 0;  ///< index of the market, for the choice of a creditor
};
Person makePerson(base::Rng &rng);

/// An index into creditors() that fits the person's country.
size_t chooseCreditor(const Person &person, base::Rng &rng);

/// What a collector would have written after a talk.
QString talkNote(base::Rng &rng);
/// ..after reaching nobody.
QString missNote(base::Rng &rng);
QString disputeText(const QString &category);
QString callBackText(base::Rng &rng);

} // namespace dunlin::exchange::demo
