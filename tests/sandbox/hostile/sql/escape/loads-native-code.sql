-- Asks SQLite to load a library.
-- The function is not there.

SELECT load_extension('/lib/x86_64-linux-gnu/libc.so.6', 'system') AS title, 1 AS pages;
