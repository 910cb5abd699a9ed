/** How many have come how far: those who let themselves be counted, once a quarter, in whole fives. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { accounts } from '#server/db/tables/accounts.ts';
import { attempts, submissions } from '#server/db/tables/attempts.ts';
import { companies } from '#server/db/tables/companies.ts';
import { conditions } from '#server/db/tables/conditions.ts';
import { consents } from '#server/db/tables/consents.ts';
import { evidence } from '#server/db/tables/evidence.ts';
import { headlines } from '#server/db/tables/headlines.ts';
import { stepCounts } from '#server/db/tables/mirror.ts';
import { openings } from '#server/db/tables/openings.ts';
import { placementSteps, placements } from '#server/db/tables/placements.ts';
import { proposals } from '#server/db/tables/proposals.ts';
import { talks } from '#server/db/tables/talks.ts';
import type { Step, StepsForTeam } from '#server/mirror/mirror.contract.ts';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { fakeClock } from '#tests/support/clock.ts';
import { opening, workshop } from '#tests/support/companies.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import { asker } from '#tests/support/sessions.ts';

const summer = '2026-08-15T12:00:00.000Z';
let app: TestApp;
beforeEach(async () => {
  app = await buildTestApp({ clock: fakeClock('2026-11-26T09:00:00.000Z') });
});
afterEach(() => app.close());

async function look(): Promise<StepsForTeam> {
  const { cookie } = await app.signInStaff('host');
  return (await asker(app, cookie)<StepsForTeam>('GET /api/mirror/steps')).body;
}
const numbers = async () =>
  (await look()).quarters.map(({ quarter, steps }) => [quarter, ...steps.map(({ atLeast }) => atLeast)]);

type Person = { accountId: string; consentId: string };

/** People who said yes to being counted. */
function people(count: number, textVersion = purposes.statistics.textVersion as number): Person[] {
  return Array.from({ length: count }, () => {
    const [accountId, consentId] = [randomUUID(), randomUUID()];
    const { db } = app.deps;
    db.insert(accounts).values({ accountId, kind: 'candidate', createdAt: summer }).run();
    const given = { purpose: 'statistics', audienceKind: 'own-team', textVersion, givenAt: summer } as const;
    db.insert(consents)
      .values({ consentId, accountId, ...given })
      .run();
    return { accountId, consentId };
  });
}

function tell({ accountId }: Person, at = summer): void {
  const said = { theme: 'stuck' as const, exampleId: null, words: 'Så', visibleTo: [] };
  app.deps.db
    .insert(conditions)
    .values({ conditionId: randomUUID(), accountId, ...said, writtenAt: at })
    .run();
}

function writeHeadline({ accountId }: Person, at = summer): void {
  const said = { subjectId: null, words: 'Rust', marks: [] };
  app.deps.db
    .insert(headlines)
    .values({ headlineId: randomUUID(), accountId, ...said, addedAt: at })
    .run();
}

function show({ accountId }: Person): string {
  const { db } = app.deps;
  const [attemptId, submissionId] = [randomUUID(), randomUUID()];
  // One challenge is opened once.
  const one = { slug: attemptId, challengeVersion: 1 };
  db.insert(attempts)
    .values({ attemptId, accountId, ...one, startedAt: summer, lastWorkedAt: summer })
    .run();
  const code = { challengeVersion: 1, language: 'javascript', files: {}, answers: {} } as const;
  db.insert(submissions)
    .values({ submissionId, attemptId, ...code, submittedAt: summer })
    .run();
  for (const skillId of ['javascript', 'lists'])
    db.insert(evidence)
      .values({
        ...{ submissionId, accountId, skillId, slug: 'first', family: 'first', challengeVersion: 1 },
        ...{ language: 'javascript', kind: 'write', domain: 'x', exposure: 'public' },
        ...{ generatedInput: false, groupIds: [], rule: 'all-groups-hold' },
      })
      .run();
  return submissionId;
}

