WITH marked AS (
  SELECT borrower_id,
         CASE WHEN returned IS NULL AND due <= '2026-03-09' THEN 1 ELSE 0 END AS is_late
  FROM loans
)
SELECT b.name AS "name", SUM(m.is_late) AS "late"
FROM borrowers AS b
LEFT JOIN marked AS m ON m.borrower_id = b.id
GROUP BY b.id, b.name
HAVING SUM(m.is_late) > 0
ORDER BY 2 DESC, 1 ASC;
