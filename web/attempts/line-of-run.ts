/** The line where the last run stopped, as long as the file is as it was run. Null when it did not stop there. */
import type { VisibleCase } from '#server/runs/runs.contract.ts';
import type { Shown } from './run-controller.ts';

export function lineOfRun(shown: Shown, file: string, text: string): number | null {
  if (shown.kind !== 'visible' && shown.kind !== 'submission') return null;
  const files = shown.kind === 'visible' ? shown.files : shown.submission.files;
  const error = errorOf(shown);
  if (files[file] !== text || error?.file !== file) return null;
  return error.line ?? null;
}

/** Hidden cases tell no line: of a hand-in it is only said why it could not be started. */
function errorOf(shown: Extract<Shown, { kind: 'visible' | 'submission' }>): VisibleCase['error'] {
  const { problem } = shown.result;
  if (problem) return problem.error;
  if (shown.kind === 'submission') return null;
  return shown.result.cases.find(({ state, error }) => state === 'error' && error)?.error ?? null;
}
