SELECT m.id AS id, m.name AS name, f.amount AS missing
FROM members m INNER JOIN fees f ON f.kind = m.kind
WHERE f.amount > 0
  AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.member_id = m.id AND p.year = 2026)
UNION ALL
SELECT m.id, m.name, f.amount - SUM(p.amount)
FROM members m
INNER JOIN fees f ON f.kind = m.kind
INNER JOIN payments p ON p.member_id = m.id
WHERE p.year = 2026
GROUP BY m.id, m.name, f.amount
HAVING f.amount > SUM(p.amount);
