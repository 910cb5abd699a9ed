/** The files that a person and an owner fetch: each stands alone, runs nothing, and can be read by everybody. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enterAs } from '../../calm/open-page.ts';
import { faultsOfAxe } from '../../support/axe.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import { beginClient, beginOwner, type StaffClient } from '../../support/client.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const payload = '</pre></td><script>document.title="ran"</script><img src=x onerror="document.title=1">';
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
});

const started = startInBrowser({ env: { ORGANISATION_NAME: 'Provstad <b>' } });
let owner: StaffClient;
beforeAll(async () => {
  owner = await beginOwner(started.server);
});

async function fetchFile({ page }: Person, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Opens it by itself in a window, without a server, and looks at it. */
async function lookAt(text: string) {
  const context = await started.browser.newContext({
    javaScriptEnabled: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('http://file.test/', (route) => route.fulfill({ body: text, contentType: 'text/html' }));
  await page.goto('http://file.test/');
  const { results } = await validator.validateString(text);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ({ ruleId, message })),
  );
  return { page, faults, violations: await faultsOfAxe(page), asked, close: () => context.close() };
}

const elementsOf = (page: Page) =>
  page.evaluate(() => ({
    script: document.querySelectorAll('script, img, iframe, link, [onerror]').length,
    headings: document.querySelectorAll('h1').length,
    bareTables: document.querySelectorAll('table:not(:has(caption))').length,
    isTooWide: document.documentElement.scrollWidth > window.innerWidth,
    title: document.title,
    lang: document.documentElement.lang,
  }));

test.each(['sv', 'en'] as const)('everything about me can be read as one page, in %s', async (locale) => {
  const client = await beginClient(started.server.url);
  await client.call('PUT', '/api/accounts/me/name', { name: payload.slice(0, 40) });
  const attempt = await client.call<{ attemptId: string }>('POST', '/api/attempts', {
    slug: 'booking-clashes',
  });
  const submissionId = crypto.randomUUID();
  await client.call('POST', `/api/attempts/${attempt.attemptId}/submissions`, {
    submissionId,
    language: 'javascript',
    files: { 'overlaps.js': `// ${payload}\nexport const x = 1;\n` },
    answers: {},
  });
  await client.call('GET', `/api/submissions/${submissionId}?wait=1`);
  const person = await openPerson(started.browser, { url: started.server.url, locale, comfort: { locale } });
  await enterAs(person, client, started.server.url);
  await person.page.goto('/sparat');
  const text = await fetchFile(person, person.t('stored.page'));
  const { page, faults, violations, asked, close } = await lookAt(text);
  expect(await elementsOf(page)).toEqual({
    script: 0,
    headings: 1,
    bareTables: 0,
    isTooWide: false,
    title: person.t('stored.heading'),
    lang: locale,
  });
  expect({ faults, violations, asked }).toEqual({ faults: [], violations: [], asked: ['http://file.test/'] });
  const said = await page.locator('main').textContent();
  expect(said).toContain(payload);
  expect(said).toContain('Provstad <b>');
  expect(said).toContain(person.t('dataWords.tables.submissions.columns.submittedAt'));
  await close();
  await person.leave();
});

test.each([
  ['/skrivbord/registerforteckning', 'record'],
  ['/skrivbord/konsekvensbedomning', 'dpia'],
] as const)('an owner fetches %s as one page that says what is not written', async (path, words) => {
  const person = await openPerson(started.browser, { url: started.server.url });
  await enterAs(person, owner, started.server.url);
  await person.page.goto(path);
  const text = await fetchFile(person, person.t(`${words}.save`));
  const { page, faults, violations, asked, close } = await lookAt(text);
  expect(await elementsOf(page)).toMatchObject({ script: 0, headings: 1, isTooWide: false });
  expect({ faults, violations, asked }).toEqual({ faults: [], violations: [], asked: ['http://file.test/'] });
  expect(await page.getByText(person.t('dataWords.notWritten')).count()).toBe(5);
  await close();
  await person.leave();
});
