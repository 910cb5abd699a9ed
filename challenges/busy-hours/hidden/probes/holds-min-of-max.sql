SELECT c.street, MIN(t.hour) AS hour, t.bikes
FROM counters c
JOIN (
  SELECT counter_id, hour, SUM(bikes) AS bikes
  FROM counts GROUP BY counter_id, hour HAVING COUNT(bikes) > 0
) t ON t.counter_id = c.id
WHERE t.bikes = (
  SELECT MAX(s.bikes) FROM (
    SELECT counter_id, SUM(bikes) AS bikes FROM counts GROUP BY counter_id, hour
  ) s WHERE s.counter_id = c.id
)
GROUP BY c.id
ORDER BY c.street ASC;
