-- Compares a number with a word.
-- answer: other-value

SELECT title, pages FROM loans WHERE returned = 'no' ORDER BY title;
