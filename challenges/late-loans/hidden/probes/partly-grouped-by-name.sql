SELECT name, COUNT(*) AS late
FROM borrowers, loans
WHERE borrowers.id = loans.borrower_id
  AND returned IS NULL
  AND due < '2026-03-10'
GROUP BY name
ORDER BY late DESC, name;
