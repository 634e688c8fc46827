-- min_reader: 1
-- Shares of the limits on contacts that laptops hold, and contacts that the gate refused.
CREATE TABLE contact_share(
    tenant INTEGER NOT NULL,
    device BLOB NOT NULL,
    account BLOB NOT NULL,
    person BLOB NOT NULL,
    rule TEXT NOT NULL,
    share INTEGER NOT NULL,
    of_debt INTEGER NOT NULL CHECK (of_debt IN (0, 1)),
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    counts_until INTEGER NOT NULL,
    PRIMARY KEY (tenant, device, account, rule)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX contact_share_person ON contact_share(tenant, person, counts_until)
-- ;;
CREATE TABLE gate_refusal(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    device BLOB NOT NULL,
    actor TEXT NOT NULL,
    account BLOB NOT NULL,
    channel TEXT NOT NULL,
    rule TEXT NOT NULL,
    decision TEXT NOT NULL,
    for_share INTEGER NOT NULL CHECK (for_share IN (0, 1)),
    PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX gate_refusal_at ON gate_refusal(tenant, at)
