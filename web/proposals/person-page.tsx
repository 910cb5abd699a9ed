import '../staff/staff.css';
import './proposals.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { useOfferedWords } from '../openings/offered-words.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { LayBeside } from './lay-beside.tsx';
import { usePersonName } from './person-name.ts';
import { ProposalRow } from './proposal-row.tsx';
import { type PersonForMatcher, personQuery } from './proposals-query.ts';

type PersonPageProps = { candidateId: string; isReady: boolean; children?: ReactNode };

/**
 * Somebody in the matcher's list: what they wish for, say and have shown. That it was opened, they see. `children`: what
 * else is known of them.
 */
export function PersonPage({ candidateId, isReady, children }: PersonPageProps) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const person = useQuery(personQuery(candidateId));
  const isGone = person.error instanceof ApiError && person.error.code === 'person-not-listed';
  return (
    <Page
      // Nobody's name stands in the history of a shared computer, or at the edge of a paper.
      title={t('proposals.person.title')}
      heading={person.data ? nameOf(person.data) : t('proposals.person.title')}
      place={t('staff.desk.heading')}
      isReady={isReady && !person.isPending}
    >
      {isGone ? <p>{t('errors.person-not-listed')}</p> : null}
      {person.isError && !isGone ? <FetchFault query={person} isNext /> : null}
      {person.data ? <OnePerson person={person.data}>{children}</OnePerson> : null}
      <p className="acts no-print">
        <a href={pathTo('matcherList')}>{t('proposals.toList')}</a>
      </p>
    </Page>
  );
}

function OnePerson({ person, children }: { person: PersonForMatcher; children: ReactNode }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { shown, proposals, joinedOn, wish } = person;
  return (
    <>
      <p className="quiet no-print">{t('proposals.person.says')}</p>
      <p>
        {t('proposals.wishIs', { wish: t(`proposals.wish.${wish}`) })}{' '}
        <DayIn sentence={(day) => t('proposals.joined', { day })} at={joinedOn} />
      </p>
      {children}
      <h2>{t('proposals.person.placeWish')}</h2>
      <Wished placeWish={person.placeWish} />
      <h2>{t('proposals.person.headlines')}</h2>
      <Headlines headlines={person.headlines} />
      <h2>{t('proposals.person.shown')}</h2>
      {shown.length === 0 ? (
        <p>{t('proposals.person.nothingShown')}</p>
      ) : (
        <ul>
          {shown.map(({ skillId, name, level }) => (
            <li key={skillId}>
              {name[locale]}: {t(`report.level.${level}`)}
            </li>
          ))}
        </ul>
      )}
      <div className="no-print">
        <h2>{t('proposals.person.proposals')}</h2>
        {proposals.length === 0 ? <p>{t('proposals.person.noProposals')}</p> : null}
        <ul className="people-rows">
          {proposals.map((proposal) => (
            <ProposalRow key={proposal.proposalId} proposal={proposal} isOfPerson />
          ))}
        </ul>
        <LayBeside person={person} />
        <p className="acts">
          <Button onClick={() => window.print()}>{t('proposals.print')}</Button>
        </p>
      </div>
    </>
  );
}

function Wished({ placeWish }: Pick<PersonForMatcher, 'placeWish'>) {
  const { t } = useTranslation();
  const words = useOfferedWords();
  if (placeWish === null) return <p>{t('proposals.person.noWish')}</p>;
  const { wished, needs } = placeWish;
  return (
    <ul>
      {words.partsOf(wished).map((part) => (
        <li key={part}>
          {words.labelOf(part)}: {words.wishedOf(part, wished)}.{' '}
          {t(`proposals.weight.${needs.includes(part) ? 'need' : 'rather'}`)}
        </li>
      ))}
    </ul>
  );
}

function Headlines({ headlines }: Pick<PersonForMatcher, 'headlines'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  if (headlines.length === 0) return <p>{t('proposals.noHeadlines')}</p>;
  return (
    <ul>
      {headlines.map(({ name, marks }) => (
        <li key={name.sv}>
          {name[locale]}
          {marks.length === 0 ? null : `: ${list(marks.map((mark) => t(`proposals.marks.${mark}`)))}`}
        </li>
      ))}
    </ul>
  );
}
