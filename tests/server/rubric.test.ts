/** The words that readers choose among: an organisation's own, and what was released before. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownRubric } from '#server/reviews/own-rubric.ts';
import type { Rubric, RubricWord } from '#server/reviews/review-text.contract.ts';
import { candidateOf } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import {
  askedFor,
  handInLines,
  ownReviews,
  readReview,
  releaseText,
  reviewText,
  saveText,
} from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let owner: TestStaff;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  owner = await staffWith(app, 'owner');
});
afterEach(() => app.close());

const word = (wordId: string, name = wordId): RubricWord => ({
  wordId,
  name: { sv: name, en: name },
  means: { sv: 'så', en: 'so' },
});
const change = (version: number, words: RubricWord[], by = owner) =>
  by.send<Rubric & { code?: string }>('PUT /api/rubric', { version, words });

test('until an organisation writes its own, there are Kodlugn’s', async () => {
  expect((await owner.get('/api/rubric')).body).toEqual(ownRubric);
});

test('an organisation writes its own, and readers choose among them from then on', async () => {
  const words = [word('one'), word('two')];
  expect((await change(0, words)).body).toEqual({ version: 1, words });
  const reader = await staffWith(app, 'reader');
  expect((await reader.get('/api/rubric')).body).toEqual({ version: 1, words });
});

test('what was released keeps the words it was written with, and what is not is read through anew', async () => {
  const me = await candidateOf(app);
  const pedagogue = await staffWith(app, 'pedagogue');
  const reader = await staffWith(app, 'reader');
  connectThem(app, me, pedagogue);
  const reviewId = await askedFor({ pedagogue, reader, who: me }, await handInLines(me));
  const text = reviewText();
  await saveText(reader, reviewId, 0, text);
  await releaseText(reader, reviewId, 1);
  await saveText(reader, reviewId, 1, { ...text, words: 'Nya ord.' });
  await change(0, [word('one'), word('two')]);
  expect((await releaseText(reader, reviewId, 2)).body.code).toBe('review-text-refused');
  const renewed = { ...text, skills: [{ skillId: 'lists', wordId: 'two', text: '' }] };
  await saveText(reader, reviewId, 2, renewed);
  await releaseText(reader, reviewId, 3);
  const [review] = (await ownReviews(me)).reviews;
  expect(review?.versions.map(({ rubric }) => rubric.version)).toEqual([1, 0]);
  expect((await readReview(reader, reviewId)).body.rubric.version).toBe(1);
});

test('the words of an organisation are changed by who has shown who it is a short while ago', async () => {
  app.clock.forward({ minutes: 16 });
  expect((await change(0, [word('one'), word('two')])).body.code).toBe('proof-needed');
  expect((await owner.get('/api/rubric')).body).toEqual(ownRubric);
});

test('two owners do not write over one another', async () => {
  await change(0, [word('one'), word('two')]);
  expect((await change(0, [word('three'), word('four')])).body.code).toBe('rubric-changed');
});

test('two words that are one are refused', async () => {
  const answers = [
    await change(0, [word('one'), word('one')]),
    await change(0, [word('one', 'Samma'), word('two', 'Samma ')]),
    await change(0, [word('one'), { ...word('two'), name: { sv: 'Två', en: ' one' } }]),
  ];
  expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('rubric-refused'));
});

test('a reader changes no words', async () => {
  const reader = await staffWith(app, 'reader');
  expect((await change(0, [word('one'), word('two')], reader)).status).toBe(403);
});

test('no word of Kodlugn’s own ranks anybody: none is a number, and each says what is seen in the code (calm 7, 45)', () => {
  const said = ownRubric.words.flatMap(({ name, means }) => [name.sv, name.en, means.sv, means.en]);
  expect(said.filter((one) => /\d|bäst|sämst|best|worst|nivå|level/i.test(one))).toEqual([]);
  expect(ownRubric.words.filter(({ name }) => !/^Syns/.test(name.sv))).toEqual([]);
});
