import { useState } from 'react';

/**
 * The rows of a list, and with them those that were taken away here: each stays in its place, and says so, also when the
 * list is asked for anew. What is new comes last. The second part tells that a row was taken away.
 */
export function useStaying<Row>(rows: Row[], idOf: (row: Row) => string): [Row[], (row: Row) => void] {
  const [{ order, gone }, remember] = useState({ order: rows, gone: new Set<string>() });
  const now = new Map(rows.map((row) => [idOf(row), row]));
  const known = new Set(order.map(idOf));
  const shown = [
    ...order.flatMap((row) => now.get(idOf(row)) ?? (gone.has(idOf(row)) ? [row] : [])),
    ...rows.filter((row) => !known.has(idOf(row))),
  ];
  return [shown, (row) => remember({ order: shown, gone: new Set([...gone, idOf(row)]) })];
}
