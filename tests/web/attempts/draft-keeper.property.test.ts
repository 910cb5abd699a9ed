import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { createDraftKeeper, type DraftKeeper } from '#web/attempts/draft-keeper.ts';
import { openDraft, sendLeftovers } from '#web/attempts/open-draft.ts';
import { sameWork } from '#web/attempts/work.ts';
import { createFlakyServer, createMemoryShelf, type Weather, workOf } from './flaky-server.ts';
import { createMovedClock } from './moved-clock.ts';

const challenge = {
  languages: ['typescript'],
  starters: {
    typescript: { files: { 'overlaps.ts': 'start' }, entry: 'overlaps.ts', editable: ['overlaps.ts'] },
  },
} as unknown as ChallengeForCandidate;

type Step =
  | { do: 'write' }
  | { do: 'wait'; ms: number }
  | { do: 'weather'; weather: Weather }
  | { do: 'other-place-writes' }
  | { do: 'close-and-open' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Step>({ do: 'write' }) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 6_000 }).map((ms): Step => ({ do: 'wait', ms })) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom<Weather>('fine', 'slow', 'request-lost', 'answer-lost', 'signed-out')
        .map((weather): Step => ({ do: 'weather', weather })),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'other-place-writes' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'close-and-open' }) },
  ),
  { maxLength: 40, size: 'max' },
);

/** One person, one tab that is closed and opened, one other device, and a server behind bad weather. */
function createScene() {
  const moved = createMovedClock();
  const server = createFlakyServer(moved.clock);
  const shelf = createMemoryShelf();
  const untruths: string[] = [];
  let texts = 0;
  let openings = 0;
  let keeper: DraftKeeper | undefined;

  const check = () => {
    const { keptOn, work } = keeper!.get();
    const isOnServer = server.everAccepted.some((accepted) => sameWork(accepted, work));
    untruths.push(...[work.files['overlaps.ts'] ?? ''].filter(() => keptOn === 'server' && !isOnServer));
  };

  const open = async () => {
    openings += 1;
    const attempt = { draft: server.draft(), keptDrafts: [...server.kept.values()] };
    const opened = await openDraft({
      challenge,
      attempt: attempt as unknown as AttemptForCandidate,
      shelf,
      liveWriters: [],
      newWriterId: `opening-${openings}`,
    });
    const { writerId, start, leftovers } = opened;
    keeper = createDraftKeeper({ save: server.save, shelf, clock: moved.clock, writerId, start });
    keeper.subscribe(check);
    void sendLeftovers(leftovers, server.save, shelf);
    await moved.settle();
  };

  const acts: { [Name in Step['do']]: (step: Extract<Step, { do: Name }>) => Promise<void> } = {
    write: async () => {
      texts += 1;
      keeper!.write(workOf(`text ${texts}`));
    },
    wait: ({ ms }) => moved.move(ms),
    weather: async ({ weather }) => {
      server.state.weather = weather;
    },
    'other-place-writes': async () => {
      texts += 1;
      const before = server.state.weather;
      server.state.weather = 'fine';
      const baseRevision = server.draft()?.revision ?? 0;
      await server.save(
        { ...workOf(`other ${texts}`), baseRevision, writerId: 'other', writerStep: 1 },
        { keepalive: false },
      );
      server.state.weather = before;
    },
    'close-and-open': async () => {
      keeper!.close();
      await open();
    },
  };
  const take = (step: Step) => (acts[step.do] as (step: Step) => Promise<void>)(step);
  return { server, shelf, moved, untruths, open, take, keeper: () => keeper! };
}

test('for every weather, "saved on the server" is said of no text that the server has not taken (calm 26)', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const scene = createScene();
      await scene.open();
      for (const step of taken) await scene.take(step);
      await scene.moved.move(1_000);
      expect(scene.untruths).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('for every weather, the text last written reaches the server once the weather is fine', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const scene = createScene();
      await scene.open();
      for (const step of taken) await scene.take(step);
      await scene.moved.move(1_000);
      const { work } = scene.keeper().get();
      await scene.take({ do: 'close-and-open' });
      scene.server.state.weather = 'fine';
      await scene.moved.move(120_000);
      await scene.take({ do: 'close-and-open' });
      await scene.moved.move(120_000);
      expect([
        scene.server.everAccepted.some((kept) => sameWork(kept, work)) || sameWork(work, workOf('start')),
        scene.shelf.all.size,
      ]).toEqual([true, 0]);
    }),
    { numRuns: 300 },
  );
});
