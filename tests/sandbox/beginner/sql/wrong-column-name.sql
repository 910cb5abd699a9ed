-- Gives a column another name.
-- answer: other-value

SELECT title AS name, pages FROM loans WHERE returned = 0 ORDER BY title;
