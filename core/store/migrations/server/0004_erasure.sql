-- min_reader: 4
-- Accounts whose bytes were erased by law: their events have a hash and no bytes. seq: of the event
-- that says so; who stands before it in the feed is told to drop the account.
CREATE TABLE erased_account(
    tenant INTEGER NOT NULL,
    account BLOB NOT NULL,
    seq INTEGER NOT NULL,
    erased_at INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (tenant, account)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX erased_account_seq ON erased_account(tenant, seq)
