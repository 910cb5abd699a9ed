/** What a browser test about people begins and ends with. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type People, startWithPeople } from './people.ts';

export type PeopleInBrowser = { readonly people: People; readonly browser: Browser };

/**
 * A server with people and a browser, for all tests of the file that calls this at its top; both are closed after
 * them. To be read in tests and hooks: nothing has started while the file itself is read.
 */
export function startPeopleInBrowser(): PeopleInBrowser {
  let people: People | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    people = await startWithPeople();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await people?.server.close();
  });
  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('the people are read before they have started');
    return one;
  };
  return {
    get people() {
      return started(people);
    },
    get browser() {
      return started(browser);
    },
  };
}
