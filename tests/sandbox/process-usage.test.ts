import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasProcessUsage, processorMsOf, threadMsOf } from '#sandbox/process-usage.ts';

const nameOf = (thread: string) => readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').trim();

describe.runIf(hasProcessUsage)('the time of the threads in which a program can run', () => {
  test('leaves out those in which the engine compiles and gathers garbage', () => {
    const engines = readdirSync('/proc/self/task').filter((thread) => /Worker/.test(nameOf(thread)));
    const told = threadMsOf(process.pid);
    expect(engines.length).toBeGreaterThan(0);
    expect(engines.filter((thread) => told.has(thread))).toEqual([]);
    expect(told.has(String(process.pid))).toBe(true);
  });

  test('grows with what this thread does, and is part of what the process does', () => {
    const before = threadMsOf(process.pid).get(String(process.pid)) ?? Number.NaN;
    const until = performance.now() + 300;
    while (performance.now() < until);
    const spent = (threadMsOf(process.pid).get(String(process.pid)) ?? Number.NaN) - before;
    expect(spent).toBeGreaterThan(0);
    expect(processorMsOf(process.pid)).toBeGreaterThanOrEqual(spent);
  });

  test('of a process that has ended is told of no thread', () => {
    expect([...threadMsOf(2 ** 22 + 1)]).toEqual([]);
  });
});
