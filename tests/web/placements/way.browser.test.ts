/** The way of a placement, as a matcher follows it: each step once, with what is said and what can be done. */
import { expect, test } from 'vitest';
import { addressOf, enterAs } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();
const count = (text: string, part: string) => text.split(part).length - 1;

test.each([1280, 360])('a matcher reads each step once, %i pixels wide', async (width) => {
  const { people, browser } = started;
  const matcher = await openPerson(browser, { url: people.server.url, width });
  const { page, t } = matcher;
  await enterAs(matcher, people.staff, people.server.url);
  await page.goto(addressOf('placement', people.made));
  await page.getByRole('heading', { name: t('placements.way.heading'), exact: true }).waitFor();
  // What a form holds is no second time.
  const said = await page.locator('main p').allTextContents();
  const text = said.join('\n');
  const wish = t('placements.personWords', { words: 'Det blir för mycket.' });
  expect([count(text, 'Vi såg lokalen.'), count(text, wish)]).toEqual([1, 1]);
  const steps = await page
    .locator('.way-picture > li')
    .evaluateAll((all) => all.map((one) => one.textContent));
  expect(steps).toHaveLength(4);
  for (const [at, name] of ['visit', 'start', 'pause', 'hours'].entries())
    expect(steps[at]).toContain(t(`placements.kind.${name}`));
  // Named above the way, so that whoever opens the page meets it first.
  const named = t('placements.all.wishes', { wishes: t('placements.wishes.pause') });
  expect(text.indexOf(named)).toBeGreaterThan(-1);
  expect(text.indexOf(named)).toBeLessThan(text.indexOf(wish));
  await matcher.leave();
});

test('a step that did not come about leaves the way, stands once below it, and comes back', async () => {
  const { people, browser } = started;
  const matcher = await openPerson(browser, { url: people.server.url });
  const { page, t, step } = matcher;
  await enterAs(matcher, people.staff, people.server.url);
  await page.goto(addressOf('placement', people.made));
  const onWay = page.locator('.way-picture > li').filter({ hasText: t('placements.kind.visit') });
  const notOn = page.locator('.step-rows > li').filter({ hasText: t('placements.kind.visit') });
  const change = async (row: typeof onWay, state: string) => {
    await row.locator('summary').click();
    await row.getByLabel(t('placements.steps.state'), { exact: true }).selectOption(state);
    await row.getByRole('button', { name: t('placements.steps.keep'), exact: true }).click();
  };
  const movedTo = (where: string) =>
    page.getByText(t('placements.steps.moved', { where: t(`placements.way.${where}`) }), { exact: true });
  await step('what did not come about is said to stand below', async () => {
    await change(onWay, 'taken-away');
    await movedTo('notOn').waitFor();
    expect([await onWay.count(), await notOn.count()]).toEqual([0, 1]);
    expect(await notOn.textContent()).toContain('Vi såg lokalen.');
  });
  await step('what came about after all is said to stand on the way again', async () => {
    await change(notOn, 'happened');
    await movedTo('heading').waitFor();
    expect([await onWay.count(), await notOn.count()]).toEqual([1, 0]);
  });
  await matcher.leave();
});
