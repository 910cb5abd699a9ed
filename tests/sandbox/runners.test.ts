import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createSandbox, defaultLimits } from '#sandbox';
import { judgeGroup } from '#sandbox/judge/judge-group.ts';
import { RunnerPool } from '#sandbox/pool.ts';
import { innermostOf } from '#sandbox/process-usage.ts';
import type { RunnerJob, RunnerLine } from '#sandbox/protocol.ts';
import { runRounds } from '#sandbox/run-rounds.ts';
import { RunnerProcess } from '#sandbox/runner-process.ts';
import { expectGone } from '#tests/support/processes.ts';
import { calls, jobOf, statesOf } from './ask.ts';

const sandbox = createSandbox();
afterAll(() => sandbox.close());

describe('a runner', () => {
  test('never serves two people, and serves the same one again', async () => {
    const pool = new RunnerPool(4, 1, ['javascript']);
    onTestFinished(() => pool.close());
    const first = await pool.take('a', 'javascript');
    pool.give(first!);
    const other = await pool.take('b', 'javascript');
    pool.give(other!);
    const again = await pool.take('a', 'javascript');
    expect([again?.child.pid === first?.child.pid, other?.child.pid === first?.child.pid]).toEqual([
      true,
      false,
    ]);
    expect([first?.tenant, other?.tenant]).toEqual(['a', 'b']);
  });

  test('makes room when there are too many: the longest unused ends', async () => {
    const pool = new RunnerPool(2, 0, ['javascript']);
    onTestFinished(() => pool.close());
    const a = await pool.take('a', 'javascript');
    pool.give(a!);
    pool.give((await pool.take('b', 'javascript'))!);
    await pool.take('c', 'javascript');
    await expectGone([a!.child.pid!]);
    expect(pool.living()).toHaveLength(2);
  });

  test('starts with nothing of the environment of the server', async () => {
    const pool = new RunnerPool(2, 0, ['javascript']);
    onTestFinished(() => pool.close());
    const runner = await pool.take('a', 'javascript');
    const environment = readFileSync(`/proc/${innermostOf(runner!.child.pid)}/environ`, 'utf8');
    // bubblewrap says in which folder it starts.
    expect(environment.replace('PWD=/\0', '')).toBe('');
  });

  test('that met a limit is ended, and the next job gets another', async () => {
    const job = (source: string) => jobOf(source, [calls([], { value: 1 })], { limits: { caseMs: 200 } });
    expect(statesOf(await sandbox.run(job('function solve() { for (;;); }')))).toEqual(['no-answer']);
    expect(statesOf(await sandbox.run(job('const solve = () => 1;')))).toEqual(['holds']);
  });

  test('that dies under a program is tried once more, then told as crashed, and the other groups go on', async () => {
    const pool = {
      take: async () => {
        const runner = new DyingRunner('javascript');
        await runner.ready;
        return runner;
      },
      give: (runner: RunnerProcess) => runner.kill(),
    };
    const kinds: string[] = [];
    const groups = [1, 2, 3].map((n) => ({ id: `group-${n}`, cases: [calls([n], { value: n })] }));
    const job = jobOf('function solve(n) { if (n === 2) for (;;); return n; }', [], { groups });
    const patient = { ...defaultLimits, caseMs: 10_000 };
    const rounds = await runRounds(job, patient, pool, undefined, ({ kind }) => kinds.push(kind));
    const states = groups.map((group, i) => judgeGroup(group, rounds.records[i]!).state);
    expect({ hasCrashed: rounds.hasCrashed, states, kinds }).toEqual({
      hasCrashed: true,
      states: ['holds', 'no-answer', 'holds'],
      kinds: ['died', 'died'],
    });
  });

  test.each([
    { times: 1, state: 'holds', isOurs: false },
    { times: 2, state: 'not-run', isOurs: true },
  ])('that somebody outside kills $times times is held against nobody', async ({ times, state, isOurs }) => {
    let left = times;
    const pool = {
      take: async () => {
        left -= 1;
        const runner = left < 0 ? new RunnerProcess('javascript') : new KilledRunner('javascript');
        await runner.ready;
        return runner;
      },
      give: (runner: RunnerProcess) => runner.kill(),
    };
    const kinds: string[] = [];
    const job = jobOf('const solve = () => 1;', [calls([], { value: 1 })]);
    const rounds = await runRounds(job, defaultLimits, pool, undefined, ({ kind }) => kinds.push(kind));
    expect(kinds).toEqual(Array(times).fill('killed'));
    expect([judgeGroup(job.groups[0]!, rounds.records[0]!).state, rounds.hasPlatformFault]).toEqual([
      state,
      isOurs,
    ]);
    expect(rounds.hasCrashed).toBe(false);
  });

  test('cannot be started: told as ours, nothing is held against anybody', async () => {
    const closed = createSandbox({ spares: 0 });
    await closed.close();
    const result = await closed.run(jobOf('const solve = () => 1;', [calls([], { value: 1 })]));
    expect([result.outcome, statesOf(result)]).toEqual(['platform-fault', ['not-run']]);
  });
});

