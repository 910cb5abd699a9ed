-- Comments of both kinds between all words.

-- what is out
SELECT /* the name; */ title, -- then
  pages /* how long */ FROM loans -- all
WHERE/**/returned/**/=/**/0 ORDER/* by title */BY title; -- done; SELECT 1
