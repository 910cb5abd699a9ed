import '../staff/staff.css';
import './proposals.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PageTurner } from '../ui/page-turner.tsx';
import { Status } from '../ui/status.tsx';
import { ListSearchForm } from './list-search-form.tsx';
import { PersonRow } from './person-row.tsx';
import { type ListSearch, type MatcherList, matcherListQuery } from './proposals-query.ts';

const groups = ['fits', 'talk', 'otherwise'] as const;
/** What was sought stays while one looks at somebody's page and comes back. Of no person. */
let lastSearch: ListSearch = {};

type MatcherListPageProps = {
  /** What else stands in the row of a person. */
  besideOf: (candidateId: string) => ReactNode;
  /** What is to be known before the list is read. */
  above: ReactNode;
  isReady: boolean;
};

/** Everybody who said yes to the list, in three groups by what is sought. Nobody is left out. */
export function MatcherListPage({ besideOf, above, isReady }: MatcherListPageProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState(lastSearch);
  const found = useQuery({ ...matcherListQuery(search), placeholderData: keepPreviousData });
  const isContradiction = found.error instanceof ApiError && found.error.code === 'conditions-contradict';
  // One that was refused is not where anybody comes back to: there would be no form to mend it in.
  const isAnswered = found.isSuccess && !found.isPlaceholderData;
  const show = useRef<HTMLButtonElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // What is fetched again by itself later moves nothing.
    if (found.isError) isAsked.current = false;
    if (!isAnswered) return;
    lastSearch = search;
    // Whoever searched sees those who are found, from the first, with the button above them.
    if (isAsked.current) show.current?.scrollIntoView({ block: 'start' });
    isAsked.current = false;
  }, [isAnswered, search, found.isError]);
  const { page: _, sort: __, ...sought } = search;
  // What was sought last stays in its fields when it cannot be sought.
  const [languages, setLanguages] = useState<MatcherList['languages']>();
  if (languages === undefined && found.data) setLanguages(found.data.languages);
  return (
    <Page
      heading={t('proposals.list.heading')}
      place={t('staff.desk.heading')}
      isReady={isReady && !found.isPending}
    >
      {languages ? (
        <ListSearchForm
          search={search}
          languages={languages}
          isBusy={found.isFetching}
          onSearch={(next) => {
            isAsked.current = true;
            setSearch(next);
          }}
          showRef={show}
        />
      ) : null}
      <Status>
        {isContradiction ? <Notice error={found.error} /> : null}
        {found.isError && !isContradiction ? <FetchFault query={found} /> : null}
        {above}
      </Status>
      {found.data ? (
        <Found
          found={found.data}
          besideOf={besideOf}
          isSought={Object.keys(sought).length > 0}
          withDay={search.sort === 'joined'}
          onPage={(page) => setSearch({ ...search, page: String(page) })}
        />
      ) : null}
    </Page>
  );
}

type FoundProps = Pick<MatcherListPageProps, 'besideOf'> & {
  found: MatcherList;
  isSought: boolean;
  /** Whether the day each one joined stands in the row: where it is what orders them. */
  withDay: boolean;
  onPage: (page: number) => void;
};

function Found({ found: { people, counts, page, pages }, besideOf, isSought, withDay, onPage }: FoundProps) {
  const { t } = useTranslation();
  const total = counts.fits + counts.talk + counts.otherwise;
  return (
    <>
      <h2>{t('proposals.list.people')}</h2>
      <Status>
        <p>{t(isSought ? 'proposals.list.found' : 'proposals.list.all', { count: counts.fits, total })}</p>
      </Status>
      <p className="quiet">{t('proposals.list.opened')}</p>
      {groups.map((group) => {
        const own = people.filter((one) => one.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group}>
            {isSought ? <h3>{t(`proposals.list.groups.${group}`, { count: counts[group] })}</h3> : null}
            <ul className="people-rows">
              {own.map((person) => (
                <PersonRow key={person.candidateId} person={person} withDay={withDay}>
                  {besideOf(person.candidateId)}
                </PersonRow>
              ))}
            </ul>
          </section>
        );
      })}
      <PageTurner page={page} pages={pages} onPage={onPage} />
      <p className="row-link">
        <a href={pathTo('proposals')}>{t('proposals.list.toProposals')}</a>
      </p>
    </>
  );
}
