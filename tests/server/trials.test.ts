/** Trying a challenge without an account: the same honest result, and nothing that stays. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hardLimits } from '#sandbox';
import { cameFrom } from '#server/http/came-from.ts';
import type { Run, VisibleResult } from '#server/runs/runs.contract.ts';
import { tenantOf } from '#server/runs/tenant.ts';
import type { Claims } from '#server/trials/trials.contract.ts';
import { answersKept, forgetLater, ownerOfVisit, trialsAtOnce } from '#server/trials/visits.ts';
import { candidateOf, js } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { testConfig } from '#tests/support/config.ts';
import { type ScriptedSandbox, sandboxBusy, scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let server: TestApp;
let sandbox: ScriptedSandbox;
const logLines: string[] = [];
const challenges = smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]);
beforeEach(async () => {
  logLines.length = 0;
  sandbox = scriptedSandbox();
  server = await buildTestApp({ challenges, sandbox, logLines });
});
afterEach(() => server.close());

type Answer<T> = { status: number; body: T; headers: Record<string, unknown> };

async function ask<T>(method: 'GET' | 'POST', url: string, payload?: object): Promise<Answer<T>> {
  const reply = await server.app.inject({ method, url, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json<T>(), headers: reply.headers };
}
const run = (visitId: string, payload: object) => ask<Run>('POST', `/api/trials/${visitId}/runs`, payload);
const claims = (visitId: string, payload: object) =>
  ask<Claims>('POST', `/api/trials/${visitId}/claims`, payload);
const notFound = { status: 404, body: { code: 'run-not-found' } };

/** Every row of every table, and every file beside them. */
function everythingStored() {
  const { db, config } = server.deps;
  const tables = db.$client
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table' order by name")
    .all();
  return {
    rows: tables.map(({ name }) => [name, db.$client.prepare(`select * from "${name}"`).all()]),
    files: readdirSync(config.dataDir).sort(),
    changes: db.$client.prepare('select total_changes() as changes').get(),
  };
}

describe('somebody without an account', () => {
  test('gets the same result as a hand-in of the same code', async () => {
    const person = await candidateOf(server);
    const { attemptId } = await person.open('first');
    const handedIn = await person.handIn(attemptId, js('// holds: empty'));
    const tried = await claims(randomUUID(), js('// holds: empty'));
    expect(tried.status).toBe(201);
    expect(tried.body.run).toEqual(handedIn.run);
    expect(tried.body.run).toMatchObject({ state: 'done', result: { verdict: 'partly' } });
  });

  test('can run examples, own input and a fresh case of a claim', async () => {
    const visitId = randomUUID();
    const asks = [
      { purpose: 'examples', ...js('// holds: two') },
      { purpose: 'sibling', groupId: 'many', ...js('good') },
    ];
    const answers = [];
    for (const one of asks) answers.push((await run(visitId, one)).body);
    expect(answers).toMatchObject([
      {
        state: 'done',
        result: {
          cases: [
            { exampleId: 'one', state: 'other-value' },
            { exampleId: 'two', state: 'holds' },
          ],
        },
      },
      { state: 'done', purpose: 'sibling', result: { cases: [{ exampleId: null, state: 'holds' }] } },
    ]);
  });

  test('leaves nothing: no row, no file, no cookie, no run in memory, no word in the log', async () => {
    const person = await candidateOf(server);
    await person.open('first');
    const before = everythingStored();
    logLines.length = 0;
    const visitId = randomUUID();
    const work = js('// aSecretThatNobodyKeeps');
    const answers = [
      await run(visitId, { purpose: 'examples', ...work }),
      await run(visitId, { purpose: 'sibling', groupId: 'many', ...work }),
      await run(visitId, { purpose: 'sibling', groupId: 'none', ...work }),
      await claims(visitId, work),
      await claims(visitId, { ...work, files: { 'sum.js': '\0' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 404, 201, 422]);
    expect(everythingStored()).toEqual(before);
    expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(answers.map(() => undefined));
    expect(logLines.length).toBeGreaterThan(0);
    expect(logLines.join('')).not.toContain('aSecretThatNobodyKeeps');
    expect(logLines.join('')).not.toContain(visitId);
    expect(server.deps.activeRuns.countGoing(() => true)).toBe(0);
  });

  test('is told a result once; then it is gone', async () => {
    const visitId = randomUUID();
    const { body } = await claims(visitId, js('good'));
    expect(await ask('GET', `/api/trials/${visitId}/claims/${body.trialRunId}`)).toMatchObject(notFound);
    const shown = await run(visitId, { purpose: 'examples', ...js('good') });
    expect(await ask('GET', `/api/trials/${visitId}/runs/${shown.body.runId}`)).toMatchObject(notFound);
  });

  test('can wait for a slow result, which nobody else finds', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    sandbox.next.push(promise);
    const visitId = randomUUID();
    const { body } = await claims(visitId, js('good'));
    expect(body).toEqual({ trialRunId: body.trialRunId, run: { state: 'running' } });
    const person = await candidateOf(server);
    const path = `claims/${body.trialRunId}`;
    expect(await ask('GET', `/api/trials/${randomUUID()}/${path}`)).toMatchObject(notFound);
    expect(await ask('GET', `/api/trials/${visitId}/runs/${body.trialRunId}`)).toMatchObject(notFound);
    expect(await person.ask(`GET /api/runs/${body.trialRunId}`)).toMatchObject(notFound);
    const asked = ask<Claims>('GET', `/api/trials/${visitId}/${path}?wait=1`);
    resolve();
    expect((await asked).body.run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
  });

  test('meets a fault of ours as ours: it is run again', async () => {
    sandbox.next.push({ outcome: 'platform-fault', groups: [] });
    expect((await claims(randomUUID(), js('good'))).body.run).toMatchObject({
      state: 'done',
      result: { outcome: 'finished', verdict: 'holds' },
    });
  });

  test('has a runner of the own visit, and no account’s', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await claims(one, js('good'));
    await run(one, { purpose: 'examples', ...js('good') });
    await claims(other, js('good'));
    const { config } = server.deps;
    expect(new Set(sandbox.jobs.map(({ tenant }) => tenant))).toEqual(
      new Set([tenantOf(config, `visit:${one}`), tenantOf(config, `visit:${other}`)]),
    );
    expect(tenantOf(config, `visit:${one}`)).not.toBe(tenantOf(config, one));
  });

  test('cannot name another challenge', async () => {
    const body = { ...js('good'), slug: 'second' };
    expect(await claims(randomUUID(), body)).toMatchObject({ status: 400, body: { code: 'body-malformed' } });
  });

  test('is told the next step when the queue is full', async () => {
    sandbox.next.push(sandboxBusy());
    expect(await claims(randomUUID(), js('good'))).toMatchObject({
      status: 503,
      body: { code: 'queue-full', next: 'wait' },
    });
  });
});

/** So many begin to try from one address, and none of them ends before `go` does. */
async function beginMany(count: number, remoteAddress: string, go: Promise<void>) {
  const before = sandbox.jobs.length;
  for (let one = 0; one < count; one++) sandbox.next.push(go);
  const going = Array.from({ length: count }, () =>
    server.app.inject({
      method: 'POST',
      url: `/api/trials/${randomUUID()}/claims`,
      remoteAddress,
      payload: js('good'),
    }),
  );
  while (sandbox.jobs.length < before + count) await new Promise((next) => setImmediate(next));
  return going;
}
const queueFull = { status: 503, body: { code: 'queue-full' } };

test('every seat of a room may try at once; those who have entered are not held up by them', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const going = await beginMany(trialsAtOnce.fromOne, '127.0.0.1', promise);
  expect(await claims(randomUUID(), js('good'))).toMatchObject(queueFull);
  const person = await candidateOf(server);
  const { attemptId } = await person.open('first');
  expect((await person.handIn(attemptId, js('good'))).run).toMatchObject({ state: 'done' });
  resolve();
  await Promise.all(going);
  expect(await claims(randomUUID(), js('good'))).toMatchObject({ status: 201 });
});

