CREATE TABLE fees (
  kind   TEXT PRIMARY KEY,
  amount INTEGER NOT NULL
);

CREATE TABLE members (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL REFERENCES fees (kind)
);

CREATE TABLE payments (
  id        INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES members (id),
  year      INTEGER NOT NULL,
  amount    INTEGER NOT NULL
);
