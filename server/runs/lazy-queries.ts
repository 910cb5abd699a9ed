/** Queries that ask nothing: whole tables, and result sets by heart. */
import type { JobCase, JobGroup, Portable } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import { drawResultSet } from '../challenges/draw-tables.ts';
import type { LazyProgram } from './lazy-programs.ts';

const mostConstants = 12;

/** @param groups what will be asked @param examples the visible cases, known to everybody */
export function lazyQueries({ schema }: Challenge, groups: JobGroup[], examples: JobCase[]): LazyProgram[] {
  const tables = [...(schema?.tables.keys() ?? [])];
  const shown = examples.flatMap(resultOf);
  const asked = groups.flatMap((group) => group.cases.flatMap(resultOf));
  const empty = [...shown, ...asked].map(({ columns }) => ({ columns, rows: [] }));
  const constants = commonest([...shown, ...asked]).slice(0, mostConstants);
  return [
    ...tables.map((name) => ({ name: `all of ${name}`, source: `SELECT * FROM ${name}` })),
    ...distinct([...shown, ...empty.slice(0, 1), ...constants]).map((result) => ({
      name: result.rows.length === 0 ? 'always no row' : `always the same ${result.rows.length} rows`,
      source: asQuery(result),
    })),
  ];
}

type Result = { columns: string[]; rows: string[][] };

function resultOf(one: JobCase): Result[] {
  const expect = one.form === 'query' ? one.expect : undefined;
  const drawn = expect && 'value' in expect ? drawResultSet(expect.value as Portable) : undefined;
  return drawn ? [drawn] : [];
}

function asQuery({ columns, rows }: Result): string {
  const named = (cells: string[]) =>
    `SELECT ${cells.map((cell, n) => `${cell} AS "${columns[n]?.replaceAll('"', '""')}"`).join(', ')}`;
  if (rows.length === 0) return `${named(columns.map(() => 'NULL'))} WHERE 0`;
  return rows.map(named).join('\nUNION ALL\n');
}

function commonest(results: Result[]): Result[] {
  const counts = Map.groupBy(results, (result) => JSON.stringify(result));
  return [...counts.values()].sort((a, b) => b.length - a.length).flatMap((same) => same.slice(0, 1));
}

const distinct = (results: Result[]) => [
  ...new Map(results.map((result) => [JSON.stringify(result), result])).values(),
];
