-- 目录版本: catalogs that were in force in this workspace, as JSON; kept for good.
CREATE TABLE catalog_version (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    version TEXT NOT NULL,
    source  TEXT NOT NULL,
    text    TEXT NOT NULL,
    sha256  TEXT NOT NULL UNIQUE,
    kept_at INTEGER NOT NULL,
    kept_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER catalog_version_is_never_changed BEFORE UPDATE ON catalog_version
BEGIN
    SELECT RAISE(ABORT, 'a catalog is never changed');
END;

CREATE TRIGGER catalog_version_is_never_lost BEFORE DELETE ON catalog_version
BEGIN
    SELECT RAISE(ABORT, 'a catalog is never lost');
END;

-- 换版: the last step tells which version is in force.
CREATE TABLE catalog_step (
    number   INTEGER PRIMARY KEY,
    version  INTEGER NOT NULL REFERENCES catalog_version (number),
    taken_at INTEGER NOT NULL,
    taken_by TEXT NOT NULL
) STRICT;

-- Where the columns of the version before went; no new code: nowhere.
CREATE TABLE catalog_move (
    step     INTEGER NOT NULL REFERENCES catalog_step (number),
    old_code TEXT NOT NULL,
    new_code TEXT,
    PRIMARY KEY (step, old_code)
) STRICT;

-- The step under which a piece was sent, once that is not the last any more.
CREATE TABLE sent_under (
    draft       TEXT PRIMARY KEY,
    step        INTEGER NOT NULL REFERENCES catalog_step (number),
    column_code TEXT NOT NULL
) STRICT;
