/** The pages about code: the workspace, what was handed in, questions on it, and the trial. Each comes when it is wanted. */
import { useState } from 'react';
import { openingSentences, sessionSentences } from './fetched-sentences.ts';
import { addSentences } from './locales/i18n.ts';
import { findBeside } from './ui/entered.ts';
import { FetchedPage } from './ui/fetched-page.tsx';

export const fetchWorkspace = async () => (await import('./attempts/workspace-page.tsx')).WorkspacePage;
export const fetchSubmission = async () => (await import('./attempts/submission-page.tsx')).SubmissionPage;

/** With the line about the session where one is, or about what somebody has written: only where there is either. */
export async function fetchWorkspaceBeside() {
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

export async function fetchQuestions() {
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

async function fetchCompanyTrial() {
  const [{ CompanyTrialPage: Fetched }] = await Promise.all([
    import('./openings/company-trial-page.tsx'),
    addSentences(openingSentences),
  ]);
  return Fetched;
}

/** A challenge that fits what a company offers, tried by its link. */
export function CompanyTrialPage(params: { fittingSlug: string }) {
  return <FetchedPage name="company-trial" fetchPage={fetchCompanyTrial} params={params} />;
}
