import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import { headlines } from '#server/db/tables/headlines.ts';
import { type Findable, middleOf, offersFor } from '#server/headlines/find-rules.ts';
import type { Found, Headline, Mark, OwnHeadlines, Subject } from '#server/headlines/headlines.contract.ts';
import { findSubject, listSubjects } from '#server/headlines/list-subjects.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

const challenges = await shippedChallenges();
const subjects = listSubjects({ challenges });

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  app = await buildTestApp({ challenges });
  me = await candidateOf(app);
});
afterEach(() => app.close());

type Reply = OwnHeadlines & { code?: string };
const add = (words: string, marks: Mark[] = [], who = me) =>
  who.ask<Reply>('POST /api/headlines', { words, marks });
const list = async (who = me) => (await who.ask<Reply>('GET /api/headlines')).body.headlines;
const said = (all: Headline[]) => all.map(({ subjectId, name, marks }) => [subjectId, name.sv, marks]);
const find = async (query = '') => (await me.ask<Found>(`GET /api/headlines/found${query}`)).body;

test('a headline is what it is called here, or own words as they were written', async () => {
  await add('javascript', ['want', 'can']);
  await add('  Bygga   egna tangentbord ', ['curious']);
  expect(said(await list())).toEqual([
    ['javascript', 'JavaScript', ['can', 'want']],
    [null, 'Bygga egna tangentbord', ['curious']],
  ]);
});

test('added again it is there once, with what was said each time', async () => {
  await add('Python', ['can']);
  await add('egna ord', []);
  await add(' PYTHON ', ['curious']);
  await add('Egna Ord', ['want']);
  expect(said(await list())).toEqual([
    ['python', 'Python', ['can', 'curious']],
    [null, 'egna ord', ['want']],
  ]);
});

test('what is meant by it can be said anew, also nothing, and it can be taken away', async () => {
  await add('Rust', ['can']);
  const [added] = await list();
  const at = `/api/headlines/${added?.headlineId}` as const;
  expect(said((await me.ask<Reply>(`PUT ${at}`, { marks: ['curious', 'can'] })).body.headlines)).toEqual([
    ['rust', 'Rust', ['can', 'curious']],
  ]);
  await me.ask(`PUT ${at}`, { marks: [] });
  expect(said(await list())).toEqual([['rust', 'Rust', []]]);
  expect((await me.ask<Reply>(`DELETE ${at}`)).body).toEqual({ headlines: [] });
  expect(await me.ask(`DELETE ${at}`)).toMatchObject({ status: 404, body: { code: 'headline-not-found' } });
});

test('somebody else’s headline can neither be changed nor taken away', async () => {
  await add('Rust', ['can']);
  const [mine] = await list();
  const other = await candidateOf(app);
  const at = `/api/headlines/${mine?.headlineId}` as const;
  const answers = [await other.ask(`PUT ${at}`, { marks: [] }), await other.ask(`DELETE ${at}`)];
  expect(answers).toMatchObject(answers.map(() => ({ status: 404, body: { code: 'headline-not-found' } })));
  expect([await list(other), said(await list())]).toEqual([[], [['rust', 'Rust', ['can']]]]);
});

test.each([
  ['nothing', { words: '  ', marks: [] }],
  ['a level', { words: 'Rust', marks: ['good'] }],
  ['the same twice', { words: 'Rust', marks: ['can', 'can'] }],
  ['a long text', { words: 'x'.repeat(61), marks: [] }],
  ['something more', { words: 'Rust', marks: [], years: 3 }],
])('%s is no headline', async (_, body) => {
  expect(await me.ask('POST /api/headlines', body)).toMatchObject({
    status: 400,
    body: { code: 'body-malformed' },
  });
});

test('sixty fit, and what is there can still be said anew', async () => {
  for (let number = 1; number <= 60; number += 1) await add(`rubrik ${number}`);
  expect(await add('en till')).toMatchObject({ status: 409, body: { code: 'headlines-many' } });
  expect((await add('rubrik 60', ['can'])).status).toBe(201);
  expect((await list()).length).toBe(60);
});

test('where it can be shown is said: challenges for what can be run here, none for the rest', async () => {
  for (const words of ['SQL', 'Rust', 'egna ord']) await add(words);
  const all = await list();
  const slugs = all.map((one) => one.challenges.map(({ slug }) => slug));
  expect([slugs[1], slugs[2]]).toEqual([[], []]);
  expect(slugs[0]?.length).toBeGreaterThan(0);
  const languages = slugs[0]?.map((slug) => challenges.find(slug)?.forCandidate.languages.includes('sql'));
  expect(languages).toEqual(slugs[0]?.map(() => true));
});

test('the audit tells that headlines were changed, once a day, and not which', async () => {
  await add('Rust', ['can']);
  await add('Go', ['want']);
  const rows = app.deps.db
    .select()
    .from(auditEntries)
    .all()
    .filter(({ act }) => act === 'headline.write');
  expect(rows.length).toBe(1);
  expect(JSON.stringify(rows)).not.toMatch(/rust|Go/i);
});

test('headlines are erased with the account, and are in the download before', async () => {
  await add('Rust', ['can']);
  const own = (await me.ask<{ data: Record<string, object[]> }>('GET /api/privacy/export')).body.data;
  expect(own.headlines).toMatchObject([{ subjectId: 'rust', words: 'Rust', marks: ['can'] }]);
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  expect(app.deps.db.select().from(headlines).all()).toEqual([]);
});

