-- Forgets the order.
-- answer: other-value

SELECT title, pages FROM loans WHERE returned = 0;
