// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/facts/facts_builder.h"
#include "core/compliance/gate.h"

namespace dunlin::compliance {

/// Turns accounts into facts:
/// - residences: of the address; without a country, that of the debtor's zone, of the numbers, of
///   the office's zone, in this order;
/// - places: the zone that somebody recorded as what the debtor said is declared; the zone of an
///   import, the address, each number's zone or area code are evidence. A country of several zones
///   and a number that is not geographic count only when nothing better is known;
/// - the account is one debt, named by its number; contacts are events, with what they used;
///   consents of contact points are grants, one that nobody asked about is a grant of unknown kind;
/// - holds are events that lapse on their last day; a care of the person on another account of hers
///   stops contact on this one too.
class AccountFacts {
public:
    AccountFacts(const GateRules &rules, const domain::AccountState &account,
                 const Attempt &attempt);

    /// Another account of the same debtor.
    void addOther(const domain::AccountState &account);
    Question take();

private:
    void addResidences();
    void addLocations();
    void addDebt(const domain::AccountState &account, bool own);
    void addContacts(const domain::AccountState &account, Cell debt);
    void addContact(const domain::ContactState &contact, Cell debt);
    void addConsents();
    void addNotices();
    void addReservations(const domain::AccountState &account, Cell debt);
    const domain::ContactPolicy *policyNow() const;
    QByteArray collectorRole() const;
    Cell noticeSent();
    Cell inValidationPeriod(base::Instant at) const;
    bool isOwn(base::DeviceId device, base::Instant recorded) const;
    void addHold(const domain::HoldState &hold);
    void addLocation(LocationFact::Kind kind, std::span<const QByteArray> zones, Cell number);
    std::vector<Residence> residences() const;
    AttemptFact attemptFact(Facts &facts) const;
    Cell knownCell(const QString &value, AttemptBuilder &builder) const;
    Cell lineOf(const domain::ContactPointState *point) const;
    Cell placeOf(const domain::ContactPointState *point) const;
    const domain::ContactPointState *pointOf(const QString &value) const;
    /// What a contact point is to the rules; looked at once for each.
    struct KnownPoint {
        Cell value = kNull;
        Cell place = kNull;
    };
    KnownPoint knownPoint(const QString &value);

    const GateRules &m_rules;
    const PackSet &m_packs;
    const domain::AccountState &m_account;
    const Attempt &m_attempt;
    FactsBuilder m_builder;
    Whereabouts m_room;
    const Whereabouts *m_address = nullptr;          ///< what the debtor's address says
    std::vector<KnownPoint> m_points;                ///< of the account's contact points
    const domain::ContactPolicy *m_policy = nullptr; ///< of the account's terms; null: none
    Cell m_ownDebt = kNull;
    std::optional<base::Instant> m_noticeSent; ///< the validation notice
};

} // namespace dunlin::compliance
