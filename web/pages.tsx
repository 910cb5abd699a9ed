/** Which component draws which page of routes.ts. */
import { type ComponentType, useEffect, useState } from 'react';
import { useBrowserLocation } from 'wouter/use-browser-location';
import { SignInGate } from './accounts/sign-in-gate.tsx';
import { useSendingHandIns } from './attempts/use-outbox.ts';
import {
  CompanyTrialPage,
  QuestionsPage,
  SubmissionPage,
  TrialPage,
  WorkspacePage,
} from './fetched-code-pages.tsx';
import {
  aboutPage,
  CompanyPartPage,
  SharedPage,
  ShareShownPage,
  WhatIsStoredPage,
} from './fetched-open-pages.tsx';
import {
  aboutMePage,
  ComfortPage,
  paperPage,
  placePage,
  sessionPage,
  wayInPage,
} from './fetched-own-pages.tsx';
import { matcherPage, staffPage, teamPage } from './fetched-staff-pages.tsx';
import { ListWithNews } from './list-with-news.tsx';
import { HelpPage } from './organisation/help-page.tsx';
import { NotFoundPage } from './organisation/not-found-page.tsx';
import { PasskeyInstead } from './passkey-instead.tsx';
import { findRoute, paramsOf, type RouteName, routes } from './routes.ts';
import { Beneath } from './ui/beneath.tsx';
import { answerLinks } from './ui/links.ts';

type NoParams = Record<string, never>;
const pages = {
  start: NotFoundPage,
  enter: wayInPage('enter'),
  ownCode: wayInPage('ownCode'),
  welcome: wayInPage('welcome'),
  list: ListWithNews,
  challenge: WorkspacePage,
  submission: SubmissionPage,
  questions: QuestionsPage,
  talks: paperPage('talks'),
  ownReviews: paperPage('ownReviews'),
  headlines: aboutMePage('headlines'),
  find: aboutMePage('find'),
  conditions: aboutMePage('conditions'),
  condition: aboutMePage('condition'),
  works: aboutMePage('works'),
  work: aboutMePage('work'),
  places: placePage('places'),
  placeWish: placePage('placeWish'),
  ownPlacements: placePage('ownPlacements'),
  ownAgreement: placePage('ownAgreement'),
  report: paperPage('report'),
  way: paperPage('way'),
  shares: paperPage('shares'),
  shareShown: ShareShownPage,
  shared: SharedPage,
  companyPart: CompanyPartPage,
  companyTrial: CompanyTrialPage,
  stored: paperPage('stored'),
  whoSees: paperPage('whoSees'),
  whatIsStored: WhatIsStoredPage,
  erase: paperPage('erase'),
  comfort: ComfortPage,
  tryOut: TrialPage,
  sessions: sessionPage('sessions'),
  session: sessionPage('session'),
  visit: sessionPage('visit'),
  threads: sessionPage('threads'),
  thread: sessionPage('thread'),
  relatives: aboutPage('relatives'),
  compensation: aboutPage('compensation'),
  cities: aboutPage('cities'),
  help: HelpPage,
  calm: aboutPage('calm'),
  accessibility: aboutPage('accessibility'),
  invitation: staffPage('invitation'),
  staffSignIn: staffPage('staffSignIn'),
  oidcReturn: staffPage('oidcReturn'),
  desk: staffPage('desk'),
  ownAccess: staffPage('ownAccess'),
  candidates: staffPage('candidates'),
  connectedReport: staffPage('connectedReport'),
  connectedConditions: staffPage('connectedConditions'),
  connectedWorks: staffPage('connectedWorks'),
  talksWith: staffPage('talksWith'),
  talk: staffPage('talk'),
  readersOf: staffPage('readersOf'),
  reviews: staffPage('reviews'),
  review: staffPage('review'),
  rubric: teamPage('rubric'),
  threadsWith: staffPage('threadsWith'),
  threadWith: staffPage('threadWith'),
  cards: staffPage('cards'),
  hostSessions: staffPage('hostSessions'),
  board: staffPage('board'),
  sessionPlan: staffPage('sessionPlan'),
  wall: staffPage('wall'),
  paper: staffPage('paper'),
  matcherList: matcherPage('matcherList'),
  listedPerson: matcherPage('listedPerson'),
  proposals: matcherPage('proposals'),
  proposal: matcherPage('proposal'),
  placements: matcherPage('placements'),
  placement: matcherPage('placement'),
  agreement: matcherPage('agreement'),
  companies: matcherPage('companies'),
  company: matcherPage('company'),
  newCompany: matcherPage('newCompany'),
  newOpening: matcherPage('newOpening'),
  openings: matcherPage('openings'),
  opening: matcherPage('opening'),
  mirror: teamPage('mirror'),
  steps: teamPage('steps'),
  erasureRequests: staffPage('erasureRequests'),
  people: staffPage('people'),
  ownOrganisation: staffPage('ownOrganisation'),
  record: staffPage('record'),
  assessment: staffPage('assessment'),
  feedKeys: teamPage('feedKeys'),
  health: staffPage('health'),
  audit: teamPage('audit'),
} satisfies Record<RouteName, ComponentType<NoParams> | ComponentType<never>>;

const withWorkspace: RouteName[] = ['challenge', 'tryOut', 'companyTrial'];
/** Pages that one looks at in between: what lies open beneath stays as it was. */
const inBetween: RouteName[] = ['comfort', 'help'];

/** Draws the page of the present address. A workspace stays open beneath Utseende and Hjälp. */
export function Pages() {
  const [pathname, navigate] = useBrowserLocation();
  useEffect(() => answerLinks(navigate), [navigate]);
  useSendingHandIns();

  const name = findRoute(pathname);
  const [workspace, setWorkspace] = useState<string | null>(null);
  const stays = name !== undefined && inBetween.includes(name) ? workspace : null;
  const open = name !== undefined && withWorkspace.includes(name) ? pathname : stays;
  if (open !== workspace) setWorkspace(open);
  return (
    <>
      {open === null ? null : (
        <Beneath key={open} isBeneath={open !== pathname}>
          <PageAt pathname={open} />
        </Beneath>
      )}
      {open === pathname ? null : <PageAt key={pathname} pathname={pathname} />}
    </>
  );
}

function PageAt({ pathname }: { pathname: string }) {
  const name = findRoute(pathname);
  if (name === undefined) return <NotFoundPage />;
  const Page = pages[name] as ComponentType<Record<string, string>>;
  const page = <Page key={pathname} {...paramsOf(name, pathname)} />;
  return routes[name].signIn === true ? (
    <SignInGate key={name} otherWays={<PasskeyInstead goal={pathname} />}>
      {page}
    </SignInGate>
  ) : (
    page
  );
}
