/** Visible runs: examples, own input, and fresh cases of one group. Everything of them may be shown. */
import { randomBytes } from 'node:crypto';
import type { CaseResult, JobCase, JobGroup, JobResult, Language, RunOptions } from '#sandbox';
import { toJobCase } from '../challenges/case-parts.ts';
import type { CaseInFile } from '../challenges/challenge-format.ts';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { AppError } from '../errors.ts';
import { inputNotReadable } from './input-not-readable.ts';
import { ChallengeFault, generateCases, PlatformFault, type RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';
import { filesToRun, settingOf } from './plan-work.ts';
import { readArguments } from './read-arguments.ts';
import { readScript } from './read-script.ts';
import type { VisibleResult } from './runs.contract.ts';
import { viewCase, viewOwnScript } from './view-case.ts';
import { viewProblem } from './view-problem.ts';

export type VisibleAsk =
  | { purpose: 'examples' }
  /** `argsText`: what stands between the brackets of the call, in JavaScript's or JSON's way of writing values. */
  | { purpose: 'input'; call: string; argsText: string }
  /** Lines as a script of an example is drawn; see read-script.ts. */
  | { purpose: 'input'; script: string }
  | { purpose: 'sibling'; groupId: string };
export type VisibleOptions = RunOptions & {
  /** Which sibling comes first; another each time when absent. */
  seed?: string;
};
type Work = { language: Language; files: SourceFiles };

/** So many fresh cases are tried; the first that shows a difference is the one shown. */
const siblingsTried = 12;

/**
 * @throws AppError group-not-found, input-not-readable; SandboxBusy when the queue is full
 */
export async function runVisible(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  ask: VisibleAsk,
  options: VisibleOptions = {},
): Promise<VisibleResult> {
  try {
    switch (ask.purpose) {
      case 'examples':
        return await runExamples(deps, challenge, work, tenant, options);
      case 'input':
        return 'script' in ask
          ? await runOwnScript(deps, challenge, work, tenant, ask.script, options)
          : await runInput(deps, challenge, work, tenant, ask, options);
      case 'sibling':
        return await runSibling(deps, challenge, work, tenant, ask.groupId, options);
    }
  } catch (error) {
    if (!(error instanceof ChallengeFault || error instanceof PlatformFault)) throw error;
    deps.log.error({ slug: challenge.slug, reason: error.message }, 'a visible run could not be made');
    const outcome = error instanceof ChallengeFault ? 'challenge-fault' : 'platform-fault';
    return { outcome, problem: null, cases: [], consoleCut: false };
  }
}

async function runExamples(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  options: RunOptions,
): Promise<VisibleResult> {
  const names = challenge.manifest.languages[work.language]?.names;
  const groups = challenge.examples.map((example) => ({
    id: example.id,
    cases: [toJobCase(example.case, { names })],
  }));
  const result = await runShown(deps, challenge, work, tenant, groups, options);
  return viewAll(result, groups, (group) => group.id);
}

async function runInput(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  ask: { call: string; argsText: string },
  options: RunOptions,
): Promise<VisibleResult> {
  if (!challenge.forCandidate.ownInput.some((offered) => 'call' in offered && offered.call === ask.call)) {
    throw inputNotReadable({ reason: 'name', line: 1, text: ask.call });
  }
  const args = await readArguments(deps, ask.argsText, tenant, options);
  const groups: JobGroup[] = [{ id: 'input', cases: [{ form: 'call', call: ask.call, args }] }];
  const result = await runShown(deps, challenge, work, tenant, groups, options);
  return viewAll(result, groups, () => null);
}

async function runOwnScript(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  script: string,
  options: RunOptions,
): Promise<VisibleResult> {
  const lines = await readScript(deps, script, tenant, options);
  const one: JobCase = { form: 'steps', steps: lines.map(({ step }) => step) };
  const result = await runShown(deps, challenge, work, tenant, [{ id: 'input', cases: [one] }], options);
  const { outcome, consoleCut } = result;
  const cases = [viewOwnScript(lines, result.groups[0]?.cases[0])];
  return { outcome, problem: viewProblem(result.problem), cases, consoleCut };
}

async function runSibling(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  groupId: string,
  options: VisibleOptions,
): Promise<VisibleResult> {
  const group = challenge.hidden.groups.find((one) => one.id === groupId);
  if (group === undefined) throw new AppError('group-not-found');
  const seed = `sibling/${options.seed ?? randomBytes(16).toString('base64url')}`;
  let found: CaseInFile[] = shuffled(group.siblings ?? [], seed);
  if (group.generated) {
    const count = Math.min(siblingsTried, group.generated.count);
    found = (await generateCases(deps, challenge, [{ group, count }], seed)).get(group.id) ?? [];
  }
  const setting = settingOf(challenge, work.language, group);
  const cases = found.slice(0, siblingsTried).map((one) => toJobCase(one, setting));
  const groups = cases.map((one, index) => ({ id: String(index), cases: [one] }));
  const result = await runShown(deps, challenge, work, tenant, groups, options);
  // A case that shows the difference helps more than one that does not.
  const differing = result.groups.findIndex((one) => one.state !== 'holds' && one.state !== 'not-run');
  const shown = Math.max(0, differing);
  const one = { ...result, groups: result.groups.slice(shown, shown + 1) };
  return viewAll(one, groups.slice(shown, shown + 1), () => null);
}

function runShown(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  groups: JobGroup[],
  options: RunOptions,
): Promise<JobResult> {
  const { language } = work;
  const job = {
    tenant,
    language,
    files: filesToRun(challenge, language, work.files),
    entry: challenge.manifest.languages[language]?.entry ?? '',
    groups,
    limits: challenge.limits,
    console: true,
  };
  return deps.sandbox.run(job, options);
}

function viewAll(
  result: JobResult,
  groups: JobGroup[],
  exampleIdOf: (group: JobGroup) => string | null,
): VisibleResult {
  const cases = groups.flatMap((group, g) =>
    group.cases.map((one: JobCase, c) => {
      const judged: CaseResult | undefined = result.groups[g]?.cases[c];
      return viewCase(exampleIdOf(group), one, judged);
    }),
  );
  const { outcome, consoleCut } = result;
  return { outcome, problem: viewProblem(result.problem), cases, consoleCut };
}
