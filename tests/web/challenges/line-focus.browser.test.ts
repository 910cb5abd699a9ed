/** The reading ruler as it is drawn: what stands beside it is read as well as ever (calm 8). */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contrast } from '#server/organisation/colour-rules.ts';
import { themes } from '../../calm/views.ts';
import { openPerson } from '../../support/browser.ts';
import { enterAtOnce } from '../../support/candidate.ts';
import { partOf } from '../../support/how-much.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

/** Of the pixels themselves: the ground, which most of them have, against what differs most from it. */
async function drawnContrast(page: Page, place: string): Promise<number> {
  const picture = await page.locator(place).first().screenshot();
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('Nothing to draw on.');
    drawing.drawImage(bitmap, 0, 0);
    const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    const counted = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const hex = [...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
      counted.set(`#${hex}`, (counted.get(`#${hex}`) ?? 0) + 1);
    }
    return [...counted].toSorted((one, other) => other[1] - one[1]).map(([colour]) => colour);
  }, picture.toString('base64'));
  const [ground = ''] = colours;
  return Math.max(...colours.map((colour) => contrast(ground, colour)));
}

const groundOf = (page: Page, place: string) =>
  page.locator(place).evaluate((one) => getComputedStyle(one).backgroundColor);

test.each(partOf(themes, 2))(
  'no text beside the reading ruler is dimmed in %s, and its line lies on another ground (calm 8)',
  async (theme) => {
    const person = await openPerson(started.browser, {
      url: started.server.url,
      comfort: { theme, lineFocus: 'on' },
    });
    const { page } = person;
    await enterAtOnce(person);
    await page.goto('/uppgift/booking-clashes');
    await page.locator('.ruler').waitFor();
    // The ruler begins at the heading.
    for (const text of ['.statement h1', '.statement-text p:not(.place-line)', '.statement pre', '.exact h2'])
      expect({ text, contrast: await drawnContrast(page, text) }).toEqual({
        text,
        contrast: expect.toSatisfy((drawn: number) => drawn >= (theme === 'contrast' ? 15 : 7)),
      });
    expect(await groundOf(page, '.ruler')).not.toBe(await groundOf(page, '.ruler-place'));
    await person.leave();
  },
);
