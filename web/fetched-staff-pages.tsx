/** The pages of those who work here: one file, with their sentences and those of what they read about others. */
import {
  aboutMeSentences,
  openingSentences,
  paperSentences,
  proposalSentences,
  sessionSentences,
} from './fetched-sentences.ts';
import { addSentences } from './locales/i18n.ts';
import type { MatcherPageName } from './matcher-pages.tsx';
import { dataSentences } from './privacy/data-sentences.ts';
import type { StaffPageName } from './staff-pages.tsx';
import type { TeamPageName } from './team-pages.tsx';
import { FetchedPage } from './ui/fetched-page.tsx';

const staffSentences = {
  sv: () => import('./locales/sv.json?staff'),
  en: () => import('./locales/en.json?staff'),
};

const teamSentences = {
  sv: () => import('./locales/sv.json?team'),
  en: () => import('./locales/en.json?team'),
};

/** Whoever supports somebody reads the same report. */
export async function fetchStaffPages() {
  const [{ StaffPages }] = await Promise.all([
    import('./staff-pages.tsx'),
    addSentences(staffSentences),
    addSentences(paperSentences),
    addSentences(dataSentences),
    addSentences(sessionSentences),
    addSentences(aboutMeSentences),
  ]);
  return StaffPages;
}

/** All pages of those who work here are one file. */
export function staffPage(name: StaffPageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="staff" fetchPage={fetchStaffPages} params={{ name, params }} />
  );
}

export async function fetchMatcherPages() {
  const [{ MatcherPages }] = await Promise.all([
    import('./matcher-pages.tsx'),
    addSentences(staffSentences),
    addSentences(paperSentences),
    addSentences(openingSentences),
    addSentences(proposalSentences),
    addSentences(aboutMeSentences),
  ]);
  return MatcherPages;
}

/** Those of matchers are a file of their own: no other member of staff waits for it. */
export function matcherPage(name: MatcherPageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="matcher" fetchPage={fetchMatcherPages} params={{ name, params }} />
  );
}

export async function fetchTeamPages() {
  const [{ TeamPages }] = await Promise.all([
    import('./team-pages.tsx'),
    addSentences(staffSentences),
    addSentences(teamSentences),
  ]);
  return TeamPages;
}

/** What the team says of itself, and what is seldom opened: a file of its own. */
export function teamPage(name: TeamPageName) {
  return () => <FetchedPage name="team" fetchPage={fetchTeamPages} params={{ name }} />;
}
