/** The sandbox's only door. */

export { createSandbox } from './create-sandbox.ts';
export { type Engine, engineOf } from './engines.ts';
export {
  type CaseResult,
  type Comparison,
  type ConsoleLine,
  type Expectation,
  type GroupResult,
  type GroupState,
  type Guest,
  type Job,
  type JobCase,
  type JobGroup,
  type JobResult,
  type Language,
  type Layer,
  type LimitName,
  languages,
  type Observation,
  type Outcome,
  type ProgramError,
  type ProgramProblem,
  type RunOptions,
  type Sandbox,
  type SandboxOptions,
  type Step,
} from './job.ts';
export { isAsExpected } from './judge/equal.ts';
export { namedAsLists } from './judge/named-tuples.ts';
export { type LayerName, layerNames } from './layers.ts';
export { defaultLimits, hardLimits, type Limits, limitBounds } from './limits.ts';
export { type Mutant, makeMutants } from './make-mutants.ts';
export { type Portable, PortableFault, type PortableOptions, readPortable } from './portable.ts';
export { SandboxBusy } from './sandbox-busy.ts';
export { calledNames, refsIn, topNames } from './top-names.ts';
export { type Reading, readingOf, type Trace, traceOf } from './tracing/reading.ts';
export { stepsBefore, toReadingJob, toTraced, withRecorder } from './tracing/trace-program.ts';
