/** Wherever somebody writes: a tab that is closed without contact loses no words, and what is saved waits nowhere. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { QuestionSheet } from '#server/questions/questions.contract.ts';
import type { ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import { type RouteName, routes } from '#web/routes.ts';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import { partOf } from '../../support/how-much.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';
import type { People } from '../../support/people.ts';
import { textBoxes, unfold, waitingForms, wordsIn, writeIn } from '../../support/words-in-boxes.ts';

const started = startPeopleInBrowser();

type T = Person['t'];
type Form = {
  page: RouteName;
  /** The button that saves: what is written beside it is what is looked at. */
  save: (t: T) => string;
  /** What is to be done before there is such a form. It says another address than that of what the people have made. */
  prepare?: () => Promise<Partial<People['made']>>;
  /** What is to be chosen beside the words. */
  choose?: (page: Page, t: T) => Promise<unknown>;
  /** Which boxes, where not all of them can hold words. */
  boxes?: string;
};

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const answerOne = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).first().check();

/** The hand-in that something can be asked about. */
async function askOnCode(): Promise<Partial<People['made']>> {
  const { client } = started.people;
  const { handIns } = await client.call<ReviewsForCandidate>('GET', '/api/reviews/mine');
  for (const { submissionId } of handIns) {
    const at = `/api/submissions/${submissionId}/questions`;
    const { state } = await client.call<QuestionSheet>('GET', at);
    if (state !== 'not-shown' && (await client.call<QuestionSheet>('POST', at, {})).questions.length > 0)
      return { submissionId };
  }
  throw new Error('no hand-in can be asked about');
}

const forms: Form[] = [
  { page: 'headlines', save: (t) => t('headlines.add.own') },
  { page: 'condition', save: (t) => t('conditions.theme.save') },
  { page: 'condition', save: (t) => t('conditions.saveWords') },
  { page: 'work', save: (t) => t('works.form.keep') },
  { page: 'work', prepare: async () => ({ workId: 'nytt' }), save: (t) => t('works.form.keep') },
  { page: 'questions', prepare: askOnCode, save: (t) => t('questions.send', { number: 1 }) },
  { page: 'questions', prepare: askOnCode, save: (t) => t('questions.open.save') },
  { page: 'ownReviews', save: (t) => t('reviews.answer.save') },
  { page: 'ownPlacements', save: (t) => t('placements.own.keepWords') },
  {
    page: 'ownPlacements',
    save: (t) => t('placements.wish.send'),
    choose: (page, t) => answerOne(page, t('placements.wish.pause')),
  },
  {
    page: 'places',
    save: (t) => t('proposals.answer.person.keep'),
    choose: (page, t) => answerOne(page, t('proposals.answer.person.yes')),
  },
  // Beside it stands the code of a card, which is kept nowhere.
  { page: 'ownCode', save: (t) => t('connections.save'), boxes: 'input:not(.code-field)' },
  { page: 'visit', save: (t) => t('sessions.signal.show') },
  { page: 'visit', save: (t) => t('sessions.me.rename') },
  {
    page: 'shares',
    save: (t) => t('shares.form.make'),
    choose: async (page) => {
      await page.locator('.share-boxes input').first().check();
      await page.locator('.short-day').fill(day(30));
    },
  },
  { page: 'companyPart', save: (t) => t('companyPart.send') },
  { page: 'company', save: (t) => t('companies.form.change') },
  { page: 'company', save: (t) => t('companies.contacts.changeAct') },
  { page: 'company', save: (t) => t('companies.contacts.addAct') },
  { page: 'company', save: (t) => t('companies.notes.write') },
  { page: 'newCompany', save: (t) => t('companies.form.add') },
  { page: 'newOpening', save: (t) => t('openings.form.add') },
  { page: 'opening', save: (t) => t('openings.form.change') },
  {
    page: 'erasureRequests',
    save: (t) => t('erasureRequests.button'),
    choose: (page, t) => answerOne(page, t('erasureRequests.keep')),
  },
  {
    page: 'sessionPlan',
    save: (t) => t('hostSessions.form.keep'),
    // The one that goes on can end after midnight, which the form cannot say.
    choose: async (page) => {
      for (const [index, time] of ['17:00', '19:00'].entries())
        await page.locator('.times-fields input[type="time"]').nth(index).fill(time);
    },
  },
  {
    page: 'sessionPlan',
    prepare: async () => ({ sessionId: 'ny' }),
    save: (t) => t('hostSessions.form.make'),
  },
  { page: 'board', save: (t) => t('hostSessions.note.show') },
  {
    page: 'board',
    save: (t) => t('hostSessions.queue.send', { name: '' }).trim(),
    boxes: '.people-rows textarea',
  },
  { page: 'board', save: (t) => t('hostSessions.people.change') },
  {
    page: 'board',
    save: (t) => t('hostSessions.after.keep'),
    prepare: async () => {
      await started.people.staff.call('POST', `/api/sessions/${started.people.made.sessionId}/board`, {
        type: 'end',
      });
      return {};
    },
  },
  { page: 'ownAccess', save: (t) => t('staff.ownAccess.saveName') },
  {
    page: 'people',
    save: (t) => t('staff.people.invite'),
    choose: (page) => page.locator('.role-boxes').last().locator('input').first().check(),
  },
  { page: 'feedKeys', save: (t) => t('feedKeys.make') },
  { page: 'ownOrganisation', save: (t) => t('ownOrganisation.save'), boxes: 'textarea' },
  { page: 'mirror', save: (t) => t('mirror.answer.save', { number: 1 }) },
  { page: 'mirror', save: (t) => t('mirror.goals.add') },
  { page: 'connectedReport', save: (t) => t('report.words.hand', { name: '' }).trim() },
  { page: 'placement', save: (t) => t('placements.talks.add') },
  { page: 'placement', save: (t) => t('placements.steps.add') },
];

