-- Joins the table with itself to find what is not returned.

SELECT a.title, a.pages
FROM loans AS a
LEFT JOIN loans AS b ON b.title = a.title AND b.pages = a.pages AND b.returned = 1
WHERE b.title IS NULL
ORDER BY a.title;
