-- min_reader: 1
-- Messages of each account, sent and received; rows that are computed from events. waits: when it is
-- (next) tried, NULL when it waits for nothing. inbox: 0 not in it, 1 seen to, 2 open.
CREATE TABLE message(
    account_no INTEGER NOT NULL,
    n INTEGER NOT NULL,
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    channel INTEGER NOT NULL,
    step INTEGER NOT NULL,
    inbox INTEGER NOT NULL,
    waits INTEGER,
    at INTEGER NOT NULL,
    peer TEXT NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (account_no, n)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX message_waits ON message(tenant, channel, waits, id) WHERE waits IS NOT NULL
-- ;;
CREATE INDEX message_sending ON message(tenant, id) WHERE step = 2
-- ;;
CREATE INDEX message_inbox ON message(tenant, inbox, at) WHERE inbox > 0
-- ;;
-- Who writes to us.
CREATE INDEX point_mail ON point(tenant, lower(value)) WHERE kind = 1
-- ;;
CREATE INDEX message_key ON message(tenant, key) WHERE key <> ''
