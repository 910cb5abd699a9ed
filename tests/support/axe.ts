/** What axe finds on a page that not everybody can use. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export type AxeFault = { id: string; nodes: { html: string; failureSummary: string | undefined }[] };

/** To bring axe into a page takes longer than its rules do: the small form of it, once for each document. */
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Every rule on the whole page. */
export function faultsOfAxe(page: Page): Promise<AxeFault[]> {
  return analyse(page, {});
}

/** The rules that another theme can break: what else a page is stays as it is. */
export function faultsOfColours(page: Page): Promise<AxeFault[]> {
  return analyse(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

/** The same as a claim of a journey, which goes on. */
export async function expectAccessible(page: Page, claim: string): Promise<void> {
  expect.soft(await faultsOfAxe(page), `${claim}: axe`).toEqual([]);
}

type WithAxe = Window & { axe?: typeof axe };

/** What is well is not told. No page has frames of others: only the page itself is looked at. */
async function analyse(page: Page, options: axe.RunOptions): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) await page.evaluate(source);
  return page.evaluate(async (chosen) => {
    const { axe } = window as WithAxe;
    if (axe === undefined) throw new Error('The page went away before axe could look at it.');
    const { violations } = await axe.run({ ...chosen, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, options);
}
