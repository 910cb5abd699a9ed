/**
 * Everybody there is in an organisation, with words of their own planted wherever somebody can write: who finds one in
 * an answer knows whose it is and who may read it.
 */
import type { SignedInForTest, StaffForTest, TestApp } from './app.ts';
import { connectThem } from './connected.ts';
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

  const { ownCode, token, ...own } = await plantCandidate(server, met, 'met', staff.pedagogue);
  const foreign = await plantCandidate(server, unmet, 'unmet');
  // In the order of how much they may know: what the candidate wrote, and what was agreed that others read.
  const lets: Record<string, readonly ActorName[]> = {
    name: ['candidate', 'host', 'pedagogue', 'owner'],
    how: ['candidate', 'host', 'pedagogue'],
    candidateId: ['candidate', 'host', 'pedagogue', 'owner'],
    accountId: ['candidate', 'host', 'pedagogue', 'owner'],
    requestId: ['candidate', 'owner'],
    wishId: ['candidate', 'host', 'pedagogue'],
    attemptId: ['candidate', 'host', 'pedagogue'],
    words: ['candidate', 'pedagogue'],
    submissionId: ['candidate', 'pedagogue'],
  };
  for (const [name, value] of Object.entries({ ...own, ownCode, token })) {
    readers.set(value, lets[name] ?? ['candidate']);
  }
  for (const value of Object.values(foreign)) readers.set(value, []);
  // Whoever decides about erasing knows by whom it was asked.
  for (const id of [foreign.accountId, foreign.requestId]) readers.set(id, ['owner']);

  const sessionId = await plantSession(server, staff.host, met);
  const ofStaff = (name: keyof typeof staff) => {
    const mine = keysOf(server, staff[name].staff.accountId);
    for (const id of Object.values(mine)) readers.set(id, [name]);
    return { ...own, ...mine, sessionId, staffId: colleague.staff.accountId };
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

async function signOut({ app }: TestApp, { cookie }: SignedInForTest): Promise<string> {
  await app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: { cookie } });
  return cookie;
}
