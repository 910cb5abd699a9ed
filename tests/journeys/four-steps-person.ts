/** What the person does on the way through all four steps: what they know, show, tell, answer and take back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { pathTo } from '#web/routes.ts';
import type { Person } from '../support/browser.ts';
import { beginWithoutCard, button, expectText, handIn, writeCode } from '../support/candidate.ts';
import { arrive, follow } from './staff-hands.ts';

const challenges = join(import.meta.dirname, '../../challenges');
export const ownTitle = 'Ett textspel';

/** Step 1: begins at home, without a card, and says in headings what they can and want. */
export async function tellHeadlines(me: Person): Promise<void> {
  const { t, step } = me;
  await step('begins without a card', async (page) => {
    await page.goto('/');
    await beginWithoutCard(me);
  });
  await step('says what they can and want to work with', async (page) => {
    await page.goto(pathTo('headlines'));
    await page.getByLabel(t('headlines.add.words')).fill('JavaScript');
    await page
      .getByRole('button', { name: t('headlines.add.one', { name: 'JavaScript' }), exact: true })
      .first()
      .click();
    const row = page.getByRole('group', { name: 'JavaScript', exact: true });
    await row.getByLabel(t('headlines.marks.want')).check();
    await page.getByText(t('headlines.saved'), { exact: true }).waitFor();
  });
}

/** Step 2: hands in a right program of one file. */
export async function showInCode(me: Person, slug: string): Promise<void> {
  const folder = join(challenges, slug, 'hidden/solution/javascript');
  const [file = ''] = readdirSync(folder);
  await me.step(`hands in ${slug}`, async (page) => {
    await page.goto(pathTo('challenge', { slug }));
    await writeCode(me, file, readFileSync(join(folder, file), 'utf8'));
    await handIn(me);
    await expectText(me, me.t('results.done'));
  });
}

export async function bringOwnWork(me: Person): Promise<void> {
  const { t } = me;
  await me.step('brings a work of their own, in a language that is not run here', async (page) => {
    await page.goto(pathTo('works'));
    await follow(me, 'works.add');
    await page.getByLabel(t('works.files.paste'), { exact: true }).fill('print("gå norrut")');
    await page.getByLabel(t('works.form.title'), { exact: true }).fill(ownTitle);
    await page.getByLabel(t('works.form.isShown'), { exact: true }).check();
    await button(me, 'works.form.keep').click();
    await expectText(me, t('works.form.kept'));
  });
}

export async function joinSession(me: Person, code: string, name: string): Promise<void> {
  const { t } = me;
  await me.step('comes to an evening, from home', async (page) => {
    await page.goto(`${pathTo('sessions')}#${code}`);
    await page.getByLabel(t('sessions.join.name')).fill(name);
    await button(me, 'sessions.join.button').click();
    await page.getByRole('heading', { name: t('sessions.signal.heading') }).waitFor();
  });
}

/** The name that those see to whom the person says yes. */
export async function tellName(me: Person, name: string): Promise<void> {
  await me.step('writes a name for those they say yes to', async (page) => {
    await page.goto(pathTo('ownCode'));
    await page.getByLabel(me.t('connections.name'), { exact: true }).fill(name);
    await button(me, 'connections.save').click();
    await expectText(me, me.t('connections.saved'));
  });
}

export async function meetPedagogue(me: Person, pedagogue: string): Promise<void> {
  const { t } = me;
  await me.step('says yes to meet the pedagogue whom the host asked about', async (page) => {
    await page.reload();
    await page.getByText(t('sessions.offer.heading_one', { count: 1 })).click();
    await page
      .getByRole('button', { name: t('sessions.offer.yes', { name: pedagogue }), exact: true })
      .click();
    await expectText(me, t('sessions.offer.answered'));
  });
}

