-- min_reader: 1
-- What one process of an office does at a time, and until when it may (core/store/duties.h).
CREATE TABLE duty(
    tenant INTEGER NOT NULL,
    name TEXT NOT NULL,
    holder BLOB NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (tenant, name)
) STRICT, WITHOUT ROWID
