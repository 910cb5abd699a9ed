/** The runners that are alive. One serves one tenant in its life; a spare is started ahead of need. */
import { RunnerProcess } from './runner-process.ts';

/** A runner is replaced after so much work, or when it has grown, so that nothing piles up in it. */
const retireAfterJobs = 300;
const retireAboveBytes = 220 * 1024 ** 2;
const idleMs = 10 * 60_000;
/** A new spare waits this long, so that its start takes nothing from the run that is beginning. */
const refillAfterMs = 150;

export class RunnerPool {
  readonly #most: number;
  readonly #spares: number;
  readonly #waiting: RunnerProcess[] = [];
  readonly #idle: RunnerProcess[] = [];
  readonly #alive = new Set<RunnerProcess>();
  readonly #sweep: NodeJS.Timeout;
  #isClosed = false;
  #refill: NodeJS.Timeout | undefined;

  constructor(most: number, spares: number) {
    this.#most = most;
    this.#spares = spares;
    this.#sweep = setInterval(() => this.#endIdle(), 60_000).unref();
    this.#fill();
  }

  /** A runner for this tenant, ready for a job; undefined when none could be started. */
  async take(tenant: string): Promise<RunnerProcess | undefined> {
    const own = this.#idle.findIndex((one) => one.tenant === tenant && !one.isDead);
    if (own !== -1) return this.#idle.splice(own, 1)[0];
    for (let tries = 0; tries < 3 && !this.#isClosed; tries += 1) {
      const fresh = this.#waiting.shift() ?? this.#start();
      fresh.child.ref();
      this.#fillLater();
      if (await fresh.ready) {
        fresh.tenant = tenant;
        return fresh;
      }
    }
    return undefined;
  }

  /** Back from a job that ended well. Another tenant never gets it. */
  give(runner: RunnerProcess): void {
    if (runner.jobs >= retireAfterJobs || runner.residentBytes() > retireAboveBytes) runner.kill();
    else if (!runner.isDead) this.#idle.push(runner);
    this.#fillLater();
  }

  pids(): number[] {
    return [...this.#alive].flatMap((one) => one.child.pid ?? []);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#sweep);
    clearTimeout(this.#refill);
    await Promise.all([...this.#alive].map((one) => one.endNow()));
  }

  #start(): RunnerProcess {
    if (this.#alive.size >= this.#most) this.#idle.shift()?.kill();
    const made = new RunnerProcess();
    this.#alive.add(made);
    made.ended.then(() => {
      this.#alive.delete(made);
      for (const list of [this.#idle, this.#waiting]) {
        const at = list.indexOf(made);
        if (at !== -1) list.splice(at, 1);
      }
    });
    return made;
  }

  #fillLater(): void {
    if (this.#refill !== undefined || this.#isClosed) return;
    this.#refill = setTimeout(() => {
      this.#refill = undefined;
      this.#fill();
    }, refillAfterMs).unref();
  }

  #fill(): void {
    while (this.#waiting.length < this.#spares && !this.#isClosed) {
      if (this.#alive.size >= this.#most && this.#idle.length === 0) return;
      this.#waiting.push(this.#start());
    }
  }

  /** Runners are idle in the order of their last use: the longest unused goes first. */
  #endIdle(): void {
    for (const one of this.#idle) {
      if (performance.now() - one.usedAt > idleMs) one.kill();
    }
  }
}
