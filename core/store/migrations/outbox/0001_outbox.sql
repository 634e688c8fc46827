-- min_reader: 1
-- The user's own events until the server has them for sure. This file only ever gains columns.
CREATE TABLE outbox(
    dseq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    account BLOB NOT NULL,
    kind TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1)),
    batch_sig BLOB,
    salt BLOB NOT NULL,
    raw BLOB NOT NULL
) STRICT
-- ;;
CREATE TABLE hist(
    dseq INTEGER PRIMARY KEY,
    hash BLOB NOT NULL
) STRICT
-- ;;
CREATE TABLE draft(
    account BLOB PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
-- ;;
CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT
