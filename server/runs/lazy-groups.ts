/** Which groups a lazy program passes. They are judged like the others, but carry no evidence. */
import type { JobGroup, Language } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { tryLazyAnswers } from './lazy-answers.ts';
import { type LazyProgram, lazyPrograms } from './lazy-programs.ts';
import { lazyQueries } from './lazy-queries.ts';
import { lazyTests } from './lazy-tests.ts';
import { oracleLanguage, PlatformFault, type RunDeps } from './plan-generated.ts';
import { planGroups } from './plan-work.ts';
import { runAsChallenge } from './run-as-challenge.ts';
import { toProgram } from './to-program.ts';

export type PassedBy = { groupId: string; programs: string[] };
const found = new WeakMap<Challenge, Promise<string[]>>();

/** Ids of the groups that a lazy program passes; found once for each challenge. @throws as planGroups */
export function findLazyGroups(deps: RunDeps, challenge: Challenge): Promise<string[]> {
  const known = found.get(challenge);
  if (known !== undefined) return known;
  const finding = tryLazyPrograms(deps, challenge).then((passed) => passed.map((one) => one.groupId));
  found.set(challenge, finding);
  finding.catch(() => found.delete(challenge));
  return finding;
}

/** Every group that some lazy program, or the untouched starter, passes, with the programs that do. */
export async function tryLazyPrograms(deps: RunDeps, challenge: Challenge): Promise<PassedBy[]> {
  if (challenge.manifest.kind === 'read') return tryLazyAnswers(challenge);
  const language = oracleLanguage(challenge);
  const entry = challenge.manifest.languages[language]?.entry ?? '';
  const groups = await planGroups(deps, challenge, language, 'lazy');
  const starter = challenge.starters[language] ?? {};
  const lazy = lazyOfKind(challenge, language, groups).map(({ name, source }) => ({
    name,
    files: { ...starter, [entry]: source },
  }));
  const passed = new Map<string, string[]>();
  for (const { name, files } of [{ name: 'the starter', files: starter }, ...lazy]) {
    const job = { ...toProgram(challenge, language, files), groups };
    const result = await runAsChallenge(deps, challenge, job);
    if (result.outcome === 'platform-fault') throw new PlatformFault('a lazy program could not be run');
    for (const group of result.groups) {
      if (group.state === 'holds') passed.set(group.id, [...(passed.get(group.id) ?? []), name]);
    }
  }
  return [...passed].map(([groupId, by]) => ({ groupId, programs: by }));
}

function lazyOfKind(challenge: Challenge, language: Language, groups: JobGroup[]): LazyProgram[] {
  const setting = settingOf(challenge, language);
  const examples = challenge.examples.map((example) => toJobCase(example.case, setting));
  switch (challenge.manifest.kind) {
    case 'test':
      return lazyTests(challenge, language);
    case 'query':
      return lazyQueries(challenge, groups, examples);
    default:
      return lazyPrograms(language, groups, examples);
  }
}
