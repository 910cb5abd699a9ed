/** Everything stored about a person, to be read: one heading a table, and of each row a table with names in words. */
import { useTranslation } from 'react-i18next';
import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import type { Reply } from '../api.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useDataWords } from './data-words.ts';
import { ValueView } from './value-view.tsx';

type Export = Reply<'GET /api/privacy/export'>;
type Row = Export['data'][string][number];

export function ExportDocument({ all, name }: { all: Export; name: string }) {
  const { t } = useTranslation();
  const words = useDataWords();
  const tables = Object.entries(all.data);
  return (
    <>
      <h1>{t('exportDoc.heading')}</h1>
      <p>
        <ExportedAt at={all.exportedAt} name={name} />
      </p>
      <p>{t('exportDoc.times')}</p>
      <p>{t('exportDoc.leftOut')}</p>
      <p>{t('exportDoc.care')}</p>
      <h2>{t('exportDoc.contents')}</h2>
      <ul>
        {tables.map(([table, rows]) => (
          <li key={table}>
            <a href={`#${table}`}>
              {t('exportDoc.captionAll', { table: words.table(table), count: rows.length })}
            </a>
          </li>
        ))}
      </ul>
      {tables.map(([table, rows]) => (
        <section key={table}>
          <h2 id={table}>{words.table(table)}</h2>
          <p>{words.whyTable(table)}</p>
          {rows.length === 0 ? <p>{t('exportDoc.none')}</p> : null}
          {isWide.has(table) && rows.length > 0 ? <AllRows table={table} rows={rows} /> : null}
          {isWide.has(table)
            ? null
            : rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
                <OneRow key={index} table={table} row={row} number={index + 1} count={rows.length} />
              ))}
        </section>
      ))}
    </>
  );
}

/** Many rows of few short values are one table. */
const isWide = new Set(['auditEntries']);
/** What binds one line of the audit to the next tells a reader nothing; the JSON has it. */
const auditColumns = ['auditId', 'day', 'act', 'actorRole', 'objectKind'];

function ExportedAt({ at, name }: { at: string; name: string }) {
  const { t } = useTranslation();
  const dates = new Intl.DateTimeFormat(useLocale(), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return t('exportDoc.says', { when: dates.format(new Date(at)), name });
}

function AllRows({ table, rows }: { table: string; rows: Row[] }) {
  const { t } = useTranslation();
  const words = useDataWords();
  return (
    <table>
      <caption>{t('exportDoc.captionAll', { table: words.table(table), count: rows.length })}</caption>
      <thead>
        <tr>
          {auditColumns.map((column) => (
            <th key={column} scope="col">
              {words.column(table, column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
          <tr key={index}>
            {auditColumns.map((column) => (
              <td key={column}>
                <ValueView name={column} value={row[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneRow({ table, row, number, count }: { table: string; row: Row; number: number; count: number }) {
  const { t } = useTranslation();
  const words = useDataWords();
  return (
    <table>
      <caption>{t('exportDoc.caption', { table: words.table(table), number, count })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('exportDoc.what')}</th>
          <th scope="col">{t('exportDoc.value')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(row).map(([column, value]) => (
          <tr key={column}>
            <th scope="row">{words.column(table, column)}</th>
            <td>
              {table === 'runs' && column === 'result' && value !== null ? (
                <ResultView result={value as SubmissionResult} />
              ) : (
                <ValueView name={column} value={value} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ResultView({ result: { problem, groups } }: { result: SubmissionResult }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      {problem === null ? null : <ValueView name="problem" value={{ problem }} />}
      {groups.length === 0 ? null : (
        <ul>
          {groups.map(({ groupId, sentence, state }) => (
            <li key={groupId}>
              {sentence[locale]}: {t(`exportDoc.groupStates.${state}`)}
            </li>
          ))}
        </ul>
      )}
      {problem === null && groups.length === 0 ? t('exportDoc.nothing') : null}
    </>
  );
}
