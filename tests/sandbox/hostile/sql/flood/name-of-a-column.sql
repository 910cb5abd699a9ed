-- Gives a column with a name of 50,000 signs.
-- The result is too large.

SELECT 1 AS "{{50000 × x}}";
