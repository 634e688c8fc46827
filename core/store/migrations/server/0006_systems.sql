-- min_reader: 1
-- What other programs may do here and what they are told. Tokens are kept as hashes; an answer is
-- kept by its idempotency key, so that a request that is sent again is answered again.
CREATE TABLE api_token(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    hash BLOB NOT NULL,
    name TEXT NOT NULL,
    user_name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER,
    PRIMARY KEY (tenant, id)
) STRICT
-- ;;
CREATE UNIQUE INDEX api_token_hash ON api_token(tenant, hash)
-- ;;
CREATE TABLE api_answer(
    tenant INTEGER NOT NULL,
    token BLOB NOT NULL,
    idem TEXT NOT NULL,
    request BLOB NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (tenant, token, idem)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX api_answer_at ON api_answer(tenant, at)
-- ;;
-- position: the feed up to which deliveries were made.
CREATE TABLE webhook(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    url TEXT NOT NULL,
    secret BLOB NOT NULL,
    kinds TEXT NOT NULL,
    user_name TEXT NOT NULL,
    state INTEGER NOT NULL,
    words TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, id)
) STRICT
-- ;;
-- state: see core/store/webhook_store.h.
CREATE TABLE webhook_delivery(
    tenant INTEGER NOT NULL,
    webhook BLOB NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    words TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    done_at INTEGER,
    PRIMARY KEY (tenant, webhook, seq)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX webhook_delivery_due ON webhook_delivery(tenant, next_at) WHERE state = 0
-- ;;
-- Other systems that this office asks and tells. place: JSON of how far it got.
CREATE TABLE connector(
    tenant INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    settings BLOB NOT NULL,
    place BLOB NOT NULL,
    every_minutes INTEGER NOT NULL,
    next_run INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, name)
) STRICT
-- ;;
CREATE TABLE connector_run(
    tenant INTEGER NOT NULL,
    connector TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
    words TEXT NOT NULL,
    counts BLOB NOT NULL,
    PRIMARY KEY (tenant, connector, started_at)
) STRICT, WITHOUT ROWID
-- ;;
-- What belongs together here and there: an item and the line it is in an ERP, a payment that was
-- sent, a ticket that was taken in. data: JSON.
CREATE TABLE connector_link(
    tenant INTEGER NOT NULL,
    connector TEXT NOT NULL,
    remote TEXT NOT NULL,
    account BLOB,
    data BLOB NOT NULL,
    PRIMARY KEY (tenant, connector, remote)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX connector_link_account ON connector_link(tenant, connector, account)
