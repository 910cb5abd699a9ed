import '../staff/staff.css';
import './placements.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { usePersonName } from '../proposals/person-name.ts';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { PlacementAround } from './placement-around.tsx';
import { PlacementSummary, Tasks } from './placement-summary.tsx';
import { PlacementTalks } from './placement-talks.tsx';
import { type Placement, placementQuery } from './placements-query.ts';
import { StepForm } from './step-form.tsx';
import { StepSaid } from './step-said.tsx';
import { useStepName } from './step-words.ts';
import { WayPicture } from './way-picture.tsx';

/** One placement as a matcher follows it: the way, wishes of the person, steps, talks, and the agreement. */
export function PlacementPage({ placementId }: { placementId: string }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const placement = useQuery(placementQuery(placementId));
  const isGone = placement.error instanceof ApiError && placement.error.code === 'placement-not-found';
  return (
    <Page
      // Nobody's name stands in the history of a shared computer, or at the edge of a paper.
      title={t('placements.one.title')}
      heading={
        placement.data
          ? t('proposals.pair', { name: nameOf(placement.data), place: placement.data.title })
          : t('placements.one.title')
      }
      place={t('staff.desk.heading')}
      isReady={!placement.isPending}
    >
      {isGone ? <p>{t('errors.placement-not-found')}</p> : null}
      {placement.isError && !isGone ? <FetchFault query={placement} isNext /> : null}
      {placement.data ? <OnePlacement placement={placement.data} /> : null}
      <p className="no-print">
        <a href={pathTo('placements')}>{t('placements.toAll')}</a>
      </p>
    </Page>
  );
}

function OnePlacement({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const { placementId, companyName, tasks, steps } = placement;
  const wished = steps.filter(({ state }) => state === 'wished');
  return (
    <>
      <p>{companyName}.</p>
      <PlacementSummary placement={placement} />
      {wished.length === 0 ? null : (
        <>
          <h2>{t('placements.one.wished')}</h2>
          <ul>
            {wished.map((step) => (
              <li key={step.stepId}>
                <StepSaid step={step} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('placements.way.heading')}</h2>
      <WayPicture steps={steps} />
      <Tasks tasks={tasks} />
      <p>
        <a href={pathTo('agreement', { placementId })}>{t('placements.agreement.open')}</a>
      </p>
      <Steps placement={placement} />
      <PlacementTalks placement={placement} />
      <PlacementAround placement={placement} />
    </>
  );
}

function Steps({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  return (
    <>
      <h2>{t('placements.steps.heading')}</h2>
      <p className="quiet">{t('placements.steps.says')}</p>
      <details>
        <summary>{t('placements.steps.new')}</summary>
        <StepForm placement={placement} />
      </details>
      <ul className="step-rows">
        {placement.steps.map((step) => (
          <li key={step.stepId}>
            <StepSaid step={step} />
            <details>
              <summary>{t('placements.steps.change', { what: nameOf(step) })}</summary>
              <StepForm placement={placement} step={step} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
