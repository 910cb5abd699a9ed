/** One visible case as source text: what was called, what should come, what came. */
import type { CaseResult, JobCase, Observation } from '#sandbox';
import { writeCall, writeExpectation, writeSteps } from '../challenges/write-case.ts';
import { writeValue } from '../challenges/write-value.ts';
import type { VisibleCase } from './runs.contract.ts';

export function viewCase(
  exampleId: string | null,
  one: JobCase,
  judged: CaseResult | undefined,
): VisibleCase {
  const seen = seenIn(one, judged);
  const step = one.form === 'steps' && seen ? one.steps[seen.step] : undefined;
  const expect = one.form === 'call' ? one.expect : step?.expect;
  return {
    exampleId,
    state: judged?.state ?? 'not-run',
    code: codeOf(one, seen),
    expected: expect === undefined ? null : writeExpectation(expect),
    actual: seen && 'value' in seen ? writeValue(seen.value) : null,
    error: seen && 'error' in seen ? seen.error : null,
    changedArguments: judged?.changedArguments ?? false,
    limit: judged?.limit ?? null,
    console: judged?.console ?? [],
  };
}

/** A script that differs ends at the step that does: what comes after it would only confuse. */
function codeOf(one: JobCase, seen: Observation | undefined): string {
  if (one.form === 'call') return writeCall(one.call, one.args);
  return writeSteps(seen === undefined ? one.steps : one.steps.slice(0, seen.step + 1));
}

/** A call's one observation; of a script, the first that differs. A script that holds shows all in its code. */
function seenIn(one: JobCase, judged: CaseResult | undefined): Observation | undefined {
  if (one.form === 'call') return judged?.observed[0];
  return judged?.differsAt === undefined ? undefined : judged.observed[judged.differsAt];
}
