import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Offered } from '#server/openings/offered.contract.ts';
import { findContradiction } from '#server/openings/offered-rules.ts';
import type { OpeningForCompany, OpeningForMatcher } from '#server/openings/openings.contract.ts';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import {
  addOpening,
  contact,
  linkTo as linkBy,
  type Matcher,
  matcherOf,
  offered,
  opening,
} from '#tests/support/companies.ts';
import { fromSchema } from '#tests/support/from-schema.ts';
import { asker } from '#tests/support/sessions.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

const challenges = await shippedChallenges();
let app: TestApp;
let matcher: Matcher;
beforeEach(async () => {
  app = await buildTestApp({ challenges });
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

const nobody = () => asker(app, '');
const linkTo = (made: { openingId: string }) => linkBy(matcher, made);

const { supervisorName, supervisorTitle, agreement, ...companysPart } = opening;
const part = { ...companysPart, supervisor: null };
const read = (token: string) => nobody()<OpeningForCompany>('POST /api/company-part/read', { token });
const write = (token: string, revision: number, change: object = {}) =>
  nobody()<OpeningForCompany>('PUT /api/company-part', { token, revision, part: { ...part, ...change } });

describe('an opening', () => {
  test('is a draft as it was written, with its skills in words, until it is opened', async () => {
    const made = await addOpening(matcher);
    expect(made).toEqual({
      ...opening,
      openingId: made.openingId,
      companyId: made.companyId,
      companyName: 'Påhittade Verken',
      state: 'draft',
      revision: 1,
      skills: [
        { skillId: 'javascript', name: { sv: 'JavaScript', en: 'JavaScript' } },
        { skillId: 'unit-testing', name: { sv: 'Enhetstester', en: 'Unit testing' } },
      ],
      companyWroteOn: null,
      links: [],
    });
  });

  test('that is changed by two at the same time keeps the first change', async () => {
    const { openingId, revision } = await addOpening(matcher);
    const at = `PUT /api/openings/${openingId}`;
    await matcher.ask(at, { ...opening, title: 'Först', revision });
    expect((await matcher.ask(at, { ...opening, title: 'Sedan', revision })).body.code).toBe(
      'opening-changed',
    );
    const { body } = await matcher.ask<OpeningForMatcher>(`GET /api/openings/${openingId}`);
    expect(body.title).toBe('Först');
  });

  test('that is sent twice, as the first answer was not heard, is changed once, and so is what state it has', async () => {
    const { openingId, revision } = await addOpening(matcher);
    const acts = [
      [`PUT /api/openings/${openingId}`, { ...opening, title: ' Först ', revision }],
      [`POST /api/openings/${openingId}/state`, { state: 'open', revision: revision + 1 }],
    ] as const;
    for (const [at, sent] of acts) {
      const first = await matcher.ask<OpeningForMatcher>(at, sent);
      expect(first).toMatchObject({ status: 200, body: { revision: sent.revision + 1 } });
      expect(await matcher.ask(at, sent)).toEqual(first);
    }
  });

  test.each([
    [{ remote: 'all', daysOnSite: 2 }, 'remote-days'],
    [{ remote: 'none', daysOnSite: 0 }, 'place-days'],
    [{ remote: 'part', daysOnSite: 0 }, 'place-days'],
    [{ hoursFrom: 20, hoursTo: 4 }, 'hours'],
  ])('in which %j is refused with what says against what', async (change, reason) => {
    const { companyId } = await matcher.add();
    const answer = await matcher.ask<{ params: object }>(`POST /api/companies/${companyId}/openings`, {
      ...opening,
      offered: { ...offered, ...change },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'conditions-contradict', params: { reason } },
    });
  });

  test('about a skill that nobody knows is refused', async () => {
    const { companyId } = await matcher.add();
    const answer = await matcher.ask(`POST /api/companies/${companyId}/openings`, {
      ...opening,
      tasks: [{ what: 'Trolla', skillIds: ['magic'], kinds: [] }],
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'skill-unknown']);
  });

  test('is listed with its company, open ones first, and goes with its company', async () => {
    const draft = await addOpening(matcher, { title: 'Utkast' });
    const open = await addOpening(matcher, { title: 'Öppen' });
    await matcher.ask(`POST /api/openings/${open.openingId}/state`, { state: 'open', revision: 1 });
    const titles = async (query = '') =>
      (
        await matcher.ask<{ openings: { title: string; companyName: string }[] }>(`GET /api/openings${query}`)
      ).body.openings.map((one) => `${one.title}, ${one.companyName}`);
    expect(await titles()).toEqual(['Öppen, Påhittade Verken', 'Utkast, Påhittade Verken']);
    expect(await titles('?state=open')).toEqual(['Öppen, Påhittade Verken']);
    expect(await titles(`?companyId=${draft.companyId}`)).toEqual(['Utkast, Påhittade Verken']);
    await matcher.ask(`DELETE /api/companies/${draft.companyId}`);
    expect(await titles()).toEqual(['Öppen, Påhittade Verken']);
  });
});

describe('what is offered', () => {
  test('contradicts itself in the three ways that have a sentence, and in no other, for all choices', () => {
    fc.assert(
      fc.property(fromSchema(Offered) as fc.Arbitrary<Offered>, (one) => {
        const days = one.daysOnSite ?? -1;
        const isContrary = [
          one.remote === 'all' && days > 0,
          ['none', 'part'].includes(one.remote) && days === 0,
          (one.hoursFrom ?? 0) > (one.hoursTo ?? 99),
        ].includes(true);
        expect(findContradiction(one) !== null).toBe(isContrary);
      }),
    );
  });
});

describe('by a link, without an account', () => {
  test('a company reads its part, and fills it in', async () => {
    const made = await addOpening(matcher);
    const { token, link } = await linkTo(made);
    expect(link).toBe(`${app.deps.config.publicUrl}/praktikplats#${token}`);
    const before = await read(token);
    expect(before.body).toMatchObject({ companyName: 'Påhittade Verken', hasSupervisor: true, revision: 1 });
    const tasks = [{ what: 'Läsa loggar', skillIds: ['text-handling'], kinds: ['read'] }];
    const after = await write(token, 1, { tasks, supervisor: { name: 'Tor Testsson', title: 'Chef' } });
    expect(after.body).toMatchObject({ tasks, revision: 2 });
    const { body } = await matcher.ask<OpeningForMatcher>(`GET /api/openings/${made.openingId}`);
    expect(body).toMatchObject({
      tasks,
      ...{ supervisorName: 'Tor Testsson', supervisorTitle: 'Chef', agreement },
      ...{ companyWroteOn: '2026-11-21', links: [{ usedOn: '2026-11-21' }] },
    });
  });

  test('nothing about any person is shown: no supervisor, no contact, no note, nobody who works here', async () => {
    const named = {
      supervisorName: 'Planterad Handledare',
      agreement: 'Planterad Person börjar på torsdagar.',
    };
    const made = await addOpening(matcher, named);
    await matcher.ask(`POST /api/companies/${made.companyId}/contacts`, contact);
    await matcher.note(made.companyId, { text: 'Planterad anteckning' });
    const { token } = await linkTo(made);
    const reply = await app.app.inject({ method: 'POST', url: '/api/company-part/read', payload: { token } });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).not.toMatch(/Planterad|Sanna|verken\.example|matcher/);
  });

  test('a supervisor who is named stays when the company writes without naming anybody', async () => {
    const made = await addOpening(matcher);
    const { token } = await linkTo(made);
    await write(token, 1, { title: 'Nytt namn' });
    const { body } = await matcher.ask<OpeningForMatcher>(`GET /api/openings/${made.openingId}`);
    expect(body).toMatchObject({ title: 'Nytt namn', supervisorName, supervisorTitle });
  });

  test('challenges in a language of its tasks are offered, those about its skills as well first', async () => {
    const slugsFor = async (skillIds: string[]) => {
      const tasks = [{ what: 'Rätta', skillIds, kinds: ['write' as const, 'query' as const] }];
      const { token } = await linkTo(await addOpening(matcher, { tasks }));
      return (await read(token)).body.challenges.map(({ slug }) => app.deps.challenges.find(slug)?.manifest);
    };
    const inSql = await slugsFor(['sql']);
    expect(inSql.length).toBeGreaterThan(0);
    expect(inSql.every((one) => Object.keys(one?.languages ?? {}).includes('sql'))).toBe(true);
    const [first] = await slugsFor(['python', 'conditions-and-boundaries']);
    expect([first?.skills, Object.keys(first?.languages ?? {})]).toEqual([
      expect.arrayContaining(['conditions-and-boundaries']),
      expect.arrayContaining(['python']),
    ]);
  });

  test('challenges about its skills and kinds are offered, and never a change request', async () => {
    const made = await addOpening(matcher);
    const { token } = await linkTo(made);
    const { challenges } = (await read(token)).body;
    const found = challenges.map(({ slug }) => app.deps.challenges.find(slug)?.manifest);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.filter(
        (one) => one?.changeOf !== undefined || !['repair', 'test', 'write'].includes(one?.kind ?? ''),
      ),
    ).toEqual([]);
  });

  test('two who write at the same time do not write over one another', async () => {
    const made = await addOpening(matcher);
    const { token } = await linkTo(made);
    await matcher.ask(`PUT /api/openings/${made.openingId}`, {
      ...opening,
      title: 'Matcharens',
      revision: 1,
    });
    expect((await write(token, 1)).body).toMatchObject({ code: 'opening-changed' });
  });

  test('what a company sends twice is written once; who supervises cannot be found out by guessing', async () => {
    const { token } = await linkTo(await addOpening(matcher));
    const first = await write(token, 1, { title: 'Företagets' });
    expect(first.body).toMatchObject({ title: 'Företagets', revision: 2 });
    expect(await write(token, 1, { title: 'Företagets' })).toEqual(first);
    for (const name of [supervisorName, 'Någon annan']) {
      const guess = { title: 'Företagets', supervisor: { name, title: supervisorTitle } };
      expect((await write(token, 1, guess)).body).toMatchObject({ code: 'opening-changed' });
    }
  });

  test('a wrong, an ended and a past link, and one of an opening that is withdrawn, are answered alike', async () => {
    const made = await addOpening(matcher);
    const ended = await linkTo(made);
    await matcher.ask(`POST /api/openings/${made.openingId}/links/${ended.linkId}/end`);
    const withdrawn = await addOpening(matcher);
    const ofWithdrawn = await linkTo(withdrawn);
    await matcher.ask(`POST /api/openings/${withdrawn.openingId}/state`, { state: 'withdrawn', revision: 1 });
    const past = await linkTo(made);
    const answers = [await read('wrong'), await read(ended.token), await read(ofWithdrawn.token)];
    app.clock.forward({ days: 31 });
    answers.push(await read(past.token), await write(past.token, 1));
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [404, 'opening-link-not-open']),
    );
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('the secret is in no row: only a hash of it', async () => {
    const made = await addOpening(matcher);
    const { token } = await linkTo(made);
    expect(app.deps.db.$client.serialize().includes(token)).toBe(false);
  });

  test('a withdrawn opening gets no new link; opened again it does, and the old one stays ended', async () => {
    const made = await addOpening(matcher);
    const old = await linkTo(made);
    const state = (to: string, revision: number) =>
      matcher.ask(`POST /api/openings/${made.openingId}/state`, { state: to, revision });
    await state('withdrawn', 1);
    const refused = await matcher.ask(`POST /api/openings/${made.openingId}/links`);
    expect(refused.body.code).toBe('opening-withdrawn');
    await state('open', 2);
    expect((await read(old.token)).body.code).toBe('opening-link-not-open');
    expect((await read((await linkTo(made)).token)).status).toBe(200);
  });
});

test('after two years without anything, the supervisor and the agreement go, and the tasks stay', async () => {
  const { openingId } = await addOpening(matcher);
  app.clock.forward({ days: 731 });
  expect(purgeOld(app.deps, { isDry: false })).toMatchObject({ companies: 2 });
  const later = await matcherOf(app);
  const { body } = await later.ask<OpeningForMatcher>(`GET /api/openings/${openingId}`);
  expect(body).toMatchObject({
    supervisorName: '',
    supervisorTitle: '',
    agreement: '',
    tasks: opening.tasks,
  });
});
