import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerColours, answerFile, answerPage, kindOf } from '#web/worker/answer.ts';
import { dropEarlier, keepLoaded, keepShell } from '#web/worker/keep-shell.ts';
import type { Fetched, WorkerDeps } from '#web/worker/worker-scope.ts';
import { createMemoryCaches } from './memory-caches.ts';

const origin = 'http://localhost';
/** As it is built, and as the server gives it where the organisation has a name. */
const built = (page: string) => `<!doctype html><title>${page}</title><div id="root"><p>x</p></div>`;
const named = (page: string, name: string) =>
  // By a function, since a name may hold what stands for something in words to put in.
  built(page).replace('id="root"', () => `id="root" data-name="${name}" data-stands="beside"`);
const hashOf = (page: string) => `sha256-${createHash('sha256').update(built(page)).digest('base64')}`;
const files = {
  '/': hashOf('/'),
  '/app.html': hashOf('/app.html'),
  '/assets/app-1.js': 'sha256-c',
  '/icon.svg': 'sha256-d',
};
const shell = { files, later: ['/assets/editor-1.js'] };
const never = new Promise<never>(() => undefined);

type Answers = (path: string) => Response | Promise<Response>;

function workerWith(answers: Answers, storage: Parameters<typeof createMemoryCaches>[0] = {}) {
  const { kept, caches } = createMemoryCaches(storage);
  const asked: string[] = [];
  const deps: WorkerDeps = {
    shell,
    caches,
    fetch: async ({ url }) => {
      asked.push(new URL(url).pathname);
      return answers(new URL(url).pathname);
    },
    wait: async () => undefined,
  };
  return { deps, kept, asked };
}

/** A page at this address wants something; `settled` when all that goes on beside the answer has ended. */
function fetched(path: string) {
  const beside: Promise<unknown>[] = [];
  const event = {
    request: new Request(origin + path),
    waitUntil: (work: Promise<unknown>) => beside.push(work),
  } as unknown as Fetched;
  return { event, settled: () => Promise.all(beside) };
}

const pages = ['/', '/app.html'];
const online: Answers = (path) => new Response(pages.includes(path) ? built(path) : `new ${path}`);
const offline: Answers = () => Promise.reject(new TypeError('Failed to fetch'));

// In Node a request needs a whole address; in a browser it is the worker's own.
beforeEach(() => {
  const Whole = Request;
  vi.stubGlobal(
    'Request',
    class extends Whole {
      constructor(asked: string, init?: RequestInit) {
        super(new URL(asked, origin), { ...(init?.cache ? { cache: init.cache } : {}) });
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('what the worker looks after', () => {
  const kind = (method: string, mode: string, url: string) =>
    kindOf(
      { method, mode: mode as RequestMode, url: new URL(url, origin).href },
      origin,
      new Set(Object.keys(files)),
    );

  test.each([
    ['GET', 'navigate', '/lista', 'page'],
    ['GET', 'navigate', '/uppgift/booking-clashes?x=1', 'page'],
    ['GET', 'navigate', '/finns-inte', null],
    ['GET', 'cors', '/assets/app-2.js', 'file'],
    ['GET', 'no-cors', '/icon.svg', 'file'],
    ['GET', 'no-cors', '/own-colours.css', 'colours'],
    ['GET', 'cors', '/service-worker.js', null],
    ['HEAD', 'cors', '/icon.svg', null],
    ['POST', 'navigate', '/lista', null],
    ['GET', 'navigate', '/healthz', null],
    ['GET', 'cors', 'https://example.org/assets/app-1.js', null],
  ])('%s (%s) of %s: %s', (method, mode, url, expected) => {
    expect(kind(method, mode, url)).toBe(expected);
  });

  test('is never a call of the API, whatever its address, method and mode', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('attempts', 'lista', 'assets', 'app.html', 'x-1.js', '')),
        fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE'),
        fc.constantFrom('navigate', 'cors', 'no-cors', 'same-origin'),
        (parts, method, mode) => kind(method, mode, `/api/${parts.join('/')}`) === null,
      ),
    );
  });
});

describe('keeping the pages', () => {
  test('takes every file, the entries last, and fetches no hashed one twice', async () => {
    const { deps, kept, asked } = workerWith(online);
    kept.set('/assets/app-1.js', new Response('there'));
    await keepShell(deps);
    expect([asked, [...kept.keys()].sort()]).toEqual([
      ['/own-colours.css', '/icon.svg', '/', '/app.html'],
      [...Object.keys(files), '/own-colours.css'].sort(),
    ]);
  });

  test('takes pages with whatever name the organisation has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[^"<>]*$/), async (name) => {
        const { deps, kept } = workerWith((path) => new Response(named(path, name)));
        await keepShell(deps);
        expect(await kept.get('/app.html')?.clone().text()).toBe(named('/app.html', name));
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['a full disk', online, { isFull: true }],
    ['a browser that keeps nothing', online, { isMissing: true }],
    [
      'a page that a proxy wrote into',
      ((path) => new Response(`${built(path)}<script src="/other.js"></script>`)) as Answers,
      {},
    ],
    ['a page of another build', (() => new Response(built('of another build'))) as Answers, {}],
    ['a file that is missing', (() => new Response('', { status: 404 })) as Answers, {}],
  ])('%s leaves no worker behind', async (_, answers, storage) => {
    const { deps } = workerWith(answers, storage);
    await expect(keepShell(deps)).rejects.toThrow();
  });

  test('of an earlier build goes when none of its pages is open', async () => {
    const { deps, kept } = workerWith(online);
    await keepShell(deps);
    for (const path of ['/assets/app-0.js', '/assets/editor-1.js']) kept.set(path, new Response(''));
    await dropEarlier(deps);
    expect([...kept.keys()].sort()).toEqual(
      [...Object.keys(files), '/assets/editor-1.js', '/own-colours.css'].sort(),
    );
  });

  test('takes what the first page had fetched, and nothing that it may not', async () => {
    const { deps, kept } = workerWith(online);
    await keepLoaded(deps, ['/assets/editor-1.js', '/api/accounts/me', 'https://example.org/x.js', 7]);
    await keepLoaded(deps, 'no list');
    expect([...kept.keys()]).toEqual(['/assets/editor-1.js']);
  });
});

