/** Cases of the files, turned into what the sandbox takes: names per language, expectations, comparisons. */
import type { Comparison, Expectation, JobCase, Portable, Step } from '#sandbox';
import type { CaseInFile, StepInFile } from './challenge-format.ts';

export type CaseSetting = {
  /** Name in the cases -> name in this language, where they differ. */
  names?: Record<string, string> | undefined;
  /** The function called when the case names none. */
  call?: string | undefined;
  compare?: Comparison | undefined;
  keepsArguments?: boolean | undefined;
};

/** A case with a script of steps, as against a call. */
export function isScript(one: CaseInFile): one is Extract<CaseInFile, { steps: unknown }> {
  return 'steps' in one;
}

/** A case with everything the file expects of it. */
export function toJobCase(one: CaseInFile, setting: CaseSetting): JobCase {
  if (isScript(one)) return { form: 'steps', steps: one.steps.map((step) => toStep(step, setting)) };
  const expect = expectationOf(one, setting.compare);
  return {
    form: 'call',
    call: renamed(one.call ?? setting.call ?? '', setting),
    args: one.args as Portable[],
    ...(expect && { expect }),
    ...(setting.keepsArguments && { keepsArguments: true }),
  };
}

function toStep(step: StepInFile, setting: CaseSetting): Step {
  const expect = expectationOf(step, setting.compare);
  const rest = expect === undefined ? {} : { expect };
  const args = 'args' in step && step.args ? { args: step.args as Portable[] } : {};
  if ('new' in step) return { new: renamed(step.new, setting), ...args, as: step.as, ...rest };
  const as = 'as' in step && step.as !== undefined ? { as: step.as } : {};
  if ('call' in step) {
    const on = step.on === undefined ? {} : { on: step.on };
    return { call: renamed(step.call, setting), ...on, ...args, ...as, ...rest };
  }
  if ('get' in step) return { get: renamed(step.get, setting), on: step.on, ...as, ...rest };
  if ('set' in step) {
    return { set: renamed(step.set, setting), on: step.on, to: step.to as Portable, ...rest };
  }
  return { take: step.take, from: step.from, ...rest };
}

/** What a case or a step of the files expects; undefined when it is only done. */
export function expectationOf(
  from: { value?: unknown; error?: { name?: string } | undefined; compare?: Comparison | undefined },
  groupCompare: Comparison | undefined,
): Expectation | undefined {
  if (from.error !== undefined) return { error: from.error };
  if (!('value' in from)) return undefined;
  const compare = from.compare ?? groupCompare;
  return { value: from.value as Portable, ...(compare !== undefined && { compare }) };
}

function renamed(name: string, setting: CaseSetting): string {
  return setting.names?.[name] ?? name;
}
