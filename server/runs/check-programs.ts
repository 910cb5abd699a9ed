/** Whether every program of a challenge folder earns what it should: solutions, starters, probes. */
import type { Language } from '#sandbox';
import { expectationOf, settingOf } from '../challenges/case-parts.ts';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { writeValue } from '../challenges/write-value.ts';
import { explainDifference } from './explain-difference.ts';
import { inTurn } from './in-turn.ts';
import { judgeWork } from './judge-work.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import type { SubmissionResult } from './runs.contract.ts';

export type ProgramCheck = {
  /** `solution javascript`, `starter typescript`, `probe partly-… javascript` */
  program: string;
  wanted: string;
  got: string;
  isRight: boolean;
  /** What happened in the groups that do not hold. */
  detail: string;
  /** Of a program that earns another verdict than it should: the first case of each group that does not hold. */
  cases: string[];
};

type Tried = {
  program: string;
  wanted: string;
  language: Language;
  files: SourceFiles;
  answers?: Record<string, string>;
};

/** Of content whose every program earned its verdict before, a brief check takes one probe in so many. */
const briefly = 8;

/**
 * @param changed of a change request, the challenge whose programs it changes: none of them may hold as it is
 * @param turn in a brief check: the solution of which language is taken, counted around, beside some of the probes;
 * undefined takes every program
 */
export async function checkPrograms(
  deps: RunDeps,
  challenge: Challenge,
  changed: Challenge | undefined,
  turn: number | undefined,
): Promise<ProgramCheck[]> {
  const isBrief = turn !== undefined;
  const solutions = isBrief ? inTurn(challenge.hidden.solutions, turn) : challenge.hidden.solutions;
  const probes = challenge.hidden.probes.filter((_one, index) => !isBrief || index % briefly === 0);
  const { kind } = challenge.manifest;
  const programs: Tried[] = [
    ...(kind === 'read'
      ? rightAnswers(challenge)
      : [
          ...perLanguage(solutions, 'solution', 'holds'),
          // What works must go on working, so some of it has to work before.
          ...perLanguage(
            isBrief ? {} : challenge.starters,
            'starter',
            kind === 'extend' ? 'partly' : 'not holds',
          ),
        ]),
    ...probes.map(({ name, verdict, ...probe }) => ({
      program: `probe ${name} ${probe.language}`,
      ...probe,
      wanted: verdict,
    })),
    // They failed here before, unless the challenge that is changed has got other programs since.
    ...(changed && !(isBrief && changed.check) ? unchanged(changed) : []),
  ];
  const checks: ProgramCheck[] = [];
  for (const { program, wanted, ...work } of programs) {
    const tenant = `check:${challenge.slug}`;
    const options = { evidence: false, seed: 'programs' };
    const { result } = await judgeWork(deps, challenge, work, tenant, options);
    const { verdict, outcome } = result;
    if (outcome === 'platform-fault') throw new PlatformFault(`${program} could not be run`);
    const isFault = outcome === 'challenge-fault';
    const isRight = !isFault && (wanted === 'not holds' ? verdict !== 'holds' : verdict === wanted);
    const got = isFault || outcome === 'crashed' ? `${verdict} (${outcome})` : verdict;
    // What was meant to hold is explained by the cases where it does not.
    const asksWhy = !isRight && !isFault && kind !== 'read' && (wanted === 'holds' || wanted === 'partly');
    const cases = asksWhy ? await explainDifference(deps, challenge, work, options.seed) : [];
    checks.push({ program, wanted, got, isRight, detail: detailOf(result), cases });
  }
  return checks;
}

function unchanged({ hidden }: Challenge): Tried[] {
  return [
    ...perLanguage(hidden.solutions, 'unchanged solution', 'not holds'),
    ...hidden.probes.map(({ name, language, files }) => ({
      program: `unchanged ${name} ${language}`,
      wanted: 'not holds',
      ...{ language, files },
    })),
  ];
}

/** What the files say is right, written in each language as a person would. */
function rightAnswers(challenge: Challenge): Tried[] {
  return challenge.forCandidate.languages.map((language) => ({
    program: `solution: the right answers in ${language}`,
    wanted: 'holds',
    language,
    files: {},
    answers: Object.fromEntries(
      challenge.hidden.groups.flatMap((group) => {
        const setting = settingOf(challenge, language, group);
        return (group.cases ?? []).flatMap((one) => {
          const expect = 'question' in one ? expectationOf(one, setting) : undefined;
          return 'question' in one && expect && 'value' in expect
            ? [[one.question, writeValue(expect.value, { language })]]
            : [];
        });
      }),
    ),
  }));
}

function perLanguage(
  programs: Partial<Record<Language, SourceFiles>>,
  what: string,
  wanted: string,
): Tried[] {
  return Object.entries(programs).map(([language, files]) => ({
    program: `${what} ${language}`,
    language: language as Language,
    files,
    wanted,
  }));
}

function detailOf({ problem, groups }: SubmissionResult): string {
  const open = groups
    .filter((group) => group.state !== 'holds')
    .map(
      ({ groupId, state, changedArguments }) =>
        `${groupId}: ${changedArguments ? 'changed arguments' : state}`,
    );
  return [...(problem ? [`${problem.kind}: ${problem.detail}`] : []), ...open].join('; ');
}
