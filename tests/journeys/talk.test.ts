/** A pedagogue prepares and holds a talk about somebody's code, loses contact on the way, and the candidate decides. */
import { expect, test } from 'vitest';
import { enterAs } from '../calm/open-page.ts';
import { openPerson } from '../support/browser.ts';
import { startPeopleInBrowser } from '../support/in-browser.ts';

const started = startPeopleInBrowser();

test('from the choice of code to a talk that may be in the report, and nothing noted is lost (calm 10, 26, 42, 46)', async () => {
  const { staff, client } = started.people;
  const pedagogue = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(pedagogue, staff, started.server.url);
  const { t } = pedagogue;
  const name = t('staff.candidates.number', { number: 1 });
  await pedagogue.step('a talk is prepared from the list of people', async (page) => {
    await page.goto('/skrivbord/deltagare');
    await page.getByRole('link', { name: t('staff.candidates.talkOf', { name }) }).click();
    await page
      .getByRole('button', { name: /^Förbered: / })
      .first()
      .click();
    await page.getByRole('heading', { name: t('talkSupport.form.open', { number: 1 }) }).waitFor();
    expect(await page.locator('.talk-question').count()).toBe(5);
  });
  const words = (number: number) => t('talkSupport.notes.words', { number });
  const mark = (kind: string, number: number) =>
    pedagogue.page
      .getByRole('group', { name: t('talkSupport.notes.marks', { number }) })
      .getByRole('button', { name: t(`talks.marks.${kind}`) });
  await pedagogue.step('what the program did is told when it is asked for', async (page) => {
    await page.getByText(t('talkSupport.did')).nth(1).click();
    await page.getByText(t('talks.ran')).first().waitFor();
  });
  await pedagogue.step('notes are kept by themselves', async (page) => {
    await mark('talked', 1).click();
    await page.getByLabel(words(2)).fill('Pekade ut rätt rad.');
    await page.getByText(t('talkSupport.notes.saved')).first().waitFor();
  });
  await pedagogue.step('without contact they are kept on the device', async (page) => {
    await page.route('**/notes', (route) => route.abort());
    await mark('changed', 5).click();
    await page.getByLabel(t('talkSupport.notes.whole')).fill('Vi satt en stund.');
    await page.getByText(t('talkSupport.notes.device')).first().waitFor();
  });
  await pedagogue.step(
    'the page is closed; opened again with contact, everything is there and is sent',
    async (page) => {
      await page.unroute('**/notes');
      await page.reload();
      await page.getByText(t('talkSupport.notes.saved')).first().waitFor();
      expect(await mark('changed', 5).getAttribute('aria-pressed')).toBe('true');
      expect(await page.getByLabel(t('talkSupport.notes.whole')).inputValue()).toBe('Vi satt en stund.');
      expect(await page.getByLabel(words(2)).inputValue()).toBe('Pekade ut rätt rad.');
    },
  );

  const candidate = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 360 });
  await enterAs(candidate, client, started.server.url);
  await candidate.step('the candidate reads the questions, and none of the notes yet', async (page) => {
    await page.goto('/vem-far-se');
    await page.getByRole('link', { name: t('views.talks') }).click();
    await page
      .getByText(t('talks.number', { number: 5 }))
      .first()
      .waitFor();
    expect(await page.getByText('Vi satt en stund.').count()).toBe(0);
  });
  await pedagogue.step('the pedagogue shows them', async (page) => {
    await page.getByRole('button', { name: t('talkSupport.tell.act', { name }) }).click();
    await page.getByText(t('talkSupport.tell.told', { name })).waitFor();
  });
  await candidate.step('the candidate reads them, and lets the talk be in the report', async (page) => {
    await page.reload();
    await page.getByText(t('talks.whole', { words: 'Vi satt en stund.' })).waitFor();
    await page.getByLabel(t('talks.answer.inReport')).check();
    await page.getByLabel(t('talks.answer.words')).fill('Det stämmer.');
    await page.getByRole('button', { name: t('talks.answer.save') }).click();
    await page.getByText(t('talks.answer.saved'), { exact: true }).waitFor();
  });
  await pedagogue.step('the pedagogue sees the answer', async (page) => {
    await page.reload();
    await page.getByText(t('talkSupport.tell.yes', { name })).waitFor();
  });
  await candidate.leave();
  await pedagogue.leave();
});
