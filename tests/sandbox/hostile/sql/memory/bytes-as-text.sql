-- Makes a text of a hundred million bytes.
-- SQLite's memory ends before the machine's.
-- challenge: patient-loans

SELECT length(hex(zeroblob(99000000))) AS title, 1 AS pages;
