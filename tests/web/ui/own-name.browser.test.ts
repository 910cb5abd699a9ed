/** An organisation's own name: in the top line of every page from its first drawing, and nowhere outside the page. */
import { expect, test } from 'vitest';
import { openPerson } from '../../support/browser.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const name = 'Exempelstads kommun, Code_X';
const started = startInBrowser({ env: { ORGANISATION_NAME: name } });

test('the name stands beside the product name or instead of it, moves nothing, and is in no title (calm 10, 48)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url, width: 360, height: 740 });
  const { page, step } = person;
  const look = (path: string) =>
    step(`${path} is opened`, async () => {
      await page.goto(path);
      await page.locator('h1').waitFor();
    });
  const seen = async () => [await page.locator('.bar .name span').allTextContents(), await page.title()];
  const title = expect.not.stringContaining(name);
  await look('/');
  expect(await seen()).toEqual([['Kodlugn', name], title]);
  await look('/hjalp');
  expect(await seen()).toEqual([['Kodlugn', name], title]);
  await page.route('**/hjalp', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('data-stands="beside"', 'data-stands="instead"');
    await route.fulfill({ response, body: html });
  });
  await look('/hjalp');
  expect(await seen()).toEqual([[name], title]);
  await person.leave();
});
