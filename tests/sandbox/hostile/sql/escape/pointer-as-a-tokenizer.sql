-- Gives SQLite an address to call, by way of its full text search.
-- SQLite takes no address from a query.

SELECT fts3_tokenizer('simple', x'4141414141414141') AS title, 1 AS pages;
