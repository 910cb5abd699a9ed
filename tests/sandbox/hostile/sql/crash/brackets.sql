-- Opens 30,000 brackets.
-- SQLite says that it is too deep.

SELECT {{30000 × (}}1{{30000 × )}} AS title;
