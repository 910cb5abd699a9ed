SELECT street, hour, SUM(bikes) AS total
FROM counts JOIN counters ON counters.id = counts.counter_id
GROUP BY street, hour
ORDER BY total DESC
LIMIT 1;
