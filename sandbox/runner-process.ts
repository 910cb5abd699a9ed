/** The parent's side of one runner: starts it, gives it jobs, watches it, ends it. */
import { ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import type { Group } from './confine/cgroup.ts';
import { type Confinement, confinementHere, startOf } from './confine/confinement.ts';
import type { Engine } from './engines.ts';
import type { LimitName } from './job.ts';
import { processMb } from './limits.ts';
import { innermostOf, processorMsOf, residentBytesOf, threadMsOf } from './process-usage.ts';
import { longestLine, type RunnerJob, type RunnerLine, readRunnerLine } from './protocol.ts';
import { readLines } from './read-lines.ts';

/**
 * How a runner's work on a job ended. `gone`: it died, or said something it should not have. `killed`: somebody outside
 * ended it, as a system without memory does; no program ends its own runner that way.
 */
export type Ending =
  | { kind: 'done' }
  /** `processorMs`: at most so much the program had since its last case (for run-time: since its start); Infinity when unknown. */
  | { kind: 'limit'; limit: LimitName; processorMs: number }
  | { kind: 'gone'; signal: string | undefined; reason: 'died' | 'killed' | 'odd-bytes' };

/** Extra time before we end a runner that should have stopped by itself. Milliseconds. */
const grace = { start: 2_000, between: 1_500 };
const watchEveryMs = 20;
/** The system counts processor time in steps of this length: asking more often takes time and tells nothing. */
const processorStepMs = 10;
/** Without its snapshot Python starts cold: seconds of work, on a machine that may be busy. */
const startWithinMs: Record<Engine, number> = { javascript: 15_000, python: 60_000, sql: 15_000 };

export class RunnerProcess {
  readonly child: ChildProcess;
  readonly engine: Engine;
  readonly ready: Promise<boolean>;
  /** The one tenant of its life; set when it is first taken. */
  tenant: string | undefined;
  jobs = 0;
  usedAt = 0;
  /** Resident memory when it was last looked at in a job. */
  seenBytes = 0;
  isDead = false;
  #errors = '';
  #onLine: (text: string) => void = () => undefined;
  #onEnd: (signal: string | undefined) => void = () => undefined;
  #group: Group | undefined;
  #isKilledByUs = false;
  #isKilledOutside = false;
  /** Of the runner itself, inside all that confines it. */
  #pid: number | undefined;
  readonly ended: Promise<void>;

  /** @param confinement other than the strongest that works here only in tests */
  constructor(engine: Engine, confinement: Confinement = confinementHere()) {
    this.engine = engine;
    this.child = this.#spawn(confinement);
    this.ended = new Promise((resolve) => {
      const over = (signal: string | undefined) => {
        this.isDead = true;
        this.#isKilledOutside = signal === 'SIGKILL' && !this.#isKilledByUs;
        this.#onEnd(signal);
        this.#group?.remove();
        resolve();
      };
      this.child.on('close', (code, signal) => over(signal ?? signalIn(code)));
      this.child.on('error', () => over(undefined));
    });
    // Mostly a sign that it has died.
    this.child.stdin?.on('error', () => this.#end());
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-8_000);
    });
    this.ready = this.#listen();
  }

  /** Never throws: a machine without processes, files or memory gives a runner that is dead from the start. */
  #spawn(confinement: Confinement): ChildProcess {
    try {
      const { file, args, group } = startOf(this.engine, confinement);
      this.#group = group;
      const stdio: ('pipe' | 'ignore')[] = ['pipe', 'ignore', 'pipe', 'pipe'];
      return spawn(file, args, { cwd: '/', env: {}, detached: true, stdio });
    } catch (error) {
      const never = new ChildProcess();
      process.nextTick(() => never.emit('error', error));
      return never;
    }
  }

  /** What the runner says, on a pipe of its own: see runner/say.ts. Node's types do not know a child without pipes. */
  #told(): Readable | undefined {
    return (this.child.stdio as ChildProcess['stdio'] | undefined)?.[3] as Readable | undefined;
  }

  #listen(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.kill(), startWithinMs[this.engine]);
      this.ended.then(() => {
        clearTimeout(timer);
        resolve(false);
      });
      this.#onLine = (text) => {
        clearTimeout(timer);
        if (text !== 'ready') this.kill();
        this.#pid = innermostOf(this.child.pid);
        resolve(text === 'ready');
        this.rest();
      };
      const told = this.#told();
      // Not even pipes could be made.
      if (told === undefined) return;
      told.on('error', () => this.#end());
      readLines(
        told,
        longestLine,
        (text) => this.#onLine(text),
        () => this.kill(),
      );
    });
  }

  /** Runs one job. `onLine` gets every line that is as agreed, in the order of arrival. Never rejects. */
  async perform(job: RunnerJob, onLine: (line: RunnerLine) => void): Promise<Ending> {
    this.jobs += 1;
    this.#hold(true);
    const began = performance.now();
    const usedBefore = this.#processorMs();
    const threadsBefore = this.engine === 'javascript' ? new Map() : threadMsOf(this.#pid);
    let usedAtLine = usedBefore;
    let askedAt = began;
    this.seenBytes = this.residentBytes();
    const limitMet = (limit: LimitName): Ending => {
      const used = this.#processorMs() - (limit === 'run-time' ? usedBefore : usedAtLine);
      const most = limit === 'case-time' ? this.#busiestSince(threadsBefore) : used;
      const processorMs = Number.isNaN(used) ? Number.POSITIVE_INFINITY : Math.min(used, most);
      return { kind: 'limit', limit, processorMs };
    };
    const ending = await new Promise<Ending>((resolve) => {
      let silence: NodeJS.Timeout | undefined;
      const stop = (ended: Ending) => {
        clearTimeout(silence);
        clearInterval(watch);
        clearTimeout(whole);
        this.#onLine = () => this.kill();
        this.#onEnd = () => undefined;
        if (ended.kind !== 'done') this.kill();
        resolve(ended);
      };
      const waitFor = (ms: number) => {
        clearTimeout(silence);
        silence = setTimeout(() => stop(limitMet('case-time')), ms);
      };
      const watch = setInterval(() => {
        this.seenBytes = this.residentBytes();
        if (this.seenBytes > processMb[this.engine] * 1024 ** 2) stop(limitMet('memory'));
      }, watchEveryMs);
      const whole = setTimeout(() => stop(limitMet('run-time')), job.limits.runMs + grace.start);
      this.#onEnd = (signal) => stop(this.#endingOf(signal));
      this.#onLine = (text) => {
        const line = readRunnerLine(text, job.nonce);
        if (line === undefined) return stop({ kind: 'gone', signal: undefined, reason: 'odd-bytes' });
        if (line.kind === 'done') return stop({ kind: 'done' });
        onLine(line);
        if (line.kind === 'case' && isEndingLimit(line.report.limit)) {
          return stop(limitMet(line.report.limit));
        }
        if (performance.now() - askedAt > processorStepMs) {
          askedAt = performance.now();
          usedAtLine = this.#processorMs();
        }
        waitFor(job.limits.caseMs + grace.between);
      };
      waitFor(job.limits.caseMs + grace.start);
      if (this.isDead) stop(this.#endingOf(undefined));
      else this.child.stdin?.write(`${JSON.stringify(job)}\n`);
    });
    this.usedAt = began;
    this.rest();
    return ending;
  }

  /** The engine's own last words, or the wall around this one runner, tell that the program took too much memory. */
  #endingOf(signal: string | undefined): Ending {
    const ranOut = /is_heap_oom = 1/.test(this.#errors) || this.#group?.ranOut();
    if (!ranOut) return { kind: 'gone', signal, reason: this.#isKilledOutside ? 'killed' : 'died' };
    return { kind: 'limit', limit: 'memory', processorMs: Number.POSITIVE_INFINITY };
  }

  /** Killed by us, or dead already: its memory is as good as free. */
  get isEnding(): boolean {
    return this.isDead || this.#isKilledByUs;
  }

  /** Resident memory; 0 where the system does not tell. */
  residentBytes(): number {
    return this.isDead ? 0 : residentBytesOf(this.#pid);
  }

  #processorMs(): number {
    return processorMsOf(this.#pid);
  }

  /**
   * What a case had at most: its one thread, as much as it did in the whole job. JavaScript has more than its thread does:
   * others gather its garbage, and it waits for them.
   */
  #busiestSince(before: Map<string, number>): number {
    if (this.engine === 'javascript') return Number.POSITIVE_INFINITY;
    const spent = [...threadMsOf(this.#pid)].map(([thread, ms]) => ms - (before.get(thread) ?? 0));
    return spent.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...spent);
  }

  /** Ends the whole process group, at once and for sure. */
  kill(): void {
    if (this.isDead || this.child.pid === undefined) return;
    this.#isKilledByUs = true;
    this.#end();
  }

  #end(): void {
    if (this.child.pid === undefined) return;
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }

  /** Until its end, keeps our own process alive. */
  endNow(): Promise<void> {
    this.#hold(true);
    this.kill();
    return this.ended;
  }

  /** An idle runner does not keep our own process alive. */
  rest(): void {
    this.#hold(false);
  }

  #hold(isHeld: boolean): void {
    const { stdin, stderr } = this.child;
    for (const one of [this.child, stdin, stderr, this.#told()] as { ref?(): void; unref?(): void }[]) {
      if (isHeld) one?.ref?.();
      else one?.unref?.();
    }
  }
}

/** After these nothing in the process is trusted. A result that is too large is an answer like others. */
function isEndingLimit(limit: LimitName | undefined): limit is LimitName {
  return limit !== undefined && limit !== 'result-size';
}

/** What confines a runner tells its signal as a shell does: 128 and the number. */
function signalIn(code: number | null): string | undefined {
  return Object.entries(constants.signals).find(([, number]) => number + 128 === code)?.[0];
}