/** One press for each yes that is asked for here. */
export async function sayYes(me: Person, purposes: string[], name = ''): Promise<void> {
  const { t } = me;
  await me.step(`says yes to ${purposes.join(', ')}`, async (page) => {
    await page.goto(pathTo('whoSees'));
    for (const purpose of purposes) {
      const title = t(`consents.purposes.${purpose}.title`, { name });
      await page.getByRole('button', { name: `${t('consents.give')}: ${title}`, exact: true }).click();
      await page.getByRole('button', { name: `${t('consents.withdraw')}: ${title}`, exact: true }).waitFor();
    }
  });
}

/** Step 3: how they work best, for their pedagogue and for a company they choose; and what a place should be like. */
export async function tellConditions(me: Person): Promise<void> {
  const { t } = me;
  const words = t('conditions.examples.try-first');
  await me.step('tells how they work best', async (page) => {
    await page.goto(pathTo('condition', { theme: 'stuck' }));
    await page.getByRole('button', { name: `${t('conditions.theme.pick')}: ${words}`, exact: true }).click();
    const piece = page.getByRole('group', { name: words });
    await piece.getByLabel(t('conditions.visibleTo.pedagogue')).check();
    await piece.getByLabel(t('conditions.visibleTo.company')).check();
    await page.getByText(t('conditions.seenToo'), { exact: true }).waitFor();
  });
  await me.step('says what a place should be like', async (page) => {
    await page.goto(pathTo('placeWish'));
    await page.getByLabel(t('openings.offered.remote.label'), { exact: true }).selectOption('all');
    await page.getByLabel(t('openings.offered.hoursFrom'), { exact: true }).selectOption('8');
    await button(me, 'placeWish.keep').click();
    await expectText(me, t('placeWish.kept'));
  });
}

/** Step 4, the person's half of it. */
export async function answerYes(me: Person, place: string): Promise<void> {
  const { t } = me;
  await me.step('reads where they are asked about and why, and says yes', async (page) => {
    await page.goto(pathTo('places'));
    await page.getByRole('heading', { level: 3, name: place }).waitFor();
    await page.getByLabel(t('proposals.answer.person.yes'), { exact: true }).check();
    await button(me, 'proposals.answer.person.keep').click();
    await expectText(me, t('places.state.person-yes'));
  });
}

export async function wishPause(me: Person): Promise<void> {
  const { t } = me;
  await me.step('asks for a pause', async (page) => {
    await page.goto(pathTo('ownPlacements'));
    await page.getByText(t('placements.wish.open'), { exact: true }).click();
    await page.getByLabel(t('placements.wish.pause'), { exact: true }).check();
    await button(me, 'placements.wish.send').click();
    await expectText(me, t('placements.wish.sent'));
  });
}

/** @param lastDay on which it opens, as a field for days takes it */
export async function makeLink(me: Person, company: string, lastDay: string): Promise<string> {
  const { t } = me;
  let link = '';
  await me.step('shares what they have shown with the company', async (page) => {
    await page.goto(pathTo('shares'));
    await page.getByLabel(t('shares.form.forWhom'), { exact: true }).fill(company);
    await page.getByLabel('JavaScript', { exact: true }).check();
    await page.getByLabel(t('shares.form.lastDay'), { exact: true }).fill(lastDay);
    await button(me, 'shares.form.make').click();
    const { pathname, hash } = new URL((await page.locator('.made-link').textContent()) ?? '');
    // By whichever name the server is reached here.
    link = pathname + hash;
  });
  return link;
}

export async function takeBackLink(me: Person): Promise<void> {
  const { t } = me;
  await me.step('takes back the link at the end, and the way there stays', async (page) => {
    await page.goto(pathTo('shares'));
    await page.getByRole('button', { name: t('shares.end') }).click();
    await page.getByText(t('shares.state.ended'), { exact: true }).waitFor();
    await page.goto(pathTo('ownPlacements'));
    await arrive(me, 'placements.own.heading');
    await expectText(me, t('placements.state.paused'));
    expect(await page.getByText(t('placements.kind.hours')).count()).toBeGreaterThan(0);
  });
}
