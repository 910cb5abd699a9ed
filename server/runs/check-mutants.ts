/** How many small mechanical faults in the reference the cases notice. */
import type { JobGroup, Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { type Fault, type Mutation, mutationsIn } from './mutations.ts';
import { oracleLanguage, PlatformFault, type RunDeps } from './plan-generated.ts';
import { planGroups } from './plan-work.ts';
import { programMutations, unnoticedByTests } from './test-mutants.ts';
import { toProgram } from './to-program.ts';

export type MutantCheck = {
  noticed: number;
  /** Every mutant but those that a person has judged to change nothing. */
  of: number;
  survivors: Fault[];
  equivalent: Fault[];
  /** Entries of equivalent-mutants.json that speak of no surviving mutant. */
  stale: Fault[];
};

/** A mutant that loops is stopped soon: the reference itself needs far less. */
const limits = { caseMs: 1_000, runMs: 5_000 };
const atOnce = 2;

/** In the kind `test` the mutants are of a right program, and what notices them are the reference tests. */
export async function checkMutants(deps: RunDeps, challenge: Challenge): Promise<MutantCheck> {
  const language = oracleLanguage(challenge);
  if (challenge.manifest.kind === 'test') {
    const mutations = await programMutations(challenge, language);
    return sortOut(mutations.length, await unnoticedByTests(deps, challenge, language, mutations), challenge);
  }
  const mutations = await mutationsOf(challenge, language);
  return sortOut(mutations.length, await unnoticedByCases(deps, challenge, language, mutations), challenge);
}

async function unnoticedByCases(
  deps: RunDeps,
  challenge: Challenge,
  language: Language,
  mutations: Mutation[],
): Promise<Fault[]> {
  // The second seed is what a hand-in meets when all of the first held.
  const seeds = [
    await planGroups(deps, challenge, language, 'mutants'),
    await planGroups(deps, challenge, language, 'mutants/second'),
  ];
  const survived: Fault[] = [];
  const rest = [...mutations];
  const worker = async (_: unknown, n: number) => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
      const { files, ...about } = one;
      if (!(await isNoticed(deps, challenge, language, files, seeds, `check:${n}`))) survived.push(about);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return survived;
}

async function mutationsOf(challenge: Challenge, language: Language): Promise<Mutation[]> {
  const solution = challenge.hidden.solutions[language] ?? {};
  const starter = challenge.starters[language] ?? {};
  const editable = challenge.manifest.languages[language]?.editable ?? [];
  // A file that the solution leaves as it was is no work of the person's.
  const own = editable.filter((file) => solution[file] !== starter[file]);
  return mutationsIn(language, solution, own);
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

function sortOut(all: number, survived: Fault[], { equivalentMutants }: Challenge): MutantCheck {
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

const isSame = (a: Fault, b: Fault) => a.file === b.file && a.line === b.line && a.change === b.change;
