/** Which component draws which page of those who work here. Fetched as one file, by them alone. */
import type { ComponentType } from 'react';
import { ConnectedConditionsPage } from './conditions/connected-conditions-page.tsx';
import { DeskWithNews } from './desk-with-news.tsx';
import type { MatcherPageName } from './matcher-pages.tsx';
import { HealthPage } from './organisation/health-page.tsx';
import { OwnOrganisationPage } from './organisation/own-organisation-page.tsx';
import { AssessmentPage } from './privacy/assessment-page.tsx';
import { ErasureRequestsPage } from './privacy/erasure-requests-page.tsx';
import { RecordPage } from './privacy/record-page.tsx';
import { ConnectedReportPage } from './reports/connected-report-page.tsx';
import { QueuePage } from './reviews/queue-page.tsx';
import { ReadersOfPage } from './reviews/readers-of-page.tsx';
import { ReviewPage } from './reviews/review-page.tsx';
import { routes, type StaffRouteName } from './routes.ts';
import { BoardPage } from './sessions/board-page.tsx';
import { HostSessionsPage } from './sessions/host-sessions-page.tsx';
import { PaperPage } from './sessions/paper-page.tsx';
import { SessionPlanPage } from './sessions/session-plan-page.tsx';
import { WallPage } from './sessions/wall-page.tsx';
import { CandidatesPage } from './staff/candidates-page.tsx';
import { CardsPage } from './staff/cards-page.tsx';
import { InvitationPage } from './staff/invitation-page.tsx';
import { OidcReturnPage } from './staff/oidc-return-page.tsx';
import { OwnAccessPage } from './staff/own-access-page.tsx';
import { PeoplePage } from './staff/people-page.tsx';
import { StaffGate } from './staff/staff-gate.tsx';
import { useWriter } from './staff/staff-query.ts';
import { StaffSignInPage } from './staff/staff-sign-in-page.tsx';
import { TalkPage } from './talks/talk-page.tsx';
import { TalksWithPage } from './talks/talks-with-page.tsx';
import type { TeamPageName } from './team-pages.tsx';
import { ThreadWithPage } from './threads/thread-with-page.tsx';
import { ThreadsWithPage } from './threads/threads-with-page.tsx';
import { ConnectedWorksPage } from './works/connected-works-page.tsx';

export type StaffPageName =
  | Exclude<StaffRouteName, MatcherPageName | TeamPageName>
  | 'invitation'
  | 'staffSignIn'
  | 'oidcReturn';

const staffPages = {
  invitation: InvitationPage,
  staffSignIn: StaffSignInPage,
  oidcReturn: OidcReturnPage,
  desk: DeskWithNews,
  ownAccess: OwnAccessPage,
  candidates: CandidatesPage,
  connectedReport: ConnectedReportPage,
  connectedConditions: ConnectedConditionsPage,
  connectedWorks: ConnectedWorksPage,
  talksWith: TalksWithPage,
  talk: TalkPage,
  readersOf: ReadersOfPage,
  reviews: QueuePage,
  review: ReviewPage,
  threadsWith: ThreadsWithPage,
  threadWith: ThreadWithPage,
  cards: CardsPage,
  hostSessions: HostSessionsPage,
  board: BoardPage,
  sessionPlan: SessionPlanPage,
  wall: WallPage,
  paper: PaperPage,
  erasureRequests: ErasureRequestsPage,
  people: PeoplePage,
  ownOrganisation: OwnOrganisation,
  record: RecordPage,
  assessment: AssessmentPage,
  health: HealthPage,
} satisfies Record<StaffPageName, ComponentType<never> | ComponentType>;

/** Whose words they are, `staff` knows, which comes after `organisation`. */
function OwnOrganisation() {
  return <OwnOrganisationPage keptAs={{ from: useWriter(), name: 'organisation' }} />;
}

type StaffPagesProps = { name: StaffPageName; params: Record<string, string> };

export function StaffPages({ name, params }: StaffPagesProps) {
  const Page = staffPages[name] as ComponentType<Record<string, string>>;
  const page = <Page {...params} />;
  return isOfStaff(name) ? <StaffGate name={name}>{page}</StaffGate> : page;
}

function isOfStaff(name: StaffPageName): name is StaffPageName & StaffRouteName {
  return routes[name].signIn === 'staff';
}
