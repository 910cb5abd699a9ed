/** Which component draws which page about the person: the report, what is stored, who may see. Fetched as one file. */
import type { ComponentType } from 'react';
import { ErasePage } from './privacy/erase-page.tsx';
import { StoredPage } from './privacy/stored-page.tsx';
import { WhoSeesPage } from './privacy/who-sees-page.tsx';
import { ReportPage } from './reports/report-page.tsx';
import { WayPage } from './reports/way-page.tsx';
import { OwnReviewsPage } from './reviews/own-reviews-page.tsx';
import { SharesPage } from './shares/shares-page.tsx';
import { OwnTalksPage } from './talks/own-talks-page.tsx';

const paperPages = {
  report: ReportPage,
  way: WayPage,
  shares: SharesPage,
  talks: OwnTalksPage,
  ownReviews: OwnReviewsPage,
  stored: StoredPage,
  whoSees: WhoSeesPage,
  erase: ErasePage,
} satisfies Record<string, ComponentType>;
export type PaperPageName = keyof typeof paperPages;

export function PaperPages({ name }: { name: PaperPageName }) {
  const Page = paperPages[name];
  return <Page />;
}
