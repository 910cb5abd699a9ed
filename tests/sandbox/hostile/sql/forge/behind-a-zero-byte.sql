-- Hides a second statement behind a zero byte.
-- The server takes no zero byte in a file.
-- refused

SELECT title, pages FROM loans WHERE returned = 0 ORDER BY title{{1 × \u0000}}; DELETE FROM loans
