WITH paid AS (
  SELECT member_id, SUM(amount) AS amount
  FROM payments
  WHERE year = 2026
  GROUP BY member_id
)
SELECT m.id, m.name, f.amount - IFNULL(paid.amount, 0) AS missing
FROM members m
JOIN fees f USING (kind)
LEFT JOIN paid ON paid.member_id = m.id
WHERE IFNULL(paid.amount, 0) < f.amount
ORDER BY m.name;
