/** What somebody writes is theirs until the server has it: each box for words is kept on the device, or says why not. */
import { expect, test } from 'vitest';
import { traceTextBoxes } from '../support/trace-words.ts';

const boxes = traceTextBoxes({
  keepers: new Set([
    'useUnsaved',
    'useFields',
    'useGrownFields',
    // Notes of a talk, a review, a message: each is sent by itself, and kept until then.
    'useTalkNotes',
    'useReviewText',
    'useUnsentText',
  ]),
  // What they give is of what they are given.
  handsOn: new Set(['useFilesTaken', 'rowsOf']),
});

const isCode = 'a code: it opens an account';
const isSearch = 'a search: it is written anew';
const isDraft = 'the draft keeps it on the device and on the server';

/** What is no words of one’s own, or kept in another way. */
const others: Record<string, string> = {
  'web/accounts/enter-form.tsx': isCode,
  'web/accounts/take-card.tsx': isCode,
  'web/privacy/erase-form.tsx': isCode,
  'web/sessions/join-form.tsx': 'a code, and a name of somebody who has no account yet',
  'web/editor/find-bar.tsx': isSearch,
  'web/companies/company-search-form.tsx': isSearch,
  'web/proposals/list-search-form.tsx': isSearch,
  'web/editor/text-area-view.tsx': isDraft,
  'web/attempts/answer-fields.tsx': isDraft,
  'web/attempts/input-panel.tsx': 'input of a program, which begins with an example',
  'web/reviews/add-note.tsx': 'the number of a line; what is written about it is kept with the review',
  'web/sessions/times-fields.tsx': 'a day and two hours',
  'web/staff/cards-page.tsx': 'two numbers, which say what is usual',
};

test('each box for words of one’s own is kept on the device until it is saved (calm 3)', () => {
  const lacks = boxes
    .filter(({ path, lack }) => lack !== null && !(path in others))
    .map(({ path, line, lack }) => `${path}:${line}: ${lack}`);
  expect(lacks).toEqual([]);
});

test('an exception that is none any more does not stay', () => {
  const needed = new Set(boxes.filter(({ lack }) => lack !== null).map(({ path }) => path));
  expect(Object.keys(others).filter((path) => !needed.has(path))).toEqual([]);
  expect(boxes.length).toBeGreaterThan(50);
});
