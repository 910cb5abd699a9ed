/** Whether every program of a challenge folder earns what it should: solutions, starters, probes. */
import type { Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { judgeWork } from './judge-work.ts';
import type { RunDeps } from './plan-generated.ts';
import type { SubmissionResult } from './runs.contract.ts';

export type ProgramCheck = {
  /** `solution javascript`, `starter typescript`, `probe partly-… javascript` */
  program: string;
  wanted: string;
  got: string;
  isRight: boolean;
  /** What happened in the groups that do not hold. */
  detail: string;
};

export async function checkPrograms(deps: RunDeps, challenge: Challenge): Promise<ProgramCheck[]> {
  const { solutions, probes } = challenge.hidden;
  const programs = [
    ...perLanguage(solutions, 'solution', 'holds'),
    ...perLanguage(challenge.starters, 'starter', 'not holds'),
    ...probes.map(({ name, language, files, verdict }) => ({
      program: `probe ${name} ${language}`,
      language,
      files,
      wanted: verdict,
    })),
  ];
  const checks: ProgramCheck[] = [];
  for (const { program, language, files, wanted } of programs) {
    const tenant = `check:${challenge.slug}`;
    const options = { evidence: false, seed: 'programs' };
    const { result } = await judgeWork(deps, challenge, { language, files }, tenant, options);
    const { verdict, outcome } = result;
    const isFault = outcome === 'platform-fault' || outcome === 'challenge-fault';
    const isRight = !isFault && (wanted === 'not holds' ? verdict !== 'holds' : verdict === wanted);
    const got = isFault || outcome === 'crashed' ? `${verdict} (${outcome})` : verdict;
    checks.push({ program, wanted, got, isRight, detail: detailOf(result) });
  }
  return checks;
}

function perLanguage(programs: Partial<Record<Language, SourceFiles>>, what: string, wanted: string) {
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
