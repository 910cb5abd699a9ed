/** Somebody tells what they know, how they work best and what they have made; a pedagogue sees what was chosen. */
import { expect, test } from 'vitest';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { button, expectText } from '../support/candidate.ts';
import { startPeopleInBrowser } from '../support/in-browser.ts';
import { arrive, follow } from './staff-hands.ts';

const started = startPeopleInBrowser();

async function addHeadlines(person: Person): Promise<void> {
  const { t } = person;
  const row = person.page.getByRole('group', { name: 'Spelutveckling', exact: true });
  await person.step('a heading is found by another word for it, and is added at the end', async (page) => {
    await page.goto('/lista');
    await follow(person, 'list.headlines');
    await arrive(person, 'headlines.heading');
    await page.getByLabel(t('headlines.add.words')).fill('modding');
    const found = page.getByRole('button', { name: t('headlines.add.one', { name: 'Spelutveckling' }) });
    await found.first().click();
    await row.waitFor();
  });
  await person.step('what is meant by it is saved by a tick', async (page) => {
    await row.getByLabel(t('headlines.marks.want')).check();
    await page.getByText(t('headlines.saved'), { exact: true }).waitFor();
  });
  await person.step('taken away it can be put back as it was', async (page) => {
    await page
      .getByRole('button', { name: t('headlines.removeOne', { name: 'Spelutveckling' }), exact: true })
      .click();
    await expectText(person, t('headlines.removed', { name: 'Spelutveckling' }));
    await button(person, 'headlines.putBack').click();
    await row.waitFor();
    expect(await row.getByLabel(t('headlines.marks.want')).isChecked()).toBe(true);
  });
  await person.step('what could be first is offered with its reasons', async (page) => {
    await follow(person, 'headlines.find');
    await arrive(person, 'find.heading');
    await page.getByLabel(t('kinds.read'), { exact: true }).check();
    await button(person, 'find.show').click();
    await page.getByText(t('find.reasons.kind'), { exact: true }).first().waitFor();
  });
}

async function tellConditions(person: Person): Promise<void> {
  const { t } = person;
  const words = t('conditions.examples.try-first');
  await person.step('an example is taken, and is for a company alone', async (page) => {
    await page.goto('/sa-har-fungerar-jag/stuck');
    await page.getByRole('button', { name: `${t('conditions.theme.pick')}: ${words}`, exact: true }).click();
    await page.getByRole('group', { name: words }).getByLabel(t('conditions.visibleTo.company')).check();
    await page.getByText(t('conditions.seenToo'), { exact: true }).waitFor();
  });
  await person.step('the whole page can be seen as each of them sees it', async (page) => {
    await follow(person, 'conditions.theme.back');
    await arrive(person, 'conditions.heading');
    const piece = page.locator('.condition-sheet').getByText(words, { exact: true });
    await page.getByLabel(t('conditions.shownTo.company'), { exact: true }).check();
    await piece.waitFor();
    await page.getByLabel(t('conditions.shownTo.pedagogue'), { exact: true }).check();
    await piece.waitFor({ state: 'detached' });
  });
}

async function bringWork(person: Person): Promise<void> {
  const { t } = person;
  await person.step('a file is brought along, and what is no text is told by its name', async (page) => {
    await page.goto('/eget-arbete');
    await follow(person, 'works.add');
    await page.getByLabel(t('works.files.choose')).setInputFiles([
      { name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0xff, 0x00]) },
      { name: 'spel.lua', mimeType: 'text/plain', buffer: Buffer.from('print("hej")') },
    ]);
    await expectText(person, t('works.files.notText', { name: 'bild.png' }));
    await page.getByLabel(t('works.form.title'), { exact: true }).fill('Ett textspel');
    await page.getByLabel(t('works.form.isShown'), { exact: true }).check();
    // Nobody has pressed that it is to be taken along: it is saved all the same.
    await page.getByLabel(t('works.files.paste'), { exact: true }).fill('gå norrut');
    await button(person, 'works.form.keep').click();
    await page.getByText('gå norrut').waitFor({ state: 'attached' });
    await expectText(person, t('works.form.kept'));
  });
}

test('from headlines to a page that a pedagogue reads, where what was not chosen is not (calm 10, 24, 26, 27, 42)', async () => {
  const { client, staff } = started.people;
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(person, client, started.server.url);
  await addHeadlines(person);
  await tellConditions(person);
  await bringWork(person);
  await person.leave();

  const pedagogue = await openPerson(started.browser, {
    url: started.server.url,
    locale: 'en',
    comfort: { locale: 'en' },
    width: 360,
  });
  await enterAs(pedagogue, staff, started.server.url);
  const { t } = pedagogue;
  const name = t('staff.candidates.number', { number: 1 });
  await pedagogue.step('the pedagogue reads headlines and the pieces that were chosen', async (page) => {
    await page.goto('/skrivbord/deltagare');
    await page.getByRole('link', { name: t('staff.candidates.conditionsOf', { name }) }).click();
    await page
      .getByRole('heading', { level: 1, name: t('conditions.connected.heading', { name }) })
      .waitFor();
    await page.getByText('Game development').waitFor();
    await page.getByText(t('conditions.examples.example-first'), { exact: true }).waitFor();
    expect(await page.getByText(t('conditions.examples.try-first'), { exact: true }).count()).toBe(0);
  });
  await pedagogue.step('and the work that was brought along', async (page) => {
    await follow(pedagogue, 'conditions.connected.works');
    await page.getByRole('heading', { name: 'Ett textspel' }).waitFor();
    await page.getByText('print("hej")', { exact: true }).waitFor();
  });
  await pedagogue.leave();
});
