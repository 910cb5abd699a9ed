/** From a challenge and a seed to the groups of a job: listed cases, generated ones, and what each should give. */
import type { JobGroup, Language } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { type GeneratedCases, generateCases, type RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';

/** Generated cases kept per challenge; the oldest go first. A changed folder is another challenge object. */
const seedsKept = 128;
const kept = new WeakMap<Challenge, Map<string, Promise<GeneratedCases>>>();

/**
 * Groups in the order of the challenge, their cases in an order that the seed decides.
 * `onlyGenerated` leaves out what does not depend on the seed.
 * @throws ChallengeFault, PlatformFault (plan-generated.ts), SandboxBusy
 */
export async function planGroups(
  deps: RunDeps,
  challenge: Challenge,
  language: Language,
  seed: string,
  onlyGenerated = false,
): Promise<JobGroup[]> {
  const generated = await generatedFor(deps, challenge, seed);
  const groups = challenge.hidden.groups.filter((group) => !onlyGenerated || generated.has(group.id));
  return groups.map((group) => {
    const listed = onlyGenerated ? [] : (group.cases ?? []);
    const cases = [...listed, ...(generated.get(group.id) ?? [])];
    const setting = settingOf(challenge, language, group);
    return { id: group.id, cases: shuffled(cases, seed).map((one) => toJobCase(one, setting)) };
  });
}

export function isGenerated(challenge: Challenge): boolean {
  return challenge.hidden.groups.some((group) => group.generated !== undefined);
}

/** The files that run: what may be edited is the person's, the rest is the challenge's own. */
export function filesToRun(challenge: Challenge, language: Language, files: SourceFiles): SourceFiles {
  const editable = challenge.manifest.languages[language]?.editable ?? [];
  const own = editable.flatMap((name) => (Object.hasOwn(files, name) ? [[name, files[name] ?? '']] : []));
  return { ...challenge.starters[language], ...Object.fromEntries(own) };
}

function generatedFor(deps: RunDeps, challenge: Challenge, seed: string): Promise<GeneratedCases> {
  const wanted = challenge.hidden.groups.flatMap((group) =>
    group.generated ? [{ group, count: group.generated.count }] : [],
  );
  if (wanted.length === 0) return Promise.resolve(new Map());
  const seeds = kept.get(challenge) ?? new Map<string, Promise<GeneratedCases>>();
  kept.set(challenge, seeds);
  const known = seeds.get(seed);
  if (known !== undefined) return known;
  const made = generateCases(deps, challenge, wanted, seed);
  seeds.set(seed, made);
  made.catch(() => seeds.delete(seed));
  const oldest = seeds.keys().next().value;
  if (seeds.size > seedsKept && oldest !== undefined) seeds.delete(oldest);
  return made;
}
