-- Goes through JSON and back.

SELECT value ->> 'title' AS title, value ->> 'pages' AS pages
FROM json_each((SELECT json_group_array(json_object('title', title, 'pages', pages)) FROM loans WHERE returned = 0))
ORDER BY title;
