/** What host, pedagogue, matcher and a company do on the way through all four steps. */
import { pathTo } from '#web/routes.ts';
import type { Person } from '../support/browser.ts';
import { button, expectText } from '../support/candidate.ts';
import type { StaffClient } from '../support/client.ts';

export const companyName = 'Påhittade Verken';
export const openingTitle = 'Rätta och pröva';

const fill = ({ page, t }: Person, key: string, text: string) =>
  page.getByLabel(t(key), { exact: true }).first().fill(text);

/** Gives the code to join by. */
export async function openEvening(host: Person): Promise<string> {
  const { t } = host;
  let code = '';
  await host.step('the host prepares an evening', async (page) => {
    await page.goto(pathTo('sessionPlan', { sessionId: 'ny' }));
    const soon = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
    const day = page.getByLabel(t('hostSessions.form.day'), { exact: true });
    await day.click();
    await day.fill(soon);
    await fill(host, 'hostSessions.form.title', 'Öppet hus');
    await fill(host, 'hostSessions.form.place', 'Provgatan 1');
    await button(host, 'hostSessions.form.make').click();
    await page.getByRole('heading', { name: t('hostSessions.queue.heading') }).waitFor();
    code = /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
  });
  return code;
}

export async function askAboutPedagogue(host: Person, name: string): Promise<void> {
  const { t } = host;
  await host.step('the host asks whether somebody wants to meet a pedagogue', async (page) => {
    await button(host, 'hostSessions.people.show').click();
    await page.getByText(t('hostSessions.people.rename', { name }), { exact: true }).click();
    await page.getByRole('button', { name: t('hostSessions.offer.ask', { name }), exact: true }).click();
    await expectText(host, t('hostSessions.offer.asked'));
  });
}

export async function holdTalk(pedagogue: Person, name: string): Promise<void> {
  const { t } = pedagogue;
  await pedagogue.step('the pedagogue prepares a talk about the code, and notes it', async (page) => {
    await page.goto(pathTo('candidates'));
    await page.getByRole('link', { name: t('staff.candidates.talkOf', { name }) }).click();
    await page
      .getByRole('button', {
        name: new RegExp(`^${t('talkSupport.prepare', { title: '', language: '' }).slice(0, 6)}`),
      })
      .first()
      .click();
    await page
      .getByRole('group', { name: t('talkSupport.notes.marks', { number: 1 }) })
      .getByRole('button', { name: t('talks.marks.showed') })
      .click();
    await page.getByText(t('talkSupport.notes.saved')).first().waitFor();
    await page.getByRole('button', { name: t('talkSupport.tell.act', { name }) }).click();
    await expectText(pedagogue, t('talkSupport.tell.told', { name }));
  });
  await pedagogue.step('and reads how the person works best', async (page) => {
    await page.goto(pathTo('candidates'));
    await page.getByRole('link', { name: t('staff.candidates.conditionsOf', { name }) }).click();
    await page.getByText(t('conditions.examples.try-first'), { exact: true }).waitFor();
  });
}

/** A new company with an opening. Gives the link by which the company writes its part. */
export async function writeOpening(matcher: Person, client: StaffClient): Promise<string> {
  const { t } = matcher;
  let link = '';
  await matcher.step('the matcher writes about a company and its opening', async (page) => {
    await page.goto(pathTo('newCompany'));
    await fill(matcher, 'companies.form.name', companyName);
    await button(matcher, 'companies.form.add').click();
    await page.getByRole('heading', { level: 1, name: companyName }).waitFor();
    await page.getByRole('link', { name: t('openings.write'), exact: true }).click();
    await fill(matcher, 'openings.form.title', openingTitle);
    await page.getByLabel(t('openings.tasks.what', { number: 1 }), { exact: true }).fill('Skriva tester');
    await button(matcher, 'openings.form.add').click();
    await page.getByRole('heading', { level: 1, name: openingTitle }).waitFor();
    const at = `/api/openings/${page.url().split('/').at(-1)}/links`;
    const { pathname, hash } = new URL((await client.call<{ link: string }>('POST', at)).link);
    // By whichever name the server is reached here.
    link = pathname + hash;
  });
  return link;
}

