/**
 * Everybody there is in an organisation, with words of their own planted wherever somebody can write: who finds one in
 * an answer knows whose it is and who may read it.
 */

import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { purposes } from '#server/consents/consent-purposes.ts';
import { consents } from '#server/db/tables/consents.ts';
import { openings } from '#server/db/tables/openings.ts';
import { reviews, reviewVersions } from '#server/db/tables/reviews.ts';
import type { SignedInForTest, StaffForTest, TestApp } from './app.ts';
import { connectThem } from './connected.ts';
import { plantAboutMe } from './planted-about-me.ts';
import { keysOf, plantCandidate } from './planted-work.ts';
import { evening } from './sessions.ts';

export const actors = [
  'visitor',
  'signed out',
  'candidate',
  'stranger',
  'host',
  'pedagogue',
  'reader',
  'matcher',
  'owner',
] as const;
export type ActorName = (typeof actors)[number];

export type Planted = {
  cookies: Record<ActorName, string>;
  /** Name of an id or code -> that of the actor, or of whom the actor meets. */
  own: Record<ActorName, Partial<Record<string, string>>>;
  /** The same of somebody whom nobody meets. */
  foreign: Partial<Record<string, string>>;
  /** A word, an id or a code -> who may read it. */
  readers: Map<string, readonly ActorName[]>;
};

/** The app must have challenges, and a sandbox in which programs hold. */
export async function plantPeople(server: TestApp): Promise<Planted> {
  const readers: Planted['readers'] = new Map();
  const met = await server.signIn();
  const unmet = await server.signIn();
  const stranger = await server.signIn();
  const ended = await server.signIn();
  const staff = {
    host: await server.signInStaff('host'),
    pedagogue: await server.signInStaff('pedagogue'),
    reader: await server.signInStaff('reader'),
    matcher: await server.signInStaff('matcher'),
    owner: await server.signInStaff('owner'),
  };
  const colleague = await server.signInStaff('host', 'owner');
  for (const one of Object.values(staff)) connectThem(server, met.account, one);

  const { ownCode, token, ...plantedOfMet } = await plantCandidate(server, met, 'met', staff.pedagogue);
  const review = await plantReview(server, met, staff.reader, plantedOfMet);
  const own = { ...plantedOfMet, ...review };
  const foreign = await plantCandidate(server, unmet, 'unmet');
  // Had a proposal and a placement, and is in no list any more.
  leaveMatcherList(server, unmet);
  // In the order of how much they may know: what the candidate wrote, and what was agreed that others read.
  const lets: Record<string, readonly ActorName[]> = {
    name: ['candidate', 'host', 'pedagogue', 'reader', 'matcher', 'owner'],
    how: ['candidate', 'host', 'pedagogue'],
    candidateId: ['candidate', 'host', 'pedagogue', 'matcher', 'owner'],
    accountId: ['candidate', 'host', 'pedagogue', 'matcher', 'owner'],
    proposalId: ['candidate', 'matcher'],
    placementId: ['candidate', 'matcher'],
    stepId: ['candidate', 'matcher'],
    placementTalkId: ['candidate', 'matcher'],
    requestId: ['candidate', 'owner'],
    wishId: ['candidate', 'host', 'pedagogue'],
    attemptId: ['candidate', 'host', 'pedagogue'],
    words: ['candidate', 'pedagogue'],
    submissionId: ['candidate', 'pedagogue'],
    code: ['candidate', 'pedagogue', 'reader'],
    answer: ['candidate', 'pedagogue', 'reader'],
    reviewId: ['candidate', 'reader'],
    noteId: ['candidate', 'pedagogue', 'reader'],
    // Only when the candidate lets it be in the report does somebody else read it.
    released: ['candidate', 'pedagogue', 'reader'],
    unreleased: ['reader'],
  };
  for (const [name, value] of Object.entries({ ...own, ownCode, token })) {
    readers.set(value, lets[name] ?? ['candidate']);
  }
  for (const value of Object.values(foreign)) readers.set(value, []);
  // Whoever decides about erasing knows by whom it was asked.
  for (const id of [foreign.accountId, foreign.requestId]) readers.set(id, ['owner']);

  const aboutMe = await plantAboutMe(server, met, staff.pedagogue);
  for (const words of aboutMe.shown) readers.set(words, ['candidate', 'pedagogue']);
  for (const words of aboutMe.kept) readers.set(words, ['candidate']);
  readers.set(aboutMe.headline, ['candidate', 'pedagogue', 'matcher']);

  const sessionId = await plantSession(server, staff.host, met);
  for (const one of [staff.host, staff.pedagogue]) await plantThread(server, met, one);
  readers.set('planted-met-thread-host', ['candidate', 'host']);
  readers.set('planted-met-thread-pedagogue', ['candidate', 'pedagogue']);
  // The place that was proposed to the candidate: staff alone have a way to it.
  const [place] = server.deps.db.select().from(openings).all();
  const { openingId, companyId } = place ?? {};
  const ofStaff = (name: keyof typeof staff) => {
    const mine = keysOf(server, staff[name].staff.accountId);
    for (const id of Object.values(mine)) readers.set(id, [name]);
    return { ...own, ...mine, sessionId, openingId, companyId, staffId: colleague.staff.accountId };
  };
  for (const id of Object.values(keysOf(server, colleague.staff.accountId))) readers.set(id, []);
  const invitation = await server.app.inject({
    method: 'POST',
    url: '/api/invitations',
    headers: { cookie: colleague.cookie },
    payload: { name: 'Påhittad', roles: ['reader'] },
  });
  const { invitationId } = invitation.json<{ invitationId: string }>();
  readers.set(invitationId, ['owner']);

  return {
    cookies: {
      visitor: '',
      'signed out': await signOut(server, ended),
      candidate: met.cookie,
      stranger: stranger.cookie,
      host: staff.host.cookie,
      pedagogue: staff.pedagogue.cookie,
      reader: staff.reader.cookie,
      matcher: staff.matcher.cookie,
      owner: staff.owner.cookie,
    },
    own: {
      visitor: { sessionId },
      'signed out': { ownCode: ended.ownCode },
      candidate: { ...own, ownCode, sessionId, staffId: staff.pedagogue.staff.accountId },
      stranger: { ...keysOf(server, stranger.account.accountId), ownCode: stranger.ownCode },
      host: ofStaff('host'),
      pedagogue: ofStaff('pedagogue'),
      reader: ofStaff('reader'),
      matcher: ofStaff('matcher'),
      owner: { ...ofStaff('owner'), invitationId, requestId: foreign.requestId },
    },
    foreign,
    readers,
  };
}

