/** Kind `test`: small mechanical faults in a right program, and whether the reference tests notice them. */
import type { JobResult, Language } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { type Fault, type Mutation, mutationsIn } from './mutations.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { runAsChallenge } from './run-as-challenge.ts';
import { toProgram } from './to-program.ts';

/** So many programs in one job: few enough that one which never ends does not take the time of the rest. */
const atOnce = 5;

/** Of the first right program that is shown: what people have before their eyes. */
export async function programMutations(challenge: Challenge, language: Language): Promise<Mutation[]> {
  const shown = Object.entries(challenge.programs).find(
    ([name, { isPublic }]) => isPublic && name.startsWith('right-'),
  );
  const files = shown?.[1].files[language] ?? {};
  return mutationsIn(language, files, Object.keys(files));
}

/** A mutant that never ends, or cannot be loaded, is no survivor: nobody would take it for right. */
export async function unnoticedByTests(
  deps: RunDeps,
  challenge: Challenge,
  language: Language,
  mutations: Mutation[],
): Promise<Fault[]> {
  const program = toProgram(challenge, language, challenge.hidden.solutions[language] ?? {});
  const survived: Fault[] = [];
  for (let at = 0; at < mutations.length; at += atOnce) {
    const some = mutations.slice(at, at + atOnce);
    const groups = some.map(({ files }, n) => {
      const setting = { ...settingOf(challenge, language), programs: { mutant: files } };
      return { id: String(n), cases: [toJobCase({ program: 'mutant', tests: 'notice' }, setting)] };
    });
    const result: JobResult = await runAsChallenge(deps, challenge, { ...program, groups });
    if (result.outcome === 'platform-fault') throw new PlatformFault('a mutant could not be run');
    for (const [n, { files: _files, ...about }] of some.entries()) {
      if (result.groups[n]?.state === 'other-value') survived.push(about);
    }
  }
  return survived;
}
