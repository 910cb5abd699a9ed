import { expect, test } from 'vitest';
import { lineOfRun } from '#web/attempts/line-of-run.ts';
import type { Shown } from '#web/attempts/run-controller.ts';

const error = { name: 'SyntaxError', message: 'Unexpected token', file: 'overlaps.ts', line: 3, column: 1 };
const files = { 'overlaps.ts': 'as it was run' };
const visible = (result: object) =>
  ({
    kind: 'visible',
    purpose: 'examples',
    files,
    result: { problem: null, cases: [], ...result },
  }) as unknown as Shown;
const problem = { kind: 'syntax', detail: '', error };

test.each<[string, Shown, number | null]>([
  ['a program that could not be read', visible({ problem }), 3],
  [
    'a case that ended in an error',
    visible({
      cases: [
        { state: 'holds', error: null },
        { state: 'error', error },
      ],
    }),
    3,
  ],
  ['an error that was expected', visible({ cases: [{ state: 'holds', error }] }), null],
  [
    'a hand-in that could not be read',
    { kind: 'submission', submission: { files }, result: { problem } } as unknown as Shown,
    3,
  ],
  ['nothing that was run', { kind: 'nothing' }, null],
])('the line of %s', (_, shown, line) => {
  expect(lineOfRun(shown, 'overlaps.ts', 'as it was run')).toBe(line);
});

test('nothing is said of a text that was changed since, nor of another file', () => {
  const shown = visible({ problem });
  expect([lineOfRun(shown, 'overlaps.ts', 'changed'), lineOfRun(shown, 'other.ts', 'as it was run')]).toEqual(
    [null, null],
  );
});
