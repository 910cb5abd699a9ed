import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Act, access, mayDo, roles } from '#server/access.ts';
import { accountsContract } from '#server/accounts/accounts.contract.ts';
import { attemptsContract } from '#server/attempts/attempts.contract.ts';
import { contactWishesContract } from '#server/attempts/contact-wishes.contract.ts';
import { auditContract } from '#server/audit/audit.contract.ts';
import { challengesContract } from '#server/challenges/challenges.contract.ts';
import { companiesContract } from '#server/companies/companies.contract.ts';
import { conditionsContract } from '#server/conditions/conditions.contract.ts';
import { consentsContract } from '#server/consents/consents.contract.ts';
import { feedContract } from '#server/feed/feed.contract.ts';
import { headlinesContract } from '#server/headlines/headlines.contract.ts';
import type { Contract, RouteAddress, RouteContract } from '#server/http/contract.ts';
import { serviceContract } from '#server/http/service.contract.ts';
import { mirrorContract } from '#server/mirror/mirror.contract.ts';
import { openingsContract } from '#server/openings/openings.contract.ts';
import { organisationContract } from '#server/organisation/organisation.contract.ts';
import { passkeysContract } from '#server/passkeys/passkeys.contract.ts';
import { placementsContract } from '#server/placements/placements.contract.ts';
import { privacyContract } from '#server/privacy/privacy.contract.ts';
import { matcherListContract } from '#server/proposals/matcher-list.contract.ts';
import { proposalsContract } from '#server/proposals/proposals.contract.ts';
import { questionsContract } from '#server/questions/questions.contract.ts';
import { reportWordsContract } from '#server/reports/report-words.contract.ts';
import { reportsContract } from '#server/reports/reports.contract.ts';
import { wayContract } from '#server/reports/way.contract.ts';
import { reviewsContract } from '#server/reviews/reviews.contract.ts';
import { runsContract } from '#server/runs/runs.contract.ts';
import { sessionsContract } from '#server/sessions/sessions.contract.ts';
import { sharesContract } from '#server/shares/shares.contract.ts';
import { staffContract } from '#server/staff/staff.contract.ts';
import { talksContract } from '#server/talks/talks.contract.ts';
import { threadsContract } from '#server/threads/threads.contract.ts';
import { trialsContract } from '#server/trials/trials.contract.ts';
import { wishesContract } from '#server/wishes/wishes.contract.ts';
import { worksContract } from '#server/works/works.contract.ts';
import { buildTestApp, type SignedInForTest, type TestApp } from '#tests/support/app.ts';
import { fromSchema } from '#tests/support/from-schema.ts';
import { makeObjectsOf, type OwnObjects } from '#tests/support/objects.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

const contracts: Contract = {
  ...auditContract,
  ...organisationContract,
  ...accountsContract,
  ...passkeysContract,
  ...staffContract,
  ...consentsContract,
  ...challengesContract,
  ...runsContract,
  ...trialsContract,
  ...attemptsContract,
  ...contactWishesContract,
  ...questionsContract,
  ...reviewsContract,
  ...talksContract,
  ...reportsContract,
  ...reportWordsContract,
  ...wayContract,
  ...threadsContract,
  ...sessionsContract,
  ...headlinesContract,
  ...conditionsContract,
  ...worksContract,
  ...sharesContract,
  ...companiesContract,
  ...openingsContract,
  ...wishesContract,
  ...matcherListContract,
  ...proposalsContract,
  ...placementsContract,
  ...mirrorContract,
  ...feedContract,
  ...privacyContract,
  ...serviceContract,
};
const routes = Object.entries(contracts) as [RouteAddress, RouteContract][];
const aboutObjects = routes.filter(
  ([address, { act }]) =>
    /:(attempt|draft|submission|run|consent|question|review|talk|share|headline|condition|work|proposal|placement)Id/.test(
      address,
    ) && mayDo('candidate', act, 'own'),
);

let server: TestApp;
let owner: SignedInForTest;
let other: SignedInForTest;
let objects: OwnObjects;
beforeAll(async () => {
  server = await buildTestApp({ challenges: await shippedChallenges() });
  owner = await server.signIn();
  other = await server.signIn();
  objects = await makeObjectsOf(server, owner);
});
afterAll(() => server.close());

/** Asks with a body that the contract accepts, so that nothing but the right to ask is in the way. */
async function ask(address: RouteAddress, cookie: string, values: Record<string, string>) {
  const [method = '', pattern = ''] = address.split(' ');
  const url = pattern.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? 'none');
  const { body } = contracts[address] ?? {};
  const [payload] = body ? fc.sample(fromSchema(body), { seed: 7, numRuns: 1 }) : [undefined];
  const reply = await server.app.inject({
    method: method as 'GET',
    url,
    headers: { cookie },
    ...(payload !== undefined && { payload: payload as object }),
  });
  return {
    status: reply.statusCode,
    code: (reply.headers['content-type']?.startsWith('application/problem') && reply.json().code) || null,
    body: reply.body,
  };
}

const nobodys = () => Object.fromEntries(Object.keys(objects).map((name) => [name, crypto.randomUUID()]));

test('every route comes from a contract, but those of the built web', () => {
  const without = server.app.routeList.filter(({ contract }) => contract === undefined);
  expect(without.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
    'GET /',
    'GET /*',
    'GET /app.html',
    'GET /own-colours.css',
    'HEAD /',
    'HEAD /*',
    'HEAD /app.html',
    'HEAD /own-colours.css',
  ]);
});

