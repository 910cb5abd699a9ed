/** A matcher keeps a company, its opening goes to the company by a link, and two who write at once lose no words. */
import { beforeAll, expect, test } from 'vitest';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { beginOwner, type StaffClient } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const started = startInBrowser();
let staff: StaffClient;
beforeAll(async () => {
  staff = await beginOwner(started.server);
  const { accountId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'matcher'] });
});

const fill = ({ page, t }: Person, key: string, text: string) =>
  page.getByLabel(t(key), { exact: true }).first().fill(text);
const press = ({ page, t }: Person, key: string) =>
  page.getByRole('button', { name: t(key), exact: true }).click();

test('from a new company to its own part of an opening, and a challenge tried there (calm 24, 25, 48)', async () => {
  const matcher = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(matcher, staff, started.server.url);
  const { t } = matcher;
  let link = '';

  await matcher.step('a company is added, and a step is planned', async (page) => {
    await page.goto('/skrivbord');
    await page.getByRole('link', { name: t('companies.heading'), exact: true }).click();
    await page.getByRole('link', { name: t('companies.add'), exact: true }).click();
    await fill(matcher, 'companies.form.name', '<b>Påhittade</b> & Verken');
    await fill(matcher, 'companies.form.nextStep', 'Ringa Sanna');
    await press(matcher, 'companies.form.add');
    await page.getByRole('heading', { level: 1, name: '<b>Påhittade</b> & Verken' }).waitFor();
  });

  await matcher.step('an opening is written, and goes to the company by a link', async (page) => {
    await page.getByRole('link', { name: t('openings.write'), exact: true }).click();
    await fill(matcher, 'openings.form.title', 'Rätta och pröva');
    await page.getByLabel('Syssla 1', { exact: true }).fill('Skriva tester');
    await fill(matcher, 'openings.form.supervisorName', 'Sanna Seniorsdotter');
    await press(matcher, 'openings.form.add');
    await page.getByRole('heading', { level: 1, name: 'Rätta och pröva' }).waitFor();
    const at = `/api/openings/${page.url().split('/').at(-1)}/links`;
    const made = await staff.call<{ link: string }>('POST', at);
    const { pathname, hash } = new URL(made.link);
    // By whichever name the server is reached here.
    link = pathname + hash;
  });

  const company = await openPerson(started.browser, {
    ...{ url: started.server.url, locale: 'en', width: 1280 },
    comfort: { locale: 'en', editorView: 'text-area' },
  });
  await company.step('the company fills in its part, without an account', async (page) => {
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: company.t('companyPart.title') }).waitFor();
    expect(await page.content()).not.toContain('Sanna');
    await page.getByText('What piece 1 is about').click();
    await page.getByLabel('JavaScript', { exact: true }).check();
    await fill(company, 'openings.form.supervisorTitle', 'Systems developer');
    await press(company, 'companyPart.send');
    await page.getByText(company.t('companyPart.titleAlone'), { exact: true }).waitFor();
    await fill(company, 'openings.form.supervisorTitle', '');
    // So late that the browser no longer takes what it changes for an answer to the press.
    await page.route('**/api/company-part', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    await press(company, 'companyPart.send');
    await page.getByText(company.t('companyPart.sent'), { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      company.t('companyPart.send'),
    );
  });

  await company.step('a challenge that fits is tried by the same link', async (page) => {
    const shown = page.getByRole('link', { name: /^Try / }).first();
    await page.goto((await shown.getAttribute('href')) ?? '');
    await page.getByText(company.t('trial.saved.nothing-written')).first().waitFor();
    await press(company, 'trial.claims');
    await page.getByRole('heading', { name: company.t('trial.ofClaims') }).waitFor();
  });

  await matcher.step('what both have written stays, and a second try saves it', async (page) => {
    await fill(matcher, 'openings.form.title', 'Rätta, pröva och läsa');
    await press(matcher, 'openings.form.change');
    await page.getByText(t('errors.opening-changed')).waitFor();
    await page.getByText('Syssla 1 handlar om: JavaScript').waitFor();
    await press(matcher, 'openings.form.change');
    await page.getByText(t('openings.form.kept')).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Rätta, pröva och läsa' }).waitFor();
  });

  await matcher.step('an ended link opens nothing', async (page) => {
    await page.reload();
    await press(matcher, 'openings.links.end');
    await page.getByText(t('openings.links.ended')).waitFor();
    await company.page.goto(link);
    await company.page.reload();
    await company.page.getByRole('heading', { name: company.t('companyPart.notOpen.heading') }).waitFor();
  });
  await matcher.leave();
  await company.leave();
});
