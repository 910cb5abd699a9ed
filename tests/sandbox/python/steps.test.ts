import { expect, test } from 'vitest';
import type { Step } from '#sandbox';
import { jobOf, pythonSandbox } from './ask.ts';

const sandbox = pythonSandbox();

test('steps speak of what the program has at its top, and see a value that it changed', async () => {
  const source = `from enum import Enum
class Turn(Enum):
    LEFT = "left"
class Clock:
    @classmethod
    def parse(cls, text):
        return cls() if text else None
    def is_left(self, turn):
        return turn is Turn.LEFT
def double(n):
    return 2 * n
def change(grid, how):
    grid[:] = [how(n) for n in grid]`;
  const steps = [
    { call: 'parse', on: 'Clock', args: ['10'], as: 'clock' },
    { get: 'LEFT', on: 'Turn', as: 'left', expect: { value: 'left' } },
    { call: 'is_left', on: 'clock', args: [{ $ref: 'left' }], expect: { value: true } },
    { let: [1, 2], as: 'grid' },
    { call: 'change', args: [{ $ref: 'grid' }, { $ref: 'double' }], expect: { value: null } },
    { get: 'grid', expect: { value: [2, 4] } },
  ];
  const run = (all: Step[]) => sandbox.run(jobOf(source, [{ form: 'steps', steps: all }]));
  const [held, lacking] = [await run(steps), await run([{ call: 'parse', on: 'Watch' }])];
  expect(held.groups[0]!.state).toBe('holds');
  expect(lacking.groups[0]!.cases[0]).toMatchObject({
    observed: [{ step: 0, error: { name: 'NameError', message: "name 'Watch' is not defined" } }],
  });
});
