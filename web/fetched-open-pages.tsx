/** The pages that are read without an account, and what somebody outside sees. Each comes when it is wanted. */
import { aboutMeSentences, openingSentences, paperSentences, sharedSentences } from './fetched-sentences.ts';
import { addSentences } from './locales/i18n.ts';
import type { AboutPageName } from './organisation/about-pages.tsx';
import { dataSentences } from './privacy/data-sentences.ts';
import { FetchedPage } from './ui/fetched-page.tsx';

async function fetchAboutPages() {
  const [{ AboutPages }] = await Promise.all([
    import('./organisation/about-pages.tsx'),
    addSentences({
      sv: () => import('./locales/sv.json?about'),
      en: () => import('./locales/en.json?about'),
    }),
  ]);
  return AboutPages;
}

export function aboutPage(name: AboutPageName) {
  return () => <FetchedPage name="about" fetchPage={fetchAboutPages} params={{ name }} />;
}

async function fetchSharedPage() {
  const [{ SharedPage: Fetched }] = await Promise.all([
    import('./shares/shared-page.tsx'),
    addSentences(sharedSentences),
    addSentences(paperSentences),
    addSentences(aboutMeSentences),
  ]);
  return Fetched;
}

/** What somebody outside sees by a link. */
export function SharedPage() {
  return <FetchedPage name="shared" fetchPage={fetchSharedPage} params={{}} />;
}

async function fetchShareShown() {
  const [{ ShareShownPage: Fetched }] = await Promise.all([
    import('./shares/share-shown-page.tsx'),
    addSentences(sharedSentences),
    addSentences(paperSentences),
    addSentences(aboutMeSentences),
  ]);
  return Fetched;
}

export function ShareShownPage(params: { shareId: string }) {
  return <FetchedPage name="share-shown" fetchPage={fetchShareShown} params={params} />;
}

async function fetchCompanyPart() {
  const [{ CompanyPartPage: Fetched }] = await Promise.all([
    import('./openings/company-part-page.tsx'),
    addSentences(openingSentences),
  ]);
  return Fetched;
}

/** What a company fills in by a link. */
export function CompanyPartPage() {
  return <FetchedPage name="company-part" fetchPage={fetchCompanyPart} params={{}} />;
}

async function fetchWhatIsStored() {
  const [{ WhatIsStoredPage }] = await Promise.all([
    import('./privacy/what-is-stored-page.tsx'),
    addSentences(dataSentences),
  ]);
  return WhatIsStoredPage;
}

export function WhatIsStoredPage() {
  return <FetchedPage name="what-is-stored" fetchPage={fetchWhatIsStored} params={{}} />;
}
