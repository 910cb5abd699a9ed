WITH t AS (
  SELECT counter_id AS c, hour AS h, SUM(bikes) AS n FROM counts GROUP BY counter_id, hour
)
SELECT street, h AS hour, n AS bikes
FROM t, counters
WHERE counters.id = t.c
  AND n IS NOT NULL
  AND NOT EXISTS (
    SELECT * FROM t AS other
    WHERE other.c = t.c AND (other.n > t.n OR (other.n = t.n AND other.h < t.h))
  )
ORDER BY street
