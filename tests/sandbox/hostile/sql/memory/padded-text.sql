-- Pads a text to 900 million signs.
-- SQLite's memory ends before the machine's.
-- challenge: patient-loans

SELECT length(printf('%*c', 900000000, 'x')) AS title, 1 AS pages;
