-- min_reader: 1
-- Where an account stood when the month began, beside where it stands now, for the roll matrix and
-- the figures that need both ends of a month. roll_day is the last day of the month before; NULL:
-- not worked out yet, and then the account is in none of the sums. roll_to is 0 while what is owed
-- goes by its age, which the day decides. roll_aged: open on items on roll_day, by aging bucket.
ALTER TABLE account ADD COLUMN roll_day INTEGER
-- ;;
ALTER TABLE account ADD COLUMN roll_from INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE account ADD COLUMN roll_to INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE account ADD COLUMN roll_owed INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE account ADD COLUMN roll_aged TEXT NOT NULL DEFAULT ''
-- ;;
-- due: of the oldest unmet item, while roll_to is 0 and there is one; else 0.
CREATE TABLE roll_total(
    tenant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    currency TEXT NOT NULL,
    roll_from INTEGER NOT NULL,
    roll_to INTEGER NOT NULL,
    due INTEGER NOT NULL,
    n INTEGER NOT NULL,
    owed INTEGER NOT NULL,
    owed_now INTEGER NOT NULL,
    PRIMARY KEY (tenant, day, currency, roll_from, roll_to, due)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE opening_total(
    tenant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    currency TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (tenant, day, currency, bucket)
) STRICT, WITHOUT ROWID
-- ;;
-- What was billed, by the day of issue; 0: none was said.
CREATE TABLE sale_total(
    tenant INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    currency TEXT NOT NULL,
    items INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (tenant, issued, currency)
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO sale_total(tenant, issued, currency, items, amount)
SELECT a.tenant, coalesce(i.issued, 0), a.currency, count(*), CAST(sum(i.original) AS BIGINT)
FROM item i JOIN account a ON a.no = i.account_no GROUP BY 1, 2, 3
-- ;;
-- Items without a due day count as current; they were left out so far.
INSERT INTO due_total(tenant, creditor, currency, due, items, amount)
SELECT a.tenant, a.creditor, a.currency, 0, count(*), CAST(sum(i.open) AS BIGINT)
FROM item i JOIN account a ON a.no = i.account_no WHERE i.due IS NULL AND i.open <> 0
GROUP BY 1, 2, 3
-- ;;
-- Rows of before are made again with the next day's; this makes the next start a new day.
DELETE FROM setting WHERE name = 'projected_day'
