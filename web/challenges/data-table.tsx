/** Rows and columns as a table of their own, which scrolls by itself when it is wider than its place. */
import './data-table.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultSet } from '#server/challenges/challenges.contract.ts';

type DataTableProps = {
  caption: string;
  table: ResultSet;
  /** Index of a row -> what is to be said of it, in a last column. */
  remarks?: ReadonlyMap<number, string>;
};

export function DataTable({ caption, table, remarks = new Map() }: DataTableProps) {
  const { t } = useTranslation();
  const { place, isWider } = useIsWider();
  const { columns, rows } = table;
  return (
    <div
      className="data-table"
      ref={place}
      {...(isWider ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {})}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {named(columns).map(({ key, text }) => (
              <th key={key} scope="col">
                {text}
              </th>
            ))}
            {remarks.size > 0 ? (
              <th className="remark-cell" scope="col">
                {t('tables.remark')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {named(rows).map(({ key, text: cells }, index) => (
            <tr key={key}>
              {named(cells).map(({ key: cellKey, text }) => (
                <td key={cellKey} className={lookOf(text)}>
                  {text}
                </td>
              ))}
              {remarks.size > 0 ? <td className="remark-cell">{remarks.get(index) ?? ''}</td> : null}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td className="remark-cell" colSpan={columns.length + (remarks.size > 0 ? 1 : 0)}>
                {t('tables.noRows')}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

/** Rows, cells and columns have no name but their place: two may hold the same. */
function named<Item>(items: Item[]): { key: string; text: Item }[] {
  return items.map((text, index) => ({ key: String(index), text }));
}

function lookOf(cell: string): string | undefined {
  if (cell === 'NULL') return 'quiet';
  return /^-?\d/.test(cell) ? 'number' : undefined;
}

/** A place that scrolls can be reached from the keyboard; one that does not is no stop on the way. */
function useIsWider() {
  const place = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, isWider };
}
