import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferedWords } from '../openings/offered-words.ts';
import { pathTo } from '../routes.ts';
import { DayIn } from '../ui/in-sentence.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';
import { usePersonName } from './person-name.ts';
import type { PersonInList } from './proposals-query.ts';

const states = ['other', 'rather-other', 'not-said'] as const;

type PersonRowProps = { person: PersonInList; withDay: boolean; children?: ReactNode };

/** One person in the list: what they wish for, their headlines, and what to talk about of what is sought. `children`: more of them. */
export function PersonRow({ person, withDay, children }: PersonRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const words = useOfferedWords();
  const nameOf = usePersonName();
  const { candidateId, joinedOn, wish, headlines, moreHeadlines, reasons } = person;
  const nameOfReason = (about: PersonInList['reasons'][number]['about']) =>
    about === 'headline' || about === 'language' || about === 'wish'
      ? t(`proposals.about.${about}`)
      : words.labelOf(about).toLocaleLowerCase();
  const named = headlines.map((name) => name[locale]);
  const more = moreHeadlines === 0 ? [] : [t('proposals.moreHeadlines', { count: moreHeadlines })];
  return (
    <li>
      <p className="row-link">
        <a href={pathTo('listedPerson', { candidateId })}>{nameOf(person)}</a>
      </p>
      <p>
        {t('proposals.wishIs', { wish: t(`proposals.wish.${wish}`) })}{' '}
        {withDay ? <DayIn sentence={(day) => t('proposals.joined', { day })} at={joinedOn} /> : null}
        <br />
        {named.length === 0
          ? t('proposals.noHeadlines')
          : t('proposals.headlinesAre', { headlines: list([...named, ...more]) })}
      </p>
      {children}
      {states.map((state) => {
        const about = reasons.filter((one) => one.state === state).map((one) => nameOfReason(one.about));
        if (about.length === 0) return null;
        return (
          <p key={state} className="quiet">
            {asSentenceStart(t(`proposals.reasonState.${state}`, { about: list(about) }))}
          </p>
        );
      })}
    </li>
  );
}
