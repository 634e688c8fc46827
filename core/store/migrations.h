// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <span>
#include <vector>

namespace dunlin::store {

class Connection;
enum class Engine;
enum class Role;

/// One .sql file of core/store/migrations/<ladder>/. Never edited after a release (manifest.txt).
/// A line `-- ;;` ends a statement; a first line `-- only sqlite` or `-- only postgresql` limits
/// one; `-- min_reader: N` says from which version of the ladder a program can read the result.
struct Migration {
    const char *ladder;
    int number;
    const char *name;
    const char *sql;
};

/// All that are built in, by ladder and number.
std::span<const Migration> migrations();

/// The ladders of a role, in the order they are climbed.
std::vector<QByteArray> laddersOf(Role role);
/// The statements of a migration for one engine.
std::vector<QByteArray> statementsOf(const Migration &migration, Engine engine);
int minReaderOf(const Migration &migration);

/// Brings the tables up to date, each migration in a transaction of its own. StoreTooNew when a
/// newer program left something that this one cannot read.
base::Status migrate(Connection &connection, Role role);
/// For readers: StoreTooNew, or StoreBusy when the writer has not brought it up to date yet.
base::Status checkSchema(Connection &connection, Role role);

} // namespace dunlin::store
