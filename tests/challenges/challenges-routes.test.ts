import { expect, onTestFinished, test } from 'vitest';
import { buildTestApp } from '#tests/support/app.ts';
import { addChallenge, makeContent } from './content.ts';

async function serve() {
  const dir = await makeContent();
  await addChallenge(dir, 'half-made', { 'challenge.json': null });
  const built = await buildTestApp({ challengesDirs: [dir] });
  onTestFinished(() => built.close());
  return (url: string) => built.app.inject({ method: 'GET', url });
}

test('the list says what each challenge is, and nothing of how it is judged', async () => {
  const get = await serve();
  const { challenges } = (await get('/api/challenges')).json();
  expect(challenges).toEqual([
    {
      slug: 'cafe-total',
      version: 1,
      kind: 'write',
      title: { sv: 'Vad kostar beställningen', en: 'What the order costs' },
      summary: { sv: 'Räkna ihop priserna i en lista.', en: 'Add up the prices in a list.' },
      size: {
        sv: '1 funktion, 4 regler, vår lösning 5 rader',
        en: '1 function, 4 rules, our solution 5 lines',
      },
      skills: [{ skillId: 'lists', name: { sv: 'Listor', en: 'Lists' } }],
      languages: ['javascript', 'typescript'],
      exposure: 'public',
    },
  ]);
});

test('one challenge comes with statement, examples and starters', async () => {
  const get = await serve();
  const challenge = (await get('/api/challenges/cafe-total')).json();
  expect({
    rules: challenge.statement.sv.exactCount,
    examples: challenge.examples.map((one: { exampleId: string }) => one.exampleId),
    starter: Object.keys(challenge.starters.typescript.files),
    hints: challenge.hintCount,
    limits: challenge.limits,
  }).toEqual({
    rules: 4,
    examples: ['two-prices', 'nothing'],
    starter: ['total.ts'],
    hints: 2,
    limits: { caseMs: 2_000, runMs: 10_000 },
  });
});

test('hints come one at a time', async () => {
  const get = await serve();
  const hint = (await get('/api/challenges/cafe-total/hints/2')).json();
  expect(hint).toEqual({
    number: 2,
    of: 2,
    html: {
      sv: '<p>Gå igenom det som finns. Vad händer med summan vid varje pris?</p>',
      en: '<p>Go through what is there. What happens to the sum at each price?</p>',
    },
  });
});

test.each([
  ['a challenge that does not exist', '/api/challenges/no-such-one', 404, 'challenge-not-found'],
  ['a challenge that is withheld', '/api/challenges/half-made', 503, 'challenge-withheld'],
  ['a hint after the last', '/api/challenges/cafe-total/hints/3', 404, 'hint-not-found'],
])('%s is answered with its code', async (_what, url, status, code) => {
  const get = await serve();
  const reply = await get(url);
  expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
});
