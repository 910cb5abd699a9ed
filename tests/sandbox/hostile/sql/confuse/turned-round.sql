-- Uses signs that turn the direction of a line, so that a comment looks like code.
-- SQLite reads what is there, in order: the rest is a comment.

SELECT title, pages FROM loans WHERE returned = 1 /* {{1 × \u202e}} */ -- {{1 × \u2066}} OR returned = 0
ORDER BY title;
