import './placements.css';
import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import {
  type Agreement,
  agreementQuery,
  ownAgreementQuery,
  ownPlacementsQuery,
  rememberOwn,
} from './placements-query.ts';

/** The agreement as a matcher prints it. */
export function AgreementPage({ placementId }: { placementId: string }) {
  const { t } = useTranslation();
  return (
    <Paper heading={t('placements.agreement.title')} agreement={useQuery(agreementQuery(placementId))}>
      <a href={pathTo('placement', { placementId })}>{t('placements.toOne')}</a>
    </Paper>
  );
}

/** The same, as its person prints it. They choose whether how they work stands there. */
export function OwnAgreementPage({ placementId }: { placementId: string }) {
  const { t } = useTranslation();
  return (
    <Paper
      heading={t('placements.agreement.ownTitle')}
      agreement={useQuery(ownAgreementQuery(placementId))}
      choice={<ConditionsChoice placementId={placementId} />}
    >
      <a href={pathTo('ownPlacements')}>{t('placements.toOwn')}</a>
    </Paper>
  );
}

type PaperProps = {
  heading: string;
  agreement: UseQueryResult<Agreement>;
  choice?: ReactNode;
  children: ReactNode;
};

function Paper({ heading, agreement, choice, children }: PaperProps) {
  const { t } = useTranslation();
  const isGone = agreement.error instanceof ApiError && agreement.error.code === 'placement-not-found';
  return (
    <Page heading={heading} isReady={!agreement.isPending}>
      {isGone ? <p>{t('errors.placement-not-found')}</p> : null}
      {agreement.isError && !isGone ? <FetchFault query={agreement} isNext /> : null}
      {agreement.data ? (
        <>
          <p className="no-print">{t('placements.agreement.printSays')}</p>
          {choice}
          <p className="acts no-print">
            <Button isNext onClick={() => window.print()}>
              {t('placements.agreement.print')}
            </Button>
          </p>
          <AgreementSheet agreement={agreement.data} />
        </>
      ) : null}
      <p className="acts">{children}</p>
    </Page>
  );
}

function ConditionsChoice({ placementId }: { placementId: string }) {
  const { t } = useTranslation();
  const own = useQuery(ownPlacementsQuery);
  const choose = useMutation({
    mutationFn: (showsConditions: boolean) =>
      api('PUT /api/own-placements/:placementId/conditions', {
        params: { placementId },
        body: { showsConditions },
      }),
    onSuccess: async (now) => {
      rememberOwn(now);
      await queryClient.invalidateQueries({ queryKey: ownAgreementQuery(placementId).queryKey });
    },
  });
  const saved = own.data?.placements.find((one) => one.placementId === placementId)?.showsConditions ?? false;
  return (
    <div className="no-print">
      <label className="choice">
        <input
          type="checkbox"
          checked={choose.isPending ? choose.variables : saved}
          onChange={({ target }) => choose.mutate(target.checked)}
        />
        {t('placements.agreement.showConditions')}
      </label>
      <p className="quiet">{t('placements.agreement.showConditionsSay')}</p>
      <Status>{choose.isError ? <Notice error={choose.error} /> : null}</Status>
    </div>
  );
}
