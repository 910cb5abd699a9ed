/** Markup in what a matcher writes of a company, and the company itself in its part: seen as it was written, and inert. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson } from '../support/browser.ts';
import { beginOwner, type StaffClient } from '../support/client.ts';
import { contact, opening, workshop } from '../support/companies.ts';
import { startInBrowser } from '../support/in-browser.ts';

const script = '<script>ran()</script>';
const payload = `${script}<img src=x onerror=ran()>{{x}}`;

const started = startInBrowser();
let staff: StaffClient;
let made: { companyId: string; openingId: string; link: string };
beforeAll(async () => {
  staff = await beginOwner(started.server);
  const { accountId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'matcher'] });
  const company = { ...workshop, name: payload, place: payload, field: payload, nextStep: payload };
  const { companyId } = await staff.call<{ companyId: string }>('POST', '/api/companies', company);
  await staff.call('POST', `/api/companies/${companyId}/contacts`, { ...contact, name: payload });
  const written = { ...opening, title: payload, tasks: [{ what: payload, skillIds: [], kinds: [] }] };
  const at = `/api/companies/${companyId}/openings`;
  const { openingId, revision } = await staff.call<OpeningForMatcher>('POST', at, written);
  await staff.call('POST', `/api/openings/${openingId}/state`, { state: 'open', revision });
  const { link } = await staff.call<{ link: string }>('POST', `/api/openings/${openingId}/links`, {});
  made = { companyId, openingId, link: link.slice(link.indexOf('/praktikplats')) };
});

/** Nothing of it ran, was refused by the content policy or became an element, and it can be read. */
async function lookAt(page: Page, address: string) {
  await page.goto(address);
  const text = () =>
    page.evaluate(() =>
      [
        document.body.textContent,
        ...[...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
      ].join(' '),
    );
  await expect.poll(text, { timeout: 60_000 }).toContain(payload);
  return page.evaluate(() => ({
    hasRun: Object.hasOwn(window, 'hasRun'),
    refused: (window as unknown as { noticed: { refused: string[] } }).noticed.refused,
    elements: document.querySelectorAll('img[src="x"], [onerror], main script').length,
  }));
}

test('the name of a company, its places and its tasks stay text for matchers and for the company', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  await person.context.addInitScript(() =>
    Object.assign(window, { ran: () => Object.assign(window, { hasRun: true }) }),
  );
  await enterAs(person, staff, started.server.url);
  const addresses = [
    '/skrivbord/foretag',
    `/skrivbord/foretag/${made.companyId}`,
    '/skrivbord/praktikplatser',
    `/skrivbord/praktikplatser/${made.openingId}`,
    made.link,
  ];
  const seen = [];
  for (const address of addresses) seen.push({ address, ...(await lookAt(person.page, address)) });
  const inert = { hasRun: false, refused: [], elements: 0 };
  expect(seen).toEqual(addresses.map((address) => ({ address, ...inert })));
  await person.leave();
});
