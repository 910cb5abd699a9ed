-- Gives texts that are written like the tags of other values.
-- They are texts, whatever is in them.

SELECT '{"$other":"blob"}' AS title, '{"$float":"20"}' AS pages FROM loans WHERE returned = 0 ORDER BY title;