describe('what is known', () => {
  test('is what skills.json names, with its ids, and more', async () => {
    const { subjects: told } = (await me.ask<{ subjects: Subject[] }>('GET /api/headlines/subjects')).body;
    expect(told).toEqual(subjects);
    const skills = challenges.skills.skills.map(({ id }) => id);
    expect(told.slice(0, skills.length).map(({ subjectId }) => subjectId)).toEqual(skills);
    expect(told.find(({ subjectId }) => subjectId === 'python')).toEqual({
      subjectId: 'python',
      name: { sv: 'Python', en: 'Python' },
      group: 'language',
      also: ['py'],
      esco: 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d',
      jobtech: 'qfkh_ZRK_w4W',
    });
  });

  test('has one name each: no words mean two things', () => {
    const names = subjects.flatMap(({ name, also }) => [...new Set([name.sv, name.en, ...also])]);
    const lower = names.map((name) => name.toLocaleLowerCase('sv'));
    expect(lower.filter((name, at) => lower.indexOf(name) !== at)).toEqual([]);
  });

  test('is found by every name of it, however it is written', () => {
    const spaced = fc.constantFrom('', ' ', '\t', '  ');
    const changed = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLocaleUpperCase('sv'),
      (text: string) => text.replaceAll(' ', '   '),
    );
    fc.assert(
      fc.property(fc.constantFrom(...subjects), spaced, changed, fc.nat(20), (subject, space, change, at) => {
        const names = [subject.name.sv, subject.name.en, ...subject.also];
        const words = space + change(names[at % names.length] ?? '') + space;
        expect(findSubject(subjects, words)?.subjectId).toBe(subject.subjectId);
      }),
    );
  });
});

describe('Hitta rätt', () => {
  test('asks three questions, and not about a language where a headline says it', async () => {
    expect((await find()).asked).toEqual(['kind', 'language', 'size']);
    await add('egna ord');
    expect((await find()).asked).toEqual(['kind', 'language', 'size']);
    await add('Rust');
    expect((await find()).asked).toEqual(['kind', 'size']);
  });

  test('offers the first of the list to somebody who skips everything, and says why', async () => {
    const { offers, ownWork, isOtherLanguage } = await find();
    const [first, second, third] = challenges.paths.paths[0]?.challenges ?? [];
    expect(offers.map(({ slug, reasons }) => [slug, reasons])).toEqual(
      [first, second, third].map((slug) => [slug, [{ rule: 'list', name: null }]]),
    );
    expect([ownWork, isOtherLanguage]).toEqual([[], false]);
  });

  test('leads to own work with what cannot be run here, and offers none that was opened', async () => {
    await add('Rust', ['can']);
    await add('egna ord');
    await me.open('late-loans');
    const { offers, ownWork, isOtherLanguage } = await find('?language=other&kind=query');
    expect(ownWork.map(({ sv }) => sv)).toEqual(['Rust', 'egna ord']);
    expect(isOtherLanguage).toBe(true);
    expect(offers.map(({ slug }) => slug)).not.toContain('late-loans');
    expect(offers[0]?.reasons).toEqual([{ rule: 'kind', name: null }]);
  });

  test.each(['?kind=essay', '?language=rust', '?size=medium', '?time=short'])(
    'does not understand %s',
    async (query) => {
      expect(await me.ask(`GET /api/headlines/found${query}`)).toMatchObject({ status: 400 });
    },
  );

  const ids = ['python', 'sql', 'lists', 'limits'];
  const kinds = ['write', 'read', 'query'] as const;
  const languages = ['javascript', 'python', 'sql'] as const;
  const findables: fc.Arbitrary<Findable[]> = fc.uniqueArray(
    fc.record({
      slug: fc.constantFrom(...'abcdefgh'),
      kind: fc.constantFrom(...kinds),
      languages: fc.subarray([...languages], { minLength: 1 }),
      skillIds: fc.subarray(ids),
      rules: fc.nat(9),
      isOpened: fc.boolean(),
    }),
    { selector: ({ slug }) => slug },
  );
  const asked = fc.record(
    {
      kind: fc.constantFrom(...kinds),
      language: fc.constantFrom(...languages, 'other' as const),
      size: fc.constantFrom('smaller' as const, 'larger' as const),
    },
    { requiredKeys: [] },
  );
  const own = fc
    .subarray(ids)
    .map((some) => some.map((subjectId) => ({ subjectId, name: { sv: subjectId, en: subjectId } })));

  test('gives only reasons that are true, of at most three challenges that were not opened', () => {
    fc.assert(
      fc.property(findables, asked, own, (all, answers, known) => {
        const offers = offersFor(all, { answers, headlines: known });
        const half = middleOf(all.map(({ rules }) => rules));
        const isTrue = (one: Findable) => ({
          kind: () => one.kind === answers.kind,
          language: () => one.languages.includes(answers.language ?? ''),
          size: () => (answers.size === 'smaller' ? one.rules <= half : one.rules > half),
          headline: (name: string) =>
            known.some(({ subjectId }) => subjectId === name) &&
            [...one.skillIds, ...one.languages].includes(name),
          list: () => true,
        });
        const untrue = offers.flatMap(({ slug, reasons }) => {
          const one = all.find((listed) => listed.slug === slug);
          return reasons.filter(
            ({ rule, name }) => !one || one.isOpened || !isTrue(one)[rule](name?.sv ?? ''),
          );
        });
        expect(untrue).toEqual([]);
        expect(offers.length).toBeLessThanOrEqual(3);
        expect(offers.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
        expect(new Set(offers.map(({ slug }) => slug)).size).toBe(offers.length);
      }),
    );
  });

  test('never lets a headline take an offer away: one more only adds reasons', () => {
    fc.assert(
      fc.property(findables, asked, own, (all, answers, known) => {
        const before = offersFor(all, { answers, headlines: [] });
        const after = offersFor(all, { answers, headlines: known });
        expect(after.length).toBe(before.length);
      }),
    );
  });
});
