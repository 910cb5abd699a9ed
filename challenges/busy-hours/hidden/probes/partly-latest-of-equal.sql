WITH totals AS (
  SELECT counter_id, hour, SUM(bikes) AS bikes FROM counts
  WHERE bikes IS NOT NULL GROUP BY counter_id, hour
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY counter_id ORDER BY bikes DESC, hour DESC) AS place FROM totals
)
SELECT street, hour, bikes FROM ranked JOIN counters ON id = counter_id WHERE place = 1 ORDER BY street;
