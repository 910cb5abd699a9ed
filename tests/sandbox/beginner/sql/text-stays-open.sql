-- Forgets to close a text.
-- answer: syntax
-- line: WHERE returned = '0

SELECT title, pages
FROM loans
WHERE returned = '0
ORDER BY title;
