/**
 * Timers in virtual time: when nothing else is left to do, the clock moves to the next timer at once. So a
 * program that waits is quick to check, gives the same every time, and a promise that nothing will settle is
 * known at once. Dates follow the same clock.
 */
import {
  apply,
  construct,
  DateOf,
  define,
  isFiniteNumber,
  resolvedPromise,
  TypeErrorOf,
  toNumber,
  whenSettled,
} from './primordials.ts';

type Timer = {
  id: number;
  at: number;
  callback: unknown;
  args: unknown[];
  every: number | undefined;
  next: Timer;
};
type TimerList = Timer | null;

const clock = { passed: 0, lastId: 0 };
let first: TimerList = null;
const realNow = DateOf.now;

function now(): number {
  return realNow() + clock.passed;
}

function add(callback: unknown, wait: unknown, args: unknown[], repeats: boolean): number {
  if (typeof callback !== 'function') throw new TypeErrorOf('The callback of a timer must be a function');
  const asked = toNumber(wait);
  // Also for what is no number: as in browsers and Node, the shortest wait.
  const delay = isFiniteNumber(asked) && asked > 1 ? asked : 1;
  clock.lastId += 1;
  insert(clock.lastId, clock.passed + delay, callback, args, repeats ? delay : undefined);
  return clock.lastId;
}

/** After every timer of the same moment: timers of one moment ring in the order in which they were set. */
function insert(id: number, at: number, callback: unknown, args: unknown[], every: number | undefined): void {
  let before: TimerList = null;
  let after = first;
  while (after !== null && after.at <= at) {
    before = after;
    after = after.next;
  }
  const timer = { id, at, callback, args, every, next: after } as Timer;
  if (before === null) first = timer;
  else before.next = timer;
}

function remove(id: unknown): void {
  let before: TimerList = null;
  for (let timer = first; timer !== null; timer = timer.next) {
    if (timer.id === id) {
      if (before === null) first = timer.next;
      else before.next = timer.next;
      return;
    }
    before = timer;
  }
}

/** Rings the next timer. False when there is none: then nothing will ever happen again. */
export function ringNextTimer(): boolean {
  const timer = first;
  if (timer === null) return false;
  first = timer.next;
  if (timer.at > clock.passed) clock.passed = timer.at;
  if (timer.every !== undefined)
    insert(timer.id, timer.at + timer.every, timer.callback, timer.args, timer.every);
  apply(timer.callback as () => void, undefined, timer.args);
  return true;
}

export function installTimers(global: object): void {
  const give = (name: string, value: unknown) => define(global, name, value, false);
  give('setTimeout', (callback: unknown, wait: unknown, ...args: unknown[]) =>
    add(callback, wait, args, false),
  );
  give('setInterval', (callback: unknown, wait: unknown, ...args: unknown[]) =>
    add(callback, wait, args, true),
  );
  give('setImmediate', (callback: unknown, ...args: unknown[]) => add(callback, 0, args, false));
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) give(name, remove);
  give('queueMicrotask', (callback: () => void) => {
    whenSettled(
      resolvedPromise,
      () => callback(),
      () => undefined,
    );
  });
  give('performance', { now });
  installDate(global);
}

function installDate(global: object): void {
  function VirtualDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return `${new DateOf(now())}`;
    return construct(DateOf, args.length === 0 ? [now()] : args, new.target);
  }
  define(VirtualDate, 'now', now, false);
  define(VirtualDate, 'parse', DateOf.parse, false);
  define(VirtualDate, 'UTC', DateOf.UTC, false);
  define(VirtualDate, 'name', 'Date', false);
  define(VirtualDate, 'length', 7, false);
  VirtualDate.prototype = DateOf.prototype;
  define(DateOf.prototype, 'constructor', VirtualDate, false);
  define(global, 'Date', VirtualDate, false);
}
