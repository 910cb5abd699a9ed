import { expect, test } from 'vitest';
import { faultsOfAxe } from '../../support/axe.ts';
import { openPerson } from '../../support/browser.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

test('an owner names the organisation, sees how the server is, and reads in the audit what was done', async () => {
  const { page, t, step } = await openPerson(started.browser, { url: started.server.url });
  const toDesk = (name: 'ownOrganisation' | 'health' | 'audit') =>
    page
      .locator('.desk-pages')
      .getByRole('link', { name: t(`staff.desk.pages.${name}.link`) })
      .click();

  await step('the link of the first start leads to the desk', async () => {
    // The path alone: the sign-in holds for the name by which the whole journey reaches the server.
    await page.goto(/\/inbjudan#\S+/.exec(started.server.output())?.[0] ?? '');
    await page.getByRole('button', { name: t('staff.invitation.button') }).click();
    await page.waitForURL('**/skrivbord/**');
    await page.goto('/skrivbord');
    await page.getByRole('heading', { name: t('staff.desk.heading') }).waitFor();
  });
  await step('the desk says that there is no backup', async () => {
    await page.getByText(t('health.backups.none')).waitFor();
  });
  await step('the name is written, and holds at once', async () => {
    await toDesk('ownOrganisation');
    await page.getByLabel(t('ownOrganisation.fields.ORGANISATION_NAME')).fill('Nystad');
    await page.getByRole('button', { name: t('ownOrganisation.save') }).click();
    await page.getByText(t('ownOrganisation.saved')).waitFor();
    expect(await (await fetch(`${started.server.url}/api/organisation`)).json()).toMatchObject({
      name: 'Nystad',
    });
    expect(await faultsOfAxe(page)).toEqual([]);
  });
  await step('health says that there is no backup yet', async () => {
    await page.goBack();
    await toDesk('health');
    await page.getByText(t('health.backups.none')).waitFor();
  });
  await step('the audit has the change first, and can be narrowed to it', async () => {
    await page.goBack();
    await toDesk('audit');
    const rows = page.locator('.audit-rows li');
    await rows
      .first()
      .filter({ hasText: t('audit.acts.organisation-change') })
      .waitFor();
    await page.getByLabel(t('audit.filter.act')).selectOption('organisation.change');
    await page.getByRole('button', { name: t('audit.filter.show') }).click();
    await page.locator('.audit-rows[aria-busy="false"]').waitFor();
    expect(await rows.count()).toBe(1);
    expect(await faultsOfAxe(page)).toEqual([]);
  });
});
