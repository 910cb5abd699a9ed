/** A reader reads from a queue of 12, loses contact on the way, releases; the candidate answers and lets it be in the report. */
import { beforeAll, expect, test } from 'vitest';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
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
import { handInSolution } from '../support/people.ts';

const inQueue = 12;
const started = startInBrowser();
let reader: StaffClient;
/** Whose code was asked for first. */
let first: Client;
beforeAll(async () => {
  const owner = await beginOwner(started.server);
  const invited = { name: 'Rut Påhittad', roles: ['reader'] };
  const { link } = await owner.call<{ link: string }>('POST', '/api/invitations', invited);
  reader = await acceptInvitation(started.server.url, link);
  const { accountId: staffId } = await reader.call<StaffForSelf>('GET', '/api/staff/me');
  const asked = { count: inQueue, days: 30 };
  const { cards } = await owner.call<{ cards: CardMade[] }>('POST', '/api/cards', asked);
  const clients: Client[] = [];
  for (const { code } of cards) clients.push(await askToRead(owner, staffId, code));
  [first] = clients as [Client];
}, 300_000);

/** Enters with a card, hands in code that holds, and asks the reader to read it. */
async function askToRead(owner: StaffClient, staffId: string, code: string): Promise<Client> {
  const client = await enterWithCode(started.server.url, code);
  await handInSolution(client, 'booking-clashes');
  const { accountId } = await client.call<{ accountId: string }>('GET', '/api/accounts/me');
  await owner.call('POST', `/api/candidates/${accountId}/readers`, { staffId });
  const { textVersion } = purposes['reader-reads'];
  await client.call('POST', '/api/consents', { purpose: 'reader-reads', staffId, textVersion });
  const { handIns } = await client.call<ReviewsForCandidate>('GET', '/api/reviews/mine');
  await client.call('POST', '/api/reviews', { submissionId: handIns[0]?.submissionId, staffId });
  return client;
}

// Each try would meet the queue as the one before left it: there is one.
test('from a queue of 12 to a review that is released, answered and in the report (calm 10, 26, 42)', {
  retry: 0,
}, async () => {
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(person, reader, started.server.url);
  const { t } = person;
  const name = t('staff.candidates.number', { number: 1 });
  const unread = t('reviewing.queue.state.unread');
  await person.step('the desk leads to a queue of 12 unread ones', async (page) => {
    await page.goto('/skrivbord');
    await page.getByRole('link', { name: t('staff.desk.pages.reviews.link'), exact: true }).click();
    await page.getByText(unread).first().waitFor();
    expect(await page.getByText(unread).count()).toBe(inQueue);
  });
  await person.step('the next unread one has its statement, its claims and its code', async (page) => {
    await page.getByRole('link', { name: t('reviewing.next'), exact: true }).click();
    await page.getByRole('heading', { name: t('reviewing.claims') }).waitFor();
    await page.getByText(t('reviewing.statement.open')).click();
    await page.getByText(t('reviewing.claim.holds')).first().waitFor();
    await page.locator('.code-keyword').first().waitFor();
  });
  const noteOn = noteLabel(t);
  await person.step('a note on a line, a word and own words are kept by themselves', async (page) => {
    await page.getByLabel(t('reviewing.notes.line')).fill('1');
    await page.getByRole('button', { name: t('reviewing.notes.add') }).click();
    await page.getByLabel(noteOn).fill('Tydligt namn.');
    await page.getByLabel(t('reviewing.skills.word'), { exact: true }).first().selectOption('clear');
    await page.getByText(t('reviewing.kept.saved')).first().waitFor();
  });
  const words = t('reviewing.whole.words', { name });
  await person.step('without contact they are kept on the device', async (page) => {
    await page.route('**/text', (route) => route.abort());
    await page.getByLabel(words).fill('Koden går att följa.');
    await page.getByText(t('reviewing.kept.device')).first().waitFor();
  });
  await person.step('opened again with contact, everything is there and is sent', async (page) => {
    await page.unroute('**/text');
    await page.reload();
    await page.getByText(t('reviewing.kept.saved')).first().waitFor();
    expect(await page.getByLabel(words).inputValue()).toBe('Koden går att följa.');
    expect(await page.getByLabel(noteOn).inputValue()).toBe('Tydligt namn.');
  });

  const candidate = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 360 });
  await enterAs(candidate, first, started.server.url);
  await candidate.step('the candidate reads that it waits, and nothing of what is written', async (page) => {
    await page.goto('/vem-far-se');
    await page.getByRole('link', { name: t('views.reviews') }).click();
    await page.getByText(t('reviews.state.waits', { name: 'Rut Påhittad' })).waitFor();
    expect(await page.getByText('Koden går att följa.').count()).toBe(0);
  });
  await person.step('the reader releases it, and goes on to the next unread one', async (page) => {
    await page.getByRole('button', { name: t('reviewing.release.act', { name }) }).click();
    await page.getByText(t('reviewing.release.done', { name })).waitFor();
    await page.getByRole('link', { name: t('reviewing.next'), exact: true }).click();
    const other = t('staff.candidates.number', { number: 2 });
    await page.getByRole('button', { name: t('reviewing.release.act', { name: other }) }).waitFor();
    await page.getByRole('link', { name: t('reviewing.toQueue') }).click();
    await page.getByText(unread).first().waitFor();
    expect(await page.getByText(unread).count()).toBe(inQueue - 1);
  });
  await candidate.step(
    'the candidate reads it, answers the note, and lets it be in the report',
    async (page) => {
      await page.reload();
      await page.getByText('Koden går att följa.').waitFor();
      await page.getByText(/^Svara, eller dölj:/).click();
      await page.getByLabel(t('reviews.answer.words')).fill('Jag bytte namn.');
      // A page that is closed before it is saved keeps what was written.
      await page.reload();
      await page.getByText(t('unsaved.shown')).waitFor();
      expect(await page.getByLabel(t('reviews.answer.words')).inputValue()).toBe('Jag bytte namn.');
      await page.getByRole('button', { name: t('reviews.answer.save') }).click();
      await page.getByText(t('reviews.answer.saved'), { exact: true }).waitFor();
      await page.getByRole('button', { name: /^Låt version 1 vara med i rapporten/ }).click();
      await page.getByText(t('reviews.report.is', { number: 1 })).waitFor();
      await page.goto('/rapport');
      await page
        .getByText(t('report.read.by', { name: 'Rut Påhittad' }))
        .first()
        .waitFor();
    },
  );
  await person.step('the reader is told of the answer', async (page) => {
    await page.reload();
    await page.getByText(t('reviewing.queue.answer')).waitFor();
  });
  await candidate.leave();
  await person.leave();
});

/** Which file it is, the challenge says. */
function noteLabel(t: (path: string, values?: Record<string, string | number>) => string): RegExp {
  return new RegExp(t('reviews.note', { file: '.+', line: 1 }));
}
