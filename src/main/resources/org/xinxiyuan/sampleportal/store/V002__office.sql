-- What the county's office decides here, beside what the county's files say.

-- Tasks, solicitations and notices; one of the same key in the files is overruled.
CREATE TABLE assignment (
    type TEXT NOT NULL,
    key  TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (type, key)
) STRICT;

-- The catalog as published from here; it falls once the county's file has another version than the one it is based on.
CREATE TABLE catalog_edition (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    based_on TEXT NOT NULL,
    data     TEXT NOT NULL
) STRICT;

-- A number, once given, is never given again, even if what it named is revoked.
CREATE TABLE serial (
    series TEXT PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT;

-- Which pieces go together; a later correction of one leaves its bundle out, and still belongs to it.
ALTER TABLE item ADD COLUMN bundle TEXT NOT NULL DEFAULT '';
UPDATE item SET bundle = coalesce(json_extract(content, '$.bundleId'), '') WHERE content <> '';
CREATE INDEX item_bundle ON item (bundle) WHERE bundle <> '';
