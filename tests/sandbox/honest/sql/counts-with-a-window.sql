-- Numbers the rows by a window, then leaves the numbers out.

SELECT title, pages
FROM (SELECT title, pages, ROW_NUMBER() OVER (ORDER BY title) AS place FROM loans WHERE NOT returned)
ORDER BY place;
