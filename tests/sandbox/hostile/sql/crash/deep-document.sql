-- Reads JSON that is thousands deep, in functions that call themselves.
-- SQLite ends it with an error of its own.

SELECT json('{{20000 × [}}{{20000 × ]}}') AS title, json_type('{{9000 × [}}', '$') AS pages;
