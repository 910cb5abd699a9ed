import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { companies } from '#server/db/tables/companies.ts';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { contact, type Matcher, matcherOf, workshop } from '#tests/support/companies.ts';

let app: TestApp;
let matcher: Matcher;
beforeEach(async () => {
  app = await buildTestApp();
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

const stepDone = (companyId: string, revision: number, noteId: string = randomUUID()) =>
  matcher.ask<{ revision: number }>(`POST /api/companies/${companyId}/step-done`, { revision, noteId });
const namesOf = (list: { companies: { name: string }[] }) => list.companies.map(({ name }) => name);

describe('a company', () => {
  test('that one matcher adds is there for another, as it was written', async () => {
    const { companyId } = await matcher.add({ name: '  <b>Verken</b> & söner ' });
    const other = await matcherOf(app);
    expect(await other.read(companyId)).toEqual({
      ...workshop,
      companyId,
      name: '<b>Verken</b> & söner',
      isDue: false,
      revision: 1,
      contacts: [],
      notes: [],
      contactsGoOn: '2028-11-21',
    });
  });

  test('that two matchers change at the same time keeps the first change, and tells the second', async () => {
    const { companyId, revision } = await matcher.add();
    const other = await matcherOf(app);
    const at = `PUT /api/companies/${companyId}`;
    await matcher.ask(at, { ...workshop, place: 'Hamnstad', revision });
    const late = await other.ask(at, { ...workshop, place: 'Bergstad', revision });
    expect([late.status, late.body.code]).toEqual([409, 'company-changed']);
    expect(await matcher.read(companyId)).toMatchObject({ place: 'Hamnstad', revision: 2 });
  });

  test('that is sent twice, as the first answer was not heard, is changed once, and nobody is told of a colleague', async () => {
    const { companyId, revision } = await matcher.add();
    const at = `PUT /api/companies/${companyId}`;
    const sent = { ...workshop, place: ' Hamnstad ', standing: 'agreed', revision };
    const first = await matcher.ask(at, sent);
    expect(await matcher.ask(at, sent)).toEqual(first);
    expect(await matcher.read(companyId)).toMatchObject({ place: 'Hamnstad', revision: 2, notes: [{}] });
    expect((await matcher.ask(at, { ...sent, nextStep: 'Mejla' })).body.code).toBe('company-changed');
  });

  test('keeps each step that was done and each new standing among its notes, with who did it', async () => {
    const { companyId, revision } = await matcher.add();
    const after = await stepDone(companyId, revision);
    await matcher.ask(`PUT /api/companies/${companyId}`, {
      ...workshop,
      standing: 'agreed',
      nextStep: '',
      revision: after.body.revision,
    });
    const read = await matcher.read(companyId);
    expect(read).toMatchObject({ nextStep: '', nextStepOn: null, standing: 'agreed' });
    expect(read.notes.map(({ kind, text, writer }) => [kind, text, writer]).toSorted()).toEqual([
      ['standing', 'agreed', 'matcher'],
      ['step', workshop.nextStep, 'matcher'],
    ]);
  });

  test.each([
    [{ name: ' ' }, 400, 'body-malformed'],
    [{ name: 'å'.repeat(101) }, 400, 'body-malformed'],
    [{ standing: 'won' }, 400, 'body-malformed'],
    [{ nextStepOn: '2026-02-30' }, 422, 'day-unknown'],
    [{ extra: 1 }, 400, 'body-malformed'],
  ])('with %j is refused', async (change, status, code) => {
    const answer = await matcher.ask('POST /api/companies', { ...workshop, ...change });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('that is removed takes its contacts and notes with it, and is found no more', async () => {
    const { companyId } = await matcher.add();
    await matcher.ask(`POST /api/companies/${companyId}/contacts`, contact);
    await matcher.note(companyId);
    expect((await matcher.ask(`DELETE /api/companies/${companyId}`)).status).toBe(200);
    expect((await matcher.ask(`GET /api/companies/${companyId}`)).body.code).toBe('company-not-found');
    const left = app.deps.db.$client.prepare(
      'select (select count(*) from company_contacts) + (select count(*) from company_notes) as rows',
    );
    expect(left.get()).toEqual({ rows: 0 });
  });

  test('whose step is told as done again, as the answer was not heard, has done it once', async () => {
    const { companyId, revision } = await matcher.add();
    const noteId = randomUUID();
    const done = () => stepDone(companyId, revision, noteId);
    expect((await done()).status).toBe(200);
    // Somebody else is about the same company meanwhile.
    app.clock.forward({ minutes: 5 });
    await matcher.note(companyId);
    expect((await done()).status).toBe(200);
    const { nextStep, notes } = await matcher.read(companyId);
    expect([nextStep, notes.map(({ kind }) => kind).toSorted()]).toEqual(['', ['call', 'step']]);
  });

  test('whose step a colleague has changed is not taken for one whose step was done', async () => {
    const { companyId, revision } = await matcher.add();
    await matcher.ask(`PUT /api/companies/${companyId}`, { ...workshop, nextStep: '', revision });
    const done = await stepDone(companyId, revision);
    expect([done.status, done.body.code]).toEqual([409, 'company-changed']);
  });

  test('without a planned step has none to do', async () => {
    const { companyId, revision } = await matcher.add({ nextStep: ' ' });
    const done = await stepDone(companyId, revision);
    expect([done.status, done.body.code]).toEqual([409, 'no-next-step']);
  });
});

describe('a contact', () => {
  test('is added, changed and removed, and then nothing of it is left in the file', async () => {
    const { companyId } = await matcher.add();
    const at = `/api/companies/${companyId}/contacts`;
    const added = await matcher.ask<{ contacts: { contactId: string }[] }>(`POST ${at}`, contact);
    const { contactId } = added.body.contacts[0] ?? { contactId: '' };
    await matcher.ask(`PUT ${at}/${contactId}`, { ...contact, phone: '' });
    expect((await matcher.read(companyId)).contacts).toEqual([{ ...contact, contactId, phone: '' }]);
    await matcher.ask(`DELETE ${at}/${contactId}`);
    expect((await matcher.read(companyId)).contacts).toEqual([]);
    expect(app.deps.db.$client.serialize().includes(contact.email)).toBe(false);
  });

  test.each(['PUT', 'DELETE'])('of another company is no contact of this one: %s', async (method) => {
    const one = await matcher.add();
    const other = await matcher.add();
    const at = `POST /api/companies/${one.companyId}/contacts`;
    const { body } = await matcher.ask<{ contacts: { contactId: string }[] }>(at, contact);
    const address = `${method} /api/companies/${other.companyId}/contacts/${body.contacts[0]?.contactId}`;
    const answer = await matcher.ask(address, method === 'PUT' ? contact : undefined);
    expect(answer.body.code).toBe('contact-not-found');
    expect((await matcher.read(one.companyId)).contacts.length).toBe(1);
  });

  test.each([{ email: 'no address' }, { phone: 'ring Kim' }, { name: '' }])(
    'with %j is refused',
    async (bad) => {
      const { companyId } = await matcher.add();
      const answer = await matcher.ask(`POST /api/companies/${companyId}/contacts`, { ...contact, ...bad });
      expect([answer.status, answer.body.code]).toEqual([400, 'body-malformed']);
    },
  );
});

describe('notes', () => {
  test('stand with the latest day first, and one that is sent twice is one', async () => {
    const { companyId } = await matcher.add();
    const noteId = randomUUID();
    await matcher.note(companyId, { happenedOn: '2026-11-01', text: 'Först.' });
    await matcher.note(companyId, { noteId, happenedOn: '2026-11-10', text: 'Sedan.' });
    await matcher.note(companyId, { noteId, happenedOn: '2026-11-10', text: 'Sedan.' });
    const { notes } = await matcher.read(companyId);
    expect(notes.map(({ text }) => text)).toEqual(['Sedan.', 'Först.']);
  });

  test('can be removed, by the company that they are about alone', async () => {
    const one = await matcher.add();
    const other = await matcher.add();
    const { notes } = await matcher.note(one.companyId);
    const of = ({ companyId }: { companyId: string }) =>
      `DELETE /api/companies/${companyId}/notes/${notes[0]?.noteId}`;
    expect((await matcher.ask(of(other))).body.code).toBe('company-note-not-found');
    await matcher.ask(of(one));
    expect((await matcher.read(one.companyId)).notes).toEqual([]);
  });
});

describe('the list', () => {
  test('finds words in a name, place, field, step, contact or note, whatever the capitals', async () => {
    const { companyId } = await matcher.add({ name: 'Örnbygg', field: 'Ritningar' });
    await matcher.add({ name: 'Annat', nextStep: '' });
    await matcher.ask(`POST /api/companies/${companyId}/contacts`, contact);
    await matcher.note(companyId, { text: 'Behöver hjälp med sökningar.' });
    const words = ['öRNBYGG', 'ritning', 'provstad höst', 'sanna', 'UTVECKLINGSCHEF', 'sökningar ritningar'];
    const found = await Promise.all(words.map(async (one) => namesOf(await matcher.list({ search: one }))));
    expect(found).toEqual(words.map(() => ['Örnbygg']));
    expect(namesOf(await matcher.list({ search: 'finnsinte' }))).toEqual([]);
    expect(namesOf(await matcher.list({ search: '%' }))).toEqual([]);
  });

  test('has what is to be followed up first, and can be asked for that alone', async () => {
    await matcher.add({ name: 'Sedan', nextStepOn: '2027-01-10' });
    await matcher.add({ name: 'Utan', nextStep: '' });
    await matcher.add({ name: 'Förfallen', nextStepOn: '2020-01-01', standing: 'agreed' });
    await matcher.add({ name: 'Någon gång', nextStepOn: null });
    expect(namesOf(await matcher.list())).toEqual(['Förfallen', 'Sedan', 'Någon gång', 'Utan']);
    expect(namesOf(await matcher.list({ due: 'yes' }))).toEqual(['Förfallen']);
    expect(namesOf(await matcher.list({ standing: 'talking' }))).toEqual(['Sedan', 'Någon gång', 'Utan']);
    app.clock.forward({ days: 60 });
    const later = await matcherOf(app);
    expect(namesOf(await later.list({ due: 'yes' }))).toEqual(['Förfallen', 'Sedan']);
  });

  test('shows fifty, and says how many more there are', async () => {
    const made = { madeAt: app.deps.clock().toISOString(), changedAt: app.deps.clock().toISOString() };
    const rows = Array.from({ length: 53 }, (_, at) => ({
      ...{ ...workshop, ...made, revision: 1, companyId: randomUUID(), name: `Företag ${at}` },
    }));
    app.deps.db.insert(companies).values(rows).run();
    const { companies: shown, left } = await matcher.list();
    expect([shown.length, left]).toEqual([50, 3]);
    expect(namesOf(await matcher.list({ search: 'företag 52' }))).toEqual(['Företag 52']);
  });

  test('finds whatever is searched for that stands in a name, for all names and parts of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
        fc.nat(),
        async (text, at) => {
          fc.pre(/\S/.test(text));
          const { companyId, name } = await matcher.add({ name: text });
          const [word = ''] = name.split(/\s+/).slice(at % name.split(/\s+/).length);
          const { companies: found } = await matcher.list({ search: word });
          const left = await matcher.ask(`DELETE /api/companies/${companyId}`);
          expect(left.status).toBe(200);
          expect(found.map((one) => one.companyId)).toContain(companyId);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('after two years without anything happening', () => {
  test('contacts, notes and the next step go by themselves, and the company stays', async () => {
    const quiet = await matcher.add({ name: 'Tyst' });
    const busy = await matcher.add({ name: 'Levande' });
    for (const { companyId } of [quiet, busy]) {
      await matcher.ask(`POST /api/companies/${companyId}/contacts`, contact);
      await matcher.note(companyId);
    }
    app.clock.forward({ days: 700 });
    const again = await matcherOf(app);
    await again.note(busy.companyId);
    app.clock.forward({ days: 31 });
    expect(purgeOld(app.deps, { isDry: true })).toMatchObject({ companies: 1 });
    expect(purgeOld(app.deps, { isDry: false })).toMatchObject({ companies: 1 });
    expect(purgeOld(app.deps, { isDry: false })).not.toHaveProperty('companies');
    const last = await matcherOf(app);
    expect(await last.read(quiet.companyId)).toMatchObject({
      name: 'Tyst',
      contacts: [],
      notes: [],
      nextStep: '',
    });
    const kept = await last.read(busy.companyId);
    expect([kept.contacts.length, kept.notes.length]).toEqual([1, 2]);
  });
});

test('everything that is changed stands in the audit, without what was written', async () => {
  const { companyId, revision } = await matcher.add({ name: 'Planterade Verken' });
  await matcher.ask(`POST /api/companies/${companyId}/contacts`, contact);
  await matcher.note(companyId);
  await stepDone(companyId, revision);
  const rows = app.deps.db.$client
    .prepare<[], { objectId: string; actorRole: string }>(
      `select objectId, actorRole from audit_entries where act = 'company.change'`,
    )
    .all();
  expect(rows).toEqual(Array.from({ length: 4 }, () => ({ objectId: companyId, actorRole: 'matcher' })));
});
