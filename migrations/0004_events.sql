-- Every request for the status added up the events of all blocks.
ALTER TABLE cursor ADD COLUMN events BIGINT NOT NULL DEFAULT 0 CHECK (events >= 0);
UPDATE cursor SET events = (SELECT coalesce(sum(events), 0) FROM blocks);
COMMENT ON COLUMN cursor.events IS 'number of rows in events';
