-- Opens a comment and never closes it.
-- The condition and the order are in the comment.

SELECT title, pages FROM loans /* WHERE returned = 0 ORDER BY title;
