/** Which hand-in a box leaves out is said in its name, also where two are alike in challenge and language. */
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { drawn } from '#tests/support/drawn.ts';
import { LeaveOut } from '#web/shares/leave-out.tsx';

const same = (words: string) => ({ sv: words, en: words });
const piece = (submissionId: string, language: 'javascript' | 'python', ...shows: string[]) => ({
  submissionId,
  slug: 'bookings',
  title: same('Bokningar'),
  language,
  skillIds: [...shows, language],
});
const skills = ['lists', 'loops', 'javascript'].map((skillId) => ({ skillId, name: same(skillId) }));

function labels(pieces: ReturnType<typeof piece>[]): string[] {
  const part = createElement(LeaveOut, { own: { pieces, skills }, leftOut: [], onChange: () => undefined });
  return [...drawn('sv', part).matchAll(/<label>.*?>([^<>]+)<\/label>/g)].map(([, words = '']) => words);
}

test('a hand-in is named by its challenge and language', () => {
  expect(labels([piece('1', 'javascript', 'lists'), piece('2', 'python', 'lists')])).toEqual([
    'Bokningar, JavaScript',
    'Bokningar, Python',
  ]);
});

test('two in one language are named by what each shows', () => {
  expect(labels([piece('1', 'javascript', 'lists'), piece('2', 'javascript', 'loops')])).toEqual([
    'Bokningar, JavaScript, den som visar lists',
    'Bokningar, JavaScript, den som visar loops',
  ]);
});

test('one that shows the language alone is named by that', () => {
  expect(labels([piece('1', 'javascript', 'lists'), piece('2', 'javascript')])).toEqual([
    'Bokningar, JavaScript, den som visar lists',
    'Bokningar, JavaScript, den som visar javascript',
  ]);
});
