/** Mechanical mutants of a program, for measuring how much a challenge's cases notice. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Language } from './job.ts';

/** The whole changed source; the line (1-based) and, in short, what was changed there: `a < b -> a <= b`. */
export type Mutant = { line: number; change: string; source: string };

/** Of wall time, on a computer that has much else to do. */
const longestMs = 60_000;

/**
 * Parses in a child process of its own, which is killed when it takes too long.
 * @throws when the source cannot be parsed, or its parser dies
 */
export async function makeMutants(language: Language, source: string): Promise<Mutant[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'runner', 'mutants-main.ts')], {
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: longestMs,
    killSignal: 'SIGKILL',
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify({ language, source }));
  const [answer, trouble] = await Promise.all([text(child.stdout), text(child.stderr)]);
  try {
    return JSON.parse(answer);
  } catch {
    throw new Error(
      `the source could not be read: ${trouble.match(/Error: (.*)/)?.[1] ?? 'its parser died'}`,
    );
  }
}
