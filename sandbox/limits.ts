/** Every limit that a program can meet, in one place. Times in milliseconds, sizes in bytes unless the name says more. */
import { totalmem } from 'node:os';

export type Limits = {
  /** Wall time for one case. */
  caseMs: number;
  /** Wall time for a whole run, start of the first case to end of the last. */
  runMs: number;
  /** V8 heap of one isolate, in mebibytes. */
  isolateMb: number;
};

export const defaultLimits: Limits = { caseMs: 2_000, runMs: 10_000, isolateMb: 64 };

/** What a challenge may set, lowest to highest. */
export const limitBounds: Record<keyof Limits, { min: number; max: number }> = {
  caseMs: { min: 100, max: 10_000 },
  runMs: { min: 500, max: 30_000 },
  isolateMb: { min: 16, max: 128 },
};

/** Resident memory of one runner process, by engine: an interpreter in WebAssembly needs more of its own. */
export const processMb = { javascript: 350, python: 450, sql: 300 } as const;

/** Of the machine's memory, what all runners together may take; the rest is the server's and the system's. */
const memoryShare = 0.75;

/** In mebibytes. A container or a service with less than the machine has counts with its own. */
export function memoryForRunnersMb(): number {
  const own = process.constrainedMemory();
  const bytes = own > 0 ? Math.min(own, totalmem()) : totalmem();
  return Math.floor((bytes / 1024 ** 2) * memoryShare);
}

export const hardLimits = {
  sourceBytes: 64 * 1024,
  filesPerJob: 20,
  consoleBytes: 64 * 1024,
  /** What a line of the console takes beside its text: a million empty lines are no small thing either. */
  consoleLineCost: 16,
  resultCharacters: 20_000,
  resultDepth: 50,
  maxRunners: 8,
  queuedPerTenant: 3,
  queuedInAll: 200,
} as const;
