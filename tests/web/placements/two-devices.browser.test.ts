/** Two matchers who follow one placement: what a colleague has changed is written over by nobody who never saw it. */
import { expect, test } from 'vitest';
import type { PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';
import { unfold, waitingForms } from '../../support/words-in-boxes.ts';

const started = startPeopleInBrowser();

/** Two devices at the same placement, all forms unfolded, and what the server has. */
async function openTwo() {
  const { people, browser } = started;
  const { server, staff, made } = people;
  const address = addressOf('placement', made);
  const at = `/api/placements/${made.placementId}`;
  const read = () => staff.call<PlacementForMatcher>('GET', at);
  const open = async (width: number) => {
    const person = await openPerson(browser, { url: server.url, width });
    await enterAs(person, staff, server.url);
    const { t } = person;
    const show = async (page = person.page) => {
      await openPage(page, address);
      await unfold(page);
      const step = page.locator('.way-picture > li').filter({ hasText: t('placements.kind.visit') });
      const talk = page
        .locator('.step-rows > li')
        .filter({ hasText: t('placements.talks.change') })
        .last();
      const fieldsOf = (form: typeof step, of: 'steps' | 'talks') => ({
        day: form.getByLabel(t(`placements.${of}.day`), { exact: true }),
        words: form.getByLabel(t(`placements.${of}.words`), { exact: true }),
        keep: () => form.getByRole('button', { name: t(`placements.${of}.keep`), exact: true }).click(),
        kept: () => form.getByText(t(`placements.${of}.kept`), { exact: true }).waitFor(),
        refused: () => form.getByText(t('errors.placement-changed')).waitFor(),
      });
      const noteTalk = async (next: string) => {
        const summary = page.locator('summary', { hasText: t('placements.talks.new') });
        const form = page.locator('details').filter({ has: summary });
        await form.getByLabel(t('placements.talks.next'), { exact: true }).fill(next);
        await form.getByRole('button', { name: t('placements.talks.add'), exact: true }).click();
        await form.getByText(t('placements.talks.kept'), { exact: true }).waitFor();
      };
      const next = {
        day: page.getByLabel(t('placements.around.nextTalk'), { exact: true }),
        keep: () => page.getByRole('button', { name: t('placements.around.keepNextTalk') }).click(),
        kept: () => page.getByText(t('placements.around.nextTalkKept'), { exact: true }).waitFor(),
      };
      return { page, noteTalk, next, step: fieldsOf(step, 'steps'), talk: fieldsOf(talk, 'talks') };
    };
    return { person, show, ...(await show()) };
  };
  const [desk, phone] = [await open(1280), await open(360)];
  const visit = async () => {
    const { happensOn, words } = (await read()).steps.find(({ kind }) => kind === 'visit') ?? {};
    return [happensOn, words];
  };
  const leave = async () => {
    const noticed = [...desk.person.takeNoticed(), ...phone.person.takeNoticed()];
    expect(noticed.filter((one) => !/^409 /.test(one))).toEqual([]);
    await desk.person.leave();
    await phone.person.leave();
  };
  return { desk, phone, read, visit, leave };
}

test('a day of a step is changed on one device, and a colleague’s words from another stay (calm 3)', async () => {
  const { desk, phone, visit, leave } = await openTwo();
  await phone.step.words.fill('Kollegans ord.');
  await phone.step.keep();
  await phone.step.kept();
  // What one notes oneself brings the newest revision, and the colleague's words with it.
  await desk.noteTalk('');
  expect(await desk.step.words.inputValue()).toBe('Kollegans ord.');
  await desk.step.day.fill('2026-09-02');
  await desk.step.keep();
  await desk.step.kept();
  expect(await visit()).toEqual(['2026-09-02', 'Kollegans ord.']);

  // Refused as the colleague was first: the second press saves what was written here, and nothing else.
  await desk.noteTalk('');
  await phone.step.words.fill('Nya ord.');
  await phone.step.keep();
  await phone.step.refused();
  await phone.step.keep();
  await phone.step.kept();
  await desk.step.day.fill('2026-09-03');
  await desk.step.keep();
  await desk.step.refused();
  await expect.poll(() => desk.step.words.inputValue()).toBe('Nya ord.');
  await desk.step.keep();
  await desk.step.kept();
  expect(await visit()).toEqual(['2026-09-03', 'Nya ord.']);

  // Where own words would hide a colleague's, they are refused once; what waited over a closing as well.
  await desk.step.words.fill('Mina ord.');
  await desk.page.close();
  await phone.show();
  await phone.step.words.fill('Sista ord.');
  await phone.step.keep();
  await phone.step.kept();
  const again = await desk.show(await desk.person.openTab());
  expect(await again.step.words.inputValue()).toBe('Mina ord.');
  await again.step.keep();
  await again.step.refused();
  expect(await visit()).toEqual(['2026-09-03', 'Sista ord.']);
  await again.step.keep();
  await expect.poll(visit).toEqual(['2026-09-03', 'Mina ord.']);
  await expect.poll(() => waitingForms(again.page)).toEqual([]);
  await leave();
});

test('a noted talk is changed on two devices, each in its own field', async () => {
  const { desk, phone, read, leave } = await openTwo();
  await phone.talk.words.fill('Kollegans ord.');
  await phone.talk.keep();
  await phone.talk.kept();
  await desk.noteTalk('');
  await expect.poll(() => desk.talk.words.inputValue()).toBe('Kollegans ord.');
  await desk.talk.day.fill('2026-10-02');
  await desk.talk.keep();
  await desk.talk.kept();
  const talk = (await read()).talks.find(({ talkedOn }) => talkedOn === '2026-10-02');
  expect(talk?.words).toBe('Kollegans ord.');
  await leave();
});

test('the next day that is noted with a talk comes into its own field, and a press keeps that', async () => {
  const { desk, read, leave } = await openTwo();
  const noted = (await read()).nextTalkOn === '2027-01-20' ? '2027-01-21' : '2027-01-20';
  await desk.noteTalk(noted);
  await desk.next.keep();
  await desk.next.kept();
  expect([await desk.next.day.inputValue(), (await read()).nextTalkOn]).toEqual([noted, noted]);
  await desk.next.day.fill('2027-01-27');
  await desk.next.keep();
  await desk.next.kept();
  expect((await read()).nextTalkOn).toBe('2027-01-27');
  await expect.poll(() => waitingForms(desk.page)).toEqual([]);
  await leave();
});
