/** Which groups a lazy program passes. They are judged like the others, but carry no evidence. */
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { type LazyProgram, lazyPrograms } from './lazy-programs.ts';
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
  const language = oracleLanguage(challenge);
  const entry = challenge.manifest.languages[language];
  const groups = await planGroups(deps, challenge, language, 'lazy');
  const setting = settingOf(challenge, language);
  const examples = challenge.examples.map((example) => toJobCase(example.case, setting));
  const starter = challenge.starters[language] ?? {};
  const passed = new Map<string, string[]>();
  const asFiles = ({ name, source }: LazyProgram) => ({
    name,
    files: { ...starter, [entry?.entry ?? '']: source },
  });
  const programs = [{ name: 'the starter', files: starter }, ...lazyPrograms(groups, examples).map(asFiles)];
  for (const { name, files } of programs) {
    const job = { ...toProgram(challenge, language, files), groups };
    const result = await runAsChallenge(deps, challenge, job);
    if (result.outcome === 'platform-fault') throw new PlatformFault('a lazy program could not be run');
    for (const group of result.groups) {
      if (group.state === 'holds') passed.set(group.id, [...(passed.get(group.id) ?? []), name]);
    }
  }
  return [...passed].map(([groupId, by]) => ({ groupId, programs: by }));
}
