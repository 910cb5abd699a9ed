/** The questions of a talk, from real programs in real runners. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { askForTalk } from '#server/runs/ask-for-talk.ts';
import type { RunDeps } from '#server/runs/plan-generated.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let app: TestApp;
beforeAll(async () => {
  const challenges = await loadChallenges([join(import.meta.dirname, '../../challenges')]);
  app = await buildTestApp({ challenges, sandbox: createSandbox() });
});
afterAll(() => app.close());

const talkAbout = (slug: string, language: 'javascript' | 'python' | 'typescript', tenant = 'one') => {
  const challenge = app.deps.challenges.find(slug);
  const files = challenge?.hidden.solutions[language];
  if (!challenge || !files) throw new Error(`${slug} in ${language} is not there`);
  return askForTalk(app.deps as RunDeps, { challenge, work: { language, files }, tenant });
};

test.each([
  ['booking-clashes', 'javascript'],
  ['address-labels', 'typescript'],
  ['booking-clashes', 'python'],
] as const)(
  '%s in %s has four questions of its own beside the open one, whose answer none of them asks for',
  async (slug, language) => {
    const { questions, example } = await talkAbout(slug, language);
    expect(questions).toHaveLength(4);
    const asked = questions.map(({ form, code, line, part }) => JSON.stringify([form, code, line, part]));
    expect(new Set(asked).size).toBe(4);
    const gives = questions.filter(({ form }) => form === 'gives');
    expect(gives.map(({ code }) => code)).not.toContain(example?.code);
    expect(questions.map(({ expectedText }) => expectedText)).not.toContain('');
  },
);

test('of the same code, the same talk is prepared for everybody', async () => {
  expect(await talkAbout('booking-clashes', 'javascript', 'two')).toEqual(
    await talkAbout('booking-clashes', 'javascript'),
  );
});
