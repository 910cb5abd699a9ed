import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, api } from '#web/api.ts';

const id = '00000000-0000-4000-8000-000000000001';

function answerWith(response: Response | Error) {
  const fetching = vi.fn(async (_path: string, _init: RequestInit) => {
    if (response instanceof Error) throw response;
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
  });
  answerWith(Response.json({}));
  const plain = answerWith(Response.json({}));
  await api('DELETE /api/sign-ins/current');
  expect(plain.mock.calls[0]?.[1]).toEqual({ method: 'DELETE', headers: { accept: 'application/json' } });
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

test('no answer at all is "offline"', async () => {
  answerWith(new TypeError('Failed to fetch'));
  expect(await problemOf(api('GET /api/organisation'))).toEqual({
    code: 'offline',
    params: {},
    status: 0,
    next: 'wait',
  });
});

test.each([
  ['a page of a proxy', new Response('<h1>Bad gateway</h1>', { status: 502 }), 502],
  ['a good status with a page', new Response('<h1>Welcome to the hotel</h1>', { status: 200 }), 200],
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

test('a call that was called off is no problem of the network', async () => {
  const controller = new AbortController();
  controller.abort();
  answerWith(new DOMException('Aborted', 'AbortError'));
  const calling = api('GET /api/organisation', { signal: controller.signal });
  await expect(calling).rejects.toSatisfy((error) => !(error instanceof ApiError));
});
