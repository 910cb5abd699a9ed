/** A case of a query: the differences in words, the expected and the actual result set, and the tables. */
import './cases.css';
import { useTranslation } from 'react-i18next';
import type { VisibleCase } from '#server/runs/runs.contract.ts';
import { DataTable } from '../challenges/data-table.tsx';
import { differenceWords } from './difference-words.ts';

type QueryBodyProps = {
  query: NonNullable<VisibleCase['query']>;
  /** The statement shows the tables of the examples already. */
  hasKnownTables: boolean;
};

export function QueryBody({ query, hasKnownTables }: QueryBodyProps) {
  const { t } = useTranslation();
  const { tables, expected, actual, difference } = query;
  const words = difference && expected && actual ? differenceWords(t, difference, expected, actual) : [];
  const remarks = (indexes: number[], words: string) => new Map(indexes.map((index) => [index, words]));
  return (
    <>
      {words.length > 0 ? (
        <ul className="differences">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <div className="data-tables">
        {expected ? (
          <DataTable
            caption={t('tables.expected')}
            table={expected}
            remarks={remarks(difference?.missing ?? [], t('tables.missingHere'))}
          />
        ) : null}
        {actual ? (
          <DataTable
            caption={t('tables.actual')}
            table={actual}
            remarks={remarks(difference?.extra ?? [], t('tables.extraHere'))}
          />
        ) : null}
      </div>
      <details open={!hasKnownTables}>
        <summary>{t('tables.ofCase')}</summary>
        <div className="data-tables">
          {tables.map((table) => (
            <DataTable key={table.name} caption={t('tables.named', { name: table.name })} table={table} />
          ))}
        </div>
      </details>
    </>
  );
}
