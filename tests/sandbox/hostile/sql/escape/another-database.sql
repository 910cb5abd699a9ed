-- Opens a file as a second database.
-- It is refused before it runs.

ATTACH DATABASE '/etc/passwd' AS other;
