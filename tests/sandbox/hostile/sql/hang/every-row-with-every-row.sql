-- Joins a thousand rows with themselves, four times.
-- The case ends at its limit.

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000)
SELECT COUNT(*) AS title, SUM(a.i + b.i + c.i + d.i) AS pages FROM n a, n b, n c, n d;
