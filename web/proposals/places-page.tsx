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
      {places.data ? (
        <>
          <div className="no-print">
            <p>{t('places.says')}</p>
            <Listed isListed={places.data.isListed} />
            <p>
              <a href={pathTo('ownPlacements')}>{t('places.toPlacement')}</a>
            </p>
          </div>
          <Asked proposals={places.data.proposals} />
          <h2 className="no-print">{t('places.wish')}</h2>
          <p className="no-print">{t(places.data.placeWish === null ? 'places.noWish' : 'places.hasWish')}</p>
          <p className="acts no-print">
            <LinkButton isNext={!isWaiting(places.data)} href={pathTo('placeWish')}>
              {t('places.toWish')}
            </LinkButton>
          </p>
          <Open places={places.data} onPage={setPage} />
          <p className="acts no-print">
            <Button onClick={() => window.print()}>{t('proposals.print')}</Button>
          </p>
        </>
      ) : null}
    </Page>
  );
}

function isWaiting({ proposals }: Pick<Places, 'proposals'>): boolean {
  return proposals.some(({ state }) => state === 'asked');
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

function Asked({ proposals }: Pick<Places, 'proposals'>) {
  const { t } = useTranslation();
  const firstWaiting = proposals.find(({ state }) => state === 'asked');
  if (proposals.length === 0) return null;
  return (
    <>
      <h2>{t('places.asked')}</h2>
      <ul className="place-rows">
        {proposals.map((proposal) => (
          <OwnProposalPart key={proposal.proposalId} proposal={proposal} isNext={proposal === firstWaiting} />
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
      {places.length === 0 ? <p>{t('places.none')}</p> : null}
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
