/** Own input: a function and values, lines of a script, or what changes the tables before a query. */
import type { JobCase, JobGroup, RunOptions } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import { inputNotReadable } from './input-not-readable.ts';
import type { RunDeps } from './plan-generated.ts';
import { readArguments } from './read-arguments.ts';
import { readScript } from './read-script.ts';
import { runShown, type ShownWork, viewShown } from './run-shown.ts';
import type { VisibleResult } from './runs.contract.ts';
import { viewOwnScript } from './view-case.ts';
import { viewProblem } from './view-problem.ts';

export type OwnInput =
  /** `argsText`: what stands between the brackets of the call, in the language's or JSON's way of writing values. */
  | { call: string; argsText: string }
  /** Lines as a script of an example is drawn; see read-script.ts. */
  | { script: string }
  /** Statements run on the first example's database before the query. */
  | { changes: string };

/** The name of the error with which the sandbox says that the changes are amiss, and not the query. */
const inputError = 'InputError';

/** @throws AppError input-not-readable; SandboxBusy when the queue is full */
export function runOwnInput(
  deps: RunDeps,
  shown: ShownWork,
  input: OwnInput,
  options: RunOptions,
): Promise<VisibleResult> {
  if ('script' in input) return runOwnScript(deps, shown, input.script, options);
  return 'changes' in input
    ? runChanges(deps, shown, input.changes, options)
    : runCall(deps, shown, input, options);
}

async function runCall(
  deps: RunDeps,
  shown: ShownWork,
  { call, argsText }: { call: string; argsText: string },
  options: RunOptions,
): Promise<VisibleResult> {
  const { ownInput } = shown.challenge.forCandidate;
  if (!ownInput.some((offered) => 'call' in offered && offered.call === call)) {
    throw inputNotReadable({ reason: 'name', line: 1, text: call });
  }
  const { language } = shown.work;
  const args = await readArguments(deps, argsText, shown.tenant, options, { language });
  const groups: JobGroup[] = [{ id: 'input', cases: [{ form: 'call', call, args }] }];
  const result = await runShown(deps, shown, groups, options);
  return viewShown(shown, result, groups, () => null);
}

async function runOwnScript(
  deps: RunDeps,
  shown: ShownWork,
  script: string,
  options: RunOptions,
): Promise<VisibleResult> {
  const lines = await readScript(deps, script, shown.tenant, options, shown.work.language);
  const one: JobCase = { form: 'steps', steps: lines.map(({ step }) => step) };
  const result = await runShown(deps, shown, [{ id: 'input', cases: [one] }], options);
  const { outcome, consoleCut } = result;
  const cases = [viewOwnScript(lines, result.groups[0]?.cases[0], shown.work.language)];
  return { outcome, problem: viewProblem(result.problem, shown), cases, consoleCut };
}

async function runChanges(
  deps: RunDeps,
  shown: ShownWork,
  changes: string,
  options: RunOptions,
): Promise<VisibleResult> {
  const { challenge, work } = shown;
  const [example] = challenge.examples;
  const one = example && toJobCase(example.case, settingOf(challenge, work.language));
  if (one?.form !== 'query') throw inputNotReadable({ reason: 'line', line: 1, text: changes });
  const { expect: _expect, ...database } = one;
  const groups: JobGroup[] = [{ id: 'input', cases: [{ ...database, before: changes }] }];
  const result = await runShown(deps, shown, groups, options);
  const seen = result.groups[0]?.cases[0]?.observed[0];
  if (seen && 'error' in seen && seen.error.name === inputError) {
    const line = seen.error.line ?? 1;
    throw inputNotReadable({ reason: 'line', line, text: changes.split('\n')[line - 1] ?? '' });
  }
  return viewShown(shown, result, groups, () => null);
}
