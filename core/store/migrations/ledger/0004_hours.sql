-- min_reader: 1
-- What the key figures and the heat map of contacts need of a day: results, calls and conversations
-- the debtor began, and the hours of the week (of the debtor's time) in which contacts were tried:
-- "33:2,2,1,1;34:1,1,0,0" is attempts, calls, answered and right party by hour.
ALTER TABLE day_figure ADD COLUMN results INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE day_figure ADD COLUMN dials INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE day_figure ADD COLUMN inbound INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE day_figure ADD COLUMN hours TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE day_total ADD COLUMN results INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE day_total ADD COLUMN dials INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE day_total ADD COLUMN inbound INTEGER NOT NULL DEFAULT 0
-- ;;
-- What is still to come of a promise.
ALTER TABLE promise ADD COLUMN open INTEGER NOT NULL DEFAULT 0
-- ;;
CREATE TABLE hour_total(
    tenant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    currency TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    right_party INTEGER NOT NULL,
    PRIMARY KEY (tenant, day, hour, currency)
) STRICT, WITHOUT ROWID
-- ;;
-- Promises that wait, by the day they are due.
CREATE TABLE promise_total(
    tenant INTEGER NOT NULL,
    due INTEGER NOT NULL,
    currency TEXT NOT NULL,
    n INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (tenant, due, currency)
) STRICT, WITHOUT ROWID
-- ;;
-- What is assigned to whom, of the accounts to be worked (those below this rank), by the day of the
-- next action; 0: it has none.
CREATE TABLE desk_total(
    tenant INTEGER NOT NULL,
    actor TEXT NOT NULL,
    currency TEXT NOT NULL,
    due INTEGER NOT NULL,
    n INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (tenant, actor, currency, due)
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO desk_total(tenant, actor, currency, due, n, amount)
SELECT tenant, assigned_to, currency, coalesce(next_due, 0), count(*), CAST(sum(total) AS BIGINT)
FROM account WHERE rank < 2305843009213693952 GROUP BY 1, 2, 3, 4
-- ;;
-- A kind of tally: accounts to be worked by their next action.
INSERT INTO tally(tenant, kind, key, n)
SELECT tenant, 3, next_kind, count(*) FROM account WHERE rank < 2305843009213693952 GROUP BY 1, 3
-- ;;
-- Rows of before are made again with the next day's; this makes the next start a new day.
DELETE FROM setting WHERE name = 'projected_day'
