-- Hides a change behind a part with a name.
-- A change is refused before it runs.

WITH done(title) AS (SELECT title FROM loans)
DELETE FROM loans WHERE title IN (SELECT title FROM done) AND returned = 1;
