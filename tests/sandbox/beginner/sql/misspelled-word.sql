-- Writes FORM for FROM.
-- answer: syntax
-- line: FORM loans

SELECT title, pages
FORM loans
WHERE returned = 0;
