-- Turns off what keeps the database from being written.
-- Settings are refused before they run.

PRAGMA writable_schema = 1;
UPDATE sqlite_schema SET sql = 'CREATE TABLE loans (title)';
