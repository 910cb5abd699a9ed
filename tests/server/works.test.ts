import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { purposes } from '#server/consents/consent-purposes.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { works } from '#server/db/tables/works.ts';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { workBytes } from '#server/works/keep-work.ts';
import type {
  WorkForCandidate,
  WorkForPedagogue,
  WorkQuestions,
  WorksForCandidate,
  WorkToKeep,
} from '#server/works/works.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
beforeEach(async () => {
  app = await buildTestApp();
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

const game: WorkToKeep = {
  title: 'Ett spel',
  language: 'Lua',
  what: 'Ett spel med banor.',
  myPart: 'Allt utom bilderna.',
  satisfied: 'Banorna är filer.',
  files: [{ name: 'min bana å.lua', text: 'print("å")\r\n\t-- slut' }],
  isShown: false,
  inReport: false,
};
type Kept = WorkForCandidate & { code?: string };
const bring = (asked: Partial<WorkToKeep> = {}) => me.ask<Kept>('POST /api/works', { ...game, ...asked });
const change = (workId: string, revision: number, to: Partial<WorkToKeep> = {}) =>
  me.ask<Kept>(`PUT /api/works/${workId}`, { ...game, ...to, revision });
const list = async () => (await me.ask<WorksForCandidate>('GET /api/works')).body.works;
const today = () => app.clock.now().toISOString().slice(0, 10);
const letSee = () =>
  me.ask('POST /api/consents', {
    purpose: 'pedagogue-conditions',
    staffId: pedagogue.staff.accountId,
    textVersion: purposes['pedagogue-conditions'].textVersion,
  });
const read = () =>
  pedagogue.get<{ works: WorkForPedagogue[]; code?: string }>(`/api/candidates/${me.accountId}/works`);

describe('a work that is brought along', () => {
  test('is there exactly as it was left, and is not run', async () => {
    const { status, body } = await bring();
    expect(status).toBe(201);
    const kept = await me.ask<Kept>(`GET /api/works/${body.workId}`);
    expect(kept.body).toEqual({ workId: body.workId, ...game, changedOn: today(), revision: 1 });
    expect(await list()).toEqual([
      {
        workId: body.workId,
        title: 'Ett spel',
        language: 'Lua',
        fileNames: ['min bana å.lua'],
        isShown: false,
        inReport: false,
        changedOn: today(),
      },
    ]);
  });

  test('comes back byte for byte, whatever text it is', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((one) => one.isWellFormed());
    const file = fc.record({ name: text.filter((name) => /\S/.test(name)), text });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
        app.deps.db.delete(works).run();
        const { workId } = (await bring({ files })).body;
        expect((await me.ask<Kept>(`GET /api/works/${workId}`)).body.files).toEqual(files);
      }),
      { numRuns: 8 },
    );
  });

  test('is changed as a whole, and taken away', async () => {
    const { workId } = (await bring()).body;
    app.clock.forward({ days: 1 });
    const changed = {
      ...game,
      title: 'Ett annat spel',
      files: [{ name: 'a.txt', text: 'a' }],
      isShown: true,
    };
    expect((await change(workId, 1, changed)).body).toEqual({
      workId,
      ...changed,
      changedOn: today(),
      revision: 2,
    });
    expect((await me.ask(`DELETE /api/works/${workId}`)).body).toEqual({ works: [] });
    expect(await me.ask(`GET /api/works/${workId}`)).toMatchObject({
      status: 404,
      body: { code: 'work-not-found' },
    });
  });

  const file = (text: string) => ({ name: 'a.txt', text });
  test.each([
    ['no file', { files: [] }, 400, 'body-malformed'],
    ['eleven files', { files: Array.from({ length: 11 }, () => file('a')) }, 400, 'body-malformed'],
    ['a file without a name', { files: [{ name: ' ', text: 'a' }] }, 400, 'body-malformed'],
    ['no title', { title: ' ' }, 400, 'body-malformed'],
    ['more than a person can read', { files: [file('å'.repeat(workBytes / 2 + 1))] }, 422, 'work-too-large'],
  ])('has not %s', async (_, asked, status, code) => {
    expect(await bring(asked)).toMatchObject({ status, body: { code } });
    expect(await list()).toEqual([]);
  });

  test('has room up to its limit', async () => {
    expect((await bring({ files: [file('å'.repeat(workBytes / 2))] })).status).toBe(201);
  });

  test('is one of at most thirty', async () => {
    for (let number = 1; number <= 30; number += 1) await bring({ title: `Arbete ${number}` });
    expect(await bring()).toMatchObject({ status: 409, body: { code: 'works-many' } });
  });

  test('is nobody else’s to read, change or take away', async () => {
    const { workId } = (await bring()).body;
    const other = await candidateOf(app);
    const at = `/api/works/${workId}` as const;
    const answers = [
      await other.ask(`GET ${at}`),
      await other.ask(`PUT ${at}`, { ...game, revision: 1 }),
      await other.ask(`DELETE ${at}`),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ status: 404, body: { code: 'work-not-found' } })));
    expect((await list()).length).toBe(1);
  });
});

