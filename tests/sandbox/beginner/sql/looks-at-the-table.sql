-- Asks what the table looks like.
-- answer: refused-statement PRAGMA
-- line: PRAGMA table_info(loans);

PRAGMA table_info(loans);
