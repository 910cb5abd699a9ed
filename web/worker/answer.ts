/** What the worker answers, and with what. Everything else goes its way as if there were no worker. */
import { findRoute, routes } from '../routes.ts';
import { cacheName, entries, isAsBuilt, ownColours } from './keep-shell.ts';
import type { Fetched, WorkerDeps } from './worker-scope.ts';

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** A page that is slower than this is opened from the device, when it lies there. */
export const pageLimit = 4_000;

/**
 * `page`: one of our addresses is opened. `file`: a file of a build. `colours`: the organisation's own. Null: none of the worker's business - the API,
 * health, other people's addresses, and whatever changes something.
 */
export function kindOf({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>) {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return null;
  const { pathname } = address;
  if (/^\/(api\/|api$|healthz)/.test(pathname)) return null;
  if (mode === 'navigate') return findRoute(pathname) === undefined ? null : 'page';
  if (pathname === ownColours) return 'colours';
  return pathname.startsWith('/assets/') || files.has(pathname) ? 'file' : null;
}

export async function answerPage(deps: WorkerDeps, event: Fetched): Promise<Response> {
  const name = findRoute(new URL(event.request.url).pathname);
  const path = entries[name ? routes[name].entry : 'app'];
  const answer = await newestOrKept(deps, event, path);
  if (answer.ok && !answer.redirected) event.waitUntil(keepPage(deps, path, answer.clone()));
  return answer;
}

/** With the organisation's name as it is now. A page of the next build is kept by its own worker, with its files. */
async function keepPage(deps: WorkerDeps, path: string, answer: Response): Promise<void> {
  if (await isAsBuilt(answer, deps.shell.files[path])) await keep(deps, path, answer);
}

export async function answerColours(deps: WorkerDeps, event: Fetched): Promise<Response> {
  const answer = await newestOrKept(deps, event, ownColours);
  if (answer.ok) event.waitUntil(keep(deps, ownColours, answer.clone()));
  return answer;
}

/** From the server, which has the newest. From the device when no answer comes, or a late one, or a broken server's. */
async function newestOrKept(deps: WorkerDeps, event: Fetched, path: string): Promise<Response> {
  const asked = askServer(deps, event);
  event.waitUntil(asked.catch(() => undefined));
  const inTime = await Promise.race([asked.catch(() => undefined), deps.wait(pageLimit)]);
  if (inTime && inTime.status < 500) return inTime;
  return (await findKept(deps, path)) ?? asked;
}

async function askServer({ fetch }: WorkerDeps, { request, preloadResponse }: Fetched): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** From the device, else from the server; what is hashed is kept for the next time. */
export async function answerFile(deps: WorkerDeps, event: Fetched): Promise<Response> {
  const path = new URL(event.request.url).pathname;
  const kept = await findKept(deps, path);
  if (kept) return kept;
  const answer = await deps.fetch(event.request);
  if (answer.ok && deps.shell.later.includes(path)) event.waitUntil(keep(deps, path, answer.clone()));
  return answer;
}

async function findKept({ caches }: WorkerDeps, path: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(cacheName)).match(path);
  } catch {
    // A browser whose storage is broken or full: the server is asked, as without a worker.
    return undefined;
  }
}

async function keep({ caches }: WorkerDeps, path: string, answer: Response): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(path, answer);
  } catch {
    // No room: fetched again the next time.
  }
}