describe('a work that is open on two devices', () => {
  const kept = async (workId: string) => (await me.ask<Kept>(`GET /api/works/${workId}`)).body;

  test('is not shown again, and loses nothing, by a save that grew from what it was before', async () => {
    const { workId } = (await bring({ isShown: true, inReport: true })).body;
    const files = [{ name: 'från telefonen.lua', text: 'print(2)' }];
    const onThePhone = (await change(workId, 1, { files, what: 'Skrivet på telefonen.' })).body;
    app.clock.forward({ days: 3 });
    const late = { title: 'Rättat på datorn', isShown: true, inReport: true };
    expect(await change(workId, 1, late)).toMatchObject({ status: 409, body: { code: 'work-changed' } });
    expect(await kept(workId)).toEqual(onThePhone);
    expect(onThePhone).toMatchObject({ isShown: false, inReport: false, files, revision: 2 });
    expect((await change(workId, 2, { files })).body).toMatchObject({ files, revision: 3 });
  });

  test('a save whose answer was not heard is answered when it is sent again, and changes nothing more', async () => {
    const { workId } = (await bring()).body;
    const first = await change(workId, 1, { title: 'Nytt namn' });
    app.clock.forward({ days: 1 });
    expect(await change(workId, 1, { title: 'Nytt namn' })).toMatchObject({ status: 200, body: first.body });
    expect(await kept(workId)).toEqual(first.body);
  });

  test('a save that does not say from what it grew is refused', async () => {
    const { workId } = (await bring()).body;
    for (const revision of [undefined, 0, 1.5, '1'])
      expect(await me.ask(`PUT /api/works/${workId}`, { ...game, revision })).toMatchObject({
        status: 400,
        body: { code: 'body-malformed' },
      });
  });
});

describe('a pedagogue', () => {
  test('reads what is chosen for that, when let, and the person sees the day', async () => {
    await bring({ title: 'För mig själv' });
    await bring({ isShown: true });
    await letSee();
    const { isShown: _, inReport: __, ...shown } = game;
    expect((await read()).body).toEqual({ candidateId: me.accountId, works: [shown] });
    const { views } = (await me.ask<{ views: ViewForCandidate[] }>('GET /api/privacy/views')).body;
    expect(views).toMatchObject([{ role: 'pedagogue', act: 'work.read-connected' }]);
  });

  test('reads nothing without a yes, or of somebody whom they do not meet', async () => {
    await bring({ isShown: true });
    expect(await read()).toMatchObject({ status: 403, body: { code: 'consent-missing' } });
    const stranger = await staffWith(app, 'pedagogue');
    expect(await stranger.get(`/api/candidates/${me.accountId}/works`)).toMatchObject({
      status: 404,
      body: { code: 'candidate-not-found' },
    });
  });

  test.each(['host', 'reader', 'matcher', 'owner'] as const)('is no %s', async (role) => {
    const somebody = await staffWith(app, role);
    connectThem(app, me, somebody);
    expect(await somebody.get(`/api/candidates/${me.accountId}/works`)).toMatchObject({ status: 403 });
  });
});

test('the report says what was told of a work, and not what is in its files, where its person lets it', async () => {
  const report = async () => (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body.works;
  const { workId } = (await bring()).body;
  expect(await report()).toEqual([]);
  await change(workId, 1, { inReport: true });
  await bring({ title: 'Senare', inReport: true });
  const { title, language, what, myPart, satisfied } = game;
  const told = { language, what, myPart, satisfied, reviews: [], fileNames: ['min bana å.lua'] };
  expect(await report()).toEqual([
    { title, ...told },
    { title: 'Senare', ...told },
  ]);
});

test('nothing of a work is in the audit, and it is erased with all work', async () => {
  await bring();
  expect(JSON.stringify(app.deps.db.select().from(auditEntries).all())).not.toContain('spel');
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  expect(app.deps.db.select().from(works).all()).toEqual([]);
});

describe('questions to talk about', () => {
  let real: TestApp;
  let person: TestCandidate;
  beforeAll(async () => {
    real = await buildTestApp({ sandbox: createSandbox() });
    person = await candidateOf(real);
  });
  afterAll(() => real.close());
  const askAbout = async (files: WorkToKeep['files']) => {
    const { body } = await person.ask<Kept>('POST /api/works', { ...game, files });
    return person.ask<WorkQuestions & { code?: string }>(`POST /api/works/${body.workId}/questions`, {});
  };

  const script = `function cheapest(prices) {
  let best = prices[0];
  for (const price of prices) {
    if (price < best) {
      best = price;
    } else {
      best = best;
    }
  }
  if (best > 100) return 'dear';
  return best;
}
`;
  const python = `def longest(words):
    best = ''
    for word in words:
        if len(word) > len(best):
            best = word
    return best
`;

  test('are made of what can be read, and of nothing else', async () => {
    const { status, body } = await askAbout([
      { name: 'shop.js', text: script },
      { name: 'words.PY', text: python },
      { name: 'level.lua', text: script },
      { name: 'broken.js', text: 'function (' },
    ]);
    expect(status).toBe(200);
    expect(body.questions.map(({ fileName, form, line, part }) => [fileName, form, line, part])).toEqual([
      ['shop.js', 'loop', 3, 'best'],
      ['shop.js', 'bound', 4, null],
      ['shop.js', 'branch', 4, null],
      ['shop.js', 'returns', 10, 'cheapest'],
      ['words.PY', 'loop', 3, 'best'],
      ['words.PY', 'bound', 4, null],
    ]);
  });

  test('are the same each time, and run nothing', async () => {
    const endless = `while (true) { }\n${script}`;
    const answers = [
      await askAbout([{ name: 'a.js', text: endless }]),
      await askAbout([{ name: 'a.js', text: endless }]),
    ];
    expect(answers[0]?.body.questions.length).toBeGreaterThan(2);
    expect(answers[1]).toEqual(answers[0]);
  });

  test('are nobody else’s to ask for', async () => {
    const { body } = await person.ask<Kept>('POST /api/works', game);
    const other = await candidateOf(real);
    expect(await other.ask(`POST /api/works/${body.workId}/questions`, {})).toMatchObject({
      status: 404,
      body: { code: 'work-not-found' },
    });
  });
});
