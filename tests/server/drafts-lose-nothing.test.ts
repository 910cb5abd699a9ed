/**
 * For all orders in which two or three places save, lose answers, take up each other's texts, send late or choose
 * kept drafts: every text the server has said it keeps is still there, or is part of a text that is.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Candidate } from '#server/access.ts';
import { chooseDraft } from '#server/attempts/choose-draft.ts';
import { openAttempt } from '#server/attempts/open-attempt.ts';
import { readAttempt } from '#server/attempts/read-attempt.ts';
import { type DraftToSave, saveDraft } from '#server/attempts/save-draft.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let runs = 0;
const slug = (run: number) => `challenge-${run}`;
const tries = 300;
let actor: Candidate;

beforeAll(async () => {
  const slugs = Array.from({ length: tries * 3 }, (_, run) => smallChallenge({ slug: slug(run) }));
  app = await buildTestApp({ challenges: smallLibrary(slugs) });
  // Durability is not what is tried here, and a thousand syncs take their time.
  app.deps.db.$client.pragma('synchronous = OFF');
  const { account } = await app.signIn();
  actor = { role: 'candidate', accountId: account.accountId, signInId: '' };
});
afterAll(() => app.close());

const act = fc.record({
  writer: fc.nat(2),
  act: fc.constantFrom('save', 'save', 'save', 'lose-answer', 'hold-back', 'deliver', 'adopt', 'choose'),
  which: fc.nat(5),
});

/** One open place: what stands in its editor, which texts that text contains, and the revision it grew from. */
type Place = { writerId: string; text: string; base: number; step: number; heldBack: DraftToSave[] };

function live(acts: { writer: number; act: string; which: number }[]): {
  acknowledged: string[];
  stored: string[];
} {
  const { deps } = app;
  const { attemptId } = openAttempt(deps, actor, { slug: slug(runs++) });
  const acknowledged: string[] = [];
  let letters = 0;
  const places: Place[] = [0, 1, 2].map(() => ({
    ...{ writerId: deps.random.id(), text: '|', base: 0, step: 0, heldBack: [] },
  }));

  /** Typing: the text contains what it was, and one thing that no other text has. */
  const write = (place: Place): DraftToSave => {
    place.text += `${letters++}|`;
    place.step++;
    const { writerId, text, base, step } = place;
    const files = { 'sum.js': text };
    return {
      attemptId,
      writerId,
      baseRevision: base,
      writerStep: step,
      language: 'javascript',
      files,
      answers: {},
    };
  };
  const send = (save: DraftToSave) => {
    const answer = saveDraft(deps, actor, save);
    acknowledged.push(save.files['sum.js'] ?? '');
    return answer;
  };
  const adopt = (place: Place, draft: { files: Record<string, string>; revision: number } | null) => {
    place.text = draft?.files['sum.js'] ?? place.text;
    place.base = draft?.revision ?? place.base;
  };
  const does: Record<string, (place: Place, which: number) => void> = {
    save(place) {
      const { result, draft } = send(write(place));
      place.base = result === 'kept-beside' ? place.base : draft.revision;
    },
    'lose-answer': (place) => void send(write(place)),
    'hold-back': (place) => void place.heldBack.push(write(place)),
    deliver(place) {
      const late = place.heldBack.shift();
      late && send(late);
    },
    adopt: (place) => adopt(place, readAttempt(deps, actor, { attemptId }).draft),
    choose(place, which) {
      const { keptDrafts } = readAttempt(deps, actor, { attemptId });
      const chosen = keptDrafts[which % Math.max(1, keptDrafts.length)];
      chosen && adopt(place, chooseDraft(deps, actor, { attemptId, draftId: chosen.draftId }).draft);
    },
  };
  for (const { writer, act, which } of acts) does[act]?.(places[writer]!, which);
  const { draft, keptDrafts } = readAttempt(deps, actor, { attemptId });
  const stored = [...(draft ? [draft] : []), ...keptDrafts].map(({ files }) => files['sum.js'] ?? '');
  return { acknowledged, stored };
}

test('no text that was acknowledged is lost', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { acknowledged, stored } = live(acts);
      const lost = acknowledged.filter((text) => !stored.some((kept) => kept.startsWith(text)));
      expect(lost).toEqual([]);
    }),
    { numRuns: tries },
  );
});
