/**
 * Programs of our own to run before the first person's, in isolates that are ended after it. Whatever a process does
 * for the first time takes several times longer: this way nobody waits for it.
 */
import { defaultLimits } from '../limits.ts';
import type { RunnerJob } from '../protocol.ts';

const sources = [
  'export function warm(value) { return value; }',
  'function warm(value) { return value; }',
  'function warm(value) { return value; }',
];

export function warmUpJobs(): RunnerJob[] {
  return sources.map(jobOf);
}

function jobOf(source: string): RunnerJob {
  const cases = [1, 2, 3].map((n) => ({
    form: 'call' as const,
    call: 'warm',
    args: [[n, { text: 'a' }]],
    keepsArguments: false,
  }));
  return {
    nonce: '',
    language: 'javascript',
    files: { 'warm.js': source },
    entry: 'warm.js',
    console: false,
    limits: defaultLimits,
    groups: [0, 1].map((group) => ({ group, cases })),
  };
}
