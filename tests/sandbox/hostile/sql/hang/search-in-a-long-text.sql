-- Looks for a long text in a longer one, over and over.
-- The case ends at its limit, though SQLite looks at no clock in that loop.

SELECT instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1') AS title, 1 AS pages;
