-- min_reader: 1
-- Scheduled reports: what became of each day's. sent_at: everybody has it; taken: who has it, one
-- address a line, while others do not.
CREATE TABLE report_run(
    tenant INTEGER NOT NULL,
    schedule TEXT NOT NULL,
    day INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    sent_at INTEGER,
    taken TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (tenant, schedule, day)
) STRICT, WITHOUT ROWID
