/**
 * Requests made from the contracts' schemas, right and damaged, by everybody there is, to every route: whatever is
 * sent, the answer is one of ours in its declared form, without a stack, a path, or a word of somebody else.
 * `REQUESTS=10000` sends so many.
 */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Act, mayDo, type Role } from '#server/access.ts';
import type { ChallengeLibrary } from '#server/challenges/challenge-library.ts';
import type { RouteAddress, RouteContract } from '#server/http/contract.ts';
import { deskFields } from '#server/organisation/desk-fields.ts';
import { faultsOfAnswer } from '#tests/support/answer-faults.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { testConfig } from '#tests/support/config.ts';
import { type ActorName, actors, type Planted, plantPeople } from '#tests/support/planted-people.ts';
import { fillIn, type RandomRequest, requestsTo } from '#tests/support/random-requests.ts';
import { sandboxThatHolds } from '#tests/support/sandbox.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const count = Number(process.env.REQUESTS ?? 1_500);
/** Then everything is begun anew: some sign themselves out, or erase themselves. */
const inOneDatabase = 300;

const webDir = makeWebFolder();
let challenges: ChallengeLibrary;
beforeAll(async () => {
  challenges = await shippedChallenges();
});
afterAll(() => {
  rmSync(webDir, { recursive: true });
});

const roleOf: Record<ActorName, Role> = {
  visitor: 'anonymous',
  'signed out': 'anonymous',
  candidate: 'candidate',
  stranger: 'candidate',
  host: 'host',
  pedagogue: 'pedagogue',
  reader: 'reader',
  matcher: 'matcher',
  owner: 'owner',
};

/** More often somebody who may: others are turned away at the door. */
function actorsFor({ act }: RouteContract): fc.Arbitrary<ActorName> {
  const may = actors.filter((actor) =>
    (['own', 'connected', 'other'] as const).some((whose) => mayDo(roleOf[actor], act, whose)),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...may) },
    // The one who has something of everything.
    { weight: 2, arbitrary: fc.constantFrom(may.includes('candidate') ? 'candidate' : 'owner') },
    { weight: 2, arbitrary: fc.constantFrom(...actors) },
  );
}

/** What takes away a way in, or what others would ask about, comes last. */
const ending = new Set<Act>([
  'sign-in.begin',
  'sign-in.end',
  'sign-in.end-own',
  'connection.end',
  'connection.end-connected',
  'consent.withdraw',
  'thread.close',
  'share.end',
  'passkey.remove',
  'staff.invite',
  'staff.invite-back',
  'staff.take-back',
  'staff.change-roles',
  'staff.end',
  'erasure.decide',
  'privacy.erase',
]);
const endsSomething = ({ route }: One) => Number(ending.has(route.act));

type One = { actor: ActorName; request: RandomRequest; route: RouteContract };

function anyRequest({ app }: TestApp): fc.Arbitrary<One> {
  const [first] = challenges.all();
  const words = {
    slugs: challenges.all().map(({ slug }) => slug),
    files: first?.manifest.languages.javascript?.editable ?? [],
    groups: first?.hidden.groups.map(({ id }) => id) ?? [],
    settings: [...deskFields],
  };
  const toEach = app.routeList.flatMap(({ method, url, contract: route }) =>
    // What is live has no end to wait for: see live.test.ts.
    route && method !== 'HEAD' && route.live === undefined
      ? fc.record({
          actor: actorsFor(route),
          request: requestsTo(`${method} ${url}` as RouteAddress, route, words),
          route: fc.constant(route),
        })
      : [],
  );
  return fc.oneof(...toEach);
}

/** Others in each database, also where what is drawn is the same in each run. */
function drawnAt(left: number): { seed?: number } {
  const { seed } = fc.readConfigureGlobal();
  return seed === undefined ? {} : { seed: seed + left };
}

async function ask({ app, deps }: TestApp, planted: Planted, { actor, request, route }: One) {
  const of = { own: planted.own[actor], foreign: planted.foreign };
  const url = fillIn(request.url, of);
  const payload = request.payload === undefined ? undefined : fillIn(request.payload, of);
  const reply = await app.inject({
    method: request.method,
    url,
    headers: { cookie: planted.cookies[actor], ...request.headers },
    ...(payload !== undefined && { payload }),
  });
  const faults = faultsOfAnswer(planted, { actor, url, payload, route }, reply, [
    process.cwd(),
    deps.config.dataDir,
  ]);
  const { headers, address } = request;
  return {
    told: { faults, actor, address, url: url.slice(0, 300), headers, payload: payload?.slice(0, 500) },
    isTaken: reply.statusCode < 400,
  };
}

test('random requests are answered as declared, with nothing of the inside and nothing of others', async () => {
  const faulty: unknown[] = [];
  const logLines: string[] = [];
  const taken = new Map<string, number>();
  const first = challenges.all()[0]?.slug ?? '';
  for (let left = count; left > 0; left -= inOneDatabase) {
    const server = await buildTestApp({
      challenges,
      sandbox: sandboxThatHolds(),
      config: { organisation: { ...testConfig().organisation, tryChallenge: first } },
      webDir,
      logLines,
    });
    const planted = await plantPeople(server);
    const requests = fc.sample(anyRequest(server), {
      numRuns: Math.min(left, inOneDatabase),
      ...drawnAt(left),
    });
    for (const one of requests.toSorted((a, b) => endsSomething(a) - endsSomething(b))) {
      const { told, isTaken } = await ask(server, planted, one);
      faulty.push(...(told.faults.length > 0 ? [told] : []));
      taken.set(told.address, (taken.get(told.address) ?? 0) + Number(isTaken));
    }
    await server.close();
  }
  expect(faulty).toEqual([]);
  // The log says that something was asked, and never what.
  expect(logLines.filter((line) => /planted-|platform-fault/.test(line))).toEqual([]);
  // Most routes let some of their ten or so in: the rest was not turned away at the door. A change of what two may
  // write is let in with the very number of the last one alone, which chance seldom hits.
  expect([...taken.values()].filter((times) => times > 0).length / taken.size).toBeGreaterThan(0.5);
}, 900_000);