describe('a page', () => {
  const open = async (answers: Answers, path = '/lista', storage = {}) => {
    const { deps, kept } = workerWith(answers, storage);
    kept.set('/', new Response('kept start'));
    kept.set('/app.html', new Response('kept app'));
    return (await answerPage(deps, fetched(path).event)).text();
  };

  test('comes from the server when it answers', async () => {
    const { deps } = workerWith(online);
    const slow = { ...deps, wait: () => never };
    expect(await (await answerPage(slow, fetched('/lista').event)).text()).toBe('new /lista');
  });

  test.each([
    ['no contact', offline],
    ['a server that does not answer', () => never],
    ['a server that is being started anew', () => new Response('', { status: 502 })],
  ] as [string, Answers][])('comes from the device at %s', async (_, answers) => {
    expect([await open(answers), await open(answers, '/')]).toEqual(['kept app', 'kept start']);
  });

  test('is kept with the name that the organisation has now, when it is of the same build', async () => {
    const { deps, kept } = workerWith(() => new Response(named('/app.html', 'New name')));
    const { event, settled } = fetched('/lista');
    await answerPage(deps, event);
    await settled();
    expect(await kept.get('/app.html')?.clone().text()).toBe(named('/app.html', 'New name'));
  });

  test.each([
    ['of the next build', () => new Response(built('of the next build'))],
    ['that is not there', () => new Response(built('/app.html'), { status: 404 })],
  ] as [string, Answers][])('%s is handed on and not kept', async (_, answers) => {
    const { deps, kept } = workerWith(answers);
    const { event, settled } = fetched('/lista');
    await answerPage(deps, event);
    await settled();
    expect([...kept.keys()]).toEqual([]);
  });

  test('that is nowhere stays away, as without a worker', async () => {
    await expect(open(offline, '/lista', { isMissing: true })).rejects.toThrow('Failed to fetch');
  });
});

test('colours of the organisation come anew each time, and without contact as they were last', async () => {
  const { deps, kept } = workerWith(online);
  kept.set('/own-colours.css', new Response('earlier'));
  const { event, settled } = fetched('/own-colours.css');
  const first = await (await answerColours({ ...deps, wait: () => never }, event)).text();
  await settled();
  const without = await answerColours(
    { ...deps, fetch: async () => never },
    fetched('/own-colours.css').event,
  );
  expect([first, await without.text()]).toEqual(['new /own-colours.css', 'new /own-colours.css']);
});

describe('a file', () => {
  test('of the editor is kept once it was wanted', async () => {
    const { deps, kept, asked } = workerWith(online);
    const { event, settled } = fetched('/assets/editor-1.js');
    await answerFile(deps, event);
    await settled();
    await answerFile(deps, fetched('/assets/editor-1.js').event);
    expect([asked, [...kept.keys()]]).toEqual([['/assets/editor-1.js'], ['/assets/editor-1.js']]);
  });

  test('comes all the same where there is no room for it', async () => {
    const { deps } = workerWith(online, { isFull: true });
    const { event, settled } = fetched('/assets/editor-1.js');
    const answer = await answerFile(deps, event);
    await settled();
    expect(await answer.text()).toBe('new /assets/editor-1.js');
  });

  test('of another build is handed on and not kept', async () => {
    const { deps, kept } = workerWith(online);
    const { event, settled } = fetched('/assets/app-2.js');
    await answerFile(deps, event);
    await settled();
    expect([...kept.keys()]).toEqual([]);
  });
});
