-- One part with a name for each step.

WITH all_loans AS (SELECT * FROM loans),
  out AS MATERIALIZED (SELECT title, pages FROM all_loans WHERE returned IS NOT 1),
  sorted(title, pages) AS (SELECT * FROM out)
SELECT * FROM sorted ORDER BY 1;
