-- min_reader: 1
-- From when the debtor may be called and until when that is known (milliseconds); NULL: nobody has
-- worked it out. In the index of the queue, so that the order of now is cut without the table.
ALTER TABLE account ADD COLUMN opens_at INTEGER
-- ;;
ALTER TABLE account ADD COLUMN check_at INTEGER
-- ;;
ALTER TABLE account ADD COLUMN zone TEXT NOT NULL DEFAULT ''
-- ;;
DROP INDEX account_queue
-- ;;
CREATE INDEX account_queue
    ON account(tenant, rank, id, segment, status, creditor, oldest_due, assigned_to, opens_at,
               check_at)
-- ;;
DROP INDEX account_segment
-- ;;
CREATE INDEX account_segment ON account(tenant, segment, rank, id, opens_at, check_at)
-- ;;
CREATE INDEX account_check ON account(tenant, check_at) WHERE check_at IS NOT NULL
-- ;;
-- Rows of before are worked out with the next day's; this makes the next start a new day.
DELETE FROM setting WHERE name = 'projected_day'
