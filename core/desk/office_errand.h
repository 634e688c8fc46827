// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/session.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <functional>

/// What a laptop has done at its office: the bank desk and the connections to other systems are
/// the office's alone. An errand is a command of dunlinctl without its OFFICE
/// (docs/sync-protocol.md); only those listed in the .cpp are taken, each for the roles that may.
namespace dunlin::desk {

/// {"ask": "errand", "words": [..]}
QByteArray errandQuestion(const QStringList &words);
bool asksErrand(const QByteArray &question);

/// The words, with who sent them where the command keeps that. Forbidden: the role may not; Input:
/// no errand, or words that do not belong to it.
base::Result<QStringList> errandOf(ports::Role role, const QString &user,
                                   const QByteArray &question);

/// Runs the words and gives what the command printed. Called on any thread, several at once.
using OfficeClerk = std::function<base::Result<QByteArray>(const QStringList &words)>;

} // namespace dunlin::desk
