/** The workspace of a challenge that is tried without an account. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useLooksAfter } from '../attempts/looks-after.ts';
import type { Workspace } from '../attempts/workspace-controller.ts';
import { Desk } from '../attempts/workspace-desk.tsx';
import { askOrCopy } from '../ui/device-copies.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { openTrial, type StartTrial } from './open-trial.ts';
import { TakeAlongPanel } from './take-along-panel.tsx';

/** Without contact as this device saw it last: what was written here opens too. */
const trialChallengeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['trial', slug],
    queryFn: ({ signal }) =>
      askOrCopy(`trial:${slug}`, () => api('GET /api/challenges/:slug', { params: { slug }, signal })),
    staleTime: 60_000,
  });

type TrialDeskProps = {
  slug: string;
  start: StartTrial;
  /** Where one is, and where that leads. */
  place: { words: string; href?: string };
};

export function TrialDesk({ slug, start, place }: TrialDeskProps) {
  const { t } = useTranslation();
  const query = useQuery(trialChallengeQuery(slug));
  const [workspace, setWorkspace] = useState<Workspace>();
  const [round, setRound] = useState(0);
  const challenge = query.data?.answer;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` begins anew when the code was removed.
  useEffect(() => {
    if (!challenge) return;
    let isWanted = true;
    let opened: Workspace | undefined;
    void openTrial(challenge, start).then((made) => {
      opened = made;
      if (isWanted) setWorkspace(made);
      else made.close();
    });
    return () => {
      isWanted = false;
      setWorkspace(undefined);
      opened?.close();
    };
    // A newer copy of the same challenge does not open the workspace again.
  }, [challenge?.slug, challenge?.version, round]);
  useLooksAfter(workspace);

  if (!challenge && query.isError)
    return (
      <Page heading={t('common.notFetched')}>
        <FetchFault query={query} />
      </Page>
    );
  if (!challenge) return <FetchingPage />;
  return (
    <Desk
      key={`${challenge.slug}-${round}`}
      challenge={challenge}
      workspace={workspace}
      place={place}
      drawAside={(open) => (
        <TakeAlongPanel workspace={open} onRemoved={() => setRound((before) => before + 1)} />
      )}
    />
  );
}
