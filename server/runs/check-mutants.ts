/** How many small mechanical faults in the reference the cases notice. */
import { type JobGroup, type Language, makeMutants } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { oracleLanguage, PlatformFault, type RunDeps } from './plan-generated.ts';
import { planGroups } from './plan-work.ts';
import { toProgram } from './to-program.ts';

export type Survivor = { file: string; line: number; change: string; why?: string };
export type MutantCheck = {
  noticed: number;
  /** Every mutant but those that a person has judged to change nothing. */
  of: number;
  survivors: Survivor[];
  equivalent: Survivor[];
  /** Entries of equivalent-mutants.json that speak of no surviving mutant. */
  stale: Survivor[];
};

/** A mutant that loops is stopped soon: the reference itself needs far less. */
const limits = { caseMs: 1_000, runMs: 5_000 };
const atOnce = 2;

type Mutation = Survivor & { files: SourceFiles };

export async function checkMutants(deps: RunDeps, challenge: Challenge): Promise<MutantCheck> {
  const language = oracleLanguage(challenge);
  const mutations = await mutationsOf(challenge, language);
  // The second seed is what a hand-in meets when all of the first held.
  const seeds = [
    await planGroups(deps, challenge, language, 'mutants'),
    await planGroups(deps, challenge, language, 'mutants/second'),
  ];
  const survived: Survivor[] = [];
  const rest = [...mutations];
  const worker = async (_: unknown, n: number) => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
      const { files, ...about } = one;
      if (!(await isNoticed(deps, challenge, language, files, seeds, `check:${n}`))) survived.push(about);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return sortOut(mutations.length, survived, challenge);
}

async function mutationsOf(challenge: Challenge, language: Language): Promise<Mutation[]> {
  const solution = challenge.hidden.solutions[language] ?? {};
  const starter = challenge.starters[language] ?? {};
  const found: Mutation[] = [];
  for (const file of challenge.manifest.languages[language]?.editable ?? []) {
    const source = solution[file] ?? '';
    // A file that the solution leaves as it was is no work of the person's.
    if (source === starter[file]) continue;
    for (const { line, change, source: mutant } of await makeMutants(language, source)) {
      found.push({ file, line, change, files: { ...solution, [file]: mutant } });
    }
  }
  return found;
}

/** A few groups at a time, the ones that noticed most so far first: most mutants need one short run. */
async function isNoticed(
  deps: RunDeps,
  challenge: Challenge,
  language: Language,
  files: SourceFiles,
  seeds: JobGroup[][],
  tenant: string,
): Promise<boolean> {
  for (const groups of seeds.flatMap((all) => [all.slice(0, 2), all.slice(2)])) {
    if (groups.length === 0) continue;
    const job = {
      tenant,
      ...toProgram(challenge, language, files),
      groups,
      limits: { ...challenge.limits, ...limits },
      console: false,
    };
    const result = await deps.sandbox.run(job);
    if (result.outcome === 'platform-fault') throw new PlatformFault('a mutant could not be run');
    const noticing = result.groups.filter((group) => group.state !== 'holds').map((group) => group.id);
    for (const all of seeds)
      all.sort((a, b) => Number(noticing.includes(b.id)) - Number(noticing.includes(a.id)));
    if (noticing.length > 0) return true;
  }
  return false;
}

function sortOut(all: number, survived: Survivor[], { equivalentMutants }: Challenge): MutantCheck {
  const judged = survived.map((one) => ({
    ...one,
    why: equivalentMutants.find((known) => isSame(known, one))?.why,
  }));
  const survivors = survived.filter((_, index) => judged[index]?.why === undefined);
  const of = all - (survived.length - survivors.length);
  return {
    noticed: of - survivors.length,
    of,
    survivors,
    equivalent: judged.flatMap(({ why, ...one }) => (why === undefined ? [] : [{ ...one, why }])),
    stale: equivalentMutants.filter((known) => !survived.some((one) => isSame(known, one))),
  };
}

const isSame = (a: Survivor, b: Survivor) => a.file === b.file && a.line === b.line && a.change === b.change;
