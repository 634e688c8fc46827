-- min_reader: 1
-- Lines of bank statements. id: the same for the same payment in every file that has it. state: see
-- core/store/bank_store.h. words: JSON of what is shown and never searched.
CREATE TABLE bank_line(
    tenant INTEGER NOT NULL,
    id BLOB NOT NULL,
    entry BLOB NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    bank_account TEXT NOT NULL,
    booked INTEGER,
    value_on INTEGER,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    credit INTEGER NOT NULL CHECK (credit IN (0, 1)),
    state INTEGER NOT NULL,
    import_id BLOB NOT NULL,
    matched BLOB,
    event BLOB,
    confidence INTEGER NOT NULL,
    payer_account TEXT NOT NULL,
    end_to_end TEXT NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX bank_line_entry ON bank_line(tenant, entry)
-- ;;
CREATE INDEX bank_line_open ON bank_line(tenant, booked, id) WHERE state = 0
-- ;;
CREATE INDEX bank_line_end_to_end ON bank_line(tenant, end_to_end) WHERE end_to_end <> ''
-- ;;
CREATE INDEX bank_line_posted ON bank_line(tenant, amount) WHERE state = 1
-- ;;
-- The last day for which each account of the office has a statement.
CREATE TABLE bank_day(
    tenant INTEGER NOT NULL,
    bank_account TEXT NOT NULL,
    day INTEGER NOT NULL,
    import_id BLOB NOT NULL,
    currency TEXT NOT NULL,
    closing INTEGER,
    PRIMARY KEY (tenant, bank_account, day, import_id)
) STRICT, WITHOUT ROWID
