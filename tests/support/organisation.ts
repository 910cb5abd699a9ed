/**
 * An organisation in which a pedagogue meets everybody, everybody lets the report be read, and all are in the matcher's
 * list; and in which one reader was asked by everybody.
 */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { ConditionsForCandidate } from '#server/conditions/conditions.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { Purpose } from '#server/consents/consents.contract.ts';
import { attempts } from '#server/db/tables/attempts.ts';
import { reportWords } from '#server/db/tables/reports.ts';
import { talkQuestions, talks } from '#server/db/tables/talks.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { candidateOf, type TestCandidate } from './api-candidate.ts';
import type { TestApp } from './app.ts';
import type { Matcher } from './companies.ts';
import { connectThem, staffWith, type TestStaff } from './connected.ts';
import { copyPerson } from './copied-people.ts';
import { agree } from './feed.ts';
import { addStep, beginFor, noteTalk, wish } from './placements.ts';
import { type Bank, fillBank } from './planted-openings.ts';
import { askAbout } from './proposals.ts';
import { askedFor, releaseText, saveText } from './reviews.ts';

export type Organisation = Pick<Bank, 'matcher'> & {
  pedagogue: TestStaff;
  reader: TestStaff;
  candidateIds: string[];
  /** The one who was there by real requests, and an opening that they were asked about. */
  me: TestCandidate;
  proposalId: string;
  placementId: string;
};

/**
 * The first of them hands in to each of these challenges by real requests, is talked with about each, and gets own words
 * from as many pedagogues; says how a place should be, is asked about one of the openings, and has a placement at another.
 * The others are copies.
 */
export async function fillOrganisation(
  server: TestApp,
  { people, openings, slugs }: { people: number; openings: number; slugs: string[] },
): Promise<Organisation> {
  const pedagogue = await staffWith(server, 'pedagogue');
  const me = await candidateOf(server);
  connectThem(server, me, pedagogue);
  const reader = await staffWith(server, 'reader');
  const handIns: string[] = [];
  for (const slug of slugs) handIns.push(await solve(server, me, slug));
  for (const submissionId of handIns) await holdTalk(server, me, submissionId);
  for (const purpose of ['pedagogue-reads', 'pedagogue-talks'] as const)
    await letThem(me, purpose, pedagogue.staff.accountId);
  const reviewId = await askedFor({ pedagogue, reader, who: me }, handIns[0] ?? '');
  const text = { notes: [], skills: [], words: 'ord om koden' };
  await saveText(reader, reviewId, 0, text);
  await releaseText(reader, reviewId, 1);
  await saveText(reader, reviewId, 1, { ...text, words: 'fler ord om koden' });
  await agree(me);
  await me.ask('PUT /api/feed/mine', { wish: 'either' });
  await sayMore(me);
  const { matcher, place } = await fillBank(server, openings);
  const { proposalId } = await askAbout(matcher, me, place);
  const placementId = await liveThrough(matcher, me);
  // So long ago that its day has come, for each of them.
  const contactWishedAt = '2020-01-01T00:00:00.000Z';
  const { db } = server.deps;
  const [slug = ''] = slugs;
  db.update(attempts)
    .set({ contactWhen: 'two-weeks', contactHow: 'ett meddelande', contactWishedAt })
    .where(eq(attempts.slug, slug))
    .run();
  const candidateIds = [me.accountId, ...copyPerson(server, me.accountId, people - 1)];
  return { pedagogue, reader, matcher, me, proposalId, placementId, candidateIds };
}

/** In the challenge's first language, with our own solution where there is one: code as large as people's. */
async function solve({ deps }: TestApp, me: TestCandidate, slug: string): Promise<string> {
  const challenge = deps.challenges.find(slug);
  const [language] = challenge?.forCandidate.languages ?? [];
  const { editable } = (language && challenge?.manifest.languages[language]) ?? { editable: [] as string[] };
  const all = language && { ...challenge?.starters[language], ...challenge?.hidden.solutions[language] };
  if (!language || !all) throw new Error(`there is no challenge ${slug} to solve`);
  const { attemptId } = await me.open(slug);
  await me.ask(`PUT /api/attempts/${attemptId}/how-made`, {
    language,
    ways: ['alone'],
    words: 'så gjorde jag',
  });
  const files = Object.fromEntries(Object.entries(all).filter(([path]) => editable.includes(path)));
  let handedIn = await me.handIn(attemptId, { language, files, answers: {} });
  const { submissionId } = handedIn;
  while (handedIn.run.state !== 'done')
    handedIn = (await me.ask<typeof handedIn>(`GET /api/submissions/${submissionId}?wait=1`)).body;
  const { verdict } = handedIn.run.result;
  if (verdict !== 'holds') throw new Error(`our own solution of ${slug}: ${verdict}`);
  return submissionId;
}

/** A placement with hours that grow, a pause, talks, and a wish that nobody has settled. */
async function liveThrough(matcher: Matcher, me: TestCandidate): Promise<string> {
  const { placementId } = await beginFor(matcher, me, { title: 'En plats till', tasks: [] });
  for (const kind of ['visit', 'start', 'hours', 'pause', 'resume'])
    await addStep(matcher, { placementId }, { kind, daysAWeek: 2, hoursADay: 4, words: 'ord om steget' });
  for (const words of ['ord om samtalet', 'fler ord om samtalet'])
    await noteTalk(matcher, { placementId }, { words, nextTalkOn: '2026-11-20' });
  await wish(me, { placementId }, { kind: 'change', words: 'önskan' });
  return placementId;
}

/** Headlines, how a place should be, and how they work best. */
async function sayMore(me: TestCandidate): Promise<void> {
  for (const words of ['JavaScript', 'Python', 'Rust', 'SQL', 'Test av program'])
    await me.ask('POST /api/headlines', { words, marks: ['can', 'want'] });
  const wished = { ...nothingSaid, remote: 'part', hoursFrom: 8, room: 'quiet-room' };
  await me.ask('PUT /api/wishes/place', { wished, needs: ['hoursFrom'] });
  for (const exampleId of ['example-first', 'say-why']) {
    const piece = { theme: 'instructions', exampleId };
    const { body } = await me.ask<ConditionsForCandidate>('POST /api/conditions', piece);
    const { conditionId } = body.conditions.at(-1) ?? {};
    await me.ask(`PUT /api/conditions/${conditionId}`, { visibleTo: ['programs'] });
  }
}

async function letThem(me: TestCandidate, purpose: Purpose, staffId: string): Promise<void> {
  const { textVersion } = purposes[purpose];
  await me.ask('POST /api/consents', { purpose, staffId, textVersion });
}

/** By a pedagogue of its own, who also adds words to the report. */
async function holdTalk(server: TestApp, { accountId }: TestCandidate, submissionId: string): Promise<void> {
  const { staff } = await server.signInStaff('pedagogue');
  const { db, clock } = server.deps;
  const at = clock().toISOString();
  const talkId = randomUUID();
  const both = { accountId, staffId: staff.accountId };
  const told = { preparedAt: at, toldAt: at, seenAt: at, telling: 1 };
  db.insert(talks)
    .values({ talkId, ...both, submissionId, ...told, words: 'ett gott samtal', inReport: true, answer: '' })
    .run();
  db.insert(talkQuestions)
    .values({ talkId, place: 0, form: 'open', marks: ['talked'], words: '' })
    .run();
  db.insert(reportWords)
    .values({ ...both, text: 'egna ord', writtenAt: at, inReport: true })
    .run();
}