test('every route of every contract is there', () => {
  const registered = server.app.routeList
    .filter(({ method, contract }) => contract !== undefined && method !== 'HEAD')
    .map(({ method, url }) => `${method} ${url}`);
  expect(registered.sort()).toEqual(routes.map(([address]) => address).sort());
});

test('every row of the access table guards a route, or is checked by a verb', () => {
  const guarding = new Set(routes.map(([, { act }]) => act));
  expect(Object.keys(access).filter((act) => !guarding.has(act as never))).toEqual([]);
});

test('no role may do anything to what belongs to somebody else (calm 42)', () => {
  // Who works here is the owner's to know and to change: nothing of a candidate.
  const notOfCandidates = [
    'public.read',
    'health.read',
    'audit.read',
    'audit.export',
    'organisation.read-values',
    'organisation.change',
    // Which programs read the list of those who agreed to it; nothing that is in it.
    'feed-key.read',
    'feed-key.change',
    'staff.read',
    'staff.invite',
    'staff.invite-back',
    'staff.take-back',
    'staff.change-roles',
    'staff.end',
    // Which words readers choose among.
    'rubric.read',
    'rubric.change',
    // What, when and where; nothing of who was there.
    'session.prepare',
    'session.remove',
    // What companies say; nothing of a candidate stands there.
    'company.read',
    'company.search',
    'company.change',
    'opening.read',
    'opening.change',
    // What the team says of itself, and how many have come how far.
    'mirror.read',
    'mirror.write',
    // That somebody asked, and of which categories; nothing that is in them.
    'erasure.read',
    'erasure.decide',
    // How many, and of nobody in particular.
    'purge.preview',
  ];
  const aboutPersons = Object.keys(access).filter((act) => !notOfCandidates.includes(act)) as Act[];
  const allowed = aboutPersons.flatMap((act) =>
    roles.filter((role) => mayDo(role, act, 'other')).map((role) => `${act} ${role}`),
  );
  const forAnybody = ['sign-in.begin', 'sign-in.end', 'invitation.use', 'trial.run', 'trial.read'];
  // The link, or the key that the request brings, is the right.
  forAnybody.push('share.open', 'opening.open-link', 'opening.try', 'feed.read');
  expect(allowed).toEqual(
    expect.arrayContaining(forAnybody.flatMap((act) => roles.map((role) => `${act} ${role}`))),
  );
  expect(allowed.filter((one) => !forAnybody.includes(one.split(' ')[0] ?? ''))).toEqual([
    'account.begin anonymous',
    'session.join anonymous',
  ]);
});

describe.each(routes.filter(([, { act }]) => !mayDo('anonymous', act, 'own')))('%s', (address) => {
  test('asks for a sign-in from somebody without one', async () => {
    expect(await ask(address, '', objects)).toMatchObject({ status: 401, code: 'sign-in-needed' });
  });

  test('asks for a sign-in from somebody whose sign-in has ended', async () => {
    const ended = await server.signIn();
    await ask('DELETE /api/sign-ins/current', ended.cookie, {});
    expect(await ask(address, ended.cookie, objects)).toMatchObject({ status: 401, code: 'sign-in-needed' });
  });
});

const signedInRoles = roles.filter((role) => role !== 'anonymous');
const refusals = routes.flatMap(([address, { act }]) =>
  signedInRoles
    .filter((role) => (['own', 'connected', 'other'] as const).every((whose) => !mayDo(role, act, whose)))
    .map((role) => ({ address, act, role })),
);

describe.each(signedInRoles)('to a %s', (role) => {
  test('every route that the table does not open is closed, whatever is sent', async () => {
    const { cookie } = role === 'candidate' ? await server.signIn() : await server.signInStaff(role);
    const closed = refusals.filter((one) => one.role === role);
    expect(closed.length).toBeGreaterThan(0);
    const answers = await Promise.all(
      closed.map(async ({ address, act }) => {
        const { status, code } = await ask(address, cookie, objects);
        const isForNobodySignedIn = mayDo('anonymous', act, 'own');
        return { address, status, code, wanted: isForNobodySignedIn ? 'already-signed-in' : 'not-allowed' };
      }),
    );
    expect(answers.filter(({ code, wanted }) => code !== wanted)).toEqual([]);
  });
});

describe.each(aboutObjects)('%s', (address) => {
  test("answers somebody else's object exactly as one that does not exist", async () => {
    const foreign = await ask(address, other.cookie, objects);
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(await ask(address, other.cookie, nobodys()));
  });

  test('knows the object when its owner asks', async () => {
    const own = await ask(address, owner.cookie, objects);
    expect(String(own.code)).not.toMatch(
      /^(attempt|submission|run|consent|review|note|share|headline|condition|work|proposal|placement|step)-not-found$/,
    );
    expect(own.status).not.toBe(500);
  });
});

test('a foreign draft cannot be taken up through an own attempt', async () => {
  const mine = await makeObjectsOf(server, other);
  const answer = await ask('POST /api/attempts/:attemptId/drafts/:draftId/choose', other.cookie, {
    ...mine,
    draftId: objects.draftId,
  });
  expect(answer).toMatchObject({ status: 404, code: 'draft-not-found' });
});
