-- Computes at the edges of what numbers can be.
-- Each gives a value or an error.

SELECT round(1e308, 300) || printf('%.9999f', 1e308) AS title,
  (-9223372036854775807 - 1) / -1 + abs(-9223372036854775807 - 1) AS pages;
