/** Every page at an address that somebody with an account and a hand-in can open. */
import type { Page } from 'playwright-core';
import { type RouteName, routes } from '#web/routes.ts';
import type { Person } from '../support/browser.ts';
import type { StaffClient } from '../support/client.ts';

export const routeNames = Object.keys(routes) as RouteName[];

/** Those that a candidate can open to some use. */
export const candidatesPages = routeNames.filter((name) => routes[name].signIn !== 'staff');

export type Made = {
  slug: string;
  submissionId: string;
  /** Whom that person writes with. */
  staffId?: string;
  /** Who handed it in, where somebody of the staff meets them. */
  candidateId?: string;
  /** A talk about it, which that member of staff prepared. */
  talkId?: string;
  /** A review of it, by the same member of staff. */
  reviewId?: string;
  /** One that goes on, where the candidate is. */
  sessionId?: string;
  /** Of what that person says of how they work best. */
  theme?: string;
  /** What that person brought along. */
  workId?: string;
  /** Of the bank that a member of staff keeps. */
  companyId?: string;
  /** Which that company offers. */
  openingId?: string;
  /** By which the company writes its part of that, and a challenge that fits it. */
  partToken?: string;
  fittingSlug?: string;
  /** Laid beside that person, who was asked. */
  proposalId?: string;
  /** Of that person, with steps and a talk. */
  placementId?: string;
  /** Of what that person shares. */
  shareId?: string;
};

const byCompanysLink: RouteName[] = ['companyPart', 'companyTrial'];

export function addressOf(name: RouteName, made: Made): string {
  const values: Record<string, string> = made;
  const path = routes[name].path.replaceAll(/:(\w+)/g, (part, key: string) => values[key] ?? part);
  return byCompanysLink.includes(name) && made.partToken ? `${path}#${made.partToken}` : path;
}

/** The browser enters as the one who called the API: nothing is typed. */
export async function enterAs({ context }: Person, { cookie }: StaffClient, url: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
}

/** Opens a page, and waits until it has everything: a workspace its code, too. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main:not([aria-busy="true"]) h1').first().waitFor();
  await page
    .locator('#root:not(:has(.workspace)), .work-code:is(.monaco, .plain)')
    .first()
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}
