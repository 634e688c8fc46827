// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

namespace dunlin::domain::folding {

/// Fills what is kept as registers and sets: the account's own fields, debtor, contact points,
/// assignment, placement, closing. Later in feed order wins per field, except what protects the
/// debtor: a point marked wrong or do-not-contact, and a consent withdrawn, are weakened only by
/// reversing the event that said so. What people found out about a point (its value, label, zone,
/// that it is the best) is not overwritten by a file or a vendor; a value that differs comes in as
/// a point of its own.
void applyPeople(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context);

/// Fills who stands beside the debtor, money announced, and what is to be treated with care.
void applyRelations(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context);

/// Fills contacts, attempts, the last ones, each point's last use, and the open call-back: the
/// latest one, until a contact later than it that counts as work.
void applyContacts(AccountState &state, const std::vector<Seen> &seen);

/// Fills contacts that were begun and not settled, overrides, notices, legal holds and the
/// restriction. What settles, releases or lifts counts wherever it stands in the feed.
void applyContactEvents(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

/// Fills the messages: queued by people and strategies, and received, each as far as its steps say.
void applyMessages(AccountState &state, const std::vector<Seen> &seen);
/// Fills the files that were put to the account, removed ones too.
void applyAttachments(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

/// Fills payments and the figures about them.
void applyPayments(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

} // namespace dunlin::domain::folding
