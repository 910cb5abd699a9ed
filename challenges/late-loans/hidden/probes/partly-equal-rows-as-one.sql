SELECT DISTINCT borrowers.name, COUNT(*) AS late
FROM borrowers
JOIN loans ON loans.borrower_id = borrowers.id
WHERE loans.returned IS NULL AND loans.due < '2026-03-10'
GROUP BY borrowers.id
ORDER BY late DESC, borrowers.name;
