/** A choice about two versions is asked for once a person: this device tells the server, now or when it can. */
import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '#server/attempts/attempts.contract.ts';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { isSettled } from '#web/attempts/settled-versions.ts';
import { failure, workOf } from './flaky-server.ts';
import { attemptWith, openScene } from './workspace-scene.ts';

beforeEach(() => {
  stubDeviceStorage();
});

const draft = (draftId: string, text: string): Draft => ({
  draftId,
  revision: 1,
  savedAt: '2026-11-21T10:00:00.000Z',
  ...workOf(text),
});
const phone = draft('phone', 'written on the phone');
const attempt = attemptWith(draft('desk', 'written here'), [phone]);

test('going on with what is being written is told to the server, and then left to it', async () => {
  const { workspace, settle } = await openScene(attempt, {
    setDraftAside: async () => attemptWith(attempt.draft, [{ ...phone, isDecided: true }]),
  });
  workspace.setAside('phone');
  const atOnce = isSettled('phone');
  await settle();
  const { keptDrafts } = workspace.record.get().attempt;
  expect([atOnce, keptDrafts.map(({ isDecided }) => isDecided), isSettled('phone')]).toEqual([
    true,
    [true],
    false,
  ]);
});

test('a choice made without contact holds here, and is told at the next opening', async () => {
  const told: string[] = [];
  const first = await openScene(attempt, { setDraftAside: async () => Promise.reject(failure('offline')) });
  first.workspace.setAside('phone');
  await first.settle();
  expect([isSettled('phone'), first.workspace.record.get().refusal]).toEqual([true, null]);
  const next = await openScene(attempt, {
    setDraftAside: async (draftId) => {
      told.push(draftId);
      return attemptWith(attempt.draft, [{ ...phone, isDecided: true }]);
    },
  });
  await next.settle();
  expect([told, isSettled('phone')]).toEqual([['phone'], false]);
});

test('what nobody has chosen about is not told', async () => {
  const told: string[] = [];
  const { settle } = await openScene(attempt, {
    setDraftAside: async (draftId) => {
      told.push(draftId);
      return attempt;
    },
  });
  await settle();
  expect(told).toEqual([]);
});
