SELECT street, hour,
  (SELECT SUM(bikes) FROM counts WHERE counter_id = picked.id AND hour = picked.hour) AS bikes
FROM (
  SELECT id, street, (
    SELECT hour FROM counts
    WHERE counter_id = counters.id AND bikes IS NOT NULL
    GROUP BY hour
    ORDER BY SUM(bikes) DESC, hour
    LIMIT 1
  ) AS hour
  FROM counters
) AS picked
WHERE hour IS NOT NULL
ORDER BY street;