export async function fillInPart(company: Person, link: string): Promise<void> {
  const { t } = company;
  await company.step('the company fills in its part, without an account', async (page) => {
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: t('companyPart.title') }).waitFor();
    await page.getByText(t('openings.tasks.takes', { number: 1 })).click();
    await page.getByLabel('JavaScript', { exact: true }).check();
    await page.getByLabel(t('openings.offered.remote.label'), { exact: true }).selectOption('all');
    await page.getByLabel(t('openings.offered.hoursFrom'), { exact: true }).selectOption('8');
    await button(company, 'companyPart.send').click();
    await expectText(company, t('companyPart.sent'));
  });
}

/** Opens the opening, finds the person, and asks them about it. */
export async function propose(matcher: Person, name: string): Promise<void> {
  const { t } = matcher;
  await matcher.step('the matcher opens the place to proposals', async (page) => {
    await page.reload();
    await button(matcher, 'openings.one.open').click();
    await expectText(matcher, t('openings.one.is.open'));
  });
  await matcher.step('finds who wants to work with it, and asks them', async (page) => {
    await page.goto(pathTo('matcherList'));
    await page.getByLabel(t('proposals.search.language'), { exact: true }).selectOption('javascript');
    await button(matcher, 'proposals.search.show').click();
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByLabel(t('proposals.lay.opening'), { exact: true }).selectOption({ index: 1 });
    await button(matcher, 'proposals.lay.act').click();
    await page.getByRole('heading', { name: t('proposals.columns.fits'), exact: true }).waitFor();
    await button(matcher, 'proposals.one.ask').click();
    await expectText(matcher, t('proposals.state.asked'));
  });
}

export async function beginPlacement(matcher: Person): Promise<void> {
  const { t } = matcher;
  await matcher.step('the company says yes, and the placement begins', async (page) => {
    await page.reload();
    await page.getByLabel(t('proposals.answer.company.yes'), { exact: true }).check();
    await button(matcher, 'proposals.answer.company.keep').click();
    await expectText(matcher, t('proposals.state.both-yes'));
    await page.goto(pathTo('placements'));
    await page
      .getByRole('button', { name: new RegExp(`^${t('placements.all.beginOne', { pair: '' })}`) })
      .click();
    await page.getByRole('heading', { name: t('placements.way.heading'), exact: true }).waitFor();
  });
}

type StepToWrite = { kind: string; days?: string };

/** Writes one step that has happened. */
export async function writeStep(matcher: Person, { kind, days }: StepToWrite): Promise<void> {
  const { t } = matcher;
  await matcher.step(`writes a step: ${kind}`, async (page) => {
    const form = page.locator('details', { hasText: t('placements.steps.new') }).first();
    if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
    await form.getByLabel(t('placements.steps.kind'), { exact: true }).selectOption(kind);
    await form.getByLabel(t('placements.steps.state'), { exact: true }).selectOption('happened');
    if (days) await form.getByLabel(t('placements.steps.daysAWeek'), { exact: true }).selectOption(days);
    await form.getByRole('button', { name: t('placements.steps.add'), exact: true }).click();
    await expectText(matcher, t('placements.steps.kept'));
  });
}

/** The wish stands first in the list; the matcher writes that it is so. */
export async function answerPause(matcher: Person): Promise<void> {
  const { t } = matcher;
  await matcher.step('the matcher meets the wish of a pause first, and notes that it is so', async (page) => {
    await page.goto(pathTo('placements'));
    await expectText(matcher, t('placements.all.wishes', { wishes: t('placements.wishes.pause') }));
    await page.locator('.row-link a').first().click();
    await page.getByRole('heading', { name: t('placements.way.heading'), exact: true }).waitFor();
    await expectText(matcher, t('placements.all.wishes', { wishes: t('placements.wishes.pause') }));
    const wish = page.locator('.way-picture > li', { hasText: t('placements.kind.pause') });
    await wish.locator('summary').click();
    await wish.getByLabel(t('placements.steps.state'), { exact: true }).selectOption('happened');
    await wish.getByRole('button', { name: t('placements.steps.keep'), exact: true }).click();
    await expectText(matcher, t('placements.state.paused'));
  });
}
