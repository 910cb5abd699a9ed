-- Sorts large rows that have no end.
-- They are sorted in memory, not in files, and that memory ends.
-- challenge: patient-loans

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT i AS title, hex(zeroblob(20000)) AS pages FROM n ORDER BY pages, title DESC;
