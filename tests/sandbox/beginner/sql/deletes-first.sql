-- Deletes what is not wanted, instead of asking for the rest.
-- answer: changes-data DELETE
-- line: DELETE FROM loans

-- away with what is back
DELETE FROM loans
WHERE returned = 1;
