-- Regions of pictures painted over by a person; one that was taken back stays, but no longer stands.
CREATE TABLE painting (
    nr         INTEGER PRIMARY KEY AUTOINCREMENT,
    draft      TEXT NOT NULL,
    file       TEXT NOT NULL,
    picture    TEXT NOT NULL,
    x          INTEGER NOT NULL CHECK (x >= 0),
    y          INTEGER NOT NULL CHECK (y >= 0),
    width      INTEGER NOT NULL CHECK (width >= 0),
    height     INTEGER NOT NULL CHECK (height >= 0),
    painted_by TEXT NOT NULL,
    painted_at INTEGER NOT NULL,
    standing   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX painting_stands_once ON painting (draft, file, picture, x, y, width, height) WHERE standing = 1;
