import '../staff/staff.css';
import './placements.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { usePersonName } from '../proposals/person-name.ts';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { PlacementAround } from './placement-around.tsx';
import { PlacementSummary, Tasks } from './placement-summary.tsx';
import { PlacementTalks } from './placement-talks.tsx';
import { type Placement, placementQuery, type Step } from './placements-query.ts';
import { StepForm } from './step-form.tsx';
import { useStepName, wishedKinds } from './step-words.ts';
import { Way } from './way.tsx';
import { WishedFor } from './wished-for.tsx';

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
  const nameOf = useStepName();
  const [movedTo, setMovedTo] = useState<'heading' | 'notOn' | null>(null);
  return (
    <>
      <p>{companyName}.</p>
      <PlacementSummary placement={placement} />
      <Wishes steps={steps} />
      <Tasks tasks={tasks} />
      <p>
        <a href={pathTo('agreement', { placementId })}>{t('placements.agreement.open')}</a>
      </p>
      <Way
        steps={steps}
        heading="h2"
        beneath={(step) => (
          <details>
            {/* The name is right above: it is not seen again, and each has a name of its own. */}
            <summary>
              <span>{t('placements.steps.change')}</span>
              <span className="only-read">: {nameOf(step)}</span>
            </summary>
            <StepForm
              placement={placement}
              step={step}
              onKept={(now) => setMovedTo(placeMovedTo(step.state, now))}
            />
          </details>
        )}
      >
        <p className="quiet">{t('placements.steps.says')}</p>
        <Status>
          {movedTo === null ? null : (
            <p>{t('placements.steps.moved', { where: t(`placements.way.${movedTo}`) })}</p>
          )}
        </Status>
        <details>
          <summary>{t('placements.steps.new')}</summary>
          <StepForm placement={placement} />
        </details>
      </Way>
      <PlacementTalks placement={placement} />
      <PlacementAround placement={placement} />
    </>
  );
}

/** Under which heading a kept step now stands; null where it stayed, and its own form says that it is kept. */
function placeMovedTo(before: Step['state'], now: Step['state']): 'heading' | 'notOn' | null {
  if ((before === 'taken-away') === (now === 'taken-away')) return null;
  return now === 'taken-away' ? 'notOn' : 'heading';
}

/** What the person wishes for, named before anything else. The wish itself, with its words, is on the way. */
function Wishes({ steps }: Pick<Placement, 'steps'>) {
  const wished = steps.filter(({ state }) => state === 'wished');
  return <WishedFor wishes={wishedKinds.filter((kind) => wished.some((step) => step.kind === kind))} />;
}
