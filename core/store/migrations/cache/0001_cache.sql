-- min_reader: 1
-- What only a laptop's replica has: where it stands with its server.
CREATE TABLE sync_state(
    tenant INTEGER PRIMARY KEY,
    cursor BLOB NOT NULL,
    page BLOB NOT NULL,
    incarnation BLOB NOT NULL,
    pulled_seq INTEGER NOT NULL,
    acked_dseq INTEGER NOT NULL,
    acked_hash BLOB NOT NULL,
    safe_dseq INTEGER NOT NULL
) STRICT
-- ;;
-- Parts of an account that is larger than a page, until the last part came.
CREATE TABLE staged(
    no INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL,
    account BLOB NOT NULL,
    id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    device BLOB NOT NULL,
    dseq INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
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
CREATE INDEX staged_account ON staged(tenant, account, no)
-- ;;
-- Accounts whose checksum is not the server's, until they are opened again.
CREATE TABLE damaged(
    tenant INTEGER NOT NULL,
    account BLOB NOT NULL,
    PRIMARY KEY (tenant, account)
) STRICT, WITHOUT ROWID
