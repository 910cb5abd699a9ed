/** Talks with one candidate: which code one can talk about, and what is prepared. */
import './talks.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { TalksWithCandidate } from '#server/talks/talks.contract.ts';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { candidatesQuery, useNameOf } from '../staff/candidates-query.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { useDay } from '../ui/use-day.ts';
import { useLocale } from '../ui/use-locale.ts';
import { talkQuery, talksWithQuery } from './talks-query.ts';

export function TalksWithPage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const candidates = useQuery(candidatesQuery);
  const talks = useQuery(talksWithQuery(candidateId));
  const candidate = candidates.data?.candidates.find((one) => one.candidateId === candidateId);
  const name = candidate ? nameOf(candidate) : t('staff.candidates.someone');
  const isNotLet = talks.error instanceof ApiError && talks.error.code === 'consent-missing';
  return (
    <Page
      // Nobody's name stands in the history of a shared computer, or at the edge of a paper.
      title={t('talkSupport.prepareTitle')}
      heading={t('talkSupport.with', { name })}
      place={t('staff.desk.heading')}
      isReady={!talks.isPending && !candidates.isPending}
    >
      {isNotLet ? <NotLet name={name} /> : null}
      {talks.isError && !isNotLet ? <FetchFault query={talks} isNext /> : null}
      {talks.data ? (
        <>
          <p>{t('talkSupport.says')}</p>
          <p>{t('talkSupport.size')}</p>
          <Choose talks={talks.data} />
          <Prepared talks={talks.data} />
          <p className="quiet">{t('talkSupport.seenBy', { name })}</p>
        </>
      ) : null}
      <p className="acts">
        <a href={pathTo('candidates')}>{t('talkSupport.toCandidates')}</a>
      </p>
    </Page>
  );
}

function Choose({ talks: { candidateId, handIns } }: { talks: TalksWithCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const prepare = useMutation({
    mutationFn: (submissionId: string) =>
      api('POST /api/candidates/:candidateId/talks', { params: { candidateId }, body: { submissionId } }),
    onSuccess: (talk) => {
      queryClient.setQueryData(talkQuery(candidateId, talk.talkId).queryKey, talk);
      navigate(pathTo('talk', { candidateId, talkId: talk.talkId }));
    },
  });
  if (handIns.length === 0) return <p>{t('talkSupport.noCode')}</p>;
  return (
    <>
      <h2>{t('talkSupport.choose')}</h2>
      <p>{t('talkSupport.chooseSays')}</p>
      <ul className="talk-choices">
        {handIns.map(({ submissionId, title, language }) => (
          <li key={submissionId}>
            <Button isBusy={prepare.isPending} onClick={() => prepare.mutate(submissionId)}>
              {t('talkSupport.prepare', {
                title: title[locale],
                language: t(`common.language.${language}`),
              })}
            </Button>
          </li>
        ))}
      </ul>
      <div className="said-place">
        <Status>
          {prepare.isPending ? <p>{t('talkSupport.making')}</p> : null}
          {prepare.error ? <Notice error={prepare.error} /> : null}
        </Status>
        <p className="quiet until-said">{t('talkSupport.opens')}</p>
      </div>
    </>
  );
}

function Prepared({ talks: { candidateId, talks } }: { talks: TalksWithCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const day = useDay();
  return (
    <>
      <h2>{t('talkSupport.yours')}</h2>
      {talks.length === 0 ? <p>{t('talkSupport.yoursNone')}</p> : null}
      <ul className="talk-choices">
        {talks.map(({ talkId, title, language, preparedOn, state }) => (
          <li key={talkId}>
            <a href={pathTo('talk', { candidateId, talkId })}>
              {t('talkSupport.row', {
                title: title[locale],
                language: t(`common.language.${language}`),
                date: day(preparedOn),
              })}
            </a>
            <p className="quiet">{t(`talkSupport.state.${state}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function NotLet({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('talkSupport.notLet.says', { name })}</p>
      <p>{t('talkSupport.notLet.free')}</p>
      <p>{t('talkSupport.notLet.ask')}</p>
    </>
  );
}
