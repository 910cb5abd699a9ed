/** A candidate answers questions on the own code, and lets them be in the report. */
import { readFileSync } from 'node:fs';
import { beforeAll, test } from 'vitest';
import { enterAs } from '../calm/open-page.ts';
import { openPerson } from '../support/browser.ts';
import { beginClient, type Client } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const started = startInBrowser();
let client: Client;
let submissionId: string;
beforeAll(async () => {
  client = await beginClient(started.server.url);
  const slug = 'booking-clashes';
  const { attemptId } = await client.call<{ attemptId: string }>('POST', '/api/attempts', { slug });
  submissionId = crypto.randomUUID();
  const source = readFileSync(`challenges/${slug}/hidden/solution/typescript/overlaps.ts`, 'utf8');
  const work = { language: 'typescript', files: { 'overlaps.ts': source }, answers: {} };
  await client.call('POST', `/api/attempts/${attemptId}/submissions`, { submissionId, ...work });
  await client.call('GET', `/api/submissions/${submissionId}?wait=1`);
});

test('from the hand-in to an answer, to what the program gave, to the report (calm 10, 24, 27, 46)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(person, client, started.server.url);
  const { t, step } = person;
  await step('questions are made when they are asked for', async (page) => {
    await page.goto(`/inlamning/${submissionId}`);
    await page.getByRole('link', { name: t('workspace.submissionPage.questionsLink') }).click();
    await page.getByText(t('questions.choose')).waitFor();
    await page.getByRole('button', { name: t('questions.make') }).click();
    await page.getByLabel(t('questions.answer', { number: 1 })).waitFor();
  });
  await step('what the program gave is told, and the question can be asked anew', async (page) => {
    await page.getByLabel(t('questions.answer', { number: 1 })).fill('"något annat"');
    await page.getByRole('button', { name: t('questions.send', { number: 1 }) }).click();
    await page.getByText('Svaret sänker ingenting.').waitFor();
    await page.getByRole('button', { name: t('questions.anew', { number: 1 }) }).click();
    await page.getByRole('button', { name: t('questions.show', { number: 1 }) }).click();
    await page.getByLabel(t('questions.answer', { number: 1 })).waitFor();
  });
  await step('the own words are in the report once the person lets them', async (page) => {
    await page.getByLabel(t('questions.open.words')).fill('Jag jämför varje par en gång.');
    await page.getByLabel(t('questions.open.inReport')).check();
    await page.getByRole('button', { name: t('questions.open.save') }).click();
    await page.getByText(t('questions.open.saved'), { exact: true }).waitFor();
    await page.goto('/rapport');
    await page
      .getByText(t('report.questions.words', { words: 'Jag jämför varje par en gång.' }))
      .first()
      .waitFor();
  });
  await person.step('a change to the own program begins with the code that was handed in', async (page) => {
    await page.goto(`/inlamning/${submissionId}/fragor`);
    await page.getByText(t('questions.change.state.not-opened')).waitFor();
    await page.getByRole('button', { name: t('questions.change.open') }).click();
    await page.getByRole('heading', { level: 1, name: 'Ett rum för två bokningar' }).waitFor();
    await page.locator('.work-code:is(.monaco, .plain)').waitFor({ state: 'attached' });
    await page.getByText('second.from < first.to').first().waitFor();
  });
  await person.leave();
});
