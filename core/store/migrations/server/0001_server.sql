-- min_reader: 1
-- What only the office has: the feed, who may see what, devices, people, imports.
CREATE TABLE feed_head(
    tenant INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    incarnation BLOB NOT NULL
) STRICT
-- ;;
-- only postgresql
ALTER TABLE feed_head SET (fillfactor = 10, autovacuum_vacuum_threshold = 1000)
-- ;;
CREATE TABLE feed(
    tenant INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    account BLOB NOT NULL,
    ref BLOB NOT NULL,
    PRIMARY KEY (tenant, seq)
) STRICT, WITHOUT ROWID
-- ;;
CREATE UNIQUE INDEX event_chain ON event(tenant, device, dseq) WHERE dseq > 0
-- ;;
-- The place in a device's chain of an event that somebody else had brought already.
CREATE TABLE chain_place(
    tenant INTEGER NOT NULL,
    device BLOB NOT NULL,
    dseq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (tenant, device, dseq)
) STRICT, WITHOUT ROWID
-- ;;
-- The device's signature over each batch it pushed: evidence.
CREATE TABLE push_batch(
    tenant INTEGER NOT NULL,
    device BLOB NOT NULL,
    first INTEGER NOT NULL,
    n INTEGER NOT NULL,
    head BLOB NOT NULL,
    signature BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, device, first, n, head)
) STRICT, WITHOUT ROWID
-- ;;
-- Membership as intervals: from_seq <= position < to_seq.
CREATE TABLE grant_iv(
    tenant INTEGER NOT NULL,
    principal TEXT NOT NULL,
    account BLOB NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER NOT NULL,
    PRIMARY KEY (tenant, principal, account, from_seq)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX grant_iv_account ON grant_iv(tenant, account, principal, from_seq, to_seq)
-- ;;
CREATE TABLE device(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    user_name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    last_dseq INTEGER NOT NULL,
    last_hash BLOB NOT NULL,
    safe_dseq INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    enrolled_at INTEGER NOT NULL,
    last_seen_at INTEGER,
    lease_until INTEGER,
    pulled_seq INTEGER NOT NULL,
    office INTEGER NOT NULL CHECK (office IN (0, 1)),
    PRIMARY KEY (tenant, id)
) STRICT
-- ;;
CREATE INDEX device_key ON device(tenant, public_key)
-- ;;
CREATE TABLE app_user(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    password_hash BLOB NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, id)
) STRICT
-- ;;
CREATE UNIQUE INDEX app_user_name ON app_user(tenant, name)
-- ;;
CREATE TABLE enrol_code(
    tenant INTEGER NOT NULL,
    hash BLOB NOT NULL,
    user_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    used_by BLOB,
    PRIMARY KEY (tenant, hash)
) STRICT
-- ;;
CREATE TABLE import_run(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    source_digest BLOB NOT NULL,
    profile TEXT NOT NULL,
    file_name TEXT NOT NULL,
    counts BLOB NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    PRIMARY KEY (tenant, id)
) STRICT
-- ;;
CREATE TABLE import_account(
    tenant INTEGER NOT NULL,
    import_id BLOB NOT NULL,
    account BLOB NOT NULL,
    PRIMARY KEY (tenant, import_id, account)
) STRICT, WITHOUT ROWID
