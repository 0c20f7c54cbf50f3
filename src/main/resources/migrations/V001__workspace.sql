-- Times are nanoseconds since 1970-01-01T00:00Z. JSON columns are written and read by org.xinxiyuan.store alone.

CREATE TABLE secret (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE blob (
    sha256    TEXT PRIMARY KEY,
    size      INTEGER NOT NULL CHECK (size >= 0),
    stored_at INTEGER NOT NULL
) STRICT;

-- Who still needs a blob: holder 'draft', 'release' and 'form' by the piece's id, 'outbox' by the row.
CREATE TABLE blob_use (
    sha256 TEXT NOT NULL,
    holder TEXT NOT NULL CHECK (holder IN ('draft', 'release', 'form', 'outbox')),
    id     TEXT NOT NULL,
    PRIMARY KEY (sha256, holder, id)
) STRICT;

CREATE INDEX blob_use_by_id ON blob_use (id, holder);

CREATE TABLE draft (
    nr           INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    original     TEXT,
    original_sha TEXT,
    locked       INTEGER NOT NULL DEFAULT 0,
    indexed      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX draft_by_original ON draft (original_sha) WHERE original_sha IS NOT NULL;

CREATE TABLE revision (
    draft       INTEGER NOT NULL REFERENCES draft (nr),
    number      INTEGER NOT NULL CHECK (number >= 1),
    saved_at    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    summary     TEXT NOT NULL,
    body        TEXT NOT NULL,
    filing      TEXT NOT NULL,
    attachments TEXT NOT NULL,
    PRIMARY KEY (draft, number)
) STRICT;

CREATE TRIGGER revision_is_immutable BEFORE UPDATE ON revision
BEGIN
    SELECT RAISE(ABORT, 'a revision is never changed');
END;

-- Pieces whose latest revision is not in the index yet; draft.indexed says which revision is.
CREATE TABLE unindexed (
    draft INTEGER PRIMARY KEY REFERENCES draft (nr)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (title, text, content = '', tokenize = 'unicode61');

-- The titles once more, small: asking search_index for a title alone would read the places of a word in every text.
CREATE VIRTUAL TABLE search_titles USING fts5 (title, content = '', tokenize = 'unicode61');

CREATE TABLE decision (
    nr         INTEGER PRIMARY KEY AUTOINCREMENT,
    draft      TEXT NOT NULL,
    field      TEXT NOT NULL,
    type       TEXT NOT NULL,
    value      TEXT NOT NULL,
    ordinal    INTEGER NOT NULL,
    treatment  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    standing   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX decision_stands_once ON decision (draft, field, type, value, ordinal) WHERE standing = 1;

CREATE TABLE looked (
    draft     TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    looked_by TEXT NOT NULL,
    looked_at INTEGER NOT NULL,
    PRIMARY KEY (draft, sha256)
) STRICT;

CREATE TABLE person (
    name       TEXT PRIMARY KEY,
    role       TEXT NOT NULL CHECK (role IN ('AUTHOR', 'ORDINARY', 'IMPORTANT')),
    salt       BLOB NOT NULL,
    iterations INTEGER NOT NULL,
    stretched  BLOB NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE submission (
    nr           INTEGER PRIMARY KEY AUTOINCREMENT,
    draft        TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    lane         TEXT NOT NULL,
    author       TEXT NOT NULL,
    needed       TEXT NOT NULL,
    bundle_id    TEXT,
    content      TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    attachments  TEXT NOT NULL,
    certificate  TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('SUBMITTED', 'RETURNED', 'APPROVED', 'VOID')),
    reason       TEXT NOT NULL DEFAULT '',
    sign_off     TEXT,
    CHECK ((state = 'APPROVED') <= (sign_off IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX submission_stands_once ON submission (draft) WHERE state <> 'VOID';

CREATE TABLE trail (
    seq      INTEGER PRIMARY KEY,
    draft    TEXT NOT NULL,
    event    TEXT NOT NULL,
    done_by  TEXT NOT NULL,
    detail   TEXT NOT NULL,
    done_at  INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

CREATE INDEX trail_by_draft ON trail (draft, seq);

CREATE TRIGGER trail_is_never_changed BEFORE UPDATE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END;

CREATE TRIGGER trail_is_never_cut BEFORE DELETE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END;

-- WAITING is a withdrawal behind a put whose outcome is open: it is queued when that one is settled.
CREATE TABLE outbox (
    nr              INTEGER PRIMARY KEY AUTOINCREMENT,
    row             TEXT NOT NULL UNIQUE,
    id              TEXT NOT NULL,
    lane            TEXT NOT NULL,
    op              TEXT NOT NULL CHECK (op IN ('PUT', 'WITHDRAW')),
    urgent          INTEGER NOT NULL,
    queued_at       INTEGER NOT NULL,
    content         TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    title           TEXT NOT NULL,
    attachments     TEXT NOT NULL,
    sign_off        TEXT,
    quota_id        TEXT,
    bundle_id       TEXT,
    revision        INTEGER,
    base_revision   INTEGER,
    state           TEXT NOT NULL
        CHECK (state IN ('WAITING', 'QUEUED', 'SENDING', 'ACCEPTED', 'BLOCKED', 'CONFLICT', 'CLOSED')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    batch_id        TEXT,
    not_a_duplicate INTEGER NOT NULL DEFAULT 0,
    last_code       TEXT NOT NULL DEFAULT '',
    receipt         TEXT,
    UNIQUE (id, revision),
    CHECK ((op = 'PUT') = (sign_off IS NOT NULL)),
    CHECK ((revision IS NULL) = (base_revision IS NULL)),
    CHECK ((state IN ('SENDING', 'ACCEPTED')) <= (revision IS NOT NULL)),
    CHECK ((state = 'ACCEPTED') <= (receipt IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX outbox_open_once ON outbox (id) WHERE state IN ('QUEUED', 'SENDING');

CREATE UNIQUE INDEX outbox_waits_once ON outbox (id) WHERE state = 'WAITING';

CREATE TRIGGER outbox_content_is_frozen
BEFORE UPDATE OF row, id, lane, op, content, sha256, attachments, sign_off, bundle_id, quota_id ON outbox
BEGIN
    SELECT RAISE(ABORT, 'queued is frozen');
END;

CREATE TRIGGER outbox_envelope_is_written_once BEFORE UPDATE OF revision, base_revision ON outbox
WHEN OLD.revision IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the envelope is written once');
END;

-- known: the portal's last known revision; highest: the highest that we or the portal ever used.
CREATE TABLE portal_piece (
    id      TEXT PRIMARY KEY,
    known   INTEGER NOT NULL DEFAULT 0,
    highest INTEGER NOT NULL DEFAULT 0
) STRICT;

-- stale: not seen yet in the snapshot that is being read after the cursor was forgotten.
CREATE TABLE change (
    type    TEXT NOT NULL,
    key     TEXT NOT NULL,
    seq     INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    data    TEXT NOT NULL,
    stale   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (type, key)
) STRICT;
