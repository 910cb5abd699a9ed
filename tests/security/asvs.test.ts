/** asvs.md is whole: every requirement once, in one of its four forms, and the tests that it names are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The levels of the requirements of each section of ASVS 5.0.0, in their order. */
const levels: Record<string, string> = {
  'V1.1': '22',
  'V1.2': '1111122223',
  'V1.3': '112222222223',
  'V1.4': '222',
  'V1.5': '123',
  'V2.1': '122',
  'V2.2': '112',
  'V2.3': '12223',
  'V2.4': '23',
  'V3.1': '3',
  'V3.2': '113',
  'V3.3': '12223',
  'V3.4': '11222233',
  'V3.5': '11122333',
  'V3.6': '3',
  'V3.7': '22333',
  'V4.1': '12233',
  'V4.2': '23333',
  'V4.3': '22',
  'V4.4': '1222',
  'V5.1': '2',
  'V5.2': '112333',
  'V5.3': '113',
  'V5.4': '222',
  'V6.1': '122',
  'V6.2': '111111112222',
  'V6.3': '11223333',
  'V6.4': '112233',
  'V6.5': '22222333',
  'V6.6': '2223',
  'V6.7': '33',
  'V6.8': '2222',
  'V7.1': '222',
  'V7.2': '1111',
  'V7.3': '22',
  'V7.4': '11222',
  'V7.5': '223',
  'V7.6': '22',
  'V8.1': '1233',
  'V8.2': '1123',
  'V8.3': '133',
  'V8.4': '23',
  'V9.1': '111',
  'V9.2': '1222',
  'V10.1': '22',
  'V10.2': '223',
  'V10.3': '22223',
  'V10.4': '1111122222233333',
  'V10.5': '22222',
  'V10.6': '22',
  'V10.7': '222',
  'V11.1': '2233',
  'V11.2': '22233',
  'V11.3': '11233',
  'V11.4': '1222',
  'V11.5': '23',
  'V11.6': '23',
  'V11.7': '33',
  'V12.1': '12233',
  'V12.2': '11',
  'V12.3': '22223',
  'V13.1': '2333',
  'V13.2': '222223',
  'V13.3': '2233',
  'V13.4': '1222233',
  'V14.1': '22',
  'V14.2': '12223333',
  'V14.3': '122',
  'V15.1': '12233',
  'V15.2': '12233',
  'V15.3': '1222222',
  'V15.4': '3333',
  'V16.1': '2',
  'V16.2': '22222',
  'V16.3': '2222',
  'V16.4': '222',
  'V16.5': '2223',
  'V17.1': '23',
  'V17.2': '22223333',
  'V17.3': '22',
};

const asked = Object.entries(levels).flatMap(([section, digits]) =>
  [...digits].flatMap((level, at) => (level === '3' ? [] : [`${section}.${at + 1} ${level}`])),
);

const text = readFileSync('tests/security/asvs.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| V'))
  .map((line) => {
    const [number = '', level = '', ask = '', how = '', ...more] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    const [form = '', ...words] = how.split(': ');
    return { number, level, ask, form, words: words.join(': '), more };
  });

const forms = ['shown', 'not applicable', 'accepted', 'open'];
const named = (words: string) => [...words.matchAll(/`(tests\/[^`]+)` › `([^`]+)`/g)];

test('every requirement of levels 1 and 2 has one row, in order, with its level', () => {
  expect(asked).toHaveLength(70 + 183);
  expect(rows.map(({ number, level }) => `${number} ${level}`)).toEqual(asked);
});

test('every row says what is asked, and how it stands in one of the four forms', () => {
  const faulty = rows.filter(
    ({ number, ask, form, words, more }) =>
      !/^V\d+\.\d+\.\d+$/.test(number) ||
      !ask.endsWith('.') ||
      !forms.includes(form) ||
      words.length < 10 ||
      more.length > 0,
  );
  expect(faulty).toEqual([]);
});

test('a row that is shown names a test, and one that is open names what is missing', () => {
  const shown = rows.filter(({ form }) => form === 'shown');
  expect(shown.filter(({ words }) => named(words).length === 0)).toEqual([]);
  const open = rows.filter(({ form }) => form === 'open');
  expect(open.filter(({ words }) => words.split(' ').length < 6)).toEqual([]);
});

test('every test that is named is there', () => {
  const lost = rows.flatMap(({ number, words }) =>
    named(words).flatMap(([, file = '', title = '']) => {
      const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
      // In its quotes, as a title is written; not as words in passing.
      const isThere = ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
      return isThere ? [] : [`${number}: ${file} › ${title}`];
    }),
  );
  expect(lost).toEqual([]);
});

describe('the head', () => {
  test.each(forms)('counts the rows that are %s', (form) => {
    const count = rows.filter((row) => row.form === form).length;
    const head = text.split('\n## ')[0] ?? '';
    expect(new RegExp(`\\b${form} (\\d+)[,:]`, 'i').exec(head)?.[1]).toBe(String(count));
  });
});
