-- Calls functions of SQLite's shell that read and write files.
-- None of them is there.

SELECT readfile('/etc/passwd') AS title, writefile('/tmp/x', 'x') AS pages;
