/** Which file a question is about, and when it says so. */
import { expect, test } from 'vitest';
import { fileAsked, fileAskedAbout } from '#server/questions/files-asked-about.ts';

const files = ['main.ts', 'times.ts'];

test('a question from before files were told apart is about the first file, so that it is asked anew there', () => {
  expect(fileAsked({ form: 'times', file: null }, files)).toBe('main.ts');
  expect(fileAsked({ form: 'times', file: null }, ['main.ts'])).toBe('main.ts');
  expect(fileAsked({ form: 'times', file: 'times.ts' }, files)).toBe('times.ts');
});

test('a question about the whole program is about no file, and the only file is not named', () => {
  expect(fileAsked({ form: 'gives', file: null }, files)).toBeNull();
  expect(fileAskedAbout({ form: 'gives', file: null }, files)).toBeNull();
  expect(fileAskedAbout({ form: 'times', file: 'main.ts' }, ['main.ts'])).toBeNull();
  expect(fileAskedAbout({ form: 'times', file: null }, files)).toBe('main.ts');
});
