import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { type PersonForMatcher, rememberProposal } from './proposals-query.ts';

/** Lays an open opening beside the person. They are not asked by it. */
export function LayBeside({
  person: { candidateId, openings },
}: {
  person: Pick<PersonForMatcher, 'candidateId' | 'openings'>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [openingId, setOpeningId] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const lay = useMutation({
    mutationFn: () => api('POST /api/proposals', { body: { candidateId, openingId } }),
    onSuccess: (proposal) => {
      rememberProposal(proposal);
      navigate(pathTo('proposal', proposal));
    },
  });
  if (openings.length === 0) return <p>{t('proposals.lay.none')}</p>;
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (lay.isPending) return;
        setIsLacking(openingId === '');
        if (openingId !== '') lay.mutate();
      }}
    >
      <label htmlFor={id}>{t('proposals.lay.opening')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('proposals.lay.says')}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={openingId}
        onChange={({ target }) => setOpeningId(target.value)}
      >
        <option value="">{t('proposals.lay.choose')}</option>
        {openings.map((one) => (
          <option key={one.openingId} value={one.openingId}>
            {t('proposals.placeAt', { title: one.title, company: one.companyName })}
          </option>
        ))}
      </select>
      <p className="acts">
        <Button type="submit" isNext isBusy={lay.isPending}>
          {t('proposals.lay.act')}
        </Button>
      </p>
      <Status>
        {isLacking && openingId === '' ? <p>{t('proposals.lay.lacking')}</p> : null}
        {lay.isError ? <Notice error={lay.error} /> : null}
      </Status>
    </form>
  );
}
