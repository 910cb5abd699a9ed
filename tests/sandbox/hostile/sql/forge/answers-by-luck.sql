-- Gives each row or leaves it out by chance, and twenty more.
-- Chance cannot know the rows.

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT hex(randomblob(4)) AS title, abs(random() % 1000) AS pages FROM n LIMIT 20;
