/** What a service worker finds around it, as far as ours needs it: the DOM's types know of pages alone. */
export type Shell = {
  /** Kept when the worker is installed: path -> integrity. The two HTML entries are among them. */
  files: Record<string, string>;
  /** Kept when they are first asked for: the editor, which is large and not for every device. */
  later: readonly string[];
};

export type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void };
export type Fetched = Extendable & {
  request: Request;
  /** The answer to a page's address, asked for while the worker was still waking. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
};
type Told = Extendable & { data: unknown };

export type WorkerScope = {
  location: { origin: string };
  clients: { claim: () => Promise<void> };
  registration: { navigationPreload?: { enable: () => Promise<void> } };
  addEventListener(type: 'install' | 'activate', hear: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetched) => void): void;
  addEventListener(type: 'message', hear: (event: Told) => void): void;
};

/** Outside effects, so that tests bring their own. */
export type WorkerDeps = {
  shell: Shell;
  caches: Pick<CacheStorage, 'open'>;
  fetch: (request: Request) => Promise<Response>;
  wait: (ms: number) => Promise<void>;
};
