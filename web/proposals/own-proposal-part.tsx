import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { DayIn } from '../ui/in-sentence.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { AnswerForm } from './answer-form.tsx';
import { OfferedList } from './offered-list.tsx';
import { forgetPlaces, type OwnProposal } from './proposals-query.ts';
import { ReasonColumns } from './reason-columns.tsx';

/** What a matcher asks about: where, why it may fit, and the own answer, which can be changed. */
export function OwnProposalPart({ proposal, isNext }: { proposal: OwnProposal; isNext: boolean }) {
  const { t } = useTranslation();
  const { proposalId, title, companyName, maker, askedOn, state, reasons, offered, placeWish } = proposal;
  const from = useOwnWriter();
  // As it was when the page opened: nothing above the answer moves when it is saved.
  const [isAskedAnew] = useState(state === 'both-yes');
  const answer = useMutation({
    mutationFn: (given: { answer: 'yes' | 'no'; words: string }) =>
      api('POST /api/places/proposals/:proposalId/answer', { params: { proposalId }, body: given }),
    onSuccess: forgetPlaces,
  });
  return (
    <li className="place-row">
      <h3>{t('proposals.placeAt', { title, company: companyName })}</h3>
      <p>
        {askedOn === null ? null : (
          <DayIn
            sentence={(day) =>
              maker === null ? t('places.askedOn', { day }) : t('places.askedBy', { day, maker })
            }
            at={askedOn}
          />
        )}
      </p>
      {/* The longest of them has two lines on a narrow page: nothing moves when it is said anew. */}
      <p className="place-state">{t(`places.state.${state}`)}</p>
      {proposal.companyWords === '' ? null : (
        <p>{t('proposals.companyWords', { words: proposal.companyWords })}</p>
      )}
      {state === 'closed' || state === 'agreed-closed' ? <p>{t(`places.next.${state}`)}</p> : null}
      <OfferedList tasks={proposal.tasks} offered={offered} />
      <ReasonColumns level="h4" {...{ reasons, offered, placeWish }} />
      {state === 'closed' && proposal.companyAnswer === null ? null : (
        <div className="no-print">
          <p>{t(isAskedAnew ? 'places.answerKept' : 'places.answerSays')}</p>
          {isAskedAnew ? <p>{t('places.companyAnew')}</p> : null}
          <AnswerForm
            of="person"
            keptAs={{ from, name: `proposal.person.${proposalId}` }}
            answer={proposal.personAnswer}
            words={proposal.personWords}
            isNext={isNext}
            saving={answer}
          />
        </div>
      )}
    </li>
  );
}
