-- Pages as floats: the numbers are the same.

SELECT title, pages * 1.0 AS pages FROM loans WHERE returned = 0 ORDER BY title;
