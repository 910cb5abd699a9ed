-- Begins with a byte order mark, and has invisible signs in a name.
-- The mark is nothing; a name with invisible signs is another name.

{{1 × \ufeff}}SELECT ti{{1 × \u200b}}tle, pages FROM loans WHERE returned = 0 ORDER BY title;
