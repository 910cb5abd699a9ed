import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, api } from '#web/api.ts';
import { onContact } from '#web/ui/contact.ts';

const id = '00000000-0000-4000-8000-000000000001';

function answerWith(response: Response | Error | DOMException) {
  const fetching = vi.fn(async (_path: string, _init: RequestInit) => {
    if (!(response instanceof Response)) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

const problemOf = (calling: Promise<unknown>) =>
  calling.then(
    () => 'no problem',
    (error: ApiError) => ({ code: error.code, params: error.params, status: error.status, next: error.next }),
  );

afterEach(() => vi.unstubAllGlobals());

test('parameters, query and body go where the address says', async () => {
  const fetching = answerWith(Response.json({ number: 1, of: 3, html: { sv: '', en: '' } }));
  await api('GET /api/challenges/:slug/hints/:number', { params: { slug: 'a b', number: '1' } });
  await api('GET /api/runs/:runId', { params: { runId: id }, query: { wait: '1' } }).catch(() => undefined);
  expect(fetching.mock.calls.map(([path, init]) => [init.method, path])).toEqual([
    ['GET', '/api/challenges/a%20b/hints/1'],
    ['GET', `/api/runs/${id}?wait=1`],
  ]);
});

test('a body is sent as JSON, and a call without one says no content type', async () => {
  const fetching = answerWith(Response.json({}));
  await api('POST /api/attempts', { body: { slug: 'x' } });
  expect(fetching.mock.calls[0]?.[1]).toEqual({
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: '{"slug":"x"}',
    redirect: 'error',
    signal: expect.any(AbortSignal),
  });
  answerWith(Response.json({}));
  const plain = answerWith(Response.json({}));
  await api('DELETE /api/sign-ins/current');
  expect(plain.mock.calls[0]?.[1]).toEqual({
    method: 'DELETE',
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: expect.any(AbortSignal),
  });
});

test('a problem of the server keeps its code, parameters and next step', async () => {
  answerWith(
    Response.json({ code: 'file-unknown', params: { file: 'x.ts' }, next: 'correct' }, { status: 422 }),
  );
  expect(await problemOf(api('GET /api/organisation'))).toEqual({
    code: 'file-unknown',
    params: { file: 'x.ts' },
    status: 422,
    next: 'correct',
  });
});

const page = { headers: { 'content-type': 'text/html' } };

test.each([
  ['no answer at all', new TypeError('Failed to fetch')],
  ['a call that is not answered in time', new DOMException('The time is up.', 'TimeoutError')],
  ['the page of a network that wants something first', new Response('<h1>Hotel</h1>', page)],
  ['a network that says so', new Response('', { status: 511 })],
])('%s is "offline"', async (_, answer) => {
  answerWith(answer);
  expect(await problemOf(api('GET /api/organisation'))).toEqual({
    code: 'offline',
    params: {},
    status: 0,
    next: 'wait',
  });
});

test.each([
  ['a page of a proxy', new Response('<h1>Bad gateway</h1>', { status: 502 }), 502],
  ['JSON that is not ours', Response.json(null, { status: 500 }), 500],
])('%s is a fault of the platform', async (_, response, status) => {
  answerWith(response);
  expect(await problemOf(api('GET /api/organisation'))).toEqual({
    code: 'platform-fault',
    params: {},
    status,
    next: 'try-again',
  });
});

test('what is asked of the server tells whether it is reached', async () => {
  const told: string[] = [];
  onContact((now) => told.push(now));
  for (const answer of [
    new TypeError('Failed to fetch'),
    new TypeError('Failed to fetch'),
    Response.json({}),
  ]) {
    answerWith(answer);
    await api('GET /api/organisation').catch(() => undefined);
  }
  expect(told).toEqual(['lost', 'back']);
});

test('a call that was called off is no problem of the network', async () => {
  const controller = new AbortController();
  controller.abort();
  answerWith(new DOMException('Aborted', 'AbortError'));
  const calling = api('GET /api/organisation', { signal: controller.signal });
  await expect(calling).rejects.toSatisfy((error) => !(error instanceof ApiError));
});
