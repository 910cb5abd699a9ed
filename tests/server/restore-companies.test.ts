/** Whom matchers no longer keep at a company stays away when a backup is put back, and a link that was ended stays ended. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carryEndings } from '#server/db/carry-endings.ts';
import type { Db } from '#server/db/open.ts';
import { companyContacts, companyNotes } from '#server/db/tables/companies.ts';
import { openingLinks, openings } from '#server/db/tables/openings.ts';
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { addOpening, contact, type Matcher, matcherOf, opening } from '#tests/support/companies.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

const challenges = await shippedChallenges();
let app: TestApp;
let matcher: Matcher;
beforeEach(async () => {
  app = await buildTestApp({ challenges });
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

function peopleIn(db: Db) {
  return {
    contacts: db.select().from(companyContacts).all().length,
    notes: db.select().from(companyNotes).all().length,
    supervisors: db
      .select()
      .from(openings)
      .all()
      .map(({ supervisorName }) => supervisorName),
    ended: db
      .select()
      .from(openingLinks)
      .all()
      .map(({ endedAt }) => endedAt !== null),
  };
}

async function keepPeople() {
  const made = await addOpening(matcher);
  const at = `/api/companies/${made.companyId}`;
  const { body } = await matcher.ask<{ contacts: { contactId: string }[] }>(`POST ${at}/contacts`, contact);
  const { notes } = await matcher.note(made.companyId);
  const link = await matcher.ask<{ opening: OpeningForMatcher }>(
    `POST /api/openings/${made.openingId}/links`,
  );
  return {
    openingId: made.openingId,
    contactAt: `${at}/contacts/${body.contacts[0]?.contactId}`,
    noteAt: `${at}/notes/${notes[0]?.noteId}`,
    linkAt: `/api/openings/${made.openingId}/links/${link.body.opening.links[0]?.linkId}`,
  };
}
test('what was taken away after the backup stays away', async () => {
  const { openingId, contactAt, noteAt, linkAt } = await keepPeople();
  const file = await backUp(app);
  app.clock.forward({ minutes: 10 });
  await matcher.ask(`DELETE ${contactAt}`);
  await matcher.ask(`DELETE ${noteAt}`);
  await matcher.ask(`POST ${linkAt}/end`);
  await matcher.ask(`PUT /api/openings/${openingId}`, {
    ...{ ...opening, supervisorName: '', supervisorTitle: '' },
    revision: 1,
  });
  expect(afterRestore(app, file, peopleIn)).toEqual({
    ...{ contacts: 0, notes: 0, supervisors: [''], ended: [true] },
  });
});

test('of a company that was removed after the backup, nobody comes back, and no link opens anything', async () => {
  const { openingId } = await keepPeople();
  const { body } = await matcher.ask<OpeningForMatcher>(`GET /api/openings/${openingId}`);
  const file = await backUp(app);
  app.clock.forward({ minutes: 10 });
  await matcher.ask(`DELETE /api/companies/${body.companyId}`);
  const after = afterRestore(app, file, (db) => ({
    ...peopleIn(db),
    agreements: db
      .select()
      .from(openings)
      .all()
      .map(({ agreement }) => agreement),
  }));
  expect(after).toEqual({ contacts: 0, notes: 0, supervisors: [''], ended: [], agreements: [''] });
});

test('what is still there comes back', async () => {
  await keepPeople();
  const file = await backUp(app);
  app.clock.forward({ minutes: 10 });
  expect(afterRestore(app, file, peopleIn)).toEqual({
    ...{ contacts: 1, notes: 1, supervisors: [opening.supervisorName], ended: [false] },
  });
});

test('where nobody knows what has ended since, every link ends', async () => {
  await keepPeople();
  expect(carryEndings(app.deps.db, undefined, app.clock.now().toISOString())).toBe(false);
  expect(peopleIn(app.deps.db)).toMatchObject({ ended: [true] });
});
