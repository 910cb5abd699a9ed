-- Gives one text of two million signs.
-- The result is too large.

SELECT hex(zeroblob(1000000)) AS title, 1 AS pages;
