-- Replaces each sign of a long text with a longer one.
-- The case ends at its limit.

SELECT length(replace(replace(hex(zeroblob(300000)), '0', 'aaaaaaaaaaaaaaaa'), 'a', 'b')) AS title,
  length(replace(hex(zeroblob(900000)), '00', '1')) AS pages;
