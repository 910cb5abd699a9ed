/** *Prova utan konto*: one real challenge in the real workspace. What is written stays on this device. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useLooksAfter } from '../attempts/looks-after.ts';
import type { Workspace } from '../attempts/workspace-controller.ts';
import { Desk } from '../attempts/workspace-desk.tsx';
import { pathTo } from '../routes.ts';
import { askOrCopy } from '../ui/device-copies.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { openTrial } from './open-trial.ts';
import { TakeAlongPanel } from './take-along-panel.tsx';

/** Without contact as this device saw it last: what was written here opens too. */
const trialChallengeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['trial', slug],
    queryFn: ({ signal }) =>
      askOrCopy(`trial:${slug}`, () => api('GET /api/challenges/:slug', { params: { slug }, signal })),
    enabled: slug !== '',
    staleTime: 60_000,
  });

export function TrialPage() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const slug = organisation.data?.tryChallenge ?? '';
  const query = useQuery(trialChallengeQuery(slug));
  const [workspace, setWorkspace] = useState<Workspace>();
  const [round, setRound] = useState(0);
  const challenge = query.data?.answer;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` begins anew when the code was removed.
  useEffect(() => {
    if (!challenge) return;
    let isWanted = true;
    let opened: Workspace | undefined;
    void openTrial(challenge).then((made) => {
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

  if (organisation.data && slug === '')
    return (
      <Page heading={t('trial.closed')}>
        <p>{t('errors.trial-off')}</p>
        <p>
          <a href={pathTo('start')}>{t('common.start')}</a>
        </p>
      </Page>
    );
  const failed = [organisation, query].find(({ isError }) => isError);
  if (!challenge && failed)
    return (
      <Page heading={t('common.notFetched')}>
        <FetchFault query={failed} />
      </Page>
    );
  if (!challenge) return <FetchingPage />;
  return (
    <Desk
      key={`${challenge.slug}-${round}`}
      challenge={challenge}
      workspace={workspace}
      place={{ words: t('trial.place') }}
      drawAside={(open) => (
        <TakeAlongPanel workspace={open} onRemoved={() => setRound((before) => before + 1)} />
      )}
    />
  );
}
