/** How many small mechanical faults in the reference the cases notice. */
import { makeMutants } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import { judgeWork } from './judge-work.ts';
import { oracleLanguage, type RunDeps } from './plan-generated.ts';

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
const limits = { caseMs: 500, runMs: 3_000 };

export async function checkMutants(deps: RunDeps, challenge: Challenge): Promise<MutantCheck> {
  const language = oracleLanguage(challenge);
  const solution = challenge.hidden.solutions[language] ?? {};
  const starter = challenge.starters[language] ?? {};
  const editable = challenge.manifest.languages[language]?.editable ?? [];
  const survived: Survivor[] = [];
  let noticed = 0;
  for (const file of editable) {
    const source = solution[file] ?? '';
    // A file that the solution leaves as it was is no work of the person's.
    if (source === starter[file]) continue;
    for (const mutant of await makeMutants(language, source)) {
      const files = { ...solution, [file]: mutant.source };
      const options = { seed: 'mutants', evidence: false, limits: { ...challenge.limits, ...limits } };
      const { result } = await judgeWork(deps, challenge, { language, files }, 'check:mutants', options);
      if (result.verdict === 'holds') survived.push({ file, line: mutant.line, change: mutant.change });
      else noticed++;
    }
  }
  const { equivalentMutants } = challenge;
  const judged = survived.map((one) => ({
    ...one,
    why: equivalentMutants.find((known) => isSame(known, one))?.why,
  }));
  const survivors = survived.filter((_, index) => judged[index]?.why === undefined);
  return {
    noticed,
    of: noticed + survivors.length,
    survivors,
    equivalent: judged.flatMap(({ why, ...one }) => (why === undefined ? [] : [{ ...one, why }])),
    stale: equivalentMutants.filter((known) => !survived.some((one) => isSame(known, one))),
  };
}

const isSame = (a: Survivor, b: Survivor) => a.file === b.file && a.line === b.line && a.change === b.change;
