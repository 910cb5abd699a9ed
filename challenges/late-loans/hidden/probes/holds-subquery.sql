select name, late
from (
  select b.id, b.name,
    (select count(*) from loans l
     where l.borrower_id = b.id and l.due < '2026-03-10' and l.returned is null) as late
  from borrowers b
)
where late > 0
order by late desc, name
