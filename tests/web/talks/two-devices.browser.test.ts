/** Notes of a talk that are written on two devices at once; and on one, whose connection loses answers. */
import { expect, test, vi } from 'vitest';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();

test('a note that another device has changed meanwhile waits, and the pedagogue says which one stays (calm 10, 26)', async () => {
  const { server, staff, made } = started.people;
  const [phone, desk] = await Promise.all(
    [360, 1280].map((width) => openPerson(started.browser, { url: server.url, locale: 'sv', width })),
  );
  if (!phone || !desk) throw new Error('two were opened');
  const { t } = desk;
  const words = (number: number) => t('talkSupport.notes.words', { number });
  for (const person of [phone, desk]) {
    await enterAs(person, staff, server.url);
    await openPage(person.page, addressOf('talk', made));
  }
  await phone.step('one device writes', async (page) => {
    await page.getByLabel(words(2)).fill('Från telefonen.');
    await page.getByLabel(words(3)).fill('Också därifrån.');
    await page.getByText(t('talkSupport.notes.saved')).first().waitFor();
  });
  await desk.step('what the other one writes in the same notes waits there', async (page) => {
    await page.getByLabel(words(2)).fill('Från datorn.');
    await page.getByLabel(words(3)).fill('Från datorn med.');
    await page.getByText(t('talkSupport.notes.apart')).first().waitFor();
    expect(await page.getByLabel(words(2)).inputValue()).toBe('Från datorn.');
  });
  await desk.step('each is chosen by itself, with both texts in sight', async (page) => {
    await page.getByText(t('talkSupport.elsewhere.see', { what: words(2) })).click();
    await page.getByText('Från telefonen.').waitFor();
    await page.getByRole('button', { name: t('talkSupport.elsewhere.keep') }).click();
    await page.getByText(t('talkSupport.elsewhere.see', { what: words(3) })).click();
    await page.getByRole('button', { name: t('talkSupport.elsewhere.take') }).click();
    await page.getByText(t('talkSupport.notes.saved')).first().waitFor();
    expect(await page.getByLabel(words(3)).inputValue()).toBe('Också därifrån.');
  });
  const at = `/api/candidates/${made.candidateId}/talks/${made.talkId}`;
  const { questions } = await staff.call<TalkForPedagogue>('GET', at);
  expect(questions.slice(1, 3).map((question) => question.words)).toEqual([
    'Från datorn.',
    'Också därifrån.',
  ]);
  expect([...desk.takeNoticed(), ...phone.takeNoticed()].filter((one) => !/^409 /.test(one))).toEqual([]);
  await phone.leave();
  await desk.leave();
});

test('own words are never taken for those of another place, though the answer to them was lost (calm 10, 26, 29)', async () => {
  const { server, staff, made } = started.people;
  const person = await openPerson(started.browser, { url: server.url, locale: 'sv', width: 1280 });
  const { t } = person;
  const words = (number: number) => t('talkSupport.notes.words', { number });
  const saved = t('talkSupport.notes.saved');
  const at = `/api/candidates/${made.candidateId}/talks/${made.talkId}`;
  const kept = async (number: number) =>
    (await staff.call<TalkForPedagogue>('GET', at)).questions[number - 1]?.words;
  await enterAs(person, staff, server.url);
  await openPage(person.page, addressOf('talk', made));
  await person.step('the server keeps a note, and its answer is lost', async (page) => {
    await page.route('**/notes', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByLabel(words(4)).fill('Pekade');
    await page.getByText(t('talkSupport.notes.device')).first().waitFor();
    expect(await kept(4)).toBe('Pekade');
  });
  await person.step(
    'what is written on, also after the page is opened anew, is saved with nothing to choose',
    async (page) => {
      await page.getByLabel(words(4)).fill('Pekade ut');
      await page.reload();
      await page.getByLabel(words(4)).fill('Pekade ut raden.');
      await page.unroute('**/notes');
      await page.getByText(saved).first().waitFor();
      expect(await page.getByText(t('talkSupport.elsewhere.says')).count()).toBe(0);
      expect(await kept(4)).toBe('Pekade ut raden.');
    },
  );
  await person.step(
    'a page that is left while a note is on its way sends the rest of it too',
    async (page) => {
      const held = Promise.withResolvers<void>();
      await page.route('**/notes', async (route) => {
        await held.promise;
        await route.continue();
      });
      const onItsWay = page.waitForRequest('**/notes');
      await page.getByLabel(words(5)).fill('Ä');
      await onItsWay;
      await page.getByLabel(words(5)).fill('Ändrade.');
      await page
        .getByRole('link', {
          name: t('talkSupport.toTalks', { name: t('staff.candidates.number', { number: 1 }) }),
        })
        .click();
      await page.getByRole('heading', { name: t('talkSupport.yours') }).waitFor();
      held.resolve();
      await vi.waitUntil(async () => (await kept(5)) === 'Ändrade.', { timeout: 20_000 });
    },
  );
  expect(person.takeNoticed().filter((one) => /^409 /.test(one))).toEqual([]);
  await person.leave();
});
