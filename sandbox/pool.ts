/**
 * The runners that are alive. One serves one tenant in its life; a spare is started ahead of need, for each engine
 * that has been asked for.
 */
import type { Confinement } from './confine/confinement.ts';
import type { Engine } from './engines.ts';
import { processMb } from './limits.ts';
import { RunnerProcess } from './runner-process.ts';

/** A runner is replaced after so much work, or when it has grown, so that nothing piles up in it. */
const retireAfterJobs = 300;
/** Of what its engine may take. */
const retireAboveShare = 0.63;
const idleMs = 10 * 60_000;
/** A new spare waits this long, so that its start takes nothing from the run that is beginning. */
const refillAfterMs = 150;

export class RunnerPool {
  readonly #most: number;
  readonly #spares: number;
  readonly #confinement: Confinement | undefined;
  readonly #waiting: RunnerProcess[] = [];
  readonly #idle: RunnerProcess[] = [];
  readonly #alive = new Set<RunnerProcess>();
  readonly #sweep: NodeJS.Timeout;
  #isClosed = false;
  #refill: NodeJS.Timeout | undefined;
  readonly #engines: Set<Engine>;

  constructor(most: number, spares: number, engines: Engine[], confinement?: Confinement) {
    this.#confinement = confinement;
    this.#most = most;
    this.#spares = spares;
    this.#engines = new Set(engines);
    this.#sweep = setInterval(() => this.#endIdle(), 60_000).unref();
    this.#fill();
  }

  /** A runner for this tenant, ready for a job; undefined when none could be started. */
  async take(tenant: string, engine: Engine): Promise<RunnerProcess | undefined> {
    this.#engines.add(engine);
    const fits = (one: RunnerProcess) => one.engine === engine && !one.isDead;
    const own = this.#idle.findIndex((one) => one.tenant === tenant && fits(one));
    if (own !== -1) return this.#idle.splice(own, 1)[0];
    for (let tries = 0; tries < 3 && !this.#isClosed; tries += 1) {
      const spare = this.#waiting.findIndex(fits);
      const fresh = (spare === -1 ? undefined : this.#waiting.splice(spare, 1)[0]) ?? this.#start(engine);
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
    const most = processMb[runner.engine] * 1024 ** 2 * retireAboveShare;
    if (runner.jobs >= retireAfterJobs || runner.residentBytes() > most) runner.kill();
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

  #start(engine: Engine): RunnerProcess {
    if (this.#alive.size >= this.#most) this.#idle.shift()?.kill();
    const made = new RunnerProcess(engine, this.#confinement);
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
    for (const engine of this.#engines) {
      const missing = this.#spares - this.#waiting.filter((one) => one.engine === engine).length;
      for (let i = 0; i < missing && !this.#isClosed; i += 1) {
        if (this.#alive.size >= this.#most && this.#idle.length === 0) return;
        this.#waiting.push(this.#start(engine));
      }
    }
  }

  /** Runners are idle in the order of their last use: the longest unused goes first. */
  #endIdle(): void {
    for (const one of this.#idle) {
      if (performance.now() - one.usedAt > idleMs) one.kill();
    }
  }
}
