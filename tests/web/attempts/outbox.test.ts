import { expect, test } from 'vitest';
import type { OwnedHandIn } from '#web/attempts/hand-in-shelf.ts';
import { createOutbox } from '#web/attempts/outbox.ts';
import { failure, workOf } from './flaky-server.ts';

const full = new DOMException('There is no room.', 'QuotaExceededError');

function handInOf(submissionId: string, attemptId: string): OwnedHandIn {
  const owner = { accountId: 'account-1', attemptId, slug: `challenge-of-${attemptId}` };
  return { submissionId, work: workOf(submissionId), writtenAt: 1, owner };
}

/** `answers`: what the server says, one after the other; the last one stays. Null: it takes the hand-in. */
function openOutbox(lying: OwnedHandIn[], answers: (Error | null)[], held: string[] = []) {
  const all = new Map(lying.map((one) => [one.submissionId, one]));
  const asked: string[] = [];
  const outbox = createOutbox({
    listHandIns: async () => [...all.values()],
    shelfOf: (owner) => ({
      put: async (pending) => void all.set(pending.submissionId, { ...pending, owner }),
      remove: async (submissionId) => void all.delete(submissionId),
    }),
    submit: async (attemptId, { submissionId }) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(`${attemptId} ${submissionId}`);
      if (answer) throw answer;
    },
    findHeld: async () => held,
  });
  const states = () => outbox.get().items.map(({ handIn, state }) => [handIn.submissionId, state]);
  return { outbox, all, asked, states };
}

const lying = [handInOf('first', 'a'), handInOf('second', 'b'), handInOf('third', 'a')];

test('all that waits is sent once, oldest first', async () => {
  const { outbox, all, asked, states } = openOutbox(lying, [null]);
  await Promise.all([outbox.send(), outbox.send()]);
  await outbox.send();
  expect([asked, all.size, states()]).toEqual([
    ['a first', 'b second', 'a third'],
    0,
    [
      ['first', 'sent'],
      ['second', 'sent'],
      ['third', 'sent'],
    ],
  ]);
});

test.each(['offline', 'platform-fault', 'sign-in-needed'])(
  'at %s everything waits, in its order',
  async (code) => {
    const { outbox, all, asked, states } = openOutbox(lying, [failure(code), null]);
    await outbox.send();
    const meanwhile = [all.size, states().map(([, state]) => state)];
    await outbox.send();
    expect([meanwhile, asked]).toEqual([
      [3, ['waiting', 'waiting', 'waiting']],
      ['a first', 'a first', 'b second', 'a third'],
    ]);
  },
);

test('one that the server refuses is kept with the reason, and does not stop the others', async () => {
  const { outbox, all, states } = openOutbox(lying, [failure('challenge-withheld'), null]);
  await outbox.send();
  await outbox.send();
  expect([
    [...all.values()].map(({ submissionId, refusal }) => [submissionId, refusal?.code]),
    states(),
  ]).toEqual([
    [['first', 'challenge-withheld']],
    [
      ['first', 'refused'],
      ['second', 'sent'],
      ['third', 'sent'],
    ],
  ]);
});

test('one that is taken back is never sent', async () => {
  const { outbox, all, asked, states } = openOutbox(lying, [failure('offline'), null]);
  await outbox.send();
  await outbox.takeBack('first');
  await outbox.send();
  expect([asked, all.size, states()]).toEqual([
    ['a first', 'b second', 'a third'],
    0,
    [
      ['first', 'taken-back'],
      ['second', 'sent'],
      ['third', 'sent'],
    ],
  ]);
});

test('those of a challenge that is open in a workspace are left to it', async () => {
  const { outbox, asked } = openOutbox(lying, [null], ['third']);
  await outbox.send();
  expect(asked).toEqual(['b second']);
});

test('a browser that keeps nothing has nothing waiting', async () => {
  const outbox = createOutbox({
    listHandIns: () => Promise.reject(full),
    shelfOf: () => ({ put: () => Promise.reject(full), remove: () => Promise.reject(full) }),
    submit: () => Promise.reject(full),
    findHeld: async () => [],
  });
  await outbox.send();
  expect(outbox.get()).toEqual({ isRead: true, items: [] });
});
