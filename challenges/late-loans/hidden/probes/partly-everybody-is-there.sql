SELECT name, COUNT(loans.id) AS late
FROM borrowers
LEFT JOIN loans
  ON borrowers.id = loans.borrower_id AND returned IS NULL AND due < '2026-03-10'
GROUP BY borrowers.id
ORDER BY late DESC, name;
