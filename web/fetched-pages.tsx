/** The pages whose code, and whose sentences, come when they are wanted: a page waits for its own alone. */
import { useState } from 'react';
import { addSentences } from './locales/i18n.ts';
import type { AboutPageName } from './organisation/about-pages.tsx';
import type { PaperPageName } from './paper-pages.tsx';
import { dataSentences } from './privacy/data-sentences.ts';
import { findRoute, routes } from './routes.ts';
import type { SessionPageName } from './session-pages.tsx';
import type { StaffPageName } from './staff-pages.tsx';
import { findBeside } from './ui/entered.ts';
import { FetchedPage, pageQuery } from './ui/fetched-page.tsx';
import { accountQuery, queryClient } from './ui/queries.ts';
import type { WayInPageName } from './way-in-pages.tsx';

const fetchWorkspace = async () => (await import('./attempts/workspace-page.tsx')).WorkspacePage;
const fetchSubmission = async () => (await import('./attempts/submission-page.tsx')).SubmissionPage;

/** With the line about the session where one is, or about what somebody has written: only where there is either. */
async function fetchWorkspaceBeside() {
  const [{ WorkspaceBeside }] = await Promise.all([
    import('./workspace-beside.tsx'),
    addSentences(sessionSentences),
  ]);
  return WorkspaceBeside;
}

export function WorkspacePage(params: { slug: string }) {
  const [isBeside] = useState(() => findBeside() !== null);
  return isBeside ? (
    <FetchedPage name="workspace-beside" fetchPage={fetchWorkspaceBeside} params={params} />
  ) : (
    <FetchedPage name="workspace" fetchPage={fetchWorkspace} params={params} />
  );
}

export function SubmissionPage(params: { submissionId: string }) {
  return <FetchedPage name="submission" fetchPage={fetchSubmission} params={params} />;
}

async function fetchQuestions() {
  const [{ QuestionsPage }] = await Promise.all([
    import('./questions/questions-page.tsx'),
    addSentences({
      sv: () => import('./locales/sv.json?questions'),
      en: () => import('./locales/en.json?questions'),
    }),
  ]);
  return QuestionsPage;
}

export function QuestionsPage(params: { submissionId: string }) {
  return <FetchedPage name="questions" fetchPage={fetchQuestions} params={params} />;
}

const fetchTrial = async () => (await import('./trials/trial-page.tsx')).TrialPage;

export function TrialPage() {
  return <FetchedPage name="trial" fetchPage={fetchTrial} params={{}} />;
}

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

async function fetchWayInPages() {
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

const paperSentences = {
  sv: () => import('./locales/sv.json?papers'),
  en: () => import('./locales/en.json?papers'),
};

async function fetchPaperPages() {
  const [{ PaperPages }] = await Promise.all([import('./paper-pages.tsx'), addSentences(paperSentences)]);
  return PaperPages;
}

export function paperPage(name: PaperPageName) {
  return () => <FetchedPage name="papers" fetchPage={fetchPaperPages} params={{ name }} />;
}

const sessionSentences = {
  sv: () => import('./locales/sv.json?sessions'),
  en: () => import('./locales/en.json?sessions'),
};

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

const sharedSentences = {
  sv: () => import('./locales/sv.json?shared'),
  en: () => import('./locales/en.json?shared'),
};

async function fetchSharedPage() {
  const [{ SharedPage: Fetched }] = await Promise.all([
    import('./shares/shared-page.tsx'),
    addSentences(sharedSentences),
    addSentences(paperSentences),
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
  ]);
  return Fetched;
}

export function ShareShownPage(params: { shareId: string }) {
  return <FetchedPage name="share-shown" fetchPage={fetchShareShown} params={params} />;
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

/** Whoever supports somebody reads the same report. */
async function fetchStaffPages() {
  const [{ StaffPages }] = await Promise.all([
    import('./staff-pages.tsx'),
    addSentences({
      sv: () => import('./locales/sv.json?staff'),
      en: () => import('./locales/en.json?staff'),
    }),
    addSentences(paperSentences),
    addSentences(dataSentences),
    addSentences(sessionSentences),
  ]);
  return StaffPages;
}

/** All pages of those who work here are one file. */
export function staffPage(name: StaffPageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="staff" fetchPage={fetchStaffPages} params={{ name, params }} />
  );
}

/** What the page of this address needs is asked for at once, while the sentences are on their way. */
export function fetchAhead(pathname: string): void {
  const name = findRoute(pathname);
  if (name === 'enter' || name === 'ownCode' || name === 'welcome')
    void queryClient.prefetchQuery(pageQuery('ways', fetchWayInPages));
  if (name === undefined || !routes[name].signIn) return;
  if (routes[name].signIn === 'staff') {
    void queryClient.prefetchQuery(pageQuery('staff', fetchStaffPages));
    return;
  }
  void queryClient.prefetchQuery(accountQuery);
  if (name === 'challenge')
    void queryClient.prefetchQuery(
      findBeside() === null
        ? pageQuery('workspace', fetchWorkspace)
        : pageQuery('workspace-beside', fetchWorkspaceBeside),
    );
  if (name === 'questions') void queryClient.prefetchQuery(pageQuery('questions', fetchQuestions));
  if (name === 'submission') void queryClient.prefetchQuery(pageQuery('submission', fetchSubmission));
}
