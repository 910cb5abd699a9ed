import './proposals.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { PageTurner } from '../ui/page-turner.tsx';
import { OwnProposalPart } from './own-proposal-part.tsx';
import { PlacePart } from './place-part.tsx';
import { type Places, placesQuery } from './proposals-query.ts';

/** Platser som kan passa mig: what a matcher asks about, and open places beside what one wishes and has shown. */
export function PlacesPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const places = useQuery({ ...placesQuery(page), placeholderData: keepPreviousData });
  return (
    <Page heading={t('places.heading')} isReady={!places.isPending}>
      {places.isError ? <FetchFault query={places} isNext={!places.data} /> : null}
      {places.data ? <Shown places={places.data} onPage={setPage} /> : null}
    </Page>
  );
}

type ShownProps = { places: Places; onPage: (page: number) => void };

function Shown({ places, onPage }: ShownProps) {
  const { t } = useTranslation();
  // As it was when the page opened: a button keeps its width while its answer is saved.
  const [waiting] = useState(() => places.proposals.find(({ state }) => state === 'asked')?.proposalId);
  return (
    <>
      <div className="no-print">
        <p>{t('places.says')}</p>
        <Listed isListed={places.isListed} />
        <p>
          <a href={pathTo('ownPlacements')}>{t('places.toPlacement')}</a>
        </p>
      </div>
      <Asked proposals={places.proposals} waiting={waiting} />
      <h2 className="no-print">{t('places.wish')}</h2>
      <p className="no-print">{t(places.placeWish === null ? 'places.noWish' : 'places.hasWish')}</p>
      <p className="acts no-print">
        <LinkButton isNext={waiting === undefined} href={pathTo('placeWish')}>
          {t('places.toWish')}
        </LinkButton>
      </p>
      <Open places={places} onPage={onPage} />
      <p className="acts no-print">
        <Button onClick={() => window.print()}>{t('proposals.print')}</Button>
      </p>
    </>
  );
}

function Listed({ isListed }: Pick<Places, 'isListed'>) {
  const { t } = useTranslation();
  return (
    <p>
      {t(isListed ? 'places.listed' : 'places.notListed')}{' '}
      <a href={pathTo('whoSees')}>{t('places.whoSees')}</a>
    </p>
  );
}

/** @param waiting the first that was not answered when the page opened */
function Asked({ proposals, waiting }: Pick<Places, 'proposals'> & { waiting: string | undefined }) {
  const { t } = useTranslation();
  if (proposals.length === 0) return null;
  return (
    <>
      <h2>{t('places.asked')}</h2>
      <ul className="place-rows">
        {proposals.map((proposal) => (
          <OwnProposalPart
            key={proposal.proposalId}
            proposal={proposal}
            isNext={proposal.proposalId === waiting}
          />
        ))}
      </ul>
    </>
  );
}

function Open({
  places: { places, placeWish, page, pages },
  onPage,
}: {
  places: Places;
  onPage: (page: number) => void;
}) {
  const { t } = useTranslation();
  const groups = [
    { name: 'mayFit', own: places.filter(({ mayFit }) => mayFit) },
    { name: 'others', own: places.filter(({ mayFit }) => !mayFit) },
  ] as const;
  return (
    <div className="no-print">
      {places.length === 0 ? (
        <>
          <h2>{t('places.open')}</h2>
          <p>{t('places.none')}</p>
        </>
      ) : null}
      {groups.map(({ name, own }) =>
        own.length === 0 ? null : (
          <section key={name}>
            <h2>{t(`places.groups.${name}`)}</h2>
            <p className="quiet">{t(`places.groupsSay.${name}`)}</p>
            <ul className="place-rows">
              {own.map((place) => (
                <PlacePart key={place.openingId} place={place} placeWish={placeWish} />
              ))}
            </ul>
          </section>
        ),
      )}
      <PageTurner page={page} pages={pages} onPage={onPage} />
    </div>
  );
}
