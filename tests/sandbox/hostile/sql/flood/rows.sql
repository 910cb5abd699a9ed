-- Gives rows that never end.
-- Reading stops when the result is too large.

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT 'row ' || i AS title, i AS pages FROM n;
