SELECT members.id, members.name,
       fees.amount - COALESCE(SUM(payments.amount), 0) AS missing
FROM members
JOIN fees ON fees.kind = members.kind
LEFT JOIN payments
  ON payments.member_id = members.id AND payments.year = 2026
GROUP BY members.id
HAVING missing > 0;
