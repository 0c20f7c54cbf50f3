-- Days are ISO dates. What the county sends stays in change; these are the officer's own books.
CREATE TABLE assignment (
    id          TEXT PRIMARY KEY,
    period      TEXT NOT NULL,
    target      INTEGER NOT NULL CHECK (target >= 0),
    column_code TEXT,
    report_type TEXT,
    officer     TEXT,
    carry_over  TEXT NOT NULL,
    origin      TEXT NOT NULL
) STRICT;

-- Adoptions, instructions and notes; step holds the rank of an instruction and the matter of a note as well.
CREATE TABLE ledger_entry (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('ADOPTION', 'INSTRUCTION', 'NOTE')),
    piece       TEXT,
    level       TEXT,
    publication TEXT,
    step        TEXT,
    times       INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1),
    day         TEXT NOT NULL,
    from_portal INTEGER NOT NULL,
    attachment  TEXT,
    remark      TEXT,
    CHECK ((kind = 'NOTE') = (level IS NULL)),
    CHECK ((kind = 'NOTE') = (piece IS NULL))
) STRICT;

CREATE INDEX ledger_entry_by_day ON ledger_entry (day);

CREATE TABLE solicitation (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    requirement TEXT NOT NULL,
    due         TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DECLINED', 'MISSED')),
    reason      TEXT,
    from_portal INTEGER NOT NULL,
    answer      TEXT
) STRICT;

CREATE TABLE ranking (
    period TEXT NOT NULL,
    unit   TEXT NOT NULL,
    score  TEXT NOT NULL,
    rank   INTEGER NOT NULL CHECK (rank >= 1),
    PRIMARY KEY (period, unit)
) STRICT;

-- A scoring scheme as its file had it: sheets holds names and cells, read again whenever it is asked for.
CREATE TABLE scheme_table (
    id     TEXT PRIMARY KEY,
    file   TEXT NOT NULL,
    sheets TEXT NOT NULL
) STRICT;

-- 报送台账, kept by triggers: every piece with a receipt, once, by its first; the rest as it was received last. Times are
-- seconds since 1970.
CREATE TABLE received (
    id           TEXT PRIMARY KEY,
    revision     INTEGER NOT NULL,
    first_at     INTEGER NOT NULL,
    title        TEXT NOT NULL,
    column_code  TEXT,
    report_type  TEXT,
    author       TEXT,
    quota_id     TEXT,
    solicitation TEXT
) STRICT;

CREATE INDEX received_by_time ON received (first_at);

-- Rises with every receipt, so that a reader knows whether what it read still holds.
CREATE TABLE received_change (
    number INTEGER NOT NULL
) STRICT;

INSERT INTO received_change (number) VALUES (0);

CREATE VIEW receipt_of_a_piece AS
SELECT id, revision, CAST(strftime('%s', json_extract(receipt, '$.receivedAt')) AS INTEGER) AS first_at, title,
       json_extract(content, '$.columnCode') AS column_code,
       json_extract(content, '$.reportType') AS report_type,
       json_extract(content, '$.author') AS author,
       quota_id,
       json_extract(content, '$.solicitationId') AS solicitation,
       nr
  FROM outbox
 WHERE op = 'PUT' AND receipt IS NOT NULL AND json_valid(content);

CREATE TRIGGER a_receipt_counts AFTER UPDATE OF receipt ON outbox
WHEN NEW.op = 'PUT' AND NEW.receipt IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO received
    SELECT id, revision, first_at, title, column_code, report_type, author, quota_id, solicitation
      FROM receipt_of_a_piece WHERE nr = NEW.nr;
    UPDATE received
       SET first_at = min(first_at, (SELECT first_at FROM receipt_of_a_piece WHERE nr = NEW.nr))
     WHERE id = NEW.id AND EXISTS (SELECT 1 FROM receipt_of_a_piece WHERE nr = NEW.nr);
    UPDATE received
       SET (revision, title, column_code, report_type, author, quota_id, solicitation) =
           (SELECT revision, title, column_code, report_type, author, quota_id, solicitation
              FROM receipt_of_a_piece WHERE nr = NEW.nr)
     WHERE id = NEW.id AND revision < NEW.revision
       AND EXISTS (SELECT 1 FROM receipt_of_a_piece WHERE nr = NEW.nr);
    UPDATE received_change SET number = number + 1;
END;

-- 在手: drafts that never had a receipt.
CREATE TABLE in_hand (
    draft INTEGER PRIMARY KEY REFERENCES draft (nr) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER a_draft_is_in_hand AFTER INSERT ON draft
WHEN NOT EXISTS (SELECT 1 FROM received WHERE id = NEW.id)
BEGIN
    INSERT OR IGNORE INTO in_hand (draft) VALUES (NEW.nr);
END;

CREATE TRIGGER a_received_piece_left_the_hand AFTER INSERT ON received
BEGIN
    DELETE FROM in_hand WHERE draft = (SELECT nr FROM draft WHERE id = NEW.id);
END;

INSERT INTO received
SELECT id, revision, min(first_at), title, column_code, report_type, author, quota_id, solicitation
  FROM receipt_of_a_piece GROUP BY id;

UPDATE received AS r
   SET (revision, title, column_code, report_type, author, quota_id, solicitation) =
       (SELECT revision, title, column_code, report_type, author, quota_id, solicitation
          FROM receipt_of_a_piece p WHERE p.id = r.id ORDER BY revision DESC LIMIT 1);

INSERT INTO in_hand (draft)
SELECT nr FROM draft WHERE NOT EXISTS (SELECT 1 FROM received WHERE received.id = draft.id);
