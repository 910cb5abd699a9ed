/** Own words that were kept over a reload, and somebody else's newer ones in the same field. */
import { expect, test } from 'vitest';
import type { CompanyForMatcher } from '#server/companies/companies.contract.ts';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';
import { unfold, waitingForms } from '../../support/words-in-boxes.ts';

const started = startPeopleInBrowser();

test('are refused once where they would hide a colleague’s, and saved by the second press', async () => {
  const { server, staff, made } = started.people;
  const path = `/api/companies/${made.companyId}`;
  const company = () => staff.call<CompanyForMatcher>('GET', path);
  const changeAsColleague = async (part: object) => {
    const { name, place, field, standing, nextStep, nextStepOn, revision } = await company();
    const before = { name, place, field, standing, nextStep, nextStepOn, revision };
    await staff.call('PUT', path, { ...before, ...part });
  };
  const nextStep = async () => (await company()).nextStep;
  await changeAsColleague({ nextStep: 'Ring', nextStepOn: '2026-12-01' });
  const person = await openPerson(started.browser, { url: server.url });
  const { t } = person;
  await enterAs(person, staff, server.url);
  const open = async (page = person.page) => {
    await openPage(page, addressOf('company', made));
    await unfold(page);
    return page;
  };
  const fieldOf = (page: typeof person.page) => page.getByLabel(t('companies.form.nextStep'));

  const before = await open();
  await fieldOf(before).fill('Mina ord');
  await before.close();
  await changeAsColleague({ nextStep: 'Kollegans ord', place: 'Umeå' });
  const page = await open(await person.openTab());
  expect(await fieldOf(page).inputValue()).toBe('Mina ord');
  expect(await page.getByLabel(t('companies.form.place')).inputValue()).toBe('Umeå');

  const press = () => page.getByRole('button', { name: t('companies.form.change'), exact: true }).click();
  await press();
  await page.getByText(t('errors.company-changed')).first().waitFor();
  expect(await nextStep()).toBe('Kollegans ord');
  expect(await fieldOf(page).inputValue()).toBe('Mina ord');
  await press();
  await expect.poll(nextStep).toBe('Mina ord');
  await expect.poll(() => waitingForms(page)).toEqual([]);

  // What one does oneself while writing is no colleague's change.
  await fieldOf(page).fill('Nästa ord');
  await page.getByRole('button', { name: t('companies.step.done') }).click();
  await expect.poll(nextStep).toBe('');
  await press();
  await expect.poll(nextStep).toBe('Nästa ord');
  await person.leave();
});
