-- Writes a plan, and no query yet.
-- answer: no-statement

-- I want the loans that are not returned
-- sorted by title
