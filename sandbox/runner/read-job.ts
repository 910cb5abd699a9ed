/** A job that only reads: no isolate, and nothing of the program runs. */
import type { Portable } from '../portable.ts';
import type { RunnerJob, RunnerLine } from '../protocol.ts';
import { readScript } from './read-script.ts';

export function isReading({ groups }: RunnerJob): boolean {
  return groups.some(({ cases }) => cases.some(({ form }) => form === 'reading'));
}

export function tellReading(job: RunnerJob, tell: (line: RunnerLine) => void): void {
  for (const { group, cases } of job.groups) {
    for (const [index, one] of cases.entries()) {
      const mark = one.form === 'reading' ? one.mark : '';
      const value = (readScript(job.language, job.files[job.entry] ?? '', mark) ?? null) as Portable;
      const report = { case: index, observed: [{ step: 0, value }], console: [], consoleCut: false };
      tell({ kind: 'case', group, report });
    }
    tell({ kind: 'end', group, count: cases.length });
  }
  tell({ kind: 'done' });
}
