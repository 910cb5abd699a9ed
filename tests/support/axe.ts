/** What axe finds on a page that not everybody can use. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export type AxeFault = { id: string; nodes: { html: string; failureSummary: string | undefined }[] };

/** Every rule on the whole page. */
export function faultsOfAxe(page: Page): Promise<AxeFault[]> {
  return analyse(page);
}

/** The rules that another theme can break: what else a page is stays as it is. */
export function faultsOfColours(page: Page): Promise<AxeFault[]> {
  return analyse(page, ['color-contrast', 'link-in-text-block']);
}

/**
 * What is well is not told, and nothing is gathered from frames of others, of which no page has any: both would take
 * longer than the rules themselves.
 */
async function analyse(page: Page, rules?: string[]): Promise<AxeFault[]> {
  const runOnly = rules && { type: 'rule' as const, values: rules };
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], ...(runOnly && { runOnly }) })
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }));
}
