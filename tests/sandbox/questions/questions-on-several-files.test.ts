import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import type { Asked } from '#server/runs/question-forms.ts';
import { askAll, plainValues } from '../../support/questions.ts';
import { inPythonFiles } from './programs-in-python-files.ts';
import { inScriptFiles } from './programs-in-script-files.ts';

const sandbox = createSandbox({ maxRunners: 4, engines: ['javascript', 'python'] });
afterAll(() => sandbox.close());

const byFile = (asked: Asked[]) =>
  Object.fromEntries(
    [...Map.groupBy(asked, ({ file }) => file ?? 'whole')].map(([file, ones]) => [
      file,
      new Set(ones.map(({ form }) => form)),
    ]),
  );

test.each([...inScriptFiles, ...inPythonFiles])(
  'of $name, each of the own files is asked about, the same twice, and what it gives is right',
  async ({ asked, ...program }) => {
    const once = await askAll(sandbox, program);
    expect(byFile(once)).toEqual(
      Object.fromEntries(Object.entries(asked).map(([file, forms]) => [file, new Set(forms)])),
    );
    expect(await askAll(sandbox, program, 'another')).toEqual(once);
    const gives = once.filter(({ form }) => form === 'gives').map(({ expected }) => expected);
    expect(await plainValues(sandbox, program)).toEqual(expect.arrayContaining(gives));
  },
);

test.each([
  { of: 'JavaScript', program: inScriptFiles[0], beside: 'sum.js' },
  { of: 'Python', program: inPythonFiles[0], beside: 'total.py' },
])('of a file of $of beside, the lines and the values are its own', async ({ program, beside }) => {
  const [first] = program?.inputs ?? [];
  const asked = await askAll(sandbox, { ...(program as NonNullable<typeof program>), inputs: [first ?? []] });
  const seen = asked
    .filter(({ file }) => file === beside)
    .map(({ form, line, part, expected }) => ({ form, line, part, expected }));
  const name = beside === 'sum.js' ? 'sum' : 'total';
  // 2 to begin with, 1 for each of 3, 5 and 2, and 9: what is at most 5 counts as one.
  expect(seen).toEqual(
    expect.arrayContaining([
      { form: 'first-turn', line: 3, part: name, expected: 3 },
      { form: 'times', line: 7, part: `${name} += 1`, expected: 3 },
    ]),
  );
});

test('a file that is as the challenge gave it is not asked about', async () => {
  const [program] = inScriptFiles;
  const { others = {}, ...rest } = program as NonNullable<typeof program>;
  const asked = await askAll(sandbox, { ...rest, others, given: others });
  expect(new Set(asked.map(({ file }) => file))).toEqual(new Set([null, 'main.js']));
});
