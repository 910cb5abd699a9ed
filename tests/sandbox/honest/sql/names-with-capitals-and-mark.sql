-- A byte order mark, Windows line ends, and names of columns in capitals.

{{1 × \ufeff}}SELECT title AS TITLE,{{1 × \u000d}}
  pages AS Pages FROM loans{{1 × \u000d}}
WHERE returned = 0 ORDER BY title;{{1 × \u000d}}
