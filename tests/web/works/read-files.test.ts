import { expect, test } from 'vitest';
import { mostBytes, readFiles } from '#web/works/read-files.ts';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

test('files of text are taken in as they are, after those that were there', async () => {
  const there = [{ name: 'a.txt', text: 'a' }];
  expect(await readFiles([file('b å.lua', 'print("å")\r\n')], there)).toEqual({
    files: [...there, { name: 'b å.lua', text: 'print("å")\r\n' }],
    troubles: [],
  });
});

test('what is not text is left out, and told', async () => {
  const picture = file('a.png', new Uint8Array([0x89, 0x50, 0xff, 0xfe]));
  const withNul = file('b.bin', new Uint8Array([0x61, 0x00]));
  expect(await readFiles([picture, withNul, file('c.txt', 'c')], [])).toEqual({
    files: [{ name: 'c.txt', text: 'c' }],
    troubles: [
      { name: 'a.png', trouble: 'notText' },
      { name: 'b.bin', trouble: 'notText' },
    ],
  });
});

test('ten fit, and together they are no more than a person can read', async () => {
  const ten = Array.from({ length: 10 }, (_, at) => ({ name: `${at}`, text: 'a' }));
  expect((await readFiles([file('one more', 'a')], ten)).troubles).toEqual([
    { name: 'one more', trouble: 'tooMany' },
  ]);
  const there = [{ name: 'å', text: 'å'.repeat(mostBytes / 2) }];
  expect((await readFiles([file('one more', 'a'), file('empty', '')], there)).troubles).toEqual([
    { name: 'one more', trouble: 'tooLarge' },
  ]);
});