test('one address that tries all it may locks no other out; all of them together leave half the queue', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { fromOne, inAll } = trialsAtOnce;
  const going = [
    ...(await beginMany(fromOne, '192.0.2.1', promise)),
    ...(await beginMany(fromOne, '192.0.2.2', promise)),
    ...(await beginMany(inAll - 2 * fromOne, '192.0.2.3', promise)),
  ];
  expect(await claims(randomUUID(), js('good'))).toMatchObject(queueFull);
  expect(inAll).toBe(hardLimits.queuedInAll / 2);
  resolve();
  expect((await Promise.all(going)).map(({ statusCode }) => statusCode)).toEqual(Array(inAll).fill(201));
});

test('all that is run for a visit is run as a guest’s; what others may wait for is not', async () => {
  const visitId = randomUUID();
  await run(visitId, { purpose: 'examples', ...js('good') });
  await run(visitId, { purpose: 'sibling', groupId: 'many', ...js('good') });
  await claims(visitId, js('good'));
  const from = cameFrom(server.deps.config, { ip: '127.0.0.1' });
  const tenant = tenantOf(server.deps.config, `visit:${visitId}`);
  const own = sandbox.jobs.flatMap((job, at) => (job.tenant === tenant ? [sandbox.guests[at]] : []));
  expect(own).toEqual(Array(3).fill({ from }));
  expect(from).not.toContain('127');
  const person = await candidateOf(server);
  const { attemptId } = await person.open('first');
  sandbox.guests.length = 0;
  await person.handIn(attemptId, js('good'));
  expect(sandbox.guests).toEqual([undefined]);
});

test('answers that nobody fetched are kept up to a number, and push out no answer of an account', async () => {
  const { activeRuns } = server.deps;
  const ended = { purpose: 'examples', at: { state: 'running' }, finished: Promise.resolve() } as const;
  const result: VisibleResult = { outcome: 'finished', problem: null, cases: [], consoleCut: false };
  activeRuns.addVisible({ ...ended, runId: 'of an account', ownerId: 'account', ended: { result } });
  for (let one = 0; one < 600; one++) {
    const left = { ...ended, runId: `left ${one}`, ownerId: ownerOfVisit('a'), ended: { result } };
    activeRuns.addVisible(left);
    forgetLater(server.deps, left);
    await left.finished;
    await new Promise((next) => setImmediate(next));
  }
  const kept = Array.from({ length: 600 }, (_, one) => activeRuns.findVisible(`left ${one}`) !== undefined);
  expect(kept.filter(Boolean).length).toBe(answersKept);
  expect(kept.at(-1)).toBe(true);
  expect(activeRuns.findVisible('of an account')).toBeDefined();
});

test('an organisation can close it', async () => {
  const { organisation } = testConfig();
  const closed = await buildTestApp({
    challenges,
    sandbox,
    config: { organisation: { ...organisation, tryChallenge: null } },
  });
  const url = `/api/trials/${randomUUID()}/claims`;
  const reply = await closed.app.inject({ method: 'POST', url, payload: js('good') });
  await closed.close();
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'trial-off']);
  expect(sandbox.jobs).toEqual([]);
});

test('no file of the trials knows the database', () => {
  const folder = 'server/trials';
  const knowing = readdirSync(folder).filter((file) =>
    /\/db\/|\.store\.ts|write-audit|in-transaction/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(knowing).toEqual([]);
});
