-- Puts 4,000 queries into one another.
-- SQLite says that it is too deep.

{{4000 × SELECT * FROM (}}SELECT 1{{4000 × )}};
