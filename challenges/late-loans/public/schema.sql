CREATE TABLE borrowers (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE loans (
  id          INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers (id),
  title       TEXT NOT NULL,
  due         TEXT NOT NULL,
  returned    TEXT
);
