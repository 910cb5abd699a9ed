-- Changes the rows first, then asks.
-- More than one statement is refused.

UPDATE loans SET returned = 0;
SELECT title, pages FROM loans WHERE returned = 0 ORDER BY title;
