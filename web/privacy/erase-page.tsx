import './erase-page.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Erased, ErasureForCandidate } from '#server/privacy/privacy.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { rememberEntered } from '../ui/entered.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Page } from '../ui/page.tsx';
import { EraseForm } from './erase-form.tsx';
import { forgetDevice } from './forget-device.ts';

const erasureQuery = queryOptions({
  queryKey: ['erasure'],
  queryFn: ({ signal }) => api('GET /api/privacy/erasure', { signal }),
  staleTime: 0,
});

const stays = ['trace', 'mark', 'copies', 'given'] as const;

/** Erasing, step by step: what goes, what stays and why, the own code once, and then that it is done. */
export function ErasePage() {
  const { t } = useTranslation();
  const [done, setDone] = useState<Erased | null>(null);
  const erasure = useQuery({ ...erasureQuery, enabled: done === null });
  const isGone = done?.erased.includes('account') ?? false;
  if (isGone) {
    return (
      <Page heading={t('erase.doneHeading')}>
        <p>{t('erase.done')}</p>
        <p>
          <a href={pathTo('start')}>{t('common.start')}</a>
        </p>
      </Page>
    );
  }
  const onErased = async (erased: Erased) => {
    if (erased.erased.includes('account')) {
      rememberEntered(false);
      setDone(erased);
      await forgetDevice();
    } else await erasure.refetch();
  };
  return (
    <Page heading={t('erase.heading')} isReady={!erasure.isPending}>
      {erasure.isError ? <FetchFault query={erasure} isNext /> : null}
      {erasure.data ? <Erasing erasure={erasure.data} onErased={onErased} /> : null}
    </Page>
  );
}

type ErasingProps = { erasure: ErasureForCandidate; onErased: (erased: Erased) => Promise<void> };

function Erasing({ erasure: { categories, requests, daysSetAside: days }, onErased }: ErasingProps) {
  const { t } = useTranslation();
  const isWaiting = requests.some(({ decidedOn }) => decidedOn === null);
  return (
    <>
      <p>{t('erase.says')}</p>
      {requests.map(({ askedOn, decidedOn, reason }) => (
        <p key={askedOn} className="notice">
          <DayIn sentence={(date) => t('erase.asked', { date })} at={askedOn} />{' '}
          {decidedOn === null ? (
            `${t('erase.waiting')} ${t('erase.month')}`
          ) : (
            <DayIn sentence={(date) => t('erase.kept', { date, reason })} at={decidedOn} />
          )}
        </p>
      ))}
      <h2>{t('erase.what')}</h2>
      <ul>
        {categories.map(({ category, how }) => (
          <li key={category}>
            {t(`erase.categories.${category}`)} {t(`erase.how.${how}`)}
          </li>
        ))}
      </ul>
      <h2>{t('erase.staysHeading')}</h2>
      <ul>
        {stays.map((one) => (
          <li key={one}>{t(`erase.stays.${one}`, { days })}</li>
        ))}
      </ul>
      <h2>{t('erase.copyHeading')}</h2>
      <p>
        {t('erase.copy')} <a href={pathTo('stored')}>{t('list.stored')}</a>
      </p>
      {isWaiting ? null : <EraseForm onErased={onErased} />}
    </>
  );
}
