WITH totals AS (
  SELECT counter_id, hour, SUM(COALESCE(bikes, 0)) AS bikes FROM counts
  GROUP BY counter_id, hour
), ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY counter_id ORDER BY bikes DESC, hour) AS place FROM totals
)
SELECT street, hour, bikes FROM ranked JOIN counters ON id = counter_id WHERE place = 1 ORDER BY street;
