-- Members with something left to pay for 2026.
SELECT id, name
FROM members;
