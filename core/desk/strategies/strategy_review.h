// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/strategies/strategy_shelf.h"
#include "core/ports/session.h"
#include "core/ports/strategy_desk.h"

#include <optional>

/// Four eyes over strategies. A draft is a term of the office too ("strategy-draft/NAME"): kept,
/// seen by every manager, and put in force by another person than its author. What ships with the
/// program, or was in force before, one person may put in force. Pure functions of the terms.
namespace dunlin::desk {

inline constexpr QByteArrayView kDraftTerm = "strategy-draft/";

struct StrategyDraft {
    StrategyFile file; ///< `version` is 0
    QString by;        ///< user
    QString note;
    QDate kept;
    QDate shadowSince; ///< null: it does not run beside what is in force
};
/// As the value of a term.
QByteArray termOf(const StrategyDraft &draft);
/// The draft of that name that is kept now; nothing: there is none.
std::optional<StrategyDraft> draftOf(const domain::TermsBook &book, const QString &name);

/// Users who wrote these contents as drafts, whoever kept them later too.
QStringList authorsOf(const domain::TermsBook &book, const QString &name, const QByteArray &hash);
/// Why this user may not put the file in force; empty: he may. `user` empty: the office itself.
QString whyNotInForce(const domain::TermsBook &book, const QString &name, const StrategyFile &file,
                      const QString &user);

/// What was in force as that version (0: what is in force on the day); nothing: never.
std::optional<StrategyFile> activatedFile(const domain::TermsBook &book, const QString &name,
                                          int version, QDate day);
int latestVersion(const domain::TermsBook &book, const QString &name);

/// All strategies there are, with their versions and drafts, for a user on a day.
std::vector<ports::StrategySummary> summariesOf(const domain::TermsBook &book,
                                                const QHash<base::CreditorId, QString> &creditors,
                                                QDate day, const ports::Session &session);

} // namespace dunlin::desk
