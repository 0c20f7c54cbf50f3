-- 门户所指: what the portal said about a row that waits for a person: places it objects to (pointers and kinds, never
-- values) and what it already has that looks the same.
CREATE TABLE outbox_told (
    row      TEXT PRIMARY KEY REFERENCES outbox (row) ON DELETE CASCADE,
    findings TEXT NOT NULL,
    matches  TEXT NOT NULL
) STRICT;