/** Who signs in -> the window in which that person fills in form after form. One that a form failed in is not used again. */
const windows = new Map<string, Person>();

async function enter(signIn: (typeof routes)[RouteName]['signIn']): Promise<Person> {
  const { server, client, staff } = started.people;
  const known = windows.get(String(signIn));
  windows.delete(String(signIn));
  if (known) return known;
  const person = await openPerson(started.browser, { url: server.url });
  if (signIn) await enterAs(person, signIn === 'staff' ? staff : client, server.url);
  return person;
}

async function openUnfolded(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await unfold(page);
}

test.each(partOf(forms, 6))(
  '$page $save: the words are there again until they are saved (calm 3)',
  async (form) => {
    const { page: name, save, prepare, choose, boxes: which = textBoxes } = form;
    const address = addressOf(name, { ...started.people.made, ...(await prepare?.()) });
    const { signIn } = routes[name];
    const person = await enter(signIn);
    const { context, t } = person;
    const wordsFor = (label: string) =>
      ({
        [t('companies.contacts.email')]: 'lo@example.test',
        [t('companies.contacts.phone')]: '070-000 00 00',
      })[label] ?? (save(t) === t('questions.send', { number: 1 }) ? '1' : `Påhittat på ${name}`);
    const findForm = (page: Page) => {
      const button = page.getByRole('button', { name: save(t) }).first();
      const around = button.locator('xpath=(ancestor::form | ancestor::details | ancestor::main)[last()]');
      return { button, boxes: around.locator(which) };
    };

    let tab = await person.openTab();
    await openUnfolded(tab, address);
    await context.setOffline(true);
    await choose?.(tab, t);
    await writeIn(findForm(tab).boxes, wordsFor);
    const written = await wordsIn(findForm(tab).boxes);
    expect(written).not.toEqual([]);
    await tab.close();
    await context.setOffline(false);

    tab = await person.openTab();
    await openUnfolded(tab, address);
    expect(await wordsIn(findForm(tab).boxes)).toEqual(written);
    expect(await tab.getByText(t('unsaved.shown')).filter({ visible: true }).count()).toBe(1);
    await choose?.(tab, t);
    await findForm(tab).button.click();
    await expect.poll(() => waitingForms(tab), { timeout: 20_000 }).toEqual([]);
    // With a fragment, the same address alone opens nothing anew.
    await tab.reload();
    await openUnfolded(tab, address);
    expect(await tab.getByText(t('unsaved.shown')).filter({ visible: true }).count()).toBe(0);
    await tab.close();
    expect(person.takeNoticed()).toEqual([]);
    windows.set(String(signIn), person);
  },
);

test('words wait for the one who wrote them, and nobody else who enters meets them (calm 3)', async () => {
  const { server, client, leaving } = started.people;
  const person = await openPerson(started.browser, { url: server.url });
  const { page, context, t } = person;
  const field = page.getByLabel(t('headlines.add.words'));
  const enterWith = async (code: string) => {
    await page.getByLabel(t('enter.label')).fill(code);
    await page.getByRole('button', { name: t('enter.button'), exact: true }).click();
    await page.getByLabel(t('enter.label')).waitFor({ state: 'detached' });
    // Whoever has not read what there is to know at first is led there.
    await openPage(page, '/mina-rubriker');
  };
  await enterAs(person, client, server.url);
  await openPage(page, '/mina-rubriker');
  await field.fill('Mina egna ord');
  await context.clearCookies();
  await openPage(page, '/mina-rubriker');
  await enterWith(client.ownCode);
  expect(await field.inputValue()).toBe('Mina egna ord');
  await context.clearCookies();
  await openPage(page, '/mina-rubriker');
  await enterWith(leaving.ownCode);
  expect(await field.inputValue()).toBe('');
  expect(await waitingForms(page)).toEqual([]);
  await person.leave();
});
