WITH totals AS (
  SELECT counter_id, hour, SUM(DISTINCT bikes) AS bikes
  FROM counts
  WHERE bikes IS NOT NULL
  GROUP BY counter_id, hour
),
ranked AS (
  SELECT counter_id, hour, bikes,
         ROW_NUMBER() OVER (
           PARTITION BY counter_id ORDER BY bikes DESC, hour
         ) AS place
  FROM totals
)
SELECT counters.street, ranked.hour, ranked.bikes
FROM ranked JOIN counters ON counters.id = ranked.counter_id
WHERE ranked.place = 1
ORDER BY counters.street;
