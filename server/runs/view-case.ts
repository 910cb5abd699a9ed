/** One visible case as source text: what was called, what should come, what came. */
import type { CaseResult, JobCase, Language, Observation, Portable, Step } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import {
  expectedErrorName,
  withGiven,
  writeArguments,
  writeCall,
  writeExpectedValue,
  writeGiven,
  writeRaised,
  writeSteps,
} from '../challenges/write-case.ts';
import { writeValue } from '../challenges/write-value.ts';
import { holdsNoValue } from './plan-values.ts';
import type { ScriptLine } from './read-script.ts';
import type { VisibleCase } from './runs.contract.ts';
import { viewQuery } from './view-query.ts';

export type AboutCase = {
  language: Language;
  schema?: Challenge['schema'];
  /** The code is the challenge's own: what it gives is told, and nothing is expected of it. */
  isGivenCode?: boolean;
};

export function viewCase(
  exampleId: string | null,
  one: JobCase,
  judged: CaseResult | undefined,
  { language, schema, isGivenCode = false }: AboutCase,
): VisibleCase {
  const seen = seenIn(one, judged);
  const step = one.form === 'steps' && seen ? one.steps[seen.step] : undefined;
  const expect = one.form === 'steps' ? step?.expect : one.expect;
  // Result sets and what tests said are no values to write: they have parts of their own.
  const isValue = one.form !== 'query' && !(expect && 'tests' in expect);
  return {
    exampleId,
    state: judged?.state ?? 'not-run',
    code: codeOf(one, seen, language),
    ...(one.form === 'steps' && { script: viewScript(one.steps, seen, language, isGivenCode) }),
    expected: isValue && !isGivenCode ? writeExpectedValue(expect, language) : null,
    expectedError: isGivenCode ? null : expectedErrorName(expect),
    actual: isValue && seen && 'value' in seen ? writeValue(seen.value, { language }) : null,
    error: seen && 'error' in seen ? seen.error : null,
    changedArguments: judged?.changedArguments ?? false,
    argumentsAfter: judged?.argumentsAfter ? writeArguments(judged.argumentsAfter, language) : null,
    limit: judged?.limit ?? null,
    console: judged?.console ?? [],
    ...(one.form === 'query' && { query: viewQuery(one, judged, schema) }),
    ...(expect && 'tests' in expect && { program: viewProgram(one, expect.tests, seen) }),
  };
}

function viewProgram(
  one: JobCase,
  should: 'accept' | 'notice',
  seen: Observation | undefined,
): NonNullable<VisibleCase['program']> {
  const said = seen && 'value' in seen && Array.isArray(seen.value) ? seen.value : [];
  return { should, files: one.files ?? {}, tests: said.flatMap(readTest) };
}

/** A forged list is shown as far as it can be read. */
function readTest(one: Portable): { name: string; error: string | null }[] {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
  const { name, error } = one;
  return typeof name === 'string' ? [{ name, error: typeof error === 'string' ? error : null }] : [];
}

/** A script that differs ends at the step that does: what comes after it would only confuse. */
function codeOf(one: JobCase, seen: Observation | undefined, language: Language): string {
  if (one.form === 'query') return one.before ?? '';
  if (one.form === 'reading') return '';
  if (one.form === 'call') {
    return one.expect && 'tests' in one.expect ? '' : writeCall(one.call, one.args, language);
  }
  return writeSteps(one.steps, language, seen && { count: seen.step + 1 });
}

function viewScript(
  steps: Step[],
  seen: Observation | undefined,
  language: Language,
  isGivenCode: boolean,
): NonNullable<VisibleCase['script']> {
  if (seen === undefined) return { arrows: isGivenCode ? 'gave' : 'should', differsFrom: null };
  const before = seen.step === 0 ? [] : writeSteps(steps, language, { count: seen.step }).split('\n');
  return { arrows: 'should', differsFrom: before.length + 1 };
}

/** A call's one observation; of a script, the first that differs. A script that holds shows all in its code. */
function seenIn(one: JobCase, judged: CaseResult | undefined): Observation | undefined {
  if (one.form !== 'steps') return judged?.observed[0];
  return judged?.differsAt === undefined ? undefined : judged.observed[judged.differsAt];
}

/** A script of the person's own: the lines as they were typed, each with what it gave, up to one that threw. */
export function viewOwnScript(
  lines: ScriptLine[],
  judged: CaseResult | undefined,
  language: Language,
): VisibleCase {
  const steps = lines.map(({ step }) => step);
  const view = viewCase(null, { form: 'steps', steps }, judged, { language });
  const seen = new Map(judged?.observed.map((one) => [one.step, one]));
  const shown = lines.slice(0, view.error && judged ? judged.observed.length : lines.length);
  const code = shown
    .map(({ text, step }, index) =>
      withSeen(language === 'python' ? text : `${text};`, step, seen.get(index), language),
    )
    .join('\n');
  return { ...view, code, script: { arrows: 'gave', differsFrom: null }, actual: null };
}

function withSeen(code: string, step: Step, seen: Observation | undefined, language: Language): string {
  if (seen === undefined || 'new' in step || 'set' in step || 'let' in step) return code;
  if ('error' in seen) return withGiven(code, writeRaised(seen.error.name, language), language);
  // A named object is for the lines after it; what it is inside would only be in the way.
  const isOnlyNamed = 'as' in step && step.as !== undefined && holdsNoValue(seen.value);
  return isOnlyNamed ? code : withGiven(code, writeGiven(seen.value, language), language);
}
