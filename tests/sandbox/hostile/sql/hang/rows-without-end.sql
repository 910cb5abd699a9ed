-- Counts rows that never end.
-- The case ends at its limit.

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT COUNT(*) AS title, 1 AS pages FROM n;
