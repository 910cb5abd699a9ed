import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeNewer } from '#web/ui/use-fields.ts';

const word = fc.stringMatching(/^[a-zå]{0,6}$/);
const fields = fc.record({
  name: word,
  days: fc.option(fc.nat(), { nil: null }),
  tasks: fc.array(fc.record({ what: word })),
});

test('what was written here stays, and what was not is as the server has it, for all forms', () => {
  fc.assert(
    fc.property(
      fields,
      fields,
      fields,
      fc.subarray(['name', 'days', 'tasks'] as const),
      (begun, known, own, mine) => {
        const written = { ...begun, ...Object.fromEntries(mine.map((one) => [one, own[one]])) };
        const expected = (one: keyof typeof own) =>
          JSON.stringify(written[one]) === JSON.stringify(begun[one]) ? known[one] : written[one];
        expect(takeNewer(written, { begun, known })).toEqual({
          ...{ name: expected('name'), days: expected('days'), tasks: expected('tasks') },
        });
      },
    ),
  );
});

test('two who change different fields at the same time lose neither', () => {
  const begun = { title: 'Rätta', insurer: 'not-said', tasks: [{ what: 'Läsa' }] };
  const written = { ...begun, tasks: [{ what: 'Läsa loggar' }] };
  const known = { ...begun, insurer: 'company' };
  expect(takeNewer(written, { begun, known })).toEqual({ ...written, insurer: 'company' });
});