function talkWith(person: Person): void {
  const { accountId } = person;
  const submissionId = show(person);
  const what = { words: '', telling: 1, inReport: false, answer: '', preparedAt: summer, toldAt: summer };
  app.deps.db
    .insert(talks)
    .values({ talkId: randomUUID(), accountId, staffId: accountId, submissionId, ...what })
    .run();
}

/** @param askedAt null: a draft, of which the person knows nothing */
function propose({ accountId, consentId }: Person, askedAt: string | null = summer): void {
  const { db } = app.deps;
  const [companyId, openingId] = [randomUUID(), randomUUID()];
  db.insert(companies)
    .values({ ...workshop, companyId, madeAt: summer, changedAt: summer, revision: 1 })
    .run();
  db.insert(openings)
    .values({
      ...opening,
      openingId,
      companyId,
      state: 'open',
      madeAt: summer,
      companyWroteOn: null,
      revision: 1,
    })
    .run();
  db.insert(proposals)
    .values({
      ...{ proposalId: randomUUID(), accountId, consentId, openingId, madeBy: accountId, madeAt: summer },
      ...{ askedAt, personAnswer: null, personWords: '', companyAnswer: null, companyWords: '', revision: 1 },
    })
    .run();
}

/** Its company was removed since, and the proposal with it. */
function place({ accountId }: Person, at = summer): string {
  const placementId = randomUUID();
  app.deps.db
    .insert(placements)
    .values({
      ...{ placementId, accountId, proposalId: null, openingId: null, contactId: accountId, madeAt: at },
      ...{ companyName: 'Verkstan', title: 'Pröva', tasks: [], nextTalkOn: null },
      ...{ showsConditions: false, revision: 1 },
    })
    .run();
  return placementId;
}

function start(person: Person, step: object = {}): void {
  app.deps.db
    .insert(placementSteps)
    .values({
      ...{ stepId: randomUUID(), placementId: place(person), kind: 'start', state: 'happened' },
      ...{ happensOn: '2026-09-30', daysAWeek: 2, hoursADay: 4, talkOn: null, words: '', ownWords: '' },
      ...{ writerId: person.accountId, ...step },
    })
    .run();
}

test.each([
  [0, 0],
  [1, 0],
  [4, 0],
  [5, 5],
  [9, 5],
  [10, 10],
  [23, 20],
])('%i people who have begun are told as %i', async (count, told) => {
  for (const person of people(count)) writeHeadline(person);
  expect(await numbers()).toEqual([['2026-q3', told, 0, 0, 0, 0]]);
});

test.each<[Step, (person: Person) => void, number[]]>([
  ['begun', writeHeadline, [5, 0, 0, 0, 0]],
  ['shown', show, [5, 5, 0, 0, 0]],
  ['told', tell, [0, 0, 5, 0, 0]],
  ['told', talkWith, [5, 5, 5, 0, 0]],
  ['matched', propose, [0, 0, 0, 5, 0]],
  ['matched', place, [0, 0, 0, 5, 0]],
  ['placed', start, [0, 0, 0, 5, 5]],
])('a person is in the step %s once, however often they did it', async (_, act, told) => {
  const five = people(5);
  for (const person of [...five, ...five]) act(person);
  expect(await numbers()).toEqual([['2026-q3', ...told]]);
});

test('who did not say yes, said it to an older wording, or took it back, is not counted', async () => {
  const [gone, ...yes] = people(5) as [Person, ...Person[]];
  const older = people(5, purposes.statistics.textVersion - 1);
  for (const person of [gone, ...yes, ...older]) writeHeadline(person);
  const { cookie } = await app.signIn();
  await asker(app, cookie)('POST /api/headlines', { words: 'Rust', marks: ['can'] });
  app.deps.db
    .update(consents)
    .set({ withdrawnAt: summer })
    .where(eq(consents.consentId, gone.consentId))
    .run();
  expect(await numbers()).toEqual([['2026-q3', 0, 0, 0, 0, 0]]);
});

