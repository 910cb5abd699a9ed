/** Everything stored about a person, to be read: one heading a table, and of each row a table with names in words. */
import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import type { Reply } from '../api.ts';
import { html, type Markup } from '../ui/markup.ts';
import { valueMarkup } from './value-markup.ts';
import type { ValueWords } from './value-words.ts';

type Export = Reply<'GET /api/privacy/export'>;
type Row = Export['data'][string][number];

export function exportDocument(all: Export, { name, words }: { name: string; words: ValueWords }): Markup {
  const { t } = words;
  const tables = Object.entries(all.data);
  const contents = tables.map(([table, rows]) => {
    const says = t('exportDoc.captionAll', { table: words.table(table), count: rows.length });
    return html`<li><a href="#${table}">${says}</a></li>`;
  });
  return html`<main>
<h1>${t('exportDoc.heading')}</h1>
<p>${t('exportDoc.says', { when: words.moment(all.exportedAt), name })}</p>
<p>${t('exportDoc.times')}</p>
<p>${t('exportDoc.leftOut')}</p>
<p>${t('exportDoc.care')}</p>
<h2>${t('exportDoc.contents')}</h2>
<ul>${contents}</ul>
${tables.map(([table, rows]) => section(words, table, rows))}</main>`;
}

/** Many rows of few short values are one table. */
const isWide = new Set(['auditEntries']);
/** What binds one line of the audit to the next tells a reader nothing; the JSON has it. */
const auditColumns = ['auditId', 'day', 'act', 'actorRole', 'objectKind'];

function section(words: ValueWords, table: string, rows: Row[]): Markup {
  const heading = html`<h2 id="${table}">${words.table(table)}</h2>
<p>${words.whyTable(table)}</p>
`;
  if (rows.length === 0) return html`<section>${heading}<p>${words.t('exportDoc.none')}</p></section>\n`;
  const drawn = isWide.has(table) ? [allRows(words, table, rows)] : eachRow(words, table, rows);
  return html`<section>${heading}${drawn}</section>\n`;
}

function allRows(words: ValueWords, table: string, rows: Row[]): Markup {
  const caption = words.t('exportDoc.captionAll', { table: words.table(table), count: rows.length });
  const heads = auditColumns.map((column) => html`<th scope="col">${words.column(table, column)}</th>`);
  const lines = rows.map((row) => {
    const cells = auditColumns.map((column) => html`<td>${valueMarkup(words, column, row[column])}</td>`);
    return html`<tr>${cells}</tr>\n`;
  });
  return html`<table><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${lines}</tbody></table>\n`;
}

function eachRow(words: ValueWords, table: string, rows: Row[]): Markup[] {
  const { t } = words;
  // Said once, with a place for the number.
  const place = '\u0000';
  const { length: count } = rows;
  const captions = t('exportDoc.caption', { table: words.table(table), number: place, count }).split(place);
  const head = html`<thead><tr><th scope="col">${words.what}</th><th scope="col">${words.value}</th></tr></thead>`;
  return rows.map((row, index) => {
    const caption = captions.join(String(index + 1));
    const lines = Object.entries(row).map(
      ([column, value]) =>
        html`<tr><th scope="row">${words.column(table, column)}</th><td>${cell(words, { table, column, value })}</td></tr>\n`,
    );
    return html`<table><caption>${caption}</caption>
${head}
<tbody>${lines}</tbody></table>\n`;
  });
}

type Cell = { table: string; column: string; value: unknown };

function cell(words: ValueWords, { table, column, value }: Cell): Markup {
  return table === 'runs' && column === 'result' && value !== null
    ? resultMarkup(words, value as SubmissionResult)
    : valueMarkup(words, column, value);
}

function resultMarkup(words: ValueWords, { problem, groups }: SubmissionResult): Markup {
  const { locale } = words;
  if (problem === null && groups.length === 0) return html`${words.nothing}`;
  const lines = groups.map(
    ({ sentence, state }) => html`<li>${sentence[locale]}: ${words.groupState(state)}</li>`,
  );
  const said = problem === null ? [] : [valueMarkup(words, 'problem', { problem })];
  return html`${said}${lines.length === 0 ? [] : [html`<ul>${lines}</ul>`]}`;
}
