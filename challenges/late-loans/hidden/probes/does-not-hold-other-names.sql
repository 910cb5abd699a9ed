SELECT name AS borrower, COUNT(*) AS books
FROM borrowers JOIN loans ON borrowers.id = loans.borrower_id
WHERE returned IS NULL AND due < '2026-03-10'
GROUP BY borrowers.id
ORDER BY books DESC, name;
