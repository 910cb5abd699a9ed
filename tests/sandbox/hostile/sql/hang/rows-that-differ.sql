-- Keeps every row to see whether the next one is new.
-- The case ends at its limit, long before that memory does.

WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n)
SELECT COUNT(*) AS title, 1 AS pages FROM n;
