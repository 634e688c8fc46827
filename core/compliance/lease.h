// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/gate.h"

#include <span>
#include <utility>
#include <vector>

/// Contact-budget leases: what is left of every limit on contacts is shared out among the devices
/// that may contact a person, so that devices which do not hear of each other can never break a
/// limit together. Pure arithmetic; who holds which share is kept by core/desk.
///
/// Why it holds. A device counts only its own contacts since its share was given, in the rule's own
/// window, and makes one more only while they stay within its share. A share is given out of
/// limit - known - the shares of others, where `known` is all that the office has heard of, the
/// device's own contacts included. So at any moment known + all shares <= limit, and what is known
/// only leaves the window as time goes on. A share counts as used until the device has given it
/// back with everything it recorded, or until nothing done under it can be in the window any more.
/// A waiting time (no call for so many days after a conversation) cannot be split: one device holds
/// the right to contact the person at all, or none does.
namespace dunlin::compliance {

/// What is left of one rule for one account.
struct LimitRoom {
    QString rule;
    int left = 0;           ///< attempts that the office knows to be left; may be below 0
    bool exclusive = false; ///< a waiting time: only one device may hold it
    bool ofDebt = false;    ///< counted for the debt; else for the person
    int reachDays = 0;      ///< after so many days nothing done now counts any more
    bool operator==(const LimitRoom &) const = default;
};

/// What is left of every limit that can block a contact with this debtor: over all channels, and
/// over the numbers and addresses on file, the least. By rule id, ascending.
std::vector<LimitRoom> limitRooms(const GateRules &rules, const domain::AccountState &account,
                                  base::Instant at, const QByteArray &officeZone,
                                  std::span<const domain::AccountState> others = {});

/// Of a rule: what other devices hold.
struct HeldShare {
    QString rule;
    int share = 0;
};

/// The shares of a device: by rule, of what is left when the others' are taken off, the part of
/// one of `devices` (1: all of it) rounded up. An exclusive rule goes to one device.
std::vector<std::pair<QString, int>> shareOut(std::span<const LimitRoom> rooms,
                                              std::span<const HeldShare> heldByOthers, int devices);

} // namespace dunlin::compliance
