-- Counts what was done before, to know which case this is.
-- Each case has a database of its own, with counters of its own.

SELECT title, pages FROM loans
WHERE total_changes() > 3 OR last_insert_rowid() > 3 OR returned = changes() + 1;
