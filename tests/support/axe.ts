/** What axe finds on a page that not everybody can use. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export type AxeFault = { id: string; nodes: { html: string; failureSummary: string | undefined }[] };

/**
 * Every rule on the whole page. What is well is not told, and nothing is gathered from frames of others, of which no page
 * has any: both would take longer than the rules themselves.
 */
export async function faultsOfAxe(page: Page): Promise<AxeFault[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }));
}
