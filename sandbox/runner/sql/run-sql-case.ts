/** One case: a fresh database with its tables, the person's own changes to them, then the query. */
import type { ProgramError, ProgramProblem } from '../../job.ts';
import { hardLimits } from '../../limits.ts';
import type { BareCase, CaseReport } from '../../protocol.ts';
import type { Fault } from './guest/harness.ts';
import { placeOf } from './place-fault.ts';
import type { Sqlite } from './sqlite-host.ts';
import { changesRows, type Statement, statementsIn } from './statements.ts';
import { lineAndColumn } from './tokens.ts';

export type SqlTask = {
  schema: string;
  query: string;
  /** The name of the file that holds it. */
  entry: string;
  plan: BareCase;
};
/** A problem is one of the query itself: every case would meet it. */
type Told = { problem: ProgramProblem } | { seen: Pick<CaseReport, 'observed' | 'limit' | 'load'> };

const outOfMemory = 7;

export async function runSqlCase(task: SqlTask, sqlite: Sqlite): Promise<Told> {
  const { schema, query, plan } = task;
  if (plan.form !== 'query') return caseFault(`a case of the form ${plan.form} asks nothing of a query`);
  const before = statementsIn(plan.before ?? '');
  const refused = before.find((one) => !changesRows(one));
  if (refused !== undefined) {
    const message = `${refused.verb}: INSERT, UPDATE and DELETE can be used here`;
    return inputFault(message, lineAndColumn(plan.before ?? '', refused.start));
  }
  const texts = before.map(({ text }) => text);
  const characters = hardLimits.resultCharacters;
  const answer = await sqlite.run({ schema, tables: plan.tables, before: texts, query, characters });
  if ('value' in answer) return { seen: { observed: [{ step: 0, value: JSON.parse(answer.value) }] } };
  if ('isTooLarge' in answer) return { seen: { observed: [], limit: 'result-size' } };
  if ('isSeveral' in answer) {
    return { problem: { kind: 'several-statements', name: '', file: task.entry, line: 1, column: 1 } };
  }
  return told(answer.fault, task, sqlite, { text: plan.before ?? '', statements: before });
}

type Before = { text: string; statements: Statement[] };

async function told(fault: Fault, task: SqlTask, sqlite: Sqlite, before: Before): Promise<Told> {
  const { part, code, message } = fault;
  if (code === outOfMemory) return { seen: { observed: [], limit: 'memory' } };
  switch (part) {
    case 'schema':
    case 'tables':
      return caseFault(message);
    case 'before': {
      const statement = before.statements[fault.statement ?? 0] as Statement;
      const found = await placeOf(statement.text, message, (sql) => sqlite.wordsOn(sql));
      const start = lineAndColumn(before.text, statement.start);
      return inputFault(message, found === undefined ? start : moved(found, start));
    }
    case 'reading': {
      const isSyntax = /^near "|^unrecognized token: |^incomplete input$|^Recursion limit$/.test(message);
      const place = await placeOf(task.query, message, (sql) => sqlite.wordsOn(sql));
      const name = isSyntax ? 'SyntaxError' : 'SqlError';
      const error = { name, message: message.slice(0, 1_000), file: task.entry, ...place };
      return { problem: { kind: isSyntax ? 'syntax' : 'query-refused', error } };
    }
    case 'query':
      return seenError({ name: 'SqlError', message: message.slice(0, 1_000), file: task.entry });
  }
}

/** The author's: the case itself cannot be run. */
function caseFault(message: string): Told {
  return { seen: { observed: [], load: { name: 'DatabaseError', message: message.slice(0, 1_000) } } };
}

type Place = { line: number; column: number };

/** A place inside a statement, as a place in the text that the statement begins in at `start`. */
function moved({ line, column }: Place, start: Place): Place {
  return { line: line + start.line - 1, column: line === 1 ? column + start.column - 1 : column };
}

/** Amiss in what the person wrote to change the tables, not in the query: its lines are those of that text. */
function inputFault(message: string, place: Place): Told {
  return seenError({ name: 'InputError', message: message.slice(0, 1_000), ...place });
}

function seenError(error: ProgramError): Told {
  return { seen: { observed: [{ step: 0, error }] } };
}
