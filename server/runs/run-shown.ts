/** Runs a person's program on cases of which everything may be shown. */
import type { JobGroup, JobResult, Language, RunOptions } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import type { RunDeps } from './plan-generated.ts';
import { filesToRun } from './plan-work.ts';
import type { VisibleResult } from './runs.contract.ts';
import { toProgram } from './to-program.ts';
import { viewCase } from './view-case.ts';
import { viewProblem } from './view-problem.ts';

export type ShownWork = {
  challenge: Challenge;
  work: { language: Language; files: SourceFiles };
  /** Opaque owner of the code. */
  tenant: string;
};

/** @throws SandboxBusy when the queue is full */
export function runShown(
  deps: RunDeps,
  { challenge, work, tenant }: ShownWork,
  groups: JobGroup[],
  options: RunOptions,
): Promise<JobResult> {
  const files = filesToRun(challenge, work.language, work.files);
  const program = toProgram(challenge, work.language, files);
  return deps.sandbox.run({ tenant, ...program, groups, limits: challenge.limits, console: true }, options);
}

export function viewShown(
  shown: ShownWork,
  result: JobResult,
  groups: JobGroup[],
  exampleIdOf: (group: JobGroup) => string | null,
): VisibleResult {
  const { manifest, schema } = shown.challenge;
  const about = { language: shown.work.language, schema, isGivenCode: manifest.kind === 'read' };
  const cases = groups.flatMap((group, g) =>
    group.cases.map((one, c) => viewCase(exampleIdOf(group), one, result.groups[g]?.cases[c], about)),
  );
  const { outcome, consoleCut } = result;
  return { outcome, problem: viewProblem(result.problem, shown), cases, consoleCut };
}
