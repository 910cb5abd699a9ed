-- Groups rows that are one each.

SELECT title, MAX(pages) AS pages FROM loans GROUP BY title, pages, returned HAVING SUM(returned) = 0 ORDER BY title;
