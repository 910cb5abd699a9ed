/**
 * What a runner is told and what it tells, one JSON document per line over its pipes. Expected values are
 * in neither. Every line from a runner carries the job's nonce; anything else counts as odd bytes.
 */
import {
  type ConsoleLine,
  type Job,
  type JobCase,
  type JobGroup,
  type LimitName,
  limitNames,
  type Observation,
  type ProgramError,
  type ProgramProblem,
  type Step,
} from './job.ts';
import type { Limits } from './limits.ts';
import { type Portable, readPortable } from './portable.ts';
import { calledNames, topNames } from './top-names.ts';

export type BareStep =
  | { new: string; args: Portable[]; as: string }
  | { call: string; on?: string; args: Portable[]; as?: string }
  | { get: string; on?: string; as?: string }
  | { set: string; on: string; to: Portable }
  | { let: Portable; as: string }
  | { take: number; from: string };
/** A case as a runner sees it: what to do, never what it should give. */
export type BareCase = { files?: Record<string, string> } & (
  | { form: 'call'; call: string; args: Portable[]; keepsArguments: boolean }
  /** `tops`: names of the program's own that steps speak of. */
  | { form: 'steps'; tops: string[]; steps: BareStep[] }
  | { form: 'query'; tables: Record<string, Portable[][]>; before?: string }
  | { form: 'reading'; mark: string }
);

export type RunnerJob = {
  nonce: string;
  language: Job['language'];
  files: Record<string, string>;
  entry: string;
  given?: string[];
  schema?: string;
  console: boolean;
  limits: Limits;
  /** Indexes into the job's groups, in the order to run, each with its cases. */
  groups: { group: number; cases: BareCase[] }[];
};

/** What a runner saw in one case. Exactly one of observed, limit, load, missing, notCallable says how it went. */
export type CaseReport = {
  case: number;
  observed: Observation[];
  /** The arguments after the call, when the case asked for them. */
  arguments?: Portable[];
  limit?: LimitName;
  /** The limit was met before any case's own call: while the file itself ran. */
  duringLoad?: boolean;
  load?: ProgramError;
  missing?: string;
  notCallable?: string;
  console: ConsoleLine[];
  consoleCut: boolean;
};

export type RunnerLine =
  | { kind: 'case'; group: number; report: CaseReport }
  | { kind: 'end'; group: number; count: number }
  | { kind: 'problem'; problem: ProgramProblem }
  | { kind: 'done' };

/** The longest line a runner may write, in characters: one case with its console at the caps, escaped. */
export const longestLine = 1_000_000;

export function toBareCases(group: JobGroup): BareCase[] {
  return group.cases.map((one) => ({ ...(one.files && { files: one.files }), ...toBareForm(one) }));
}

function toBareForm(one: JobCase): BareCase {
  switch (one.form) {
    case 'call':
      return { form: 'call', call: one.call, args: one.args, keepsArguments: one.keepsArguments ?? false };
    case 'steps':
      return { form: 'steps', tops: topNames(one.steps), steps: one.steps.map(toBareStep) };
    case 'query': {
      const before = one.before === undefined ? {} : { before: one.before };
      return { form: 'query', tables: one.tables, ...before };
    }
    case 'reading':
      return { form: 'reading', mark: one.mark };
  }
}

function toBareStep(step: Step): BareStep {
  const as = 'as' in step && step.as !== undefined ? { as: step.as } : {};
  if ('new' in step) return { new: step.new, args: step.args ?? [], as: step.as };
  if ('let' in step) return { let: step.let, as: step.as };
  const on = 'on' in step && step.on !== undefined ? { on: step.on } : {};
  if ('call' in step) {
    return { call: step.call, ...on, args: step.args ?? [], ...as };
  }
  if ('get' in step) return { get: step.get, ...on, ...as };
  if ('set' in step) return { set: step.set, on: step.on, to: step.to };
  return { take: step.take, from: step.from };
}

/** The person's names that a case needs. */
export function namesOf(one: BareCase): string[] {
  if (one.form === 'call') return [one.call];
  if (one.form === 'query' || one.form === 'reading') return [];
  return [...calledNames(one.steps), ...one.tops];
}

/** Reads one line of a runner; undefined when it is anything but what we agreed on. */
export function readRunnerLine(text: string, nonce: string): RunnerLine | undefined {
  try {
    const line = JSON.parse(text) as Record<string, unknown>;
    if (line === null || typeof line !== 'object' || line.nonce !== nonce) return undefined;
    if (line.kind === 'done') return { kind: 'done' };
    if (line.kind === 'problem') return { kind: 'problem', problem: line.problem as ProgramProblem };
    if (!isIndex(line.group)) return undefined;
    if (line.kind === 'end') {
      return isIndex(line.count) ? { kind: 'end', group: line.group, count: line.count } : undefined;
    }
    if (line.kind !== 'case') return undefined;
    const report = line.report as CaseReport;
    if (!isIndex(report.case) || !Array.isArray(report.observed)) return undefined;
    if (report.limit !== undefined && !limitNames.includes(report.limit)) return undefined;
    for (const name of [report.missing, report.notCallable]) {
      if (name !== undefined && typeof name !== 'string') return undefined;
    }
    for (const seen of report.observed) {
      if (!isIndex(seen.step)) return undefined;
      if ('value' in seen) readPortable(seen.value, { observed: true, depth: 60 });
      else if (typeof seen.error?.message !== 'string') return undefined;
    }
    if (report.arguments !== undefined) readPortable(report.arguments, { observed: true, depth: 60 });
    return { kind: 'case', group: line.group, report };
  } catch {
    // Not JSON, or a value no reader lets through: the caller treats both as odd bytes.
    return undefined;
  }
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
