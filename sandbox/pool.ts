/**
 * The runners that are alive. One serves one tenant in its life; a spare is started ahead of need, for each engine
 * that has been prepared or asked for. All of them together stay within a number and within a share of the machine's memory:
 * those that wait for their person to come again make room first, then spares of other engines.
 */
import type { Confinement } from './confine/confinement.ts';
import type { Engine } from './engines.ts';
import { memoryForRunnersMb, processMb } from './limits.ts';
import { RunnerProcess } from './runner-process.ts';

/** A runner is replaced after so much work, or when it has grown, so that nothing piles up in it. */
const retireAfterJobs = 300;
/** Of what its engine may take. */
const retireAboveShare = 0.63;
const idleMs = 10 * 60_000;
/** A new spare waits this long, so that its start takes nothing from the run that is beginning. */
const refillAfterMs = 150;
/** Who comes back for a new runner so soon has lost one: the last spare is kept for somebody else. */
const lostWithinMs = 1_500;

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
  /** The longest unasked first. */
  #engines: Set<Engine>;
  readonly #mostMb: number;
  /** When a tenant last got a runner that was not its own before; the oldest first. */
  readonly #newlyServed = new Map<string, number>();

  /** @param mostMb memory that all runners may take together, counted by the caps of their engines */
  constructor(
    most: number,
    spares: number,
    engines: Engine[],
    confinement?: Confinement,
    mostMb = memoryForRunnersMb(),
  ) {
    this.#confinement = confinement;
    this.#most = most;
    this.#mostMb = mostMb;
    this.#spares = spares;
    this.#engines = new Set(engines);
    this.#sweep = setInterval(() => this.#endIdle(), 60_000).unref();
    this.#fill();
  }

  /** A runner for this tenant, ready for a job; undefined when none could be started. */
  async take(tenant: string, engine: Engine): Promise<RunnerProcess | undefined> {
    this.#engines.delete(engine);
    this.#engines.add(engine);
    const own = this.#idle.findIndex((one) => one.tenant === tenant && one.engine === engine && !one.isDead);
    if (own !== -1) return this.#idle.splice(own, 1)[0];
    for (let tries = 0; tries < 3 && !this.#isClosed; tries += 1) {
      const fresh = this.#takeSpare(tenant, engine) ?? this.#startFor(engine);
      fresh.child.ref();
      this.#fillLater();
      if (await fresh.ready) {
        fresh.tenant = tenant;
        return fresh;
      }
    }
    return undefined;
  }

  /** A spare of this engine from now on. It comes a moment later, and only where there is room. */
  prepare(engine: Engine): void {
    if (this.#engines.has(engine)) return;
    // Before the others: those asked for keep their spares first.
    this.#engines = new Set([engine, ...this.#engines]);
    this.#fillLater();
  }

  /** Back from a job that ended well. Another tenant never gets it. A guest's makes room first. */
  give(runner: RunnerProcess, isGuests = false): void {
    const most = processMb[runner.engine] * 1024 ** 2 * retireAboveShare;
    if (runner.jobs >= retireAfterJobs || runner.residentBytes() > most) runner.kill();
    else if (!runner.isDead) isGuests ? this.#idle.unshift(runner) : this.#idle.push(runner);
    this.#fillLater();
  }

  /** Every runner that is not ending; one without a tenant is a spare. */
  living(): RunnerProcess[] {
    return [...this.#alive].filter((one) => !one.isEnding);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#sweep);
    clearTimeout(this.#refill);
    await Promise.all([...this.#alive].map((one) => one.endNow()));
  }

  #takeSpare(tenant: string, engine: Engine): RunnerProcess | undefined {
    const now = performance.now();
    for (const [who, at] of this.#newlyServed) {
      if (now - at > lostWithinMs) this.#newlyServed.delete(who);
    }
    const who = `${engine} ${tenant}`;
    const hasLostOne = this.#newlyServed.delete(who);
    this.#newlyServed.set(who, now);
    const spares = this.#waiting.filter((one) => one.engine === engine && !one.isDead);
    const spare = spares[0];
    if (spare === undefined || (hasLostOne && spares.length === 1)) return undefined;
    this.#waiting.splice(this.#waiting.indexOf(spare), 1);
    return spare;
  }

  /** Somebody waits for it, so spares of other engines go too when there is no room; what runs is never ended. */
  #startFor(engine: Engine): RunnerProcess {
    const others = () => this.#waiting.filter((one) => one.engine !== engine);
    while (!this.#hasRoom(engine)) {
      const least = [...this.#engines].flatMap((one) => others().filter((spare) => spare.engine === one));
      const going = this.#idle[0] ?? least[0];
      if (going === undefined) break;
      this.#end(going);
    }
    return this.#start(engine);
  }

  #hasRoom(engine: Engine): boolean {
    const staying = this.living();
    const takenMb = staying.reduce((sum, one) => sum + processMb[one.engine], 0);
    return staying.length < this.#most && takenMb + processMb[engine] <= this.#mostMb;
  }

  #start(engine: Engine): RunnerProcess {
    const made = new RunnerProcess(engine, this.#confinement);
    this.#alive.add(made);
    let wasReady = false;
    made.ready.then((isReady) => {
      wasReady = isReady;
    });
    made.ended.then(() => {
      this.#alive.delete(made);
      this.#forget(made);
      // Ended by somebody outside, perhaps. One that never became ready would only fail again.
      if (wasReady) this.#fillLater();
    });
    return made;
  }

  #end(runner: RunnerProcess): void {
    this.#forget(runner);
    runner.kill();
  }

  #forget(runner: RunnerProcess): void {
    for (const list of [this.#idle, this.#waiting]) {
      const at = list.indexOf(runner);
      if (at !== -1) list.splice(at, 1);
    }
  }

  #fillLater(): void {
    if (this.#refill !== undefined || this.#isClosed) return;
    this.#refill = setTimeout(() => {
      this.#refill = undefined;
      this.#fill();
    }, refillAfterMs).unref();
  }

  /** A spare is worth more than a runner whose person may come again. The engine asked for last comes first. */
  #fill(): void {
    for (const engine of [...this.#engines].reverse()) {
      const missing = this.#spares - this.#waiting.filter((one) => one.engine === engine).length;
      for (let i = 0; i < missing && !this.#isClosed; i += 1) {
        for (let idle = this.#idle[0]; idle && !this.#hasRoom(engine); idle = this.#idle[0]) this.#end(idle);
        if (!this.#hasRoom(engine)) break;
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
