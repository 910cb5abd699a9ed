/** How many versions beside the draft one attempt holds, and which of them. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import { draftsToLetGo, keptLimits } from '#server/attempts/thin-kept-drafts.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const day = 24 * 60 * 60 * 1_000;
type Kept = Parameters<typeof draftsToLetGo>[0][number];

const kept: fc.Arbitrary<Kept[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 200 * 24 * 60 }),
      keptBy: fc.constantFrom('choice' as const, 'save' as const, null),
    }),
    { maxLength: 300 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => b.minutes - a.minutes)
      .map(({ minutes, keptBy }, index) => ({
        draftId: `draft-${index}`,
        savedAt: new Date(minutes * 60_000).toISOString(),
        keptBy,
      })),
  );

describe('for all kept versions', () => {
  test('what the person chose about stays, and so do the newest of the others', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const gone = new Set(draftsToLetGo(all));
        const stays = ({ draftId }: Kept) => !gone.has(draftId);
        expect(all.filter(({ keptBy }) => keptBy === 'choice').every(stays)).toBe(true);
        const saved = all.filter(({ keptBy }) => keptBy !== 'choice');
        expect(saved.slice(0, keptLimits.newest).every(stays)).toBe(true);
        expect(saved.filter(stays).length).toBeLessThanOrEqual(keptLimits.newest + keptLimits.days);
      }),
    );
  });

  test('thinning again lets nothing more go', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const gone = new Set(draftsToLetGo(all));
        expect(draftsToLetGo(all.filter(({ draftId }) => !gone.has(draftId)))).toEqual([]);
      }),
    );
  });
});

test('of older days the last version of each stays', () => {
  const newest = Array.from({ length: keptLimits.newest }, (_, n) => ({ at: 90 * day - n, id: `new-${n}` }));
  const older = [
    { at: 3.6 * day, id: 'evening' },
    { at: 3.4 * day, id: 'morning' },
    { at: 2.5 * day, id: 'the day before' },
  ];
  const all = [...newest, ...older].map(({ at, id }) => ({
    draftId: id,
    savedAt: new Date(at).toISOString(),
    keptBy: 'save' as const,
  }));
  expect(draftsToLetGo(all)).toEqual(['morning']);
});

describe('over HTTP', () => {
  let app: TestApp;
  let me: TestCandidate;
  let at: `/api/attempts/${string}`;
  beforeEach(async () => {
    app = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
    me = await candidateOf(app);
    at = `/api/attempts/${(await me.open('first')).attemptId}`;
  });
  afterEach(() => app.close());

  const writerId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const save = (text: string, n: number, baseRevision = 0) =>
    me.ask<{ keptDraftId: string }>(`PUT ${at}/draft`, { ...js(text), baseRevision, writerId: writerId(n) });
  const read = async () => (await me.ask<AttemptForCandidate>(`GET ${at}`)).body;

  test('a version that was saved from elsewhere is undecided until the person chooses', async () => {
    await save('desk', 1);
    const { keptDraftId } = (await save('phone', 2)).body;
    await save('desk, much later', 1, 1);
    expect((await read()).keptDrafts).toMatchObject([{ files: { 'sum.js': 'phone' }, isDecided: false }]);
    await me.ask(`POST ${at}/drafts/${keptDraftId}/choose`, {});
    expect((await read()).keptDrafts).toMatchObject([
      { files: { 'sum.js': 'desk, much later' }, isDecided: true },
    ]);
  });

  test('a version that the person goes on without is decided on every device, and stays readable', async () => {
    await save('desk', 1);
    const { keptDraftId } = (await save('phone', 2)).body;
    const aside = `POST ${at}/drafts/${keptDraftId}/set-aside` as const;
    const answers = [await me.ask<AttemptForCandidate>(aside, {}), await me.ask(aside, {})];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await read()).toEqual(answers[0]?.body);
    expect(await read()).toMatchObject({
      draft: { files: { 'sum.js': 'desk' } },
      keptDrafts: [{ files: { 'sum.js': 'phone' }, isDecided: true }],
    });
  });

  test('what is written on in a version that was set aside is offered again', async () => {
    await save('desk', 1);
    const { keptDraftId } = (await save('phone', 2)).body;
    await me.ask(`POST ${at}/drafts/${keptDraftId}/set-aside`, {});
    await save('phone, and more', 2);
    expect((await read()).keptDrafts).toMatchObject([
      { files: { 'sum.js': 'phone, and more' }, isDecided: false },
    ]);
  });

  test('only a kept version of the own attempt can be set aside', async () => {
    await save('desk', 1);
    const { keptDraftId } = (await save('phone', 2)).body;
    const other = await candidateOf(app);
    const asks = [
      await other.ask(`POST ${at}/drafts/${keptDraftId}/set-aside`, {}),
      await me.ask(`POST ${at}/drafts/${(await read()).draft?.draftId}/set-aside`, {}),
    ];
    expect(asks).toMatchObject([
      { status: 404, body: { code: 'attempt-not-found' } },
      { status: 404, body: { code: 'draft-not-found' } },
    ]);
    expect((await read()).keptDrafts).toMatchObject([{ isDecided: false }]);
  });

  test('a hundred places that write at once leave the newest, the draft, and what was chosen about', async () => {
    await save('desk', 1);
    const { keptDraftId } = (await save('phone', 2)).body;
    await me.ask(`POST ${at}/drafts/${keptDraftId}/choose`, {});
    for (let n = 3; n < 103; n += 1) {
      app.clock.forward({ seconds: 1 });
      await save(`place ${n}`, n);
    }
    const { draft, keptDrafts } = await read();
    const texts = keptDrafts.map(({ files }) => files['sum.js']);
    expect(draft?.files).toEqual({ 'sum.js': 'phone' });
    expect(texts).toContain('desk');
    expect(texts.slice(0, keptLimits.newest)).toEqual(
      Array.from({ length: keptLimits.newest }, (_, n) => `place ${102 - n}`),
    );
    expect(texts.length).toBeLessThanOrEqual(keptLimits.newest + 2);
  });
});
