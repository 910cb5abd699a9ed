-- Takes away what is returned.

SELECT title, pages FROM loans EXCEPT SELECT title, pages FROM loans WHERE returned = 1 ORDER BY title;
