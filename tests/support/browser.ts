/** A person with a browser: opens pages, and notices whatever a calm product must not do. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { ensureChromium } from './chromium.ts';
import { declaredBy } from './declared-calls.ts';
import { type Locale, type Words, wordsOf } from './words.ts';

export type PersonOptions = {
  url: string;
  locale?: Locale;
  /** Chosen on this device before, under Utseende. Without a locale the page is Swedish. */
  comfort?: Partial<Comfort>;
  /** What the device itself prefers. */
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** A phone: fingers instead of a mouse. */
  touch?: boolean;
  /** The pages are kept on the device, as they are for everybody; elsewhere a test looks at the network itself. */
  worker?: boolean;
  /** Origins to which a journey leads, beside the server's own. */
  alsoAsks?: string[];
};

export type Person = {
  page: Page;
  context: BrowserContext;
  t: Words;
  /** Another tab of the same browser, watched in the same way. */
  openTab: () => Promise<Page>;
  /** Does one step of a journey, then looks at whether the page stayed calm. */
  step: (claim: string, act: (page: Page) => Promise<void>) => Promise<void>;
  /** Addresses of every request so far, as `METHOD path`. */
  asked: () => string[];
  /** What was noticed since it was last asked; undeclared calls, faults of the page, answers of 4xx and 5xx. */
  takeNoticed: () => string[];
  /** Closes the browser's window; throws when something was noticed on the way. */
  leave: () => Promise<void>;
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: flags });
}

/** Runs in the page: keeps what moved by itself, and what the content policy refused. */
function watchPage(): void {
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  const seen: { at: number; words: string }[] = [];
  // A browser calls input recent for 500 ms. On a busy machine the very next picture can take longer than that:
  // what that picture shows is the answer to the input all the same, and nothing that moved by itself.
  const answers: { from: number; to: number }[] = [];
  const awaitAnswer = () => {
    const answer = { from: performance.now(), to: Number.POSITIVE_INFINITY };
    answers.push(answer);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        answer.to = performance.now();
      }),
    );
  };
  for (const type of ['keydown', 'beforeinput', 'pointerdown', 'click'])
    addEventListener(type, awaitAnswer, { capture: true, passive: true });
  const noticed = {
    takeShifts: () =>
      seen
        .splice(0)
        .filter(({ at }) => !answers.some(({ from, to }) => at >= from && at <= to))
        .map(({ words }) => words),
    refused: [] as string[],
  };
  Object.assign(window, { noticed });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.value === 0 || entry.hadRecentInput) continue;
      // The editor draws its scrollbars itself: they follow the text, as a browser's own do, which are not told of.
      if (
        entry.sources.length > 0 &&
        entry.sources.every(({ node }) => node?.parentElement?.closest('.scrollbar'))
      )
        continue;
      const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
      const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : (node as Node | null)?.parentElement;
        const name = element ? `${element.localName}.${element.className}` : 'something gone';
        return `${name} from ${place(previousRect)} to ${place(currentRect)}`;
      });
      seen.push({ at: entry.startTime, words: `${entry.value.toFixed(4)}: ${moved.join(', ')}` });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => {
    noticed.refused.push(`${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile})`);
  });
}

/** Runs in the page, before it: what was chosen later on the page itself stays. */
function chooseComfort(comfort: Partial<Comfort>): void {
  // The browser's own error pages have no storage.
  if (!location.protocol.startsWith('http')) return;
  localStorage.setItem('kodlugn.comfort', localStorage.getItem('kodlugn.comfort') ?? JSON.stringify(comfort));
}

/** Chooses as if in another tab of the same browser: the page that is open follows. What is not given is as it ships. */
export async function chooseElsewhere(page: Page, comfort: Partial<Comfort>): Promise<void> {
  await page.evaluate((newValue) => {
    localStorage.setItem('kodlugn.comfort', newValue);
    dispatchEvent(new StorageEvent('storage', { key: 'kodlugn.comfort', newValue }));
  }, JSON.stringify(comfort));
  // Until it is drawn: what moved is told of after that.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * Nothing animates, nothing moved by itself, nothing was refused by the content policy, nothing is too wide.
 * The journey goes on, so that one run tells every place.
 */
export async function expectCalm(page: Page, claim: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const { noticed } = window as unknown as { noticed: { takeShifts: () => string[]; refused: string[] } };
    return {
      animations: document.getAnimations().length,
      shifts: noticed.takeShifts(),
      refused: noticed.refused.splice(0),
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
      suggestions: [...document.querySelectorAll('[data-next]')].filter((one) => one.checkVisibility())
        .length,
    };
  });
  const { suggestions, ...rest } = seen;
  expect.soft(rest, claim).toEqual({ animations: 0, shifts: [], refused: [], isTooWide: false });
  expect.soft(suggestions, `${claim}: at most one suggestion`).toBeLessThanOrEqual(1);
}

export async function openPerson(browser: Browser, options: PersonOptions): Promise<Person> {
  const { url, locale = 'sv', colorScheme = 'light', width = 1280, height = 720, touch = false } = options;
  const context = await browser.newContext({
    baseURL: url,
    locale: locale === 'sv' ? 'sv-SE' : 'en-GB',
    colorScheme,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    acceptDownloads: true,
    serviceWorkers: options.worker ? 'allow' : 'block',
  });
  await context.addInitScript(watchPage);
  if (options.comfort) await context.addInitScript(chooseComfort, options.comfort);
  const noticed: string[] = [];
  const asked: string[] = [];
  const isDeclared = await declaredBy(url);

  context.on('page', (page) => {
    page.on('pageerror', (error) => noticed.push(`error in the page: ${error.message}`));
    page.on('websocket', (socket) => {
      const { pathname, host } = new URL(socket.url());
      const isOurs = host === new URL(url).host && pathname.endsWith('/live') && isDeclared('GET', pathname);
      if (!isOurs) noticed.push(`opened an undeclared socket: ${socket.url()}`);
    });
    page.on('console', (message) => {
      // An answer of 4xx or a lost network is told by the browser here; the product tells the person itself.
      const isAboutLoading = /^(Failed to load resource|WebSocket connection to .* failed)/.test(
        message.text(),
      );
      if (message.type() === 'error' && !isAboutLoading) noticed.push(`console: ${message.text()}`);
    });
  });
  context.on('request', (request) => {
    const address = new URL(request.url());
    const asks = `${request.method()} ${address.pathname}`;
    asked.push(asks);
    if (!address.protocol.startsWith('http')) return;
    if (options.alsoAsks?.includes(address.origin)) return;
    if (address.origin !== new URL(url).origin) noticed.push(`asked somebody else: ${address.origin}`);
    else if (!isDeclared(request.method(), address.pathname)) noticed.push(`asked undeclared: ${asks}`);
  });
  context.on('response', (response) => {
    const isOurs = new URL(response.url()).pathname.startsWith('/api/');
    if (response.status() >= 400 && !isOurs && !response.request().isNavigationRequest()) {
      noticed.push(`${response.status()} for ${response.url()}`);
    }
    if (response.status() >= 500) noticed.push(`${response.status()} for ${response.url()}`);
  });

  const page = await context.newPage();
  return {
    page,
    context,
    t: wordsOf(locale),
    openTab: () => context.newPage(),
    step: async (claim, act) => {
      await act(page);
      await expectCalm(page, claim);
    },
    asked: () => [...asked],
    takeNoticed: () => noticed.splice(0),
    leave: async () => {
      await context.close();
      expect(noticed).toEqual([]);
    },
  };
}
