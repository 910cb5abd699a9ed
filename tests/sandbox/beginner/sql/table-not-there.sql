-- Misspells the table.
-- answer: query-refused no such table: loan
-- line: FROM loan

SELECT title, pages
FROM loan
WHERE returned = 0;
