-- Adds 30,000 numbers in one expression.
-- SQLite says that it is too large.

SELECT {{30000 × 1+}}1 AS title;
