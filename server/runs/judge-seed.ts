/** One run of one program on the cases of one seed. */
import type { GroupResult, JobResult, Language, RunOptions } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import type { RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';
import { planGroups } from './plan-work.ts';
import { toProgram } from './to-program.ts';

export type Program = {
  language: Language;
  /** Every file that runs: see filesToRun. */
  files: SourceFiles;
  /** Opaque owner of the code. */
  tenant: string;
};

/**
 * Groups come back in the challenge's order, though they ran in another. `onlyGenerated`: the groups whose cases
 * depend on the seed. @throws as planGroups
 */
export async function judgeOnSeed(
  deps: RunDeps,
  challenge: Challenge,
  program: Program,
  seed: string,
  options?: RunOptions & { onlyGenerated?: boolean },
): Promise<JobResult> {
  const { language, files, tenant } = program;
  const groups = await planGroups(deps, challenge, language, seed, options?.onlyGenerated);
  const result = await deps.sandbox.run(
    {
      tenant,
      ...toProgram(challenge, language, files),
      groups: shuffled(groups, seed),
      limits: challenge.limits,
      console: false,
    },
    options,
  );
  const byId = new Map(result.groups.map((group) => [group.id, group]));
  return { ...result, groups: groups.map(({ id }) => byId.get(id) ?? notRun(id)) };
}

const notRun = (id: string): GroupResult => ({ id, state: 'not-run', cases: [] });
