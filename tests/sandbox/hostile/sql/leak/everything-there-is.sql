-- Lists the tables, databases, settings and functions of SQLite.
-- There is nothing of this machine in them.

SELECT group_concat(s.sql) || (SELECT group_concat(file) FROM pragma_database_list) AS title,
  (SELECT group_concat(compile_options) FROM pragma_compile_options) AS pages
FROM sqlite_schema s;
