/** What the sandbox is asked to do, and what it answers. Knows nothing of people, databases or HTTP. */
import type { Engine } from './engines.ts';
import type { LayerName } from './layers.ts';
import type { Limits } from './limits.ts';
import type { Portable } from './portable.ts';

export const languages = ['javascript', 'typescript', 'python', 'sql'] as const;
export type Language = (typeof languages)[number];

/**
 * How an observed value is held against the expected one. `any-order`: a list whose order is free; `any-order-deep`:
 * that of the lists inside it too. `tolerance`: numbers may differ by as much, in lists, records and maps. `rows`: a
 * result set, whose rows come in this order or in any, and whose column names count or only their places.
 */
export type Comparison =
  | 'exact'
  | 'any-order'
  | 'any-order-deep'
  | { tolerance: number }
  | { rows: 'in-order' | 'any-order'; columns: 'names' | 'places' };

/**
 * What a call or step should give: a value, or an error (with this `name` when one is given). `tests`: what the
 * person's own tests should say of the program they were run against. The call then gives a list with a record
 * for each test, `{name, error}`, where `error` is null or says what did not hold. `accept`: one or more, and all
 * hold. `notice`: one or more, and some do not.
 */
export type Expectation =
  | { value: Portable; compare?: Comparison }
  | { error: { name?: string }; compare?: never }
  | { tests: 'accept' | 'notice'; compare?: never };

/**
 * One step of a script over objects, iterators and async code. A returned promise is always awaited
 * (within the limit). `as` names what came back, for later `on` and `{"$ref": name}`. A name that no step gives is one
 * of the program's: a class with static methods, a function that is handed over, a constant. `await` says that a step written
 * as code has the word, as it gives a promise or takes from what is asynchronous; it changes nothing here.
 */
export type Step =
  | { new: string; args?: Portable[]; as: string; expect?: Expectation }
  | { call: string; on?: string; args?: Portable[]; as?: string; await?: true; expect?: Expectation }
  /** Without `on`: what a step named, as it is now, or a constant. */
  | { get: string; on?: string; as?: string; await?: true; expect?: Expectation }
  | { set: string; on: string; to: Portable; expect?: Expectation }
  /** A value of its own, to hand over and look at afterwards. */
  | { let: Portable; as: string; expect?: never }
  /** Takes at most `take` values from an iterable, async iterable, or iterator; observed as a list. */
  | { take: number; from: string; await?: true; expect?: Expectation };

/**
 * One case. Without `expect` the sandbox only observes (reference solutions, generators, own input). `files`: files
 * that this case alone runs with, in place of the job's own of the same path.
 */
export type JobCase = { files?: Record<string, string> } & (
  | {
      form: 'call';
      /** Name of the exported function. */
      call: string;
      args: Portable[];
      expect?: Expectation;
      /** When true the arguments must be the same after the call as before. */
      keepsArguments?: boolean;
    }
  | { form: 'steps'; steps: Step[] }
  | {
      /** The entry file is one query. Gives `{columns: text[], rows: value[][]}`. Only for `sql`. */
      form: 'query';
      /** Rows per table, in the order of its columns in `Job.schema`: the database before the query. */
      tables: Record<string, Portable[][]>;
      /** Statements of the person's own that change the database before the query (own input). */
      before?: string;
      expect?: Expectation;
    }
  | {
      /**
       * The entry file is read, and nothing of it runs. Stands alone in its job; JavaScript and TypeScript only. Gives
       * what tracing/reading.ts describes, or null. `mark`: a name that the file does not hold, for its recorder.
       */
      form: 'reading';
      mark: string;
      expect?: never;
    }
);

export type JobGroup = { id: string; cases: JobCase[] };

export type Job = {
  /** Opaque owner of the code. A runner process serves one tenant in its life. */
  tenant: string;
  language: Language;
  /** Path -> source, as the person wrote it. Files may import each other by relative path; nothing else. */
  files: Record<string, string>;
  /** The file whose exports (or top-level names) the cases call. */
  entry: string;
  /** Files among them that are not the person's: a name that the entry does not have is looked up there too. */
  given?: string[];
  /** For `sql`: the statements that make the tables, empty. */
  schema?: string;
  groups: JobGroup[];
  /** Overrides within the bounds of limits.ts. */
  limits?: Partial<Limits>;
  /** Whether console output is kept and returned. Never for hidden cases. */
  console: boolean;
};

/**
 * finished: every case had its say. limit: at least one group met a limit of the program's. crashed: the
 * runner died under this program (after one repeat). platform-fault: ours; nothing may be held against anybody.
 */
