-- min_reader: 3
-- From here on a first sync packs the events of an account into one row (store/packed_events.h),
-- which programs of before cannot read. The tables stay as they are; the statement changes nothing.
DELETE FROM deferred_index WHERE name = ''
