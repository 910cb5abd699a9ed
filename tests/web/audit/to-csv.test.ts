import { expect, test } from 'vitest';
import { toCsv } from '#web/audit/to-csv.ts';

test('rows are lines, with the names of the fields first', () => {
  expect(toCsv([{ id: 1, name: 'Anna', key: null }])).toBe('id,name,key\r\n1,Anna,\r\n');
});

test('a name with commas, quotes or lines stays in its cell, and none is a formula', () => {
  const names = ['a,b', 'say "x"', 'two\nlines', '=1+1', '@x', '-2'];
  expect(toCsv(names.map((name) => ({ name })))).toBe(
    ['name', '"a,b"', '"say ""x"""', '"two\nlines"', "'=1+1", "'@x", "'-2", ''].join('\r\n'),
  );
});
