/** What kind of statement somebody wrote, known from its first words, before SQLite sees it. */
import type { ProgramProblem } from '../../job.ts';
import { lineAndColumn, nameOf, type SqlToken, tokensOf } from './tokens.ts';

export type Statement = { text: string; start: number; tokens: SqlToken[]; verb: string };

const questions = new Set(['SELECT', 'VALUES']);
const changes = new Set(['INSERT', 'UPDATE', 'DELETE', 'REPLACE']);
const changesTables = new Set([...changes, 'CREATE', 'DROP', 'ALTER']);
/** Statements that work on the database as a whole, or on files. */
const refused = new Set([
  ...['ATTACH', 'DETACH', 'PRAGMA', 'VACUUM', 'REINDEX', 'ANALYZE', 'EXPLAIN'],
  ...['BEGIN', 'COMMIT', 'END', 'ROLLBACK', 'SAVEPOINT', 'RELEASE'],
]);

/** The statements of a text, without the empty ones. */
export function statementsIn(source: string): Statement[] {
  const found: SqlToken[][] = [[]];
  for (const token of tokensOf(source)) {
    if (token.text === ';') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.flatMap((tokens) => {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ text: source.slice(first.start, last.end), start: first.start, tokens, verb: verbOf(tokens) }];
  });
}

/** Why a text is not one question; undefined when SQLite may read it. */
export function questionFault(source: string, file: string): ProgramProblem | undefined {
  const [first, second] = statementsIn(source);
  if (first === undefined) return { kind: 'no-statement' };
  const fault = (kind: 'several-statements' | 'changes-data' | 'refused-statement', one: Statement) =>
    ({ kind, name: one.verb, file, ...lineAndColumn(source, one.start) }) as const;
  if (refused.has(first.verb)) return fault('refused-statement', first);
  if (changesTables.has(first.verb)) return fault('changes-data', first);
  if (second !== undefined && questions.has(first.verb)) return fault('several-statements', second);
  // SQLite would read no further than to here, and say nothing.
  const at = source.indexOf('\0');
  if (at === -1) return undefined;
  const error = { name: 'SyntaxError', message: 'unrecognized token: "\\0"', file };
  return { kind: 'syntax', error: { ...error, ...lineAndColumn(source, at) } };
}

/** Own input changes the rows of the tables, and nothing else. */
export function changesRows({ verb }: Statement): boolean {
  return changes.has(verb);
}

/** The first word in capitals; after WITH, the word that follows the named parts. */
function verbOf(tokens: SqlToken[]): string {
  const first = (tokens[0] && nameOf(tokens[0]).toUpperCase()) ?? '';
  if (tokens[0]?.kind !== 'word' || first !== 'WITH') return tokens[0]?.kind === 'word' ? first : '';
  let depth = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (text === '(') depth += 1;
    if (text !== ')') continue;
    depth -= 1;
    const next = tokens[i + 1];
    const word = next?.kind === 'word' ? next.text.toUpperCase() : '';
    // `)` ends a list of columns (then AS follows), or a named part (then a comma, or what the statement does).
    if (depth === 0 && word !== '' && word !== 'AS') return word;
  }
  return '';
}
