-- Secrecy reviews; an earlier one of a piece stays, but no longer stands. Days are ISO dates, lists are words between commas.
CREATE TABLE secrecy_review (
    nr        INTEGER PRIMARY KEY AUTOINCREMENT,
    draft     TEXT NOT NULL,
    revision  INTEGER NOT NULL,
    sha256    TEXT NOT NULL,
    title     TEXT NOT NULL,
    filled_on TEXT NOT NULL,
    filled_by TEXT NOT NULL,
    carrier   TEXT NOT NULL,
    way       TEXT NOT NULL,
    intended  TEXT NOT NULL,
    involved  TEXT NOT NULL,
    standing  INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX secrecy_review_stands_once ON secrecy_review (draft) WHERE standing = 1;

CREATE INDEX secrecy_review_by_day ON secrecy_review (filled_on);

CREATE TABLE secrecy_step (
    review     INTEGER NOT NULL REFERENCES secrecy_review (nr),
    level      TEXT NOT NULL CHECK (level IN ('INITIAL', 'SECOND', 'APPROVAL')),
    done_by    TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    grounds    TEXT NOT NULL,
    opinion    TEXT NOT NULL,
    done_on    TEXT NOT NULL,
    PRIMARY KEY (review, level)
) STRICT;

CREATE TRIGGER secrecy_step_is_never_changed BEFORE UPDATE ON secrecy_step
BEGIN
    SELECT RAISE(ABORT, 'a step that was taken is never changed');
END;

-- Who signs for whom, from day to day, both inclusive; ended_on is the last day where it was ended early.
CREATE TABLE delegation (
    nr        INTEGER PRIMARY KEY AUTOINCREMENT,
    giver     TEXT NOT NULL,
    taker     TEXT NOT NULL,
    from_day  TEXT NOT NULL,
    until_day TEXT NOT NULL,
    given_at  INTEGER NOT NULL,
    ended_on  TEXT,
    CHECK (giver <> taker),
    CHECK (from_day <= until_day)
) STRICT;
