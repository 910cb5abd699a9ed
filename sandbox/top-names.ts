/** What a script of steps asks of the program itself: functions, classes and constants that no step makes. */
import type { Step } from './job.ts';
import type { Portable } from './portable.ts';

/** Called or made: each has to be something that can be. */
export function calledNames(steps: Step[]): string[] {
  return steps.flatMap((step) => {
    if ('new' in step) return [step.new];
    return 'call' in step && step.on === undefined ? [step.call] : [];
  });
}

/** Spoken of like what a step named, and named by none: a class with a static method, a function handed over. */
export function topNames(steps: Step[]): string[] {
  const made = new Set(steps.flatMap((step) => ('as' in step && step.as !== undefined ? [step.as] : [])));
  const spokenOf = steps.flatMap((step) => {
    if ('take' in step) return [step.from];
    if ('let' in step) return [];
    const on = 'on' in step && step.on !== undefined ? [step.on] : [];
    if ('get' in step) return step.on === undefined ? [step.get] : on;
    return [...on, ...refsIn('set' in step ? step.to : (step.args ?? []))];
  });
  return [...new Set(spokenOf)].filter((name) => !made.has(name));
}

/** Every name that a `{"$ref": name}` in a value speaks of. */
export function refsIn(value: Portable): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return typeof value.$ref === 'string' ? [value.$ref] : Object.values(value).flatMap(refsIn);
}
