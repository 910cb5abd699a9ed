/** The pages of a person about themselves, and the ways in: each file, with its sentences, comes when it is wanted. */
import type { AboutMePageName } from './about-me-pages.tsx';
import {
  aboutMeSentences,
  openingSentences,
  paperSentences,
  proposalSentences,
  sessionSentences,
} from './fetched-sentences.ts';
import { addSentences } from './locales/i18n.ts';
import type { PaperPageName } from './paper-pages.tsx';
import type { PlacePageName } from './place-pages.tsx';
import type { SessionPageName } from './session-pages.tsx';
import { FetchedPage } from './ui/fetched-page.tsx';
import type { WayInPageName } from './way-in-pages.tsx';

async function fetchComfortPage() {
  const [{ ComfortPage }] = await Promise.all([
    import('./comfort/comfort-page.tsx'),
    addSentences({
      sv: () => import('./locales/sv.json?comfort'),
      en: () => import('./locales/en.json?comfort'),
    }),
  ]);
  return ComfortPage;
}

export function ComfortPage() {
  return <FetchedPage name="comfort" fetchPage={fetchComfortPage} params={{}} />;
}

export async function fetchWayInPages() {
  const [{ WayInPages }] = await Promise.all([
    import('./way-in-pages.tsx'),
    addSentences({
      sv: () => import('./locales/sv.json?ways'),
      en: () => import('./locales/en.json?ways'),
    }),
  ]);
  return WayInPages;
}

export function wayInPage(name: WayInPageName) {
  return () => <FetchedPage name="ways" fetchPage={fetchWayInPages} params={{ name }} />;
}

async function fetchPaperPages() {
  const [{ PaperPages }] = await Promise.all([import('./paper-pages.tsx'), addSentences(paperSentences)]);
  return PaperPages;
}

export function paperPage(name: PaperPageName) {
  return () => <FetchedPage name="papers" fetchPage={fetchPaperPages} params={{ name }} />;
}

async function fetchAboutMePages() {
  const [{ AboutMePages }] = await Promise.all([
    import('./about-me-pages.tsx'),
    addSentences(aboutMeSentences),
  ]);
  return AboutMePages;
}

export function aboutMePage(name: AboutMePageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="about-me" fetchPage={fetchAboutMePages} params={{ name, params }} />
  );
}

async function fetchPlacePages() {
  const [{ PlacePages }] = await Promise.all([
    import('./place-pages.tsx'),
    addSentences(proposalSentences),
    addSentences(openingSentences),
    // On an agreement stands how one works.
    addSentences(aboutMeSentences),
  ]);
  return PlacePages;
}

export function placePage(name: PlacePageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="places" fetchPage={fetchPlacePages} params={{ name, params }} />
  );
}

async function fetchSessionPages() {
  const [{ SessionPages }] = await Promise.all([
    import('./session-pages.tsx'),
    addSentences(sessionSentences),
  ]);
  return SessionPages;
}

export function sessionPage(name: SessionPageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="sessions" fetchPage={fetchSessionPages} params={{ name, params }} />
  );
}
