-- Asks for bytes that nobody has written, and for rows that an earlier case had.
-- Bytes are zeros or random, and tables hold the rows of their case.

SELECT hex(zeroblob(2000)) || hex(randomblob(2000)) AS title, (SELECT max(rowid) FROM loans) AS pages;
