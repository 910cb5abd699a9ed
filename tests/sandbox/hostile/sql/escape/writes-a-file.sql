-- Writes the database into a file.
-- It is refused before it runs.

VACUUM INTO '/tmp/loans.db';
