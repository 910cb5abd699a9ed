import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import { api } from '../api.ts';
import { DayIn } from '../ui/in-sentence.tsx';

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => api('GET /api/privacy/views', { signal }),
  staleTime: 0,
});

type SpokenAct =
  | 'report'
  | 'words'
  | 'card'
  | 'ended'
  | 'contact'
  | 'contacted'
  | 'session'
  | 'threadRead'
  | 'threadAnswered'
  | 'talkRead'
  | 'talkPrepared'
  | 'talkNoted'
  | 'talkTold'
  | 'reviewRead'
  | 'reviewWritten'
  | 'reviewReleased'
  | 'readerInvited'
  | 'conditions'
  | 'works'
  | 'listed'
  | 'proposalRead'
  | 'proposalChanged'
  | 'placementRead'
  | 'placementChanged'
  | 'erasureRead'
  | 'erasureDecided';

/** Acts that have a sentence of their own; the others are said to be something with the account. */
const known: Record<string, SpokenAct | undefined> = {
  'report.read-connected': 'report',
  'report.write-connected': 'words',
  'card.replace': 'card',
  'connection.end-connected': 'ended',
  'contact-wish.read': 'contact',
  'contact-wish.settle': 'contacted',
  'talk.read-connected': 'talkRead',
  'talk.prepare': 'talkPrepared',
  'talk.note': 'talkNoted',
  'talk.tell': 'talkTold',
  'review.read-connected': 'reviewRead',
  'review.write-connected': 'reviewWritten',
  'review.release-connected': 'reviewReleased',
  'reader.invite-connected': 'readerInvited',
  'condition.read-connected': 'conditions',
  'work.read-connected': 'works',
  'matcher-list.read': 'listed',
  'proposal.read': 'proposalRead',
  'proposal.change': 'proposalChanged',
  'placement.read': 'placementRead',
  'placement.change': 'placementChanged',
  'session.lead': 'session',
  'thread.read-connected': 'threadRead',
  'thread.answer': 'threadAnswered',
  'erasure.read': 'erasureRead',
  'erasure.decide': 'erasureDecided',
};

/** Vem har tittat: one line for each person, act and day. */
export function Views({ views }: { views: ViewForCandidate[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('views.says')}</p>
      <p className="quiet">{t('views.inList')}</p>
      {views.length === 0 ? <p>{t('views.none')}</p> : null}
      <ul>
        {views.map(({ day, name, role, act }) => (
          <li key={`${day} ${name} ${role} ${act}`}>
            <DayIn
              at={day}
              sentence={(date) =>
                t('views.entry', {
                  date,
                  name: name ?? t('views.unnamed'),
                  role: t(`views.roles.${role}`),
                  act: t(`views.acts.${known[act] ?? 'other'}`),
                })
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
