/** What is read of one file of a program without running it, and what is seen when it runs. */
import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';
import type { CaseResult, JobResult } from '../job.ts';
import type { Portable } from '../portable.ts';

const Line = Type.Integer({ minimum: 1 });
const Count = Type.Integer({ minimum: 0 });

/** Where a trace counts how often a statement is reached. */
const Key = Type.String();

export const Reading = Type.Object({
  /** The file with its own recorder in it; null where the language can be watched from outside. */
  traced: Type.Union([Type.String(), Type.Null()]),
  /** Plain statements, each the only one on its line (1-based) that is written so. */
  plain: Type.Array(Type.Object({ key: Key, line: Line, text: Type.String() })),
  /** Functions whose name is theirs alone: from where to where each of their own returns stands. */
  returns: Type.Array(Type.Object({ name: Type.String(), places: Type.Array(Type.Tuple([Line, Line])) })),
  /** An `if` with an `else`, and the first statement inside each of the two; each begins a line alone. */
  branches: Type.Array(
    Type.Object({
      key: Key,
      line: Line,
      inside: Type.Array(Type.Object({ key: Key, line: Line }), { minItems: 2, maxItems: 2 }),
    }),
  ),
  /** Loops that begin a line alone, and names that have a value before the loop begins. */
  loops: Type.Array(Type.Object({ line: Line, end: Line, variables: Type.Array(Type.String()) })),
  /** Comparisons with `<`, `<=`, `>` or `>=`, each the only one like it on its line: what stands from `start` to `end` may become `to`. */
  bounds: Type.Array(
    Type.Object({ line: Line, start: Count, end: Count, from: Type.String(), to: Type.String() }),
  ),
});
export type Reading = Static<typeof Reading>;

const Values = Type.Array(Type.Unknown());
const Trace = Type.Object({
  /** Key -> how often the statement was reached. */
  hits: Type.Record(Type.String(), Count),
  /** Function -> how often it gave something by a return of its own, and the line of the last. */
  returns: Type.Record(Type.String(), Type.Object({ count: Count, line: Line })),
  /** Line of a loop -> how often it began, turns in all, and the values of its variables before and after the first. */
  loops: Type.Record(
    Type.String(),
    Type.Object({ begun: Count, turns: Count, before: Values, after: Type.Union([Values, Type.Null()]) }),
  ),
});
export type Trace = {
  hits: Record<string, number>;
  returns: Record<string, { count: number; line: number }>;
  loops: Record<string, { begun: number; turns: number; before: Portable[]; after: Portable[] | null }>;
};

/** Undefined for a file that cannot be read, or that is too odd to be asked about. */
export function readingOf({ groups }: JobResult): Reading | undefined {
  const value = lastValue(groups[0]?.cases[0]);
  return Check(Reading, value) ? value : undefined;
}

/** Undefined when the program did not come to its end, or spoiled what was written down. */
export function traceOf(one: CaseResult | undefined): Trace | undefined {
  const value = lastValue(one);
  return Check(Trace, value) ? (value as Trace) : undefined;
}

function lastValue(one: CaseResult | undefined): unknown {
  const seen = one?.observed.at(-1);
  return seen && 'value' in seen ? seen.value : undefined;
}
