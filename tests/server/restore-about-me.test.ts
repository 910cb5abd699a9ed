/** What a person tells of themselves is shown to nobody because a backup was put back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  ConditionAudience,
  ConditionForCandidate,
  ConditionsForCandidate,
} from '#server/conditions/conditions.contract.ts';
import type { Db } from '#server/db/open.ts';
import { conditions } from '#server/db/tables/conditions.ts';
import { headlines } from '#server/db/tables/headlines.ts';
import { works } from '#server/db/tables/works.ts';
import type { OwnHeadlines } from '#server/headlines/headlines.contract.ts';
import type { WorkForCandidate } from '#server/works/works.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  app = await buildTestApp();
  me = await candidateOf(app);
});
afterEach(() => app.close());

const say = async (words: string, visibleTo: ConditionAudience[]) => {
  const said = await me.ask<ConditionsForCandidate>('POST /api/conditions', { theme: 'stuck', words });
  const one = said.body.conditions.at(-1) as ConditionForCandidate;
  await change(one, { visibleTo });
  return one;
};
const change = ({ conditionId }: ConditionForCandidate, to: object) =>
  me.ask(`PUT /api/conditions/${conditionId}`, to);
const work = (title: string, isShown: boolean) => {
  const said = { language: '', what: '', myPart: '', satisfied: '' };
  return { title, ...said, files: [{ name: 'a.txt', text: 'a' }], isShown, inReport: isShown };
};
const bring = async (title: string, isShown: boolean) =>
  (await me.ask<WorkForCandidate>('POST /api/works', work(title, isShown))).body;

const toldIn = (db: Db) => ({
  headlines: db
    .select()
    .from(headlines)
    .all()
    .map(({ words }) => words),
  conditions: Object.fromEntries(
    db
      .select()
      .from(conditions)
      .all()
      .map(({ words, visibleTo }) => [words, visibleTo]),
  ),
  works: Object.fromEntries(
    db
      .select()
      .from(works)
      .all()
      .map(({ title, isShown, inReport }) => [title, isShown && inReport]),
  ),
});

test('what was taken away stays away, and is not told again', async () => {
  await me.ask('POST /api/headlines', { words: 'Rust', marks: [] });
  await me.ask('POST /api/headlines', { words: 'Go', marks: [] });
  const gone = await say('borta', ['pedagogue']);
  await say('kvar', ['pedagogue', 'company']);
  const { workId } = await bring('Borta', true);
  await bring('Kvar', true);
  const file = await backUp(app);
  const own = (await me.ask<OwnHeadlines>('GET /api/headlines')).body.headlines;
  await me.ask(`DELETE /api/headlines/${own[0]?.headlineId}`);
  await me.ask(`DELETE /api/conditions/${gone.conditionId}`);
  await me.ask(`DELETE /api/works/${workId}`);
  expect(afterRestore(app, file, toldIn)).toEqual({
    headlines: ['Go'],
    conditions: { kvar: ['pedagogue', 'company'] },
    works: { Kvar: true },
  });
});

test('a piece is seen by those alone who might see the same words before and after', async () => {
  const narrowed = await say('nu bara ett företag', ['pedagogue', 'company']);
  const widened = await say('var bara min', []);
  const reworded = await say('som det stod först', ['pedagogue']);
  const file = await backUp(app);
  await change(narrowed, { visibleTo: ['company'] });
  await change(widened, { visibleTo: ['pedagogue'] });
  await change(reworded, { words: 'som det ska stå' });
  expect(afterRestore(app, file, toldIn).conditions).toEqual({
    'nu bara ett företag': ['company'],
    'var bara min': [],
    'som det stod först': [],
  });
});

test('a work that was changed or hidden since is shown to nobody', async () => {
  await bring('Samma', true);
  const [changed, hidden, unshown] = [
    await bring('Ändrat', true),
    await bring('Dolt', true),
    await bring('Nu visat', false),
  ];
  const file = await backUp(app);
  app.clock.forward({ minutes: 10 });
  await me.ask(`PUT /api/works/${changed.workId}`, { ...work('Ändrat igen', true), revision: 1 });
  await me.ask(`PUT /api/works/${hidden.workId}`, { ...work('Dolt', false), revision: 1 });
  await me.ask(`PUT /api/works/${unshown.workId}`, { ...work('Nu visat', true), revision: 1 });
  expect(afterRestore(app, file, toldIn).works).toEqual({
    Samma: true,
    Ändrat: false,
    Dolt: false,
    'Nu visat': false,
  });
});

test('no page that was opened before saves over a work that was changed since, whenever it was opened', async () => {
  const [same, changed] = [await bring('Samma', true), await bring('Ändrat', true)];
  const revisionsIn = (db: Db) =>
    db
      .select({ workId: works.workId, revision: works.revision })
      .from(works)
      .all()
      .map(({ workId, revision }) => [workId, revision]);
  const file = await backUp(app);
  app.clock.forward({ minutes: 10 });
  for (const revision of [1, 2])
    await me.ask(`PUT /api/works/${changed.workId}`, { ...work(`Ändrat ${revision}`, false), revision });
  expect(Object.fromEntries(afterRestore(app, file, revisionsIn))).toEqual({
    [same.workId]: 1,
    [changed.workId]: 4,
  });
});
