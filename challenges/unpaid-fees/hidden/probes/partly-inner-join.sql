SELECT members.id, members.name, fees.amount - SUM(payments.amount) AS missing
FROM members
JOIN fees ON fees.kind = members.kind
JOIN payments ON payments.member_id = members.id
WHERE payments.year = 2026
GROUP BY members.id
HAVING missing > 0;