function leaveMatcherList({ deps: { db } }: TestApp, { account: { accountId } }: SignedInForTest): void {
  db.delete(consents)
    .where(and(eq(consents.accountId, accountId), eq(consents.purpose, 'matcher-list')))
    .run();
}

/** One that the candidate has joined. */
async function plantSession(
  { app }: TestApp,
  host: StaffForTest,
  { cookie }: SignedInForTest,
): Promise<string> {
  const asHost = { headers: { cookie: host.cookie } };
  const plan = { ...evening, challenges: [] };
  const made = await app.inject({ method: 'POST', url: '/api/sessions', payload: plan, ...asHost });
  const { sessionId } = made.json<{ sessionId: string }>();
  const board = await app.inject({ url: `/api/sessions/${sessionId}/board`, ...asHost });
  const { code } = board.json<{ view: { code: string } }>().view;
  const payload = { code, name: null };
  await app.inject({ method: 'POST', url: '/api/session-visits', headers: { cookie }, payload });
  return sessionId;
}

/** The review that there is: by this reader, to whom the candidate says yes. Something is released, and more is written. */
async function plantReview(
  { app, deps: { db } }: TestApp,
  { cookie }: SignedInForTest,
  { staff: { accountId: staffId } }: StaffForTest,
  { reviewId, noteId }: { reviewId: string; noteId: string },
) {
  const { textVersion } = purposes['reader-reads'];
  const payload = { purpose: 'reader-reads', staffId, textVersion };
  await app.inject({ method: 'POST', url: '/api/consents', headers: { cookie }, payload });
  const [released, unreleased] = ['planted-met-released', 'planted-met-unreleased'];
  const text = { notes: [{ noteId, file: 'x.js', line: 1, text: released }], skills: [], words: '' };
  db.update(reviewVersions).set({ text }).where(eq(reviewVersions.reviewId, reviewId)).run();
  db.update(reviews)
    .set({ readerId: staffId, revision: 2, draft: { ...text, words: unreleased } })
    .where(eq(reviews.reviewId, reviewId))
    .run();
  return { released, unreleased };
}

/** What the candidate has written to somebody whom they meet. */
async function plantThread(
  { app }: TestApp,
  { cookie }: SignedInForTest,
  { staff }: StaffForTest,
): Promise<void> {
  const url = `/api/threads/${staff.accountId}/messages`;
  const payload = { messageId: randomUUID(), text: `planted-met-thread-${staff.roles[0]}` };
  const reply = await app.inject({ method: 'POST', url, headers: { cookie }, payload });
  if (reply.statusCode !== 201) throw new Error(`${url}: ${reply.body}`);
}

async function signOut({ app }: TestApp, { cookie }: SignedInForTest): Promise<string> {
  await app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: { cookie } });
  return cookie;
}
