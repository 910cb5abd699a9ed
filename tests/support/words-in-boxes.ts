/** The boxes for words on a page, and what stands in them. */
import type { Locator, Page } from 'playwright-core';

export const textBoxes = 'textarea, input:is([type="text"], [type="email"], [type="tel"], :not([type]))';

/** What is folded away is in sight: as somebody who looks for what they wrote. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('main details')) (one as HTMLDetailsElement).open = true;
  });
}

export type Written = { label: string; words: string };

export function wordsIn(boxes: Locator): Promise<Written[]> {
  return boxes.evaluateAll((all) =>
    (all as (HTMLInputElement | HTMLTextAreaElement)[]).map((box) => ({
      label: box.labels?.[0]?.textContent?.trim() ?? box.getAttribute('aria-label') ?? '',
      words: box.value,
    })),
  );
}

/** Words of its own in each box, as many as there is room for. */
export async function writeIn(
  boxes: Locator,
  wordsFor: (label: string) => string | undefined,
): Promise<void> {
  for (const [index, { label }] of (await wordsIn(boxes)).entries()) {
    const box = boxes.nth(index);
    const longest = Number((await box.getAttribute('maxlength')) ?? 1_000);
    await box.fill((wordsFor(label) ?? `${index + 1} påhittade ord`).slice(0, longest));
  }
}

/** What waits in forms on this device. */
export function waitingForms(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kodlugn.form.')));
}
