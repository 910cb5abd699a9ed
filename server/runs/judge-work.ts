/** Judges a hand-in: the same code always gets the same verdict. Touches no database. */
import type { GroupResult, JobResult, Language, RunOptions } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { namingOf, sentenceIn } from '../challenges/in-language.ts';
import { judgeAnswers, viewAnswers } from './judge-answers.ts';
import { judgeOnSeed } from './judge-seed.ts';
import { findLazyGroups } from './lazy-groups.ts';
import { ChallengeFault, PlatformFault, type RunDeps } from './plan-generated.ts';
import { seedsOf } from './plan-seed.ts';
import { filesToRun, isGenerated } from './plan-work.ts';
import type { GroupView, Outcome, SubmissionResult, Verdict } from './runs.contract.ts';
import { viewProblem, viewProblemOfTests } from './view-problem.ts';

export type Judged = {
  result: SubmissionResult;
  /** Groups that held on both seeds and that no lazy program passes. Empty when no skill held whole. */
  evidenceGroupIds: string[];
  heldGroupIds: string[];
  /** Small faults in the reference that the cases notice; null when that has not been measured. */
  strength: { noticed: number; of: number } | null;
  /** Whether the challenge makes fresh input. */
  generated: boolean;
};

type Work = { language: Language; files: SourceFiles; answers?: Record<string, string> };
export type JudgeOptions = RunOptions & {
  /** Instead of the seed that code and secret give. For checks that compare programs on the same cases. */
  seed?: string;
  /** False where nobody asks for evidence: no lazy programs are tried. */
  evidence?: boolean;
};

/**
 * When all groups of some skill hold, one more run of the generated groups on a second seed follows: they hold when
 * they hold on both.
 * @throws SandboxBusy when the queue is full. Nothing else: what breaks is an outcome.
 */
export async function judgeWork(
  deps: RunDeps,
  challenge: Challenge,
  work: Work,
  tenant: string,
  options: JudgeOptions = {},
): Promise<Judged> {
  const files = filesToRun(challenge, work.language, work.files);
  const [first, second] =
    options.seed === undefined
      ? seedsOf(deps.config.secret, challenge, work.language, files)
      : [options.seed, `${options.seed}/second`];
  const program = { language: work.language, files, tenant };
  try {
    let judged =
      challenge.manifest.kind === 'read'
        ? judgeAnswers(challenge, work.language, work.answers ?? {})
        : await judgeOnSeed(deps, challenge, program, first, options);
    let evidence: string[] = [];
    if (isFinished(judged) && skillsThatHold(challenge, judged.groups).length > 0) {
      if (isGenerated(challenge)) {
        const again = { ...options, onlyGenerated: true };
        judged = merge(judged, await judgeOnSeed(deps, challenge, program, second, again));
      }
      if (options.evidence !== false && isFinished(judged)) {
        const lazy = challenge.check?.lazyGroups ?? (await findLazyGroups(deps, challenge));
        evidence = heldIn(judged.groups).filter((id) => !lazy.includes(id));
      }
    }
    return {
      result: viewResult(challenge, work, judged),
      evidenceGroupIds: evidence,
      heldGroupIds: judged.outcome === 'platform-fault' ? [] : heldIn(judged.groups),
      ...aboutChallenge(challenge),
    };
  } catch (error) {
    if (!(error instanceof ChallengeFault || error instanceof PlatformFault)) throw error;
    deps.log.error({ slug: challenge.slug, reason: error.message }, 'a challenge could not be judged');
    const outcome = error instanceof ChallengeFault ? 'challenge-fault' : 'platform-fault';
    const result = viewResult(challenge, work, { outcome, groups: [] });
    return { result, evidenceGroupIds: [], heldGroupIds: [], ...aboutChallenge(challenge) };
  }
}

type Shown = { outcome: Outcome; problem?: JobResult['problem']; groups: GroupResult[] };

function aboutChallenge(challenge: Challenge): Pick<Judged, 'strength' | 'generated'> {
  return { strength: challenge.check?.strength ?? null, generated: isGenerated(challenge) };
}

/** A crash ends the judging; after a limit the other groups have had their say. */
const isFinished = (result: JobResult) => result.outcome === 'finished' || result.outcome === 'limit';
const heldIn = (groups: GroupResult[]) =>
  groups.filter((group) => group.state === 'holds').map((group) => group.id);

function skillsThatHold(challenge: Challenge, groups: GroupResult[]): string[] {
  const held = new Set(heldIn(groups));
  return challenge.manifest.skills.filter((skill) => {
    const own = challenge.hidden.groups.filter((group) => group.skill === skill);
    return own.length > 0 && own.every((group) => held.has(group.id));
  });
}

function merge(first: JobResult, second: JobResult): JobResult {
  const again = new Map(second.groups.map((group) => [group.id, group]));
  const groups = first.groups.map((group) =>
    group.state === 'holds' ? (again.get(group.id) ?? group) : group,
  );
  const outcome = second.outcome === 'finished' ? first.outcome : second.outcome;
  const problem = first.problem ?? second.problem;
  return { ...first, outcome, groups, ...(problem && { problem }) };
}

function viewResult(challenge: Challenge, work: Work, judged: Shown): SubmissionResult {
  const naming = namingOf(challenge.manifest, work.language);
  const isRead = challenge.manifest.kind === 'read';
  const isVoid = judged.outcome === 'platform-fault' || judged.outcome === 'challenge-fault';
  const viewOf = challenge.manifest.kind === 'test' ? viewProblemOfTests : viewProblem;
  const groups = isVoid
    ? []
    : challenge.hidden.groups.map((group, index) => ({
        ...viewGroup(group, judged.groups[index]),
        sentence: sentenceIn(group.sentence, naming),
        ...(isRead && { answers: viewAnswers(group, judged.groups[index]) }),
      }));
  return {
    outcome: judged.outcome,
    verdict: verdictOf(groups, judged.problem !== undefined),
    problem: viewOf(isVoid ? undefined : judged.problem, { challenge, work }),
    // What differs first; what never had its say, last.
    groups: groups.toSorted((a, b) => rankOf(a) - rankOf(b)),
  };
}

const rankOf = ({ state }: GroupView) => (state === 'holds' ? 1 : state === 'not-run' ? 2 : 0);

/** Only the kind of thing that happened. Hidden inputs, values and times stay out. */
function viewGroup(group: Challenge['hidden']['groups'][number], judged: GroupResult | undefined): GroupView {
  const first = judged?.cases.find((one) => one.state !== 'holds');
  const limit = first?.limit ?? judged?.cases.find((one) => one.limit)?.limit ?? null;
  return {
    groupId: group.id,
    sentence: group.sentence,
    state: judged?.state ?? 'not-run',
    limit,
    changedArguments: first?.changedArguments ?? false,
    hasSibling: group.generated !== undefined || group.siblings !== undefined,
  };
}

function verdictOf(groups: GroupView[], couldNotStart: boolean): Verdict {
  if (groups.length > 0 && couldNotStart) return 'does-not-hold';
  // Where nothing ran, nothing holds.
  if (groups.every((group) => group.state === 'not-run')) return 'none';
  if (groups.every((group) => group.state === 'holds')) return 'holds';
  return groups.some((group) => group.state === 'holds') ? 'partly' : 'does-not-hold';
}
