// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtCore/QStringList>

/// Persons beside a debtor, numbers and addresses in words. Pure; translated.
namespace dunlin::person {

QString roleText(domain::PartyRole role);
QString toldText(domain::MayBeTold told);
/// What may be said, as a sentence for the telephone.
QString toldSentence(domain::MayBeTold told);
/// "50%, at most $500.00"; a dash when not liable by itself.
QString liabilityText(const domain::PartyState &party);
QString pointKindText(domain::PointKind kind);
QString pointStateText(domain::PointState state);
/// Stored source of a number and its words; an unknown one as it is.
QString sourceText(const QString &source);
/// Sources and labels that can be chosen: stored name, words.
QList<std::pair<QString, QString>> sources();
QList<std::pair<QString, QString>> labels();

/// E.164 of a phone number as typed ("+49 (30) 123", "0049 30 123"); empty: it cannot be one.
QString e164(const QString &typed);
/// A number or address as it is kept; empty: it cannot be one of this kind.
QString normalised(domain::PointKind kind, const QString &typed);

} // namespace dunlin::person