export type Outcome = 'finished' | 'limit' | 'crashed' | 'platform-fault';
export type GroupState = 'holds' | 'other-value' | 'error' | 'no-answer' | 'not-run';
export const limitNames = ['case-time', 'run-time', 'memory', 'result-size', 'source-size'] as const;
export type LimitName = (typeof limitNames)[number];

/** An error of the program, in the person's own file and lines (1-based). Never our frames or paths. */
export type ProgramError = {
  name: string;
  /** Where it is of a class of the person's: the names of its classes, its own first. */
  kinds?: string[];
  message: string;
  file?: string;
  line?: number;
  column?: number;
};

/** Why a program could not even be started: then every group is `error` or `not-run`. */
export type ProgramProblem =
  | { kind: 'syntax'; error: ProgramError }
  | { kind: 'load'; error: ProgramError }
  | { kind: 'missing-entry'; name: string }
  | { kind: 'not-callable'; name: string }
  | { kind: 'import-refused'; specifier: string; file?: string; line?: number }
  /** SQL: SQLite read the query and cannot answer it, such as for a column that no table has. */
  | { kind: 'query-refused'; error: ProgramError }
  /** SQL: the file is not one question. `name`: the word that the statement at that place begins with. */
  | { kind: 'no-statement' }
  | {
      kind: 'several-statements' | 'changes-data' | 'refused-statement';
      name: string;
      file: string;
      line: number;
      column: number;
    };

/**
 * What one call, or one step, was seen to give. `new` and `set` give undefined. An instance of a class is seen
 * as the record of its own enumerable fields; a cycle, a function, a hole in a list… as `$other`.
 */
export type Observation = { step: number } & ({ value: Portable } | { error: ProgramError });

export type CaseResult = {
  state: GroupState;
  /** One entry for a call; one per step for a script, up to the first that is not as expected. */
  observed: Observation[];
  /** Index into `observed` of the first that is not as expected; absent when the case holds. */
  differsAt?: number;
  /** True when the value was right but the arguments had been changed. */
  changedArguments?: boolean;
  /** What the arguments were after the call; only beside `changedArguments`. */
  argumentsAfter?: Portable[];
  limit?: LimitName;
  console: ConsoleLine[];
};
export type ConsoleLine = { level: 'log' | 'info' | 'warn' | 'error' | 'debug'; text: string };

export type GroupResult = { id: string; state: GroupState; cases: CaseResult[] };

export type JobResult = {
  outcome: Outcome;
  problem?: ProgramProblem;
  /** Same groups, same order as in the job, whatever order they ran in. */
  groups: GroupResult[];
  /** True when console output was cut at the cap. */
  consoleCut: boolean;
  usage: { wallMs: number };
};

/**
 * One confinement layer and whether it holds here, in words for the owner of the server. `required`: no code is run
 * while it is not active.
 */
export type Layer = { name: LayerName; active: boolean; required: boolean; detail: string };

export type SandboxOptions = {
  /** Most runner processes alive at once. Default 8. */
  maxRunners?: number;
  /** Spare runners kept started, for each engine that is in use. Default 1. */
  spares?: number;
  /**
   * Those that programs here may need: there is a place for a spare of each. The first has its spare at once, others
   * when their language is prepared or first run. Default: javascript.
   */
  engines?: Engine[];
  /** Layers without which nothing is run: every job then ends as `platform-fault`. Default: none. */
  requireLayers?: readonly LayerName[];
  /** Called with counts and kinds only: never code, values or names. */
  onAnomaly?: (anomaly: { kind: string; signal?: string; rssBytes?: number; ms: number }) => void;
};

export type RunOptions = {
  /** Told the honest place in the queue (0 = next, running = undefined) whenever it changes. */
  onPlace?: (place: number | undefined) => void;
  signal?: AbortSignal;
  /** For whom this is run, when nobody has entered: see queue.ts. */
  guest?: Guest;
};

/** Somebody whom nobody knows. Guests go after others, and never take every place. */
export type Guest = {
  /** Where they came from, opaque. Those from one place take turns with those from another. */
  from: string;
};

export type Sandbox = {
  /**
   * Runs a job. Never throws for what a program does: failure is data.
   * @throws {SandboxBusy} when the tenant's or the whole queue is full
   * @throws the signal's reason when it is aborted
   */
  run(job: Job, options?: RunOptions): Promise<JobResult>;
  /**
   * Somebody writes in this language: a spare of its engine is started, so that the first run does not wait for it.
   * Cheap to say again and again.
   */
  prepare(language: Language): void;
  /** What confines programs here, found out when the sandbox was made. Always the same layers in the same order. */
  layers(): Layer[];
  /** Kills every runner and refuses further jobs. */
  close(): Promise<void>;
};
