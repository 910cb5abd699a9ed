/** Does what a case says, with the person's functions, and writes down what each call or step gave. */

import { describeError } from './describe-error.ts';
import { type Budget, encode, tooLarge } from './encode.ts';
import { find } from './lookup.ts';
import {
  apply,
  asyncIteratorSymbol,
  construct,
  define,
  get,
  iteratorSymbol,
  MapOf,
  mapGet,
  mapHas,
  mapSet,
  stringify,
  TypeErrorOf,
} from './primordials.ts';
import { lostName, revive } from './revive.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever the person's code made
type Theirs = any;
type Step = {
  new?: string;
  call?: string;
  on?: string;
  get?: string;
  set?: string;
  take?: number;
  let?: unknown;
  from?: string;
};
type FullStep = Step & { args: unknown[]; to?: unknown; as?: string };
export type Plan =
  | { form: 'call'; call: string; args: unknown[]; keepsArguments: boolean }
  | { form: 'steps'; tops: string[]; steps: FullStep[] };

/** What has been seen so far, as text; `extra` are further fields of the answer. */
export const seen = { observed: '', extra: '' };
/** The step that is being done. */
export const position = { step: 0 };
const named = new MapOf();
/** Thrown, by identity, to leave a case early. */
const stopped = { __proto__: null };

/** Never rejects. Runs in one turn unless the person's code gives a promise. */
export async function runCase(plan: Plan, characters: number, finish: () => void): Promise<void> {
  const budget = { left: characters };
  try {
    if (plan.form === 'call') await runCall(plan, budget, finish);
    else {
      for (let i = 0; i < plan.tops.length; i += 1) nameTop(plan.tops[i] as string);
      await runSteps(plan.steps, budget, finish);
    }
  } catch (thrown) {
    if (thrown === tooLarge) seen.extra += ',"tooLarge":true';
    else if (thrown !== stopped) seen.extra += ',"fault":true';
  }
  finish();
}

export function seeError(thrown: unknown): void {
  see(`"error":${describeError(thrown)}`);
}

function see(text: string): void {
  seen.observed += `${seen.observed === '' ? '' : ','}{"step":${position.step},${text}}`;
}

/** Ours go on up; the person's errors are something seen. */
function seeOrPassOn(thrown: unknown): void {
  if (thrown === tooLarge || thrown === stopped) throw thrown;
  seeError(thrown);
}

async function runCall(plan: Plan & { form: 'call' }, budget: Budget, finish: () => void): Promise<void> {
  const args = revive(plan.args, named) as unknown[];
  try {
    let given: unknown = apply(need(plan.call), undefined, args);
    if (isThenable(given)) given = await given;
    see(`"value":${encode(given, budget)}`);
    if (plan.keepsArguments) seen.extra += `,"arguments":${encode(args, budget)}`;
  } catch (thrown) {
    seeOrPassOn(thrown);
  }
  finish();
}

async function runSteps(steps: FullStep[], budget: Budget, finish: () => void): Promise<void> {
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] as FullStep;
    position.step = i;
    try {
      let given = step.take === undefined ? perform(step) : take(step.take, theirs(step.from));
      if (isThenable(given)) given = await given;
      if (step.as !== undefined) mapSet(named, step.as, given);
      const isSilent = step.new !== undefined || step.set !== undefined || step.let !== undefined;
      see(`"value":${isSilent ? '{"$undefined":true}' : encodeGiven(given, step.as !== undefined, budget)}`);
    } catch (thrown) {
      // A name that an earlier, failed step never gave: the script cannot go on.
      if (thrown === lostName) break;
      seeOrPassOn(thrown);
    }
  }
  finish();
}

/** A named object is for later steps: it may be larger than what can be shown. */
function encodeGiven(given: unknown, isNamed: boolean, budget: Budget): string {
  if (!isNamed) return encode(given, budget);
  try {
    return encode(given, { left: 2_000 });
  } catch (thrown) {
    if (thrown !== tooLarge) throw thrown;
    return '{"$other":"object"}';
  }
}

function perform(step: FullStep): unknown {
  if (step.new !== undefined) return construct(need(step.new), argumentsOf(step));
  if (step.let !== undefined) return revive(step.let, named);
  if (step.get !== undefined) return step.on === undefined ? theirs(step.get) : theirs(step.on)[step.get];
  if (step.set !== undefined) {
    theirs(step.on)[step.set] = revive(step.to, named);
    return undefined;
  }
  const name = step.call as string;
  if (step.on === undefined) return apply(need(name), undefined, argumentsOf(step));
  const target = theirs(step.on);
  const method = target[name];
  if (typeof method !== 'function') throw new TypeErrorOf(`${step.on}.${name} is not a function`);
  return apply(method, target, argumentsOf(step));
}

function argumentsOf(step: FullStep): unknown[] {
  return revive(step.args, named) as unknown[];
}

/** An iterator goes on where it was: it is never closed, so that a later step can take more. */
function take(count: number, source: Theirs): unknown {
  const startAsync = source[asyncIteratorSymbol];
  if (typeof startAsync === 'function') return takeAsync(count, apply(startAsync, source, []));
  const start = source[iteratorSymbol];
  const iterator = typeof start === 'function' ? apply(start, source, []) : source;
  const taken: unknown[] = [];
  for (let i = 0; i < count; i += 1) {
    const result = iterator.next();
    if (isThenable(result)) return takeAsync(count, iterator, result);
    if (result.done) break;
    define(taken, i, result.value);
  }
  return taken;
}

async function takeAsync(count: number, iterator: Theirs, begun?: unknown): Promise<unknown[]> {
  const taken: unknown[] = [];
  for (let i = 0; i < count; i += 1) {
    const result: Theirs = await (i === 0 && begun !== undefined ? begun : iterator.next());
    if (result.done) break;
    define(taken, i, result.value);
  }
  return taken;
}

function theirs(name: string | undefined): Theirs {
  if (!mapHas(named, name)) throw lostName;
  return mapGet(named, name);
}

/** A class, function or constant of the program's that steps speak of like something they made. */
function nameTop(name: string): void {
  const found = find(name);
  if (found === undefined) throw missing(name);
  mapSet(named, name, found);
}

function missing(name: string): typeof stopped {
  seen.extra += `,"missing":${stringify(name)}`;
  return stopped;
}

function need(name: string): (...args: unknown[]) => unknown {
  const found = find(name);
  if (typeof found === 'function') return found as (...args: unknown[]) => unknown;
  if (found === undefined) throw missing(name);
  seen.extra += `,"notCallable":${stringify(name)}`;
  throw stopped;
}

/** True for what `await` would wait for. Everything else is answered in the same turn. */
function isThenable(value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return typeof get(value, 'then') === 'function';
}
