import './placements.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { OwnPlacementPart } from './own-placement-part.tsx';
import { ownPlacementsQuery } from './placements-query.ts';

/** Min praktik: every step and talk, own words about them, wishes, and the agreement. */
export function OwnPlacementsPage() {
  const { t } = useTranslation();
  const own = useQuery(ownPlacementsQuery);
  return (
    <Page heading={t('placements.own.heading')} isReady={!own.isPending}>
      {own.isError ? <FetchFault query={own} isNext /> : null}
      {own.data ? (
        <>
          <p>{t('placements.own.says')}</p>
          <p>
            {t(own.data.isListed ? 'placements.own.listed' : 'placements.own.notListed')}{' '}
            <a href={pathTo('whoSees')}>{t('places.whoSees')}</a>
          </p>
          {own.data.placements.length === 0 ? (
            <>
              <p>{t('placements.own.none')}</p>
              <p className="acts">
                <LinkButton isNext href={pathTo('places')}>
                  {t('placements.own.toPlaces')}
                </LinkButton>
              </p>
            </>
          ) : null}
          {own.data.placements.map((placement) => (
            <OwnPlacementPart key={placement.placementId} placement={placement} />
          ))}
        </>
      ) : null}
    </Page>
  );
}
