import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import type { StartTrial } from '../trials/open-trial.ts';
import { TrialDesk } from '../trials/trial-desk.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { companyPartQuery, isNotOpen, useToken } from './company-part-query.ts';
import { LinkNotOpen } from './link-not-open.tsx';

/** A challenge that fits an opening, tried by whoever has the company's link. */
export function CompanyTrialPage({ fittingSlug: slug }: { fittingSlug: string }) {
  const { t } = useTranslation();
  const token = useToken();
  const part = useQuery(companyPartQuery(token));
  const start = useMemo(() => startByLink({ token, slug }), [token, slug]);
  const back = { words: t('companyPart.title'), href: `${pathTo('companyPart')}#${token}` };
  if (isNotOpen(part.error)) return <LinkNotOpen title={t('companyPart.trial.title')} />;
  if (part.isPending) return <FetchingPage />;
  const found = part.data?.canTry && part.data.challenges.some((one) => one.slug === slug);
  if (found) return <TrialDesk slug={slug} start={start} place={back} />;
  return (
    <Page heading={t('companyPart.trial.title')} isOutside>
      {part.isError ? <FetchFault query={part} isNext /> : <p>{t('companyPart.trial.fitsNot')}</p>}
      <p className="row-link">
        <a href={back.href}>{back.words}</a>
      </p>
    </Page>
  );
}

function startByLink(what: { token: string; slug: string }): StartTrial {
  return (visitId) => ({
    startRun: (ask, signal) =>
      api('POST /api/company-part/trials/:visitId/runs', {
        params: { visitId },
        body: { ...what, ask },
        signal,
      }),
    startClaims: (work, signal) =>
      api('POST /api/company-part/trials/:visitId/claims', {
        params: { visitId },
        body: { ...what, work },
        signal,
      }),
  });
}
