-- Counts where rows are chosen.
-- answer: query-refused misuse of aggregate function COUNT()
-- line: WHERE COUNT(returned) = 0;

SELECT title, pages
FROM loans
WHERE COUNT(returned) = 0;
