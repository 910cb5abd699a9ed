-- Compares with NULL by an equals sign: no row is that.
-- answer: other-value

SELECT title, pages FROM loans WHERE returned = NULL ORDER BY title;
