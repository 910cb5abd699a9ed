/** A candidate asks a reader to read an own work; the reader writes and releases; it is in the report, and not removed by one press. */
import { beforeAll, expect, test } from 'vitest';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import type { WorkForCandidate } from '#server/works/works.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson } from '../support/browser.ts';
import {
  acceptInvitation,
  beginOwner,
  type Client,
  enterWithCode,
  type StaffClient,
} from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const work = {
  title: 'Ett spel med banor',
  language: 'Lua',
  what: 'Ett spel.',
  myPart: 'Allt utom bilderna.',
  satisfied: 'Banorna är filer.',
  files: [{ name: 'main.lua', text: 'local bana = 1\nprint(bana)\n' }],
  isShown: false,
  inReport: true,
};
const readerName = 'Rut Påhittad';
const started = startInBrowser();
let reader: StaffClient;
let client: Client;
let workId: string;
beforeAll(async () => {
  const owner = await beginOwner(started.server);
  const { link } = await owner.call<{ link: string }>('POST', '/api/invitations', {
    name: readerName,
    roles: ['reader'],
  });
  reader = await acceptInvitation(started.server.url, link);
  const { accountId: staffId } = await reader.call<StaffForSelf>('GET', '/api/staff/me');
  const { cards } = await owner.call<{ cards: CardMade[] }>('POST', '/api/cards', { count: 1, days: 30 });
  client = await enterWithCode(started.server.url, cards[0]?.code ?? '');
  const { accountId } = await client.call<{ accountId: string }>('GET', '/api/accounts/me');
  await owner.call('POST', `/api/candidates/${accountId}/readers`, { staffId });
  const { textVersion } = purposes['reader-reads'];
  await client.call('POST', '/api/consents', { purpose: 'reader-reads', staffId, textVersion });
  ({ workId } = await client.call<WorkForCandidate>('POST', '/api/works', work));
}, 300_000);

// Each try would meet what the one before left.
test('an own work is read, is in the report as read, and is not taken away by one press (calm 27)', {
  retry: 0,
}, async () => {
  const candidate = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 360 });
  await enterAs(candidate, client, started.server.url);
  const { t } = candidate;
  await candidate.step('the work leads to where a reader is asked', async (page) => {
    await page.goto(`/eget-arbete/${workId}`);
    await page.getByRole('link', { name: t('works.read.ask') }).click();
    await page
      .getByLabel(t('reviews.ask.which'))
      .selectOption({ label: t('reviews.work.of', { title: `${work.title}, ${work.language}` }) });
    await page.getByRole('button', { name: t('reviews.ask.act') }).click();
    await page.getByText(t('reviews.ask.done')).waitFor();
    await page.getByText(t('reviews.state.waits', { name: readerName })).waitFor();
  });

  await candidate.step('the work says that a reader is asked, and names nobody', async (page) => {
    await page.goto(`/eget-arbete/${workId}`);
    await page.getByText(t('works.read.waits')).waitFor();
    expect(await page.getByText(readerName).count()).toBe(0);
    await page.getByRole('link', { name: t('works.read.toAsked') }).click();
    await page.getByText(t('reviews.state.waits', { name: readerName })).waitFor();
  });

  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(person, reader, started.server.url);
  await person.step('the reader has it in the queue, and reads what is told and the file', async (page) => {
    await page.goto('/skrivbord');
    await page.getByRole('link', { name: t('staff.desk.pages.reviews.link'), exact: true }).click();
    await page.getByText(work.title).first().waitFor();
    await page.getByRole('link', { name: t('reviewing.next'), exact: true }).click();
    await page.getByRole('heading', { name: t('reviewing.work.heading') }).waitFor();
    await page.getByText(work.myPart).waitFor();
    await page.getByText('print(bana)').first().waitFor();
  });
  await person.step('a note on a line is kept, and released', async (page) => {
    await page.getByLabel(t('reviewing.notes.line')).fill('2');
    await page.getByRole('button', { name: t('reviewing.notes.add') }).click();
    await page.getByLabel(t('reviews.note', { file: 'main.lua', line: 2 })).fill('Tydligt namn.');
    await page.getByText(t('reviewing.kept.saved')).first().waitFor();
    const name = t('staff.candidates.number', { number: 1 });
    await page.getByRole('button', { name: t('reviewing.release.act', { name }) }).click();
    await page.getByText(t('reviewing.release.done', { name })).waitFor();
  });

  await candidate.step('the candidate reads the note, and the report says who has read', async (page) => {
    await page.reload();
    await page.getByText('Tydligt namn.').first().waitFor();
    await page.getByRole('button', { name: /^Låt version 1 vara med i rapporten/ }).click();
    await page.getByText(t('reviews.report.is_work', { number: 1 })).waitFor();
    await page.goto('/rapport');
    await page.getByText(new RegExp(`^Läst i .+ av ${readerName}, fackläsare`)).waitFor();
  });
  await candidate.step(
    'the work says who has read it and when, and leads to what was written',
    async (page) => {
      await page.goto(`/eget-arbete/${workId}`);
      const month = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' });
      await page
        .getByText(t('works.read.doneBy', { name: readerName, month: month.format(new Date()) }))
        .waitFor();
      await page.getByRole('link', { name: t('works.read.toRead') }).click();
      await page.getByText('Tydligt namn.').first().waitFor();
    },
  );
  await candidate.step('one press, or two, does not take the work away', async (page) => {
    await page.goto(`/eget-arbete/${workId}`);
    await page.getByRole('button', { name: t('works.remove') }).click();
    await page.getByText(t('works.withReadings.says_one')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(t('works.withReadings.kept')).waitFor();
    await client.call('GET', `/api/works/${workId}`);
  });
  await candidate.step(
    'it goes when its person knows what goes with it, and the words are so',
    async (page) => {
      const back = page.getByRole('link', { name: t('works.back') });
      const place = () => back.evaluate((link) => Math.round(link.getBoundingClientRect().top + scrollY));
      const before = await place();
      await page.getByRole('button', { name: t('works.remove') }).click();
      await page.getByRole('button', { name: t('works.withReadings.remove_one') }).waitFor();
      expect(await place()).toBe(before);
      await page.getByRole('button', { name: t('works.withReadings.remove_one') }).click();
      await page.getByText(t('works.withReadings.removed')).waitFor();
      await expect(client.call('GET', `/api/works/${workId}`)).rejects.toThrow('404');
    },
  );
  await candidate.leave();
  await person.leave();
});
