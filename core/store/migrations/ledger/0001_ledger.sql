-- min_reader: 1
-- Events, their checksums, records: what is true. Both office.db and cache.db have it.
CREATE TABLE tenant(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    zone TEXT NOT NULL
) STRICT
-- ;;
CREATE TABLE setting(
    tenant INTEGER NOT NULL,
    name TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (tenant, name)
) STRICT, WITHOUT ROWID
-- ;;
-- seq: place in the feed; from 2^62 up: an own event that is not in the feed yet, so that the index
-- gives feed order, then own order. raw and salt are NULL after a lawful erasure; the hash stays.
CREATE TABLE event(
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
    raw BLOB,
    PRIMARY KEY (tenant, id)
) STRICT
-- ;;
CREATE INDEX event_account ON event(tenant, account, seq)
-- ;;
CREATE TABLE account_sum(
    tenant INTEGER NOT NULL,
    account BLOB NOT NULL,
    n INTEGER NOT NULL,
    high INTEGER NOT NULL,
    low INTEGER NOT NULL,
    PRIMARY KEY (tenant, account)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE record(
    tenant INTEGER NOT NULL,
    entity TEXT NOT NULL,
    rid TEXT NOT NULL,
    rev INTEGER NOT NULL,
    account BLOB NOT NULL,
    raw BLOB NOT NULL,
    PRIMARY KEY (tenant, entity, rid, rev)
) STRICT
