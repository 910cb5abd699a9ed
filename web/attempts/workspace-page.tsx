/** One challenge of the person's own, in the workspace. */
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { ApiError } from '../api.ts';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { useMyPath } from './my-path.ts';
import { PausePanel } from './pause-panel.tsx';
import { useWorkspace } from './use-workspace.ts';
import type { Workspace } from './workspace-controller.ts';
import { type BesideWork, Desk } from './workspace-desk.tsx';

export function WorkspacePage({ slug, beside }: { slug: string; beside?: BesideWork }) {
  const { t } = useTranslation();
  const { challenge, workspace, error, retry } = useWorkspace(slug);
  if (error)
    return (
      <Page heading={t(headingOf(error))}>
        <FetchFault query={{ error, isFetching: false, refetch: retry }} />
      </Page>
    );
  if (!challenge) return <FetchingPage />;
  return <Opened key={challenge.slug} challenge={challenge} workspace={workspace} beside={beside} />;
}

/** What the page is about when there is no challenge to show. */
function headingOf(error: unknown) {
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'challenge-not-found') return 'notFound.challenge';
  return code === 'challenge-withheld' ? 'notFound.withheld' : 'common.notFetched';
}

type OpenedProps = {
  challenge: ChallengeForCandidate;
  workspace: Workspace | undefined;
  beside: BesideWork | undefined;
};

function Opened({ challenge, workspace, beside }: OpenedProps) {
  const { t } = useTranslation();
  const words = usePlace(challenge.slug);
  // Known before the pause panel tells who may get in touch: nothing there is pushed aside by a late answer.
  useOrganisation();
  return (
    <Desk
      challenge={challenge}
      workspace={workspace}
      place={{ words: words ?? t('common.list'), href: pathTo('list') }}
      drawAside={(open) => <PausePanel workspace={open} />}
      beside={beside}
    />
  );
}

/** Where this challenge stands in the person's list; nothing when it stands in none, or is not known yet. */
function usePlace(slug: string): string | undefined {
  const { t } = useTranslation();
  const path = useMyPath({ staleTime: 60_000 });
  const entries = path.data?.answer.entries ?? [];
  const at = entries.findIndex((entry) => entry.challenge.slug === slug);
  return at < 0 ? undefined : t('workspace.place', { number: at + 1, of: entries.length });
}
