-- min_reader: 1
-- The events' unique index becomes one that can be taken away and made again: a first sync fills the
-- tables without their indices, whose random keys would touch every page with every commit.
CREATE TABLE event_new(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    account BLOB NOT NULL,
    seq INTEGER NOT NULL,
    device BLOB NOT NULL,
    dseq INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 4),
    kind TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    clock_err_ms INTEGER NOT NULL,
    import_id BLOB,
    hash BLOB NOT NULL,
    salt BLOB,
    raw BLOB
) STRICT
-- ;;
INSERT INTO event_new SELECT * FROM event
-- ;;
DROP TABLE event
-- ;;
ALTER TABLE event_new RENAME TO event
-- ;;
CREATE INDEX event_account ON event(tenant, account, seq)
-- ;;
CREATE UNIQUE INDEX event_id ON event(tenant, id)
-- ;;
-- Indices that are away while a first sync runs, with what makes them again.
CREATE TABLE deferred_index(
    name TEXT PRIMARY KEY,
    sql TEXT NOT NULL
) STRICT
