SELECT street, hour, MAX(bikes) AS bikes
FROM counts JOIN counters ON counters.id = counts.counter_id
WHERE bikes IS NOT NULL
GROUP BY counter_id
ORDER BY street;
