/**
 * The way out of a runner: a pipe of its own. What is written to stdout is read by nobody, because the engine itself
 * writes there at times, with words of the guest's choosing.
 */
import { writeSync } from 'node:fs';

const pipe = 3;

/** The text has been passed on when this returns: what comes after may end the process. */
export function say(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(pipe, rest));
}
