-- The sample portal's own store. Times are the wire's text; instants that are compared are epoch milliseconds.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Written once after a series of commits, to sync them all.
CREATE TABLE pulse (beat INTEGER NOT NULL) STRICT;
INSERT INTO pulse (beat) VALUES (0);

CREATE TABLE registration_code (
    sha256    TEXT PRIMARY KEY,
    device    TEXT,
    used_at   INTEGER
) STRICT;

CREATE TABLE device (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    public_key    TEXT,
    registered_at TEXT NOT NULL
) STRICT;

CREATE TABLE token (
    sha256     TEXT PRIMARY KEY,
    device     TEXT NOT NULL REFERENCES device (id),
    expires_at INTEGER NOT NULL,
    used       INTEGER NOT NULL DEFAULT 0,
    revoked    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX token_device ON token (device);

CREATE TABLE attachment (
    sha256     TEXT PRIMARY KEY,
    size       INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    findings   TEXT NOT NULL          -- positions and masked forms only
) STRICT;

-- A withdrawn item keeps its row (the tombstone) and loses its text. A tombstone for an id never seen has lane ''.
CREATE TABLE item (
    id           TEXT PRIMARY KEY,
    arrival      INTEGER NOT NULL,    -- order of the first receipt
    lane         TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    sha256       TEXT NOT NULL,
    state        TEXT NOT NULL,
    receipt      TEXT NOT NULL,
    column_code  TEXT NOT NULL DEFAULT '',
    title        TEXT NOT NULL DEFAULT '',
    title_key    TEXT NOT NULL DEFAULT '',
    body_sha256  TEXT NOT NULL DEFAULT '',
    words        TEXT NOT NULL DEFAULT '',
    content      TEXT NOT NULL DEFAULT '',
    published_at TEXT NOT NULL DEFAULT '',
    public_until TEXT NOT NULL DEFAULT '9999-12-31',
    index_no     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX item_arrival ON item (arrival);
CREATE INDEX item_title ON item (lane, title_key);
CREATE INDEX item_body ON item (lane, body_sha256);
CREATE INDEX item_public ON item (state, public_until);

CREATE TABLE receipt_log (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT NOT NULL,
    revision INTEGER NOT NULL,
    sha256   TEXT NOT NULL,
    receipt  TEXT NOT NULL,
    UNIQUE (id, revision, sha256)
) STRICT;

-- An index number, once given, is never given again.
CREATE TABLE index_number (
    item   TEXT PRIMARY KEY,
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    UNIQUE (series, number)
) STRICT;

CREATE TABLE item_attachment (
    item      TEXT NOT NULL REFERENCES item (id),
    position  INTEGER NOT NULL,
    sha256    TEXT NOT NULL,
    file_name TEXT NOT NULL,
    PRIMARY KEY (item, position)
) STRICT;
CREATE INDEX item_attachment_hash ON item_attachment (sha256);

CREATE TABLE item_link (
    item     TEXT NOT NULL REFERENCES item (id),
    relation TEXT NOT NULL,
    target   TEXT NOT NULL
) STRICT;
CREATE INDEX item_link_item ON item_link (item);
CREATE INDEX item_link_target ON item_link (target);

CREATE TABLE quota_count (
    quota TEXT NOT NULL,
    item  TEXT NOT NULL REFERENCES item (id),
    PRIMARY KEY (quota, item)
) STRICT;
CREATE INDEX quota_count_item ON quota_count (item);

-- Only the newest change of a (type, key) is kept: each is a full replacement.
CREATE TABLE change (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    type   TEXT NOT NULL,
    key    TEXT NOT NULL,
    op     TEXT NOT NULL,
    at     TEXT NOT NULL,
    data   TEXT NOT NULL,
    report INTEGER NOT NULL,          -- 1: needs reports.write
    UNIQUE (type, key)
) STRICT;

-- All that the public site may look at: a report is in none of its answers because it is not in here.
CREATE VIEW public_piece AS
    SELECT id, arrival, revision, column_code, title, words, content, published_at, index_no
      FROM item
     WHERE lane = 'disclosure' AND state = 'published';

CREATE VIEW public_attachment AS
    SELECT a.sha256, a.size, a.media_type, n.file_name, n.item
      FROM attachment a JOIN item_attachment n ON n.sha256 = a.sha256
      JOIN public_piece p ON p.id = n.item;
