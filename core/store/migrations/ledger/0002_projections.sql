-- min_reader: 1
-- Rows that are computed from events and can be rebuilt at any time.
CREATE TABLE creditor(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE account(
    no INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    number TEXT NOT NULL,
    creditor BLOB NOT NULL,
    debtor BLOB NOT NULL,
    debtor_name TEXT NOT NULL,
    city TEXT NOT NULL,
    currency TEXT NOT NULL,
    product TEXT NOT NULL,
    listed INTEGER,
    principal INTEGER NOT NULL,
    interest INTEGER NOT NULL,
    fees INTEGER NOT NULL,
    costs INTEGER NOT NULL,
    unapplied INTEGER NOT NULL,
    disputed INTEGER NOT NULL,
    total INTEGER NOT NULL,
    oldest_due INTEGER,
    status INTEGER NOT NULL,
    queued INTEGER NOT NULL CHECK (queued IN (0, 1)),
    segment INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    risk INTEGER NOT NULL,
    next_kind INTEGER NOT NULL,
    next_due INTEGER,
    next_at INTEGER,
    last_contact INTEGER,
    assigned_to TEXT NOT NULL,
    agency TEXT NOT NULL,
    placed_at INTEGER,
    search_hash INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX account_id ON account(tenant, id)
-- ;;
CREATE INDEX account_number ON account(tenant, number)
-- ;;
CREATE INDEX account_debtor ON account(tenant, debtor)
-- ;;
-- Covers every narrowing of the queue, so that anchors are made without touching the table.
CREATE INDEX account_queue
    ON account(tenant, rank, id, segment, status, creditor, oldest_due, assigned_to)
-- ;;
CREATE INDEX account_segment ON account(tenant, segment, rank, id)
-- ;;
CREATE TABLE item(
    account_no INTEGER NOT NULL,
    n INTEGER NOT NULL,
    id BLOB NOT NULL,
    number TEXT NOT NULL,
    type INTEGER NOT NULL,
    issued INTEGER,
    due INTEGER,
    original INTEGER NOT NULL,
    open INTEGER NOT NULL,
    PRIMARY KEY (account_no, n)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE promise(
    account_no INTEGER NOT NULL,
    n INTEGER NOT NULL,
    id BLOB NOT NULL,
    taken INTEGER,
    due INTEGER,
    decided INTEGER,
    amount INTEGER NOT NULL,
    status INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (account_no, n)
) STRICT, WITHOUT ROWID
-- ;;
-- tail: the last eight digits of a phone number, for finding a caller whatever the prefix.
CREATE TABLE point(
    account_no INTEGER NOT NULL,
    n INTEGER NOT NULL,
    tenant INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    state INTEGER NOT NULL,
    tail INTEGER,
    PRIMARY KEY (account_no, n)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX point_tail ON point(tenant, tail) WHERE tail IS NOT NULL
-- ;;
CREATE TABLE day_figure(
    account_no INTEGER NOT NULL,
    day INTEGER NOT NULL,
    actor TEXT NOT NULL,
    tenant INTEGER NOT NULL,
    collected INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    matured INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    worked INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    contacts INTEGER NOT NULL,
    right_party INTEGER NOT NULL,
    promises INTEGER NOT NULL,
    promises_matured INTEGER NOT NULL,
    promises_kept INTEGER NOT NULL,
    payments INTEGER NOT NULL,
    PRIMARY KEY (account_no, day, actor)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX day_figure_paid ON day_figure(tenant, day, account_no) WHERE collected <> 0
-- ;;
CREATE INDEX day_figure_promised ON day_figure(tenant, day, account_no) WHERE promised <> 0
-- ;;
-- Roll-ups, kept by difference: the dashboard never scans accounts.
CREATE TABLE day_total(
    tenant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    actor TEXT NOT NULL,
    currency TEXT NOT NULL,
    collected INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    matured INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    worked INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    contacts INTEGER NOT NULL,
    right_party INTEGER NOT NULL,
    promises INTEGER NOT NULL,
    promises_matured INTEGER NOT NULL,
    promises_kept INTEGER NOT NULL,
    payments INTEGER NOT NULL,
    PRIMARY KEY (tenant, day, actor, currency)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE due_total(
    tenant INTEGER NOT NULL,
    creditor BLOB NOT NULL,
    currency TEXT NOT NULL,
    due INTEGER NOT NULL,
    items INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (tenant, creditor, currency, due)
) STRICT, WITHOUT ROWID
-- ;;
-- kind 0: accounts by segment (key -1: all queued), 1: by status, 2: by currency (key: its letters).
CREATE TABLE tally(
    tenant INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (tenant, kind, key)
) STRICT, WITHOUT ROWID
-- ;;
-- only sqlite
CREATE VIRTUAL TABLE account_search USING fts5(
    body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3', detail = 'none', columnsize = 0)
-- ;;
-- only sqlite
CREATE VIRTUAL TABLE account_word USING fts5vocab(account_search, row)
-- ;;
-- only postgresql
CREATE TABLE account_search(rowid BIGINT PRIMARY KEY, body TSVECTOR NOT NULL)
-- ;;
-- only postgresql
CREATE INDEX account_search_body ON account_search USING gin(body)
