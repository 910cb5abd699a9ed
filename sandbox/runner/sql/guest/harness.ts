/**
 * The only function the runner holds in the guest. `start` once; `run` answers what the query of a case gave, and
 * `words` what SQLite then says when it reads another text, for finding the place of a fault.
 */
import { insertRows, type Rows } from './insert-rows.ts';
import { readRows } from './read-rows.ts';
import {
  codes,
  hasGrown,
  lastMessage,
  openDatabase,
  prepare,
  sqlite,
  starting,
  startSqlite,
} from './sqlite.ts';

export type Plan = {
  schema: string;
  tables: Rows;
  before: string[];
  query: string;
  /** How long the answer may be, in characters. */
  characters: number;
};
/** Where something went wrong, with SQLite's code and words. `statement`: which one of `before`. */
export type Fault = {
  part: 'schema' | 'tables' | 'before' | 'reading' | 'query';
  code: number;
  message: string;
  statement?: number;
};
/** `value` is the JSON of a result set. `isSeveral`: SQLite sees more than one statement. */
type Answer = { value: string } | { fault: Fault } | { isTooLarge: true } | { isSeveral: true };
/** `isSpent`: nothing more can be run here. */
export type Seen = { answer: Answer; isSpent: boolean };

export function harness(order: 'start' | 'state' | 'run' | 'words', detail?: string | object): string {
  switch (order) {
    case 'start':
      startSqlite(detail as ArrayBuffer);
      return '';
    case 'state':
      return starting.isReady ? 'ready' : starting.fault;
    case 'run':
      return JSON.stringify(runWithin(JSON.parse(detail as string) as Plan));
    case 'words': {
      const { code, statement } = prepare(detail as string);
      const words = code === 0 ? '' : lastMessage();
      sqlite._sqlite3_finalize(statement);
      return words;
    }
  }
}

/** Its stack and its memory can end before SQLite's own limits are met. */
function runWithin(plan: Plan): Seen {
  try {
    const answer = run(plan);
    return { answer, isSpent: hasGrown() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const isStack = /call stack/.test(error.message);
    const code = isStack ? codes.error : codes.outOfMemory;
    const message = isStack ? 'nested too deeply' : 'out of memory';
    return { answer: { fault: { part: 'query', code, message } }, isSpent: true };
  }
}

function run({ schema, tables, before, query, characters }: Plan): Answer {
  const fault = (part: Fault['part'], code: number) => ({ fault: { part, code, message: lastMessage() } });
  openDatabase();
  // In memory too, not in files: then all that a case leaves behind is in memory that is copied back.
  perform('PRAGMA temp_store = MEMORY');
  const schemaCode = perform(schema);
  if (schemaCode !== 0) return fault('schema', schemaCode);
  const rowsFault = insertRows(tables);
  if (rowsFault !== undefined) return { fault: { part: 'tables', ...rowsFault } };
  for (const [statement, text] of before.entries()) {
    const code = perform(text);
    if (code !== 0) return { fault: { ...fault('before', code).fault, statement } };
  }
  perform('PRAGMA query_only = 1');
  const { code, statement, rest } = prepare(query);
  if (code !== 0) return fault('reading', code);
  if (prepare(rest).statement !== 0) return { isSeveral: true };
  const read = readRows(statement, characters);
  return typeof read === 'number' ? fault('query', read) : read;
}

/** Every statement of a text, to its end. Gives the first code that says no. */
function perform(sql: string): number {
  for (let left = sql; left !== ''; ) {
    const { code, statement, rest } = prepare(left);
    if (code !== 0) return code;
    left = rest;
    if (statement === 0) continue;
    while (sqlite._sqlite3_step(statement) === codes.row);
    const ended = sqlite._sqlite3_finalize(statement);
    if (ended !== 0) return ended;
  }
  return 0;
}
