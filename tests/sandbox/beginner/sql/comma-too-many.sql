-- Leaves a comma before FROM.
-- answer: syntax
-- line: FROM loans

SELECT
  title,
  pages,
FROM loans
WHERE returned = 0;
