-- min_reader: 1
-- Whole tiles of the ledger's tree (RFC 6962): 256 hashes of 32 bytes each. What is not whole yet is
-- computed from the feed.
CREATE TABLE ledger_tile(
    tenant INTEGER NOT NULL,
    level INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    hashes BLOB NOT NULL,
    PRIMARY KEY (tenant, level, idx)
) STRICT
-- ;;
-- Backups that were taken, and how far each had the chain of each device: from the retained ones
-- comes what a laptop may let go of.
CREATE TABLE backup_run(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    root BLOB NOT NULL,
    PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE backup_chain(
    tenant INTEGER NOT NULL,
    backup BLOB NOT NULL,
    device BLOB NOT NULL,
    dseq INTEGER NOT NULL,
    PRIMARY KEY (tenant, backup, device)
) STRICT, WITHOUT ROWID
