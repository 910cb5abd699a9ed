/** A candidate shares, somebody at a company opens it without an account, and the candidate takes it back. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { faultsOfAxe } from '../support/axe.ts';
import { openPerson } from '../support/browser.ts';
import { beginClient, type Client, waitForHandIn } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const started = startInBrowser();
let client: Client;
beforeAll(async () => {
  client = await beginClient(started.server.url);
  const slug = 'booking-clashes';
  const { attemptId } = await client.call<{ attemptId: string }>('POST', '/api/attempts', { slug });
  const submissionId = crypto.randomUUID();
  const source = readFileSync(`challenges/${slug}/hidden/solution/typescript/overlaps.ts`, 'utf8');
  const work = { language: 'typescript', files: { 'overlaps.ts': source }, answers: {} };
  await client.call('POST', `/api/attempts/${attemptId}/submissions`, { submissionId, ...work });
  await waitForHandIn(client, submissionId);
});

test('from choosing what is shown, to an engineer who reads statement, code and claims, to taking it back (calm 24, 42, 48)', async () => {
  const me = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(me, client, started.server.url);
  const { t } = me;
  const { to } = await client.call<SharesForCandidate>('GET', '/api/shares');
  let link = '';
  await me.step('a link is made, and shown once', async (page) => {
    await page.goto('/rapport');
    await page.getByRole('link', { name: t('shares.heading') }).click();
    await page.getByLabel(t('shares.form.forWhom'), { exact: true }).fill('Påhittade Verken');
    await page.getByLabel('TypeScript', { exact: true }).check();
    await page.getByLabel(t('shares.form.code')).check();
    await page.getByLabel(t('shares.form.lastDay'), { exact: true }).fill(to);
    await page.getByRole('button', { name: t('shares.form.make') }).click();
    link = (await page.locator('.made-link').textContent()) ?? '';
    const { pathname, hash } = new URL(link);
    expect(pathname).toBe('/visat');
    // By whichever name the server is reached here.
    link = pathname + hash;
  });

  const engineer = await openPerson(started.browser, {
    url: started.server.url,
    locale: 'en',
    comfort: { locale: 'en' },
    width: 1280,
  });
  await engineer.step(
    'somebody outside sees what was chosen, and one press each leads to the rest',
    async (page) => {
      await page.goto(link);
      await page.getByRole('heading', { name: engineer.t('shared.title'), level: 1 }).waitFor();
      expect(await page.title()).toBe(`${engineer.t('shared.title')} · Kodlugn`);
      await page.getByText(engineer.t('shared.code'), { exact: true }).click();
      await page.getByText('export function overlaps').waitFor();
      await page.getByText(engineer.t('shared.statement'), { exact: true }).click();
      await page.locator('.piece .rendered').first().waitFor();
      await page.getByText(engineer.t('report.piece.says'), { exact: true }).click();
      expect(await page.locator('.piece li').count()).toBeGreaterThan(2);
      expect(await faultsOfAxe(page)).toEqual([]);
    },
  );

  await me.step('the candidate sees that it was opened, and takes it back', async (page) => {
    await page.reload();
    await page.getByText(/^Öppnad 1 gång/).waitFor();
    await page.getByRole('button', { name: t('shares.end') }).click();
    await page.getByText(t('shares.state.ended'), { exact: true }).waitFor();
  });
  await engineer.step('the link then shows nothing', async (page) => {
    await page.reload();
    await page.getByRole('heading', { name: engineer.t('shared.notOpen.heading') }).waitFor();
  });
  await me.leave();
  await engineer.leave();
});
