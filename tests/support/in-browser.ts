/** What a browser test begins and ends with: the browser of its process, and a server of its own. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { People } from './people.ts';
import { startWithSamePeople } from './same-people.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

/** To be read in tests and hooks: nothing has started while the file itself is read. */
export type InBrowser = { readonly server: RunningServer; readonly browser: Browser };
export type PeopleInBrowser = InBrowser & { readonly people: People };

/**
 * A server and a browser, for all tests of the file that calls this at its top. The server is closed after them, and
 * each window that is still open.
 * @param options of the server, or what makes them when it is known only then.
 */
export function startInBrowser(options: ServerOptions | (() => ServerOptions) = {}): InBrowser {
  const server = fromStartToEnd(
    () => startServer(typeof options === 'function' ? options() : options),
    (started) => started.close(),
  );
  const browser = browserOfFile();
  return {
    get server() {
      return server();
    },
    get browser() {
      return browser();
    },
  };
}

/** As above, with people on the server. */
export function startPeopleInBrowser(): PeopleInBrowser {
  const people = fromStartToEnd(startWithSamePeople, ({ server }) => server.close());
  const browser = browserOfFile();
  return {
    get people() {
      return people();
    },
    get server() {
      return people().server;
    },
    get browser() {
      return browser();
    },
  };
}

let shared: Browser | undefined;

/** One browser for all files of a process: to start one takes longer than many a test. */
function browserOfFile(): () => Browser {
  return fromStartToEnd(async () => {
    if (!shared?.isConnected()) shared = await launchBrowser();
    // The file before may have ended by a fault.
    await closeWindows(shared);
    return shared;
  }, closeWindows);
}

async function closeWindows(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

function fromStartToEnd<T>(start: () => Promise<T>, end: (started: T) => Promise<void>): () => T {
  let started: T | undefined;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => {
    if (started !== undefined) await end(started);
  });
  return () => {
    if (started === undefined) throw new Error('This is read before it has started.');
    return started;
  };
}
