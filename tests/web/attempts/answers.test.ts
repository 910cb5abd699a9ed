import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDraftKeeper, saveDelays } from '#web/attempts/draft-keeper.ts';
import { withAnswer, workKey } from '#web/attempts/work.ts';
import { createFlakyServer, createMemoryShelf } from './flaky-server.ts';
import { createMovedClock } from './moved-clock.ts';

const empty = { language: 'javascript' as const, files: {}, answers: {} };

function startKeeping() {
  const server = createFlakyServer();
  const shelf = createMemoryShelf();
  const moved = createMovedClock();
  const start = { work: empty, baseRevision: 0, isSaved: true, unconfirmed: [], writerStep: 0 };
  const draft = createDraftKeeper({ save: server.save, shelf, clock: moved.clock, writerId: 'me', start });
  const answer = (id: string, text: string) => draft.write(withAnswer(draft.get().work, id, text));
  return { server, shelf, draft, answer, ...moved };
}

test('an answer is saved on the server as code is, beside the other answers', async () => {
  const { server, draft, answer, move } = startKeeping();
  answer('one', '[1, 2]');
  answer('two', 'true');
  await move(saveDelays.server);
  expect(draft.get().keptOn).toBe('server');
  expect(server.draft()?.answers).toEqual({ one: '[1, 2]', two: 'true' });
});

test('without contact an answer is on the device, and reaches the server when contact is back', async () => {
  const { server, shelf, draft, answer, move } = startKeeping();
  server.state.weather = 'request-lost';
  answer('one', '{ id: "a" ');
  await move(saveDelays.server);
  expect(draft.get()).toMatchObject({ keptOn: 'device', trouble: 'offline' });
  expect([...shelf.all.values()].map(({ answers }) => answers)).toEqual([{ one: '{ id: "a" ' }]);
  server.state.weather = 'fine';
  draft.retry();
  await move(saveDelays.server);
  expect(server.draft()?.answers).toEqual({ one: '{ id: "a" ' });
});

test('for all answers: one that was emptied leaves the work as it was before it was written', () => {
  const answers = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(answers, fc.string({ minLength: 1 }), fc.string(), (before, id, text) => {
      const others = Object.fromEntries(Object.entries(before).filter(([other]) => other !== id));
      const work = { ...empty, answers: others };
      expect(workKey(withAnswer(withAnswer(work, id, text), id, ''))).toBe(workKey(work));
    }),
  );
});
