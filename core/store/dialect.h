// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

/// All that SQLite and PostgreSQL do differently. Statements are written in the words both know;
/// where they cannot be, a {name} in braces stands for the engine's own.
namespace dunlin::store {

enum class Engine;

/// A table definition written for SQLite, for the engine.
QByteArray definitionFor(Engine engine, QByteArray sql);
/// A statement for the engine: {lock} is FOR UPDATE on PostgreSQL and nothing on SQLite, where a
/// writing transaction has the whole database; {now_ms} is the database's own clock in UTC
/// milliseconds; {search} is the condition "account_search matches this parameter"; {put_search}
/// the insert of one indexed text.
QByteArray statementFor(Engine engine, QByteArrayView sql);

} // namespace dunlin::store
