/** Steps that take values one after another, as the code a person would write for it. */
import type { Language, Step } from '#sandbox';
import { drawnWidth } from './write-value.ts';

type Take = Extract<Step, { take: number }>;

/**
 * Each way gives the same list as the step does, of iterables and iterators alike where the language has such a way.
 * @param steps the whole script: what is taken from again goes on where it was
 */
export function writeTake(step: Take, steps: Step[], language: Language): string {
  if (language === 'python') return step.await ? takeAwaitedPython(step) : takePython(step);
  if (step.await) return takesAll(step) ? `await Array.fromAsync(${step.from})` : asked(step, 'await ');
  if (takesAll(step)) return `[...${step.from}]`;
  // Of a closed iterator nothing more comes, and this way closes it.
  return goesOn(step, steps) ? asked(step, '') : `Iterator.from(${step.from}).take(${step.take}).toArray()`;
}

/** The count is said only when more might have come. */
function takesAll({ take, expect }: Take): boolean {
  return (
    expect !== undefined && 'value' in expect && Array.isArray(expect.value) && expect.value.length < take
  );
}

const goesOn = (step: Take, steps: Step[]) =>
  steps.some((other) => other !== step && 'take' in other && other.from === step.from);

/** `[(await events.next()).value]`: one by one, so that a later step can take more. */
function asked({ from, take }: Take, awaiting: string): string {
  const one = awaiting === '' ? `${from}.next().value` : `(${awaiting}${from}.next()).value`;
  const all = Array.from({ length: take }, () => one);
  const line = `[${all.join(', ')}]`;
  return line.length < drawnWidth ? line : `[\n${all.map((each) => `  ${each},\n`).join('')}]`;
}

const takePython = (step: Take) =>
  takesAll(step) ? `list(${step.from})` : `list(islice(${step.from}, ${step.take}))`;

function takeAwaitedPython(step: Take): string {
  const { from, take } = step;
  if (takesAll(step)) return `[one async for one in ${from}]`;
  return take === 1 ? `[await anext(${from})]` : `[await anext(${from}) for _ in range(${take})]`;
}
