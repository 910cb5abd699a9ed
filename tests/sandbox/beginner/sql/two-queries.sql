-- Asks for both columns in queries of their own.
-- answer: several-statements SELECT
-- line: SELECT pages FROM loans;

SELECT title FROM loans;
SELECT pages FROM loans;
