SELECT m.id, m.name, f.amount - SUM(p.amount) AS missing
FROM members m
JOIN fees f ON f.kind = m.kind
LEFT JOIN payments p ON p.member_id = m.id AND p.year = 2026
GROUP BY m.id
HAVING missing > 0 OR (SUM(p.amount) IS NULL AND f.amount > 0);
