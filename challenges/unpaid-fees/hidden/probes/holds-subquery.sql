SELECT * FROM (
  SELECT m.id, m.name,
    (SELECT f.amount FROM fees f WHERE f.kind = m.kind)
    - (SELECT TOTAL(p.amount) FROM payments p WHERE p.member_id = m.id AND p.year = 2026) AS missing
  FROM members m
) WHERE missing > 0
