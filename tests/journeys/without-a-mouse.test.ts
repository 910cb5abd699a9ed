import { expect, test } from 'vitest';
import { openPerson } from '../support/browser.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { goWholeWay } from './candidate-journey.ts';
import { keyboardHands } from './keyboard-hands.ts';
import { treeHands } from './tree-hands.ts';

const started = startInBrowser();

test('the whole way, from the start page to a report and back, can be gone with the keyboard alone (calm 25, 32, 33, 36)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  await goWholeWay(person, keyboardHands(person));
  expect(person.asked()).toContain('PUT /api/accounts/me/comfort');
  await person.leave();
});

test('the whole way can be gone by names, roles and live regions alone, as a screen reader gives them (calm 25, 34, 36)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  await goWholeWay(person, await treeHands(person));
  expect(person.asked()).toContain('PUT /api/accounts/me/comfort');
  await person.leave();
});
