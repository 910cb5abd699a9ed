-- Misspells a column.
-- answer: query-refused no such column: page
-- line: SELECT title, page

SELECT title, page
FROM loans WHERE returned = 0 ORDER BY title;
