SELECT id, name
FROM members
WHERE id NOT IN (SELECT member_id FROM payments WHERE year = 2026);
