import {
  fetchQuestions,
  fetchSubmission,
  fetchWorkspace,
  fetchWorkspaceBeside,
} from './fetched-code-pages.tsx';
import { fetchWayInPages } from './fetched-own-pages.tsx';
import { fetchMatcherPages, fetchStaffPages, fetchTeamPages } from './fetched-staff-pages.tsx';
import type { MatcherPageName } from './matcher-pages.tsx';
import { findRoute, type RouteName, routes } from './routes.ts';
import type { TeamPageName } from './team-pages.tsx';
import { findBeside } from './ui/entered.ts';
import { pageQuery } from './ui/fetched-page.tsx';
import { accountQuery, queryClient } from './ui/queries.ts';

const ofMatchers: readonly RouteName[] = [
  'matcherList',
  'listedPerson',
  'proposals',
  'proposal',
  'placements',
  'placement',
  'agreement',
  'companies',
  'company',
  'newCompany',
  'newOpening',
  'openings',
  'opening',
] satisfies MatcherPageName[];
const ofTheTeam: readonly RouteName[] = [
  'mirror',
  'steps',
  'feedKeys',
  'rubric',
  'audit',
] satisfies TeamPageName[];

/** What the page of this address needs is asked for at once, while the sentences are on their way. */
export function fetchAhead(pathname: string): void {
  const name = findRoute(pathname);
  if (name === 'enter' || name === 'ownCode' || name === 'welcome')
    void queryClient.prefetchQuery(pageQuery('ways', fetchWayInPages));
  if (name === undefined || !routes[name].signIn) return;
  if (routes[name].signIn === 'staff') {
    if (ofMatchers.includes(name)) void queryClient.prefetchQuery(pageQuery('matcher', fetchMatcherPages));
    else if (ofTheTeam.includes(name)) void queryClient.prefetchQuery(pageQuery('team', fetchTeamPages));
    else void queryClient.prefetchQuery(pageQuery('staff', fetchStaffPages));
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
