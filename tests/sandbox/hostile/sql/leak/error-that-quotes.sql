-- Puts hidden rows into the words of an error.
-- Words of errors are shown of the example alone.

SELECT fts3_tokenizer(title || pages) AS title, json_extract(title, title) AS pages FROM loans;
