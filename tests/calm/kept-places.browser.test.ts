/** A place is kept for what is said of a press: a refusal, at its longest, moves nothing that stands below it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '#web/routes.ts';
import { openPerson } from '../support/browser.ts';
import { partOf } from '../support/how-much.ts';
import { startPeopleInBrowser } from '../support/in-browser.ts';
import { addressOf, enterAs, openPage, routeNames } from './open-page.ts';

const started = startPeopleInBrowser();

/** Says the refusal alone in each place in turn, and tells below which button something moved, and how far. */
function tryEachPlace(page: Page, sentences: string[]): Promise<string[]> {
  return page.evaluate((said) => {
    for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
    const following = (one: Element): Element | null => {
      for (let at: Element | null = one; at && at.localName !== 'main'; at = at.parentElement)
        for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
          if (next.getBoundingClientRect().height > 0) return next;
      return null;
    };
    const topOf = (one: Element) => Math.round(one.getBoundingClientRect().top + scrollY);
    return [...document.querySelectorAll('main .said-place > .status')].flatMap((status) => {
      const place = status.parentElement;
      const below = place && following(place);
      if (!place || !below) return [];
      const before = topOf(below);
      const now = [...status.childNodes];
      const refusal = document.createElement('div');
      refusal.className = 'notice';
      refusal.append(
        ...said.map((words) => Object.assign(document.createElement('p'), { textContent: words })),
      );
      status.replaceChildren(refusal);
      const moved = topOf(below) - before;
      status.replaceChildren(...now);
      return moved === 0 ? [] : [`${place.previousElementSibling?.textContent}: ${moved}`];
    });
  }, sentences);
}

test('a refusal moves nothing below the place that is kept for it, from 320 points on (calm 10)', async () => {
  const { people, browser } = started;
  const { server, client, staff, made } = people;
  const person = await openPerson(browser, { url: server.url, touch: true });
  const { page, t } = person;
  // Everybody can meet the first; of those that one candidate can, none is longer than the other.
  const refusals = {
    320: [t('common.notSavedYet'), t('common.next.try-again')],
    360: [t('errors.work-changed'), t('common.next.reload')],
    1280: [t('errors.work-changed'), t('common.next.reload')],
  };
  const moved: string[] = [];
  for (const name of partOf(routeNames, 3)) {
    await enterAs(person, routes[name].signIn === 'staff' ? staff : client, server.url);
    await openPage(page, addressOf(name, made));
    for (const [width, refusal] of Object.entries(refusals)) {
      await page.setViewportSize({ width: Number(width), height: 740 });
      moved.push(...(await tryEachPlace(page, refusal)).map((told) => `${name} ${width} ${told}`));
    }
  }
  expect(moved).toEqual([]);
  await person.leave();
});
