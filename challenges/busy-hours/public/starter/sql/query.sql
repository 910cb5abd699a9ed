-- The hour with most bicycles, for each counter.
SELECT street
FROM counters;
