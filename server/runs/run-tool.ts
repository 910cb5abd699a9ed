/** What the terminal tools share: a sandbox of their own, one clear line when they cannot do their work. */
import { CannotRun } from '../challenges/open-challenge.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { sandboxForTool } from './sandbox-for-tool.ts';

export type ToolDeps = RunDeps & {
  /** The reason that was logged last, if any. */
  lastError(): string | undefined;
};

/**
 * Runs a tool with a sandbox, and closes it. Sets exit code 2 when the tool could not do its work: the reason goes to
 * stderr, and to `whenNot`.
 */
export async function runTool(
  work: (deps: ToolDeps) => Promise<void>,
  whenNot: (reason: string) => void = () => undefined,
): Promise<void> {
  const sandbox = sandboxForTool();
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
    const text = sentenceOf(error);
    process.stderr.write(`${text}\n`);
    whenNot(text);
  } finally {
    await sandbox.close();
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  if (error instanceof PlatformFault) {
    return `Not done: ${error.message}. Nothing is wrong with the challenge. Run it again when this computer has less to do.`;
  }
  return `Unexpected: ${(error as Error).stack}`;
}
