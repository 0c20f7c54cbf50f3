-- Where the latest revision of a piece is filed and what it is related to, kept by triggers: asked for without reading
-- every piece.
CREATE TABLE filed (
    draft       INTEGER PRIMARY KEY REFERENCES draft (nr),
    column_code TEXT NOT NULL
) STRICT;

CREATE INDEX filed_by_column ON filed (column_code);

CREATE TABLE related (
    target TEXT NOT NULL,
    draft  INTEGER NOT NULL REFERENCES draft (nr),
    PRIMARY KEY (target, draft)
) STRICT;

CREATE INDEX related_by_draft ON related (draft);

CREATE INDEX draft_by_age ON draft (created_at, nr);

INSERT INTO filed (draft, column_code)
SELECT r.draft, json_extract(r.filing, '$.column') FROM revision r
 WHERE r.number = (SELECT max(number) FROM revision WHERE draft = r.draft)
   AND json_extract(r.filing, '$.column') IS NOT NULL;

INSERT OR IGNORE INTO related (target, draft)
SELECT json_extract(l.value, '$.to'), r.draft FROM revision r, json_each(r.filing, '$.links') l
 WHERE r.number = (SELECT max(number) FROM revision WHERE draft = r.draft);

CREATE TRIGGER revision_is_filed AFTER INSERT ON revision
BEGIN
    DELETE FROM filed WHERE draft = NEW.draft;
    DELETE FROM related WHERE draft = NEW.draft;
    INSERT INTO filed (draft, column_code)
    SELECT NEW.draft, json_extract(NEW.filing, '$.column') WHERE json_extract(NEW.filing, '$.column') IS NOT NULL;
    INSERT OR IGNORE INTO related (target, draft)
    SELECT json_extract(l.value, '$.to'), NEW.draft FROM json_each(NEW.filing, '$.links') l;
END;

-- 暂停钟: days are ISO dates.
CREATE TABLE pause (
    nr       INTEGER PRIMARY KEY AUTOINCREMENT,
    draft    TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day   TEXT NOT NULL CHECK (to_day >= from_day),
    reason   TEXT NOT NULL,
    set_by   TEXT NOT NULL
) STRICT;

CREATE INDEX pause_by_draft ON pause (draft);

-- 核对: the last day on which somebody looked whether a published piece still holds.
CREATE TABLE verified (
    draft       TEXT PRIMARY KEY,
    day         TEXT NOT NULL,
    verified_by TEXT NOT NULL
) STRICT;

-- A year of the working calendar that was imported over the shipped one; days are ISO dates, comma-separated.
CREATE TABLE calendar_year (
    year        INTEGER PRIMARY KEY,
    holidays    TEXT NOT NULL,
    workdays    TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by TEXT NOT NULL
) STRICT;

-- 原到期日: what a due date was before a calendar moved it; no date where its year was unknown.
CREATE TABLE former_due (
    nr         INTEGER PRIMARY KEY AUTOINCREMENT,
    draft      TEXT NOT NULL,
    obligation TEXT NOT NULL,
    day        TEXT,
    moved_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX former_due_by_draft ON former_due (draft);

-- 发布渠道: a channel on which a piece went out; proof is the blob of a screenshot or photo.
CREATE TABLE channel_tick (
    draft      TEXT NOT NULL,
    channel    TEXT NOT NULL,
    day        TEXT NOT NULL,
    proof      TEXT,
    ticked_by  TEXT NOT NULL,
    ticked_at  INTEGER NOT NULL,
    PRIMARY KEY (draft, channel)
) STRICT;