test('what came after the quarter, and a proposal that its person does not know of, is not counted', async () => {
  for (const person of people(5)) {
    writeHeadline(person, '2026-10-01T00:00:00.000Z');
    tell(person, '2026-09-30T23:59:59.999Z');
    propose(person, null);
  }
  expect(await numbers()).toEqual([['2026-q3', 0, 0, 5, 0, 0]]);
});

test.each([
  ['on a day after the quarter', { happensOn: '2026-10-01' }],
  ['planned', { state: 'planned' }],
  ['taken away', { state: 'taken-away' }],
  ['no first day, but a visit', { kind: 'visit' }],
])('a start of a placement that is %s is not counted as one', async (_, step) => {
  for (const person of people(5)) start(person, step);
  expect(await numbers()).toEqual([['2026-q3', 0, 0, 0, 5, 0]]);
});

test('a quarter that was counted before placements were says nothing of them', async () => {
  const [quarter, before] = ['2026-q3', ['begun', 'shown', 'told', 'matched'] as const];
  app.deps.db
    .insert(stepCounts)
    .values(before.map((step) => ({ quarter, step, atLeast: 5 })))
    .run();
  expect(await numbers()).toEqual([['2026-q3', 5, 5, 5, 5]]);
});

test('a quarter is counted once: whoever looks again sees the same, until the next has ended', async () => {
  const some = people(9);
  for (const person of some) writeHeadline(person);
  expect(await numbers()).toEqual([['2026-q3', 5, 0, 0, 0, 0]]);
  for (const person of people(1)) writeHeadline(person);
  expect(await numbers()).toEqual([['2026-q3', 5, 0, 0, 0, 0]]);
  app.clock.moveTo('2026-12-31T23:59:59.000Z');
  expect(await numbers()).toEqual([['2026-q3', 5, 0, 0, 0, 0]]);
  app.clock.moveTo('2027-01-01T00:00:00.000Z');
  expect(await numbers()).toEqual([
    ['2026-q4', 10, 0, 0, 0, 0],
    ['2026-q3', 5, 0, 0, 0, 0],
  ]);
});

test('only rounded numbers are kept, with no person beside them, and they go after five years', async () => {
  for (const person of people(7)) writeHeadline(person);
  await look();
  const kept = () => app.deps.db.select().from(stepCounts).all();
  expect(kept()).toEqual(
    (['begun', 'shown', 'told', 'matched', 'placed'] as const).map((step) => ({
      quarter: '2026-q3',
      step,
      atLeast: step === 'begun' ? 5 : 0,
    })),
  );
  app.clock.moveTo('2031-10-01T00:00:00.000Z');
  purgeOld(app.deps, { isDry: false });
  expect(kept()).toEqual([]);
});

test('a quarter that was counted after a backup is not counted anew when the backup is put back', async () => {
  for (const person of people(5)) writeHeadline(person);
  await app.signInStaff('owner');
  const file = await backUp(app);
  await look();
  const kept = app.deps.db.select().from(stepCounts).all();
  expect(afterRestore(app, file, (db) => db.select().from(stepCounts).all())).toEqual(kept);
});

test('1,000 people are as many statements as ten', async () => {
  const countAll = async () => {
    app.deps.db.delete(stepCounts).run();
    const { cookie } = await app.signInStaff('owner');
    return (await statementsOf(app.deps.db, () => asker(app, cookie)('GET /api/mirror/steps'))).length;
  };
  for (const person of people(10)) show(person);
  const few = await countAll();
  app.deps.db.$client.transaction(() => {
    for (const person of people(990)) show(person);
  })();
  expect(await countAll()).toBe(few);
  expect(await numbers()).toEqual([['2026-q3', 1_000, 1_000, 0, 0, 0]]);
});
