/** Everything stored about a person, to be read: one heading a table, and of each row a table with names in words. */
import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import type { Reply } from '../api.ts';
import { ValueView } from './value-view.tsx';
import { useValueWords, type ValueWords } from './value-words.ts';

type Export = Reply<'GET /api/privacy/export'>;
type Row = Export['data'][string][number];

export function ExportDocument({ all, name }: { all: Export; name: string }) {
  const words = useValueWords();
  const { t } = words;
  const tables = Object.entries(all.data);
  return (
    <>
      <h1>{t('exportDoc.heading')}</h1>
      <p>{t('exportDoc.says', { when: words.moment(all.exportedAt), name })}</p>
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
          {isWide.has(table) && rows.length > 0 ? <AllRows words={words} table={table} rows={rows} /> : null}
          {isWide.has(table)
            ? null
            : rows.map((row, index) => (
                <OneRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
                  key={index}
                  words={words}
                  table={table}
                  row={row}
                  number={index + 1}
                  count={rows.length}
                />
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

type RowsProps = { words: ValueWords; table: string };

function AllRows({ words, table, rows }: RowsProps & { rows: Row[] }) {
  const { t } = words;
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
                <ValueView words={words} name={column} value={row[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneRow({
  words,
  table,
  row,
  number,
  count,
}: RowsProps & { row: Row; number: number; count: number }) {
  const { t } = words;
  return (
    <table>
      <caption>{t('exportDoc.caption', { table: words.table(table), number, count })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(row).map(([column, value]) => (
          <tr key={column}>
            <th scope="row">{words.column(table, column)}</th>
            <td>
              {table === 'runs' && column === 'result' && value !== null ? (
                <ResultView words={words} result={value as SubmissionResult} />
              ) : (
                <ValueView words={words} name={column} value={value} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ResultProps = { words: ValueWords; result: SubmissionResult };

function ResultView({ words, result: { problem, groups } }: ResultProps) {
  const { t, locale } = words;
  return (
    <>
      {problem === null ? null : <ValueView words={words} name="problem" value={{ problem }} />}
      {groups.length === 0 ? null : (
        <ul>
          {groups.map(({ groupId, sentence, state }) => (
            <li key={groupId}>
              {sentence[locale]}: {t(`exportDoc.groupStates.${state}`)}
            </li>
          ))}
        </ul>
      )}
      {problem === null && groups.length === 0 ? words.nothing : null}
    </>
  );
}
