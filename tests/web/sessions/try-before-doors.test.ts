import { afterEach, expect, test, vi } from 'vitest';
import { tryBeforeDoors } from '#web/sessions/try-before-doors.ts';

afterEach(() => vi.unstubAllGlobals());

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
const challenge = { languages: ['javascript'], starters: { javascript: { files: { 'a.js': '' } } } };
const done = { runId: 'a', purpose: 'examples', state: 'done', result: { outcome: 'finished' } };

/** A server that answers the trial's run so. */
function serverWith(run: () => Response): void {
  vi.stubGlobal('fetch', async (path: string) => {
    if (String(path).includes('/runs')) return run();
    return json(String(path).includes('/challenges/') ? challenge : {});
  });
}
const fetchEditor = async () => ({});
const asked = { isLive: true, tryChallenge: 'first', fetchEditor };

test('what works is said to be fine', async () => {
  serverWith(() => json(done, 201));
  expect(await tryBeforeDoors(asked)).toEqual({
    network: 'fine',
    live: 'fine',
    editor: 'fine',
    queue: 'fine',
  });
});

test('without a network, each answer says so, and nothing is thrown', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  const fetchNothing = () => Promise.reject(new TypeError('no network'));
  expect(await tryBeforeDoors({ ...asked, isLive: false, fetchEditor: fetchNothing })).toEqual({
    network: 'none',
    live: 'none',
    editor: 'none',
    queue: 'none',
  });
});

test.each([
  [
    'a run that waits',
    () => json({ runId: 'a', purpose: 'examples', state: 'queued', place: 9 }, 201),
    'slow',
  ],
  ['a full queue', () => json({ code: 'queue-full', params: {}, next: 'wait' }, 503), 'waits'],
  ['a fault of the server', () => json({ ...done, result: { outcome: 'platform-fault' } }, 201), 'none'],
])('%s is told as what it is', async (_, run, queue) => {
  serverWith(run);
  expect(await tryBeforeDoors(asked)).toMatchObject({ network: 'fine', queue });
});

test('where nothing can be tried without an account, no run is asked for', async () => {
  const run = vi.fn(() => json(done, 201));
  serverWith(run);
  expect(await tryBeforeDoors({ ...asked, tryChallenge: null })).toMatchObject({ queue: 'not-tried' });
  expect(run).not.toHaveBeenCalled();
});
