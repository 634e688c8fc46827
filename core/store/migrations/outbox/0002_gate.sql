-- min_reader: 1
-- This laptop's shares of the limits on contacts, by account; one that is wanted has no parts yet.
CREATE TABLE share(
    account BLOB PRIMARY KEY,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    parts BLOB NOT NULL,
    used INTEGER NOT NULL CHECK (used IN (0, 1))
) STRICT
-- ;;
-- Contacts that the gate refused, until the office has heard of them.
CREATE TABLE refusal(
    id BLOB PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    account BLOB NOT NULL,
    channel TEXT NOT NULL,
    rule TEXT NOT NULL,
    decision TEXT NOT NULL,
    for_share INTEGER NOT NULL CHECK (for_share IN (0, 1)),
    sent INTEGER NOT NULL CHECK (sent IN (0, 1))
) STRICT
