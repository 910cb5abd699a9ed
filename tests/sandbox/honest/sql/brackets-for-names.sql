-- Names in brackets, and everything in capitals or none.

select [title], LOANS.[PAGES] as pages from loans where [returned] = 0 order by TITLE asc
