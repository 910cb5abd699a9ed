import { expect, test } from 'vitest';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { enginesOf } from '#server/runs/engines-of.ts';
import { addChallenge, makeContent } from './content.ts';

test('spares are asked for in the engines that the challenges need, each once', async () => {
  const dir = await makeContent();
  await addChallenge(dir, 'cafe-query', {}, { kind: 'query' });
  const library = await loadChallenges([dir]);
  expect(enginesOf(library)).toEqual(['javascript', 'sql']);
});

test('input is generated in JavaScript, whatever people write', async () => {
  const dir = await makeContent({}, 'cafe-total', { languages: ['python'] });
  expect(enginesOf(await loadChallenges([dir]))).toEqual(['javascript', 'python']);
});
