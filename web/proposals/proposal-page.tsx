import '../staff/staff.css';
import './proposals.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { AnswerForm } from './answer-form.tsx';
import { OfferedList } from './offered-list.tsx';
import { usePersonName } from './person-name.ts';
import { type Proposal, proposalQuery, rememberProposal, seeChange } from './proposals-query.ts';
import { ReasonColumns } from './reason-columns.tsx';

/** A person and an opening beside each other: why they may fit, how far it has come, and what can be done now. */
export function ProposalPage({ proposalId }: { proposalId: string }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const proposal = useQuery(proposalQuery(proposalId));
  const isGone = proposal.error instanceof ApiError && proposal.error.code === 'proposal-not-found';
  return (
    <Page
      // Nobody's name stands in the history of a shared computer, or at the edge of a paper.
      title={t('proposals.one.title')}
      heading={
        proposal.data
          ? t('proposals.pair', { name: nameOf(proposal.data), place: proposal.data.title })
          : t('proposals.one.title')
      }
      place={t('staff.desk.heading')}
      isReady={!proposal.isPending}
    >
      {isGone ? <p>{t('errors.proposal-not-found')}</p> : null}
      {proposal.isError && !isGone ? <FetchFault query={proposal} isNext /> : null}
      {proposal.data ? <OneProposal proposal={proposal.data} /> : null}
      <p className="acts no-print">
        {proposal.data ? (
          <a href={pathTo('listedPerson', proposal.data)}>{t('proposals.one.toPerson')}</a>
        ) : null}
        {proposal.data ? <a href={pathTo('opening', proposal.data)}>{t('proposals.one.toOpening')}</a> : null}
        <a href={pathTo('proposals')}>{t('proposals.list.toProposals')}</a>
        {proposal.data?.state === 'both-yes' || proposal.data?.state === 'agreed-closed' ? (
          <a href={pathTo('placements')}>{t('proposals.one.toPlacements')}</a>
        ) : null}
      </p>
    </Page>
  );
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { companyName, state, maker, madeOn, reasons, offered, placeWish, tasks } = proposal;
  return (
    <>
      <p>
        {companyName}.{' '}
        <DayIn
          sentence={(day) =>
            maker === null ? t('proposals.made', { day }) : t('proposals.madeBy', { day, maker })
          }
          at={madeOn}
        />
      </p>
      <h2>{t('proposals.one.state')}</h2>
      <p>
        <strong>{t(`proposals.state.${state}`)}</strong>
      </p>
      {state === 'agreed-closed' ? <p>{t('proposals.one.agreedClosed')}</p> : null}
      {proposal.personWords === '' ? null : (
        <p className="own-words">{t('proposals.one.personWords', { words: proposal.personWords })}</p>
      )}
      {proposal.companyWords === '' ? null : (
        <p>{t('proposals.companyWords', { words: proposal.companyWords })}</p>
      )}
      <Acts proposal={proposal} />
      <ReasonColumns level="h2" {...{ reasons, offered, placeWish }} />
      <h2>{t('proposals.one.place')}</h2>
      <OfferedList tasks={tasks} offered={offered} />
      <p className="acts no-print">
        <Button onClick={() => window.print()}>{t('proposals.print')}</Button>
      </p>
    </>
  );
}

function Acts({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { proposalId, revision, state, askedOn, personAnswer } = proposal;
  const params = { proposalId };
  const ask = useMutation({
    mutationFn: () => api('POST /api/proposals/:proposalId/ask', { params, body: { revision } }),
    onSuccess: rememberProposal,
    onError: (error) => seeChange(error, proposalId),
  });
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/proposals/:proposalId', { params }),
    onSuccess: () => navigate(pathTo('proposals')),
  });
  const from = useWriter();
  const note = useMutation({
    mutationFn: (answer: { answer: 'yes' | 'no'; words: string }) =>
      api('POST /api/proposals/:proposalId/company-answer', { params, body: { ...answer, revision } }),
    onSuccess: rememberProposal,
    onError: (error) => seeChange(error, proposalId),
  });
  return (
    <div className="no-print">
      {askedOn === null ? (
        <>
          {state === 'draft' ? <p>{t('proposals.one.askSays')}</p> : null}
          <p className="acts">
            {state === 'draft' ? (
              <Button isNext isBusy={ask.isPending} onClick={() => ask.mutate()}>
                {t('proposals.one.ask')}
              </Button>
            ) : null}
            <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
              {t('proposals.one.remove')}
            </Button>
          </p>
        </>
      ) : null}
      <Status>
        {ask.isSuccess ? <p>{t('proposals.one.asked')}</p> : null}
        {ask.isError ? <Notice error={ask.error} /> : null}
        {remove.isError ? <Notice error={remove.error} /> : null}
      </Status>
      {personAnswer === 'yes' && state !== 'closed' ? (
        <AnswerForm
          of="company"
          keptAs={{ from, name: `proposal.company.${proposalId}` }}
          answer={proposal.companyAnswer}
          words={proposal.companyWords}
          saving={note}
        />
      ) : null}
    </div>
  );
}
