SELECT name, COUNT(*) AS late
FROM borrowers JOIN loans ON borrowers.id = loans.borrower_id
WHERE returned = NULL AND due < '2026-03-10'
GROUP BY borrowers.id
HAVING COUNT(*) > 0
ORDER BY late DESC, name
LIMIT 100;
