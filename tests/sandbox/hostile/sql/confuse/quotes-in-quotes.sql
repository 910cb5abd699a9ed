-- Mixes all four kinds of quotes.
-- What is in double quotes and names no column is a text.

SELECT [title], `pages` FROM "loans" WHERE 'returned' = 0 OR "retur""ned" = '' ORDER BY title;
