-- Uses hidden titles as paths into JSON: SQLite's own error then quotes them.
-- What went wrong with hidden rows is told as "error" and nothing else.

SELECT json_extract('{"a":1}', title) AS title, pages -> title AS pages FROM loans;
