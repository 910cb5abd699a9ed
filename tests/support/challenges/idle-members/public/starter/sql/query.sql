SELECT name
FROM member;