describe('a machine that is too busy', () => {
  const busy = (times: number, processorMs = 20) => {
    let left = times;
    const told: RunnerJob['limits'][] = [];
    const take = async () => {
      const runner = new RunnerProcess('javascript');
      await runner.ready;
      const perform = runner.perform.bind(runner);
      runner.perform = async (job, onLine) => {
        told.push(job.limits);
        left -= 1;
        if (left < 0) return perform(job, onLine);
        runner.kill();
        return { kind: 'limit', limit: 'case-time', processorMs };
      };
      return runner;
    };
    return { told, pool: { take, give: (runner: RunnerProcess) => runner.kill() } };
  };
  const job = jobOf('const solve = () => 1;', [calls([], { value: 1 })]);

  test('gives a program that hardly ran four times the time', async () => {
    const { told, pool } = busy(1);
    const rounds = await runRounds(job, defaultLimits, pool, undefined, undefined);
    expect({
      states: judgeGroup(job.groups[0]!, rounds.records[0]!).state,
      ours: rounds.hasPlatformFault,
    }).toEqual({
      states: 'holds',
      ours: false,
    });
    expect(told.map((limits) => limits.caseMs)).toEqual([2_000, 8_000]);
  });

  test('gives a program that had three quarters of it twice the time', async () => {
    const { told, pool } = busy(1, 900);
    const rounds = await runRounds(job, defaultLimits, pool, undefined, undefined);
    expect(judgeGroup(job.groups[0]!, rounds.records[0]!).state).toBe('holds');
    expect(told.map((limits) => limits.caseMs)).toEqual([2_000, 4_000]);
  });

  test.each([
    { processorMs: 1_190, rounds: 3, isOurs: true },
    { processorMs: 1_200, rounds: 1, isOurs: false },
  ])(
    'whether $processorMs ms on a processor met the limit of 2 s: the fault is ours: $isOurs',
    async (had) => {
      const { told, pool } = busy(4, had.processorMs);
      const rounds = await runRounds(job, defaultLimits, pool, undefined, undefined);
      expect([told.length, rounds.hasPlatformFault]).toEqual([had.rounds, had.isOurs]);
    },
  );

  test('is our fault when that was not enough', async () => {
    const rounds = await runRounds(job, defaultLimits, busy(2).pool, undefined, undefined);
    expect([rounds.hasPlatformFault, rounds.hasCrashed]).toEqual([true, false]);
  });
});

/** The system ends it, for want of memory perhaps, when it is about to begin. */
class KilledRunner extends RunnerProcess {
  override perform(job: RunnerJob, onLine: (line: RunnerLine) => void) {
    process.kill(innermostOf(this.child.pid)!, 'SIGKILL');
    return super.perform(job, onLine);
  }
}

/** Dies when it comes to the second group. */
class DyingRunner extends RunnerProcess {
  override perform(job: RunnerJob, onLine: (line: RunnerLine) => void) {
    const die = setTimeout(() => this.kill(), job.groups[0]?.group === 1 ? 100 : 60_000);
    return super
      .perform(job, (line) => {
        onLine(line);
        if (line.kind === 'end' && line.group === 0) this.kill();
      })
      .finally(() => clearTimeout(die));
  }
}
