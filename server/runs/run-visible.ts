/** Visible runs: examples, own input, and fresh cases of one group. Everything of them may be shown. */
import { randomBytes } from 'node:crypto';
import type { RunOptions } from '#sandbox';
import type { CaseInFile } from '../challenges/case-format.ts';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { AppError } from '../errors.ts';
import { questionsOf } from './judge-answers.ts';
import { ChallengeFault, generateCases, PlatformFault, type RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';
import { type OwnInput, runOwnInput } from './run-own-input.ts';
import { runShown, type ShownWork, viewShown } from './run-shown.ts';
import type { VisibleResult } from './runs.contract.ts';

export type VisibleAsk =
  | { purpose: 'examples' }
  | ({ purpose: 'input' } & OwnInput)
  | { purpose: 'sibling'; groupId: string };
export type VisibleOptions = RunOptions & {
  /** Which sibling comes first; another each time when absent. */
  seed?: string;
};

/** So many cases are tried, listed ones and fresh ones; the smallest that shows a difference is the one shown. */
const siblingsTried = 12;

/**
 * @throws AppError group-not-found, input-not-readable; SandboxBusy when the queue is full
 */
export async function runVisible(
  deps: RunDeps,
  challenge: Challenge,
  work: ShownWork['work'],
  tenant: string,
  ask: VisibleAsk,
  options: VisibleOptions = {},
): Promise<VisibleResult> {
  const shown = { challenge, work, tenant };
  try {
    switch (ask.purpose) {
      case 'examples':
        return await runExamples(deps, shown, options);
      case 'input':
        return await runOwnInput(deps, shown, ask, options);
      case 'sibling':
        return await runSibling(deps, shown, ask.groupId, options);
    }
  } catch (error) {
    if (!(error instanceof ChallengeFault || error instanceof PlatformFault)) throw error;
    deps.log.error({ slug: challenge.slug, reason: error.message }, 'a visible run could not be made');
    const outcome = error instanceof ChallengeFault ? 'challenge-fault' : 'platform-fault';
    return { outcome, problem: null, cases: [], consoleCut: false };
  }
}

async function runExamples(deps: RunDeps, shown: ShownWork, options: RunOptions): Promise<VisibleResult> {
  const { challenge, work } = shown;
  const setting = settingOf(challenge, work.language);
  const groups = challenge.examples.map((example) => ({
    id: example.id,
    cases: [toJobCase(example.case, setting)],
  }));
  const result = await runShown(deps, shown, groups, options);
  return viewShown(shown, result, groups, (group) => group.id);
}

async function runSibling(
  deps: RunDeps,
  shown: ShownWork,
  groupId: string,
  options: VisibleOptions,
): Promise<VisibleResult> {
  const { challenge, work } = shown;
  const group = challenge.hidden.groups.find((one) => one.id === groupId);
  if (group === undefined) throw new AppError('group-not-found');
  const seed = `sibling/${options.seed ?? randomBytes(16).toString('base64url')}`;
  const listed = shuffled(group.siblings ?? [], seed);
  const found: CaseInFile[] = listed.slice(0, group.generated ? siblingsTried / 2 : siblingsTried);
  if (group.generated) {
    const count = Math.min(siblingsTried - found.length, group.generated.count);
    const made = await generateCases(deps, challenge, [{ group, count }], seed, options.guest);
    found.push(...(made.get(group.id) ?? []));
  }
  const setting = settingOf(challenge, work.language, group);
  const groups = found
    .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
    .map((one, index) => ({ id: String(index), cases: [toJobCase(one, setting)] }));
  const result = await runShown(deps, shown, groups, options);
  // A case that shows the difference helps more than one that does not, and a small one more than a large one.
  const differing = result.groups.findIndex((one) => one.state !== 'holds' && one.state !== 'not-run');
  const at = Math.max(0, differing);
  const one = { ...result, groups: result.groups.slice(at, at + 1) };
  const view = viewShown(shown, one, groups.slice(at, at + 1), () => null);
  if (challenge.manifest.kind !== 'read') return view;
  const questions = questionsOf(group);
  return { ...view, cases: view.cases.map((each) => ({ ...each, questions })) };
}
