CREATE TABLE counters (
  id     INTEGER PRIMARY KEY,
  street TEXT NOT NULL UNIQUE
);

CREATE TABLE counts (
  counter_id INTEGER NOT NULL REFERENCES counters (id),
  day        TEXT NOT NULL,
  hour       INTEGER NOT NULL,
  bikes      INTEGER,
  PRIMARY KEY (counter_id, day, hour)
);
