SELECT name, COUNT(*) AS late
FROM borrowers JOIN loans ON borrowers.id = loans.borrower_id
WHERE due < '2026-03-10' AND (returned IS NULL OR returned > due)
GROUP BY borrowers.id
ORDER BY late DESC, name;
