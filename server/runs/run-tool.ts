/** What the terminal tools share: a sandbox of their own, one clear line when they cannot do their work. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createSandbox } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import { loadChallenge } from '../challenges/load-challenge.ts';
import { readLists } from '../challenges/read-lists.ts';
import type { RunDeps } from './plan-generated.ts';

export const builtInChallenges = join(import.meta.dirname, '..', '..', 'challenges');

/** A reason that ends a tool: one line, with the mend in it. */
export class CannotRun extends Error {}

export type ToolDeps = RunDeps & {
  /** The reason that was logged last, if any. */
  lastError(): string | undefined;
};

/** Runs a tool with a sandbox, and closes it. Sets exit code 2 when the tool could not do its work. */
export async function runTool(work: (deps: ToolDeps) => Promise<void>): Promise<void> {
  const sandbox = createSandbox({ maxRunners: 2 });
  let reason: string | undefined;
  const note = (about: unknown) => {
    reason = (about as { reason?: string }).reason;
  };
  const silent = () => undefined;
  const log = { error: note, warn: note, info: silent, debug: silent, trace: silent, fatal: note };
  try {
    // The seed's key need not be secret here: whoever runs this can read the cases.
    const deps = { sandbox, log, config: { secret: new Uint8Array(32) } };
    await work({ ...(deps as unknown as RunDeps), lastError: () => reason });
  } catch (error) {
    process.exitCode = 2;
    const text = error instanceof CannotRun ? error.message : `Unexpected: ${(error as Error).stack}`;
    process.stderr.write(`${text}\n`);
  } finally {
    await sandbox.close();
  }
}

/** @throws CannotRun with every reason when the folder is withheld */
export async function openChallenge(folder: string): Promise<Challenge> {
  const path = resolve(folder);
  const about = await stat(path).catch(() => undefined);
  if (!about?.isDirectory()) throw new CannotRun(`${folder} is no folder. Give the folder of one challenge.`);
  const { skills } = await readLists([builtInChallenges, dirname(path)]).catch((error: Error) => {
    throw new CannotRun(error.message);
  });
  const loaded = await loadChallenge(path, skills);
  if ('challenge' in loaded) return loaded.challenge;
  throw new CannotRun(`${folder} cannot be used:\n${loaded.reasons.map((one) => `  ${one}`).join('\n')}`);
}
