/** Markup in whatever people, programs, authors and the organisation write: seen as it was written, and inert. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { button, enterAtOnce, runExamples, writeCode } from '../support/candidate.ts';
import { beginOwner } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const image = '<img src=x onerror=ran()>';
/** The organisation's name, an image, is seen on every page; this only where somebody else wrote. */
const script = '<script>ran()</script>';
const payloads = [
  image,
  script,
  '<svg onload=ran()>',
  '"><iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '</textarea></title><details open ontoggle=ran()>x</details>',
  '<a href="javascript:ran()">x</a>',
  '[x](javascript:ran()) ![x](x"onerror="ran())',
  '&lt;img src=x onerror=ran()&gt; \\u003cimg src=x onerror=ran()\\u003e',
  `{{constructor.constructor('ran()')()}} $\{ran()}`,
].join(' ');
const slug = 'markup-clashes';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-markup-'));
beforeAll(async () => {
  makeChallenge();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
});
const started = startInBrowser({
  env: { CHALLENGES_DIR: folder, ORGANISATION_NAME: image, HELP_WHO_SV: payloads, HELP_HOW_SV: payloads },
});

/** One whose author wrote markup in the title, the statement and the first hint. */
function makeChallenge(): void {
  const here = join(folder, slug);
  cpSync('challenges/booking-clashes', here, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(here, 'challenge.json'), 'utf8'));
  manifest.title.sv = `Bokningar ${image}`;
  writeFileSync(join(here, 'challenge.json'), JSON.stringify(manifest));
  for (const name of ['statement', 'hints']) {
    const file = join(here, 'public', `${name}.sv.md`);
    writeFileSync(file, `${payloads}\n\n${readFileSync(file, 'utf8')}`);
  }
  appendFileSync(join(here, 'public', 'starter', 'javascript', 'overlaps.js'), `\n// ${payloads}\n`);
}

/** Nothing of it ran, was refused by the content policy or became an element, and it can be read. */
async function expectInert(page: Page, place: string, words = script): Promise<void> {
  await expect.poll(() => page.locator('body').textContent(), { timeout: 90_000 }).toContain(words);
  const seen = await page.evaluate(() => ({
    hasRun: Object.hasOwn(window, 'hasRun'),
    refused: (window as unknown as { noticed: { refused: string[] } }).noticed.refused,
    elements: [
      ...document.querySelectorAll(
        'img[src="x"], [onerror], [onload], [ontoggle], iframe, object, embed, base, a[href^="javascript"], script:not([src])',
      ),
    ].map((one) => one.outerHTML),
  }));
  expect({ place, ...seen }).toEqual({ place, hasRun: false, refused: [], elements: [] });
}

async function watched(url: string): Promise<Person> {
  const person = await openPerson(started.browser, { url });
  await person.context.addInitScript(() =>
    Object.assign(window, { ran: () => Object.assign(window, { hasRun: true }) }),
  );
  return person;
}

test('markup stays text wherever a person, a program, an author or the organisation wrote it', async () => {
  const person = await watched(started.server.url);
  const { page, t } = person;
  const look = async (place: string, act: () => Promise<unknown>, words = script) => {
    await act();
    await expectInert(page, place, words);
  };

  await look('help, and the name in the top line', () => page.goto('/hjalp'));
  await look('the start page, for a visitor', () => page.goto('/'), image);
  await enterAtOnce(person);
  await look('title, statement and starter', async () => {
    await page.goto(`/uppgift/${slug}`);
    await button(person, 'workspace.run').waitFor();
    await page.locator('.rendered').first().waitFor();
  });
  await look('a hint', async () => {
    await page.getByRole('button', { name: t('workspace.hints.first') }).click();
  });
  const program = `export function overlaps(bookings) {
  const words = ${JSON.stringify(payloads)};
  console.log(words);
  if (bookings.length === 0) throw new RangeError(words);
  return [[words, { [words]: words }]];
}`;
  await look('what a program printed, gave and threw', async () => {
    await writeCode(person, 'overlaps.js', program);
    await runExamples(person);
    await page.getByText('RangeError').first().waitFor();
  });
  await look('a note to oneself', async () => {
    await button(person, 'workspace.pause').click();
    await page.locator('#pause-note').fill(payloads);
    await button(person, 'pause.save').click();
    await page.waitForURL('**/lista');
    await page.goto(`/uppgift/${slug}`);
    await page.locator('.greeting .note').first().waitFor({ state: 'attached' });
  });
  await look('a company, by its name', async () => {
    await page.goto('/vem-far-se');
    const given = await page.context().request.post('/api/consents', {
      headers: { origin: started.server.url },
      data: {
        purpose: 'company-share',
        companyName: payloads.slice(0, 100),
        textVersion: purposes['company-share'].textVersion,
      },
    });
    expect(given.status()).toBeLessThan(300);
    await page.reload();
  });
  const nowhere = `/uppgift/${encodeURIComponent(image)}?x=${encodeURIComponent(image)}#${image}`;
  await look('an address that leads nowhere', () => page.goto(nowhere), image);
  await person.leave();
});

test('markup stays text in the names of those who work here', async () => {
  const owner = await beginOwner(started.server);
  await owner.call('POST', '/api/invitations', { name: payloads.slice(0, 60), roles: ['pedagogue'] });
  const person = await watched(started.server.url);
  const [name = '', value = ''] = owner.cookie.split('=');
  await person.context.addCookies([{ name, value, url: started.server.url }]);
  await person.page.goto('/skrivbord/personal');
  await person.page.getByText(payloads.slice(0, 20)).last().waitFor();
  await expectInert(person.page, 'people who work here');
  await person.leave();
});
