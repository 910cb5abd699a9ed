/** Turns what a runner saw into states, beside what was expected. Runs in the server's own process. */
import type {
  CaseResult,
  Expectation,
  GroupResult,
  JobCase,
  JobGroup,
  Language,
  LimitName,
  Observation,
  ProgramError,
} from '../job.ts';
import type { Portable } from '../portable.ts';
import type { CaseReport } from '../protocol.ts';
import { isAsExpected } from './equal.ts';

/** Everything that arrived for one group, in the order in which it arrived. */
export type GroupRecord = {
  reports: CaseReport[];
  /** Count in the end mark; absent when it never came. */
  endCount?: number;
  /** Why the group stopped, when it did: at the first case that has no report. */
  stoppedBy?: LimitName | 'crash';
  /** Why it never began. */
  neverBegan?: LimitName;
};

/** A group holds only when every case arrived once, in order, with the end mark, and each one holds. */
export function judgeGroup(
  group: JobGroup,
  record: GroupRecord,
  language: Language = 'javascript',
): GroupResult {
  const cases = group.cases.map((one, i): CaseResult => {
    const report = record.reports[i];
    if (report !== undefined) return judgeCase(one, report, language);
    if (record.stoppedBy !== undefined && i === record.reports.length) {
      const limit = record.stoppedBy === 'crash' ? {} : { limit: record.stoppedBy };
      return { state: 'no-answer', observed: [], console: [], ...limit };
    }
    const limit = record.neverBegan === undefined ? {} : { limit: record.neverBegan };
    return { state: 'not-run', observed: [], console: [], ...limit };
  });
  const isWhole =
    record.endCount === group.cases.length &&
    record.reports.length === group.cases.length &&
    record.reports.every((report, i) => report.case === i);
  const first = cases.find((one) => one.state !== 'holds');
  const state = first?.state ?? (isWhole && cases.length > 0 ? 'holds' : 'not-run');
  return { id: group.id, state, cases };
}

/** The judgement of one case. A case that expects nothing holds when it gave something and threw nothing. */
export function judgeCase(one: JobCase, report: CaseReport, language: Language = 'javascript'): CaseResult {
  const base = { observed: report.observed, console: report.console };
  if (report.load !== undefined)
    return { ...base, state: 'error', observed: [{ step: 0, error: report.load }] };
  if (report.missing !== undefined || report.notCallable !== undefined) return lacking(one, report, language);
  if (report.limit !== undefined) return { ...base, state: 'no-answer', limit: report.limit };
  if (one.form !== 'steps') return judgeCall(one, report);
  for (const [index, step] of one.steps.entries()) {
    const at = report.observed.findIndex((seen) => seen.step === index);
    const state = judgeSeen(step.expect, report.observed[at]);
    if (state === 'holds') continue;
    if (at === -1) return { ...base, state };
    // What came after the first difference would only confuse.
    return { ...base, observed: report.observed.slice(0, at + 1), state, differsAt: at };
  }
  return { ...base, state: 'holds' };
}

function judgeCall(one: Exclude<JobCase, { form: 'steps' }>, report: CaseReport): CaseResult {
  const base = { observed: report.observed, console: report.console };
  if (report.observed.length !== 1) return { ...base, state: 'no-answer' };
  const state = judgeSeen(one.expect, report.observed[0]);
  if (state !== 'holds') return { ...base, state, differsAt: 0 };
  if (one.form === 'call' && one.keepsArguments && !keptArguments(one.args, report.arguments)) {
    const after = report.arguments === undefined ? {} : { argumentsAfter: report.arguments };
    return { ...base, state: 'other-value', differsAt: 0, changedArguments: true, ...after };
  }
  return { ...base, state: 'holds' };
}

function keptArguments(before: Portable[], after: Portable[] | undefined): boolean {
  return after !== undefined && isAsExpected(before, after);
}

function judgeSeen(expect: Expectation | undefined, seen: Observation | undefined): CaseResult['state'] {
  if (seen === undefined) return 'no-answer';
  if ('error' in seen) {
    if (expect === undefined || !('error' in expect)) return 'error';
    return isOfKind(seen.error, expect.error.name) ? 'holds' : 'error';
  }
  if (expect === undefined) return 'holds';
  if ('error' in expect) return 'other-value';
  if ('tests' in expect) return judgeOwnTests(expect.tests, seen.value);
  return isAsExpected(expect.value, seen.value, expect.compare) ? 'holds' : 'other-value';
}

/** An error of a class that extends the expected one is one of those too, as `catch` and `except` have it. */
function isOfKind({ name, kinds = [] }: ProgramError, expected: string | undefined): boolean {
  return expected === undefined || name === expected || kinds.includes(expected);
}

/** No tests at all say nothing, of any program. */
function judgeOwnTests(should: 'accept' | 'notice', said: Portable): CaseResult['state'] {
  if (!Array.isArray(said) || said.length === 0) return 'no-answer';
  const doAllHold = said.every((one) => (one as { error?: Portable } | null)?.error === null);
  return doAllHold === (should === 'accept') ? 'holds' : 'other-value';
}

const inJavaScript = {
  missing: (name: string) => ({ name: 'ReferenceError', message: `${name} is not defined` }),
  notCallable: (name: string) => ({ name: 'TypeError', message: `${name} is not a function` }),
};
const inPython: typeof inJavaScript = {
  missing: (name) => ({ name: 'NameError', message: `name '${name}' is not defined` }),
  notCallable: (name) => ({ name: 'TypeError', message: `'${name}' is not callable` }),
};

/** A query calls nothing. */
const wordsOf: Record<Language, typeof inJavaScript> = {
  javascript: inJavaScript,
  typescript: inJavaScript,
  python: inPython,
  sql: inJavaScript,
};

/** The function a case calls is not there, or is no function: said the way the language says it. */
function lacking(one: JobCase, report: CaseReport, language: Language): CaseResult {
  const words = wordsOf[language];
  const error =
    report.missing === undefined
      ? words.notCallable(report.notCallable ?? '')
      : words.missing(report.missing);
  const step = report.observed.length;
  const observed = [...report.observed, { step: one.form === 'steps' ? step : 0, error }];
  return { state: 'error', observed, differsAt: observed.length - 1, console: report.console };
}
