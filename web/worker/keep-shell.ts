/**
 * The pages' own files, kept on the device. One cache for all builds: a hashed name never changes its content, so the
 * files that an open page of the last build may still want lie beside the new ones until no such page is open.
 */
import type { WorkerDeps } from './worker-scope.ts';

export const cacheName = 'kodlugn-shell';

/** The HTML entries, by the address they are kept under. */
export const entries = { index: '/', app: '/app.html' } as const;

/** Written by the organisation, not by the build: asked for each time, and without contact as it was last. */
export const ownColours = '/own-colours.css';

/** What the server writes into a built page: the organisation's name, which may change while the build is the same. */
const ownName = / data-name="[^"]*" data-stands="[^"]*"(?=>)/;

const isHashed = (path: string) => path.startsWith('/assets/');
const isEntry = (path: string) => Object.values<string>(entries).includes(path);
const howFresh = (path: string): RequestCache => (isHashed(path) ? 'default' : 'no-cache');

/** Whether it is the page of the build with this hash, whatever name the organisation has. It can still be read after. */
export async function isAsBuilt(answer: Response, integrity: string | undefined): Promise<boolean> {
  const html = (await answer.clone().text()).replace(ownName, '');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html)));
  return integrity === `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * Keeps every file of this build, whole or not at all: the entries come last, since they name the others. Each must
 * be the very file that was built: what a proxy wrote in its place is not kept, and the worker then is not installed.
 */
export async function keepShell({ shell, caches, fetch }: WorkerDeps): Promise<void> {
  const cache = await caches.open(cacheName);
  const keep = async ([path, integrity]: [string, string]) => {
    if (isHashed(path) && (await cache.match(path))) return;
    const asked = isEntry(path) ? { cache: 'no-cache' as const } : { integrity, cache: howFresh(path) };
    const answer = await fetch(new Request(path, asked));
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`);
    if (isEntry(path) && !(await isAsBuilt(answer, integrity)))
      throw new Error(`${path} is not of this build.`);
    await cache.put(path, answer);
  };
  const files = Object.entries(shell.files);
  const colours = await fetch(new Request(ownColours));
  if (colours.ok) await cache.put(ownColours, colours);
  for (const [path, integrity] of files) if (!isEntry(path)) await keep([path, integrity]);
  for (const [path, integrity] of files) if (isEntry(path)) await keep([path, integrity]);
}

/** No page of an earlier build is open any more: what only those needed goes. */
export async function dropEarlier({ shell, caches }: WorkerDeps): Promise<void> {
  const wanted = new Set([...Object.keys(shell.files), ...shell.later, ownColours]);
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys())
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** The first page had its files before there was a worker: those that are kept late are kept now. */
export async function keepLoaded(deps: WorkerDeps, loaded: unknown): Promise<void> {
  if (!Array.isArray(loaded)) return;
  const { shell, caches, fetch } = deps;
  const cache = await caches.open(cacheName);
  for (const path of shell.later.filter((one) => loaded.includes(one))) {
    if (await cache.match(path)) continue;
    const answer = await fetch(new Request(path));
    if (answer.ok) await cache.put(path, answer);
  }
}
