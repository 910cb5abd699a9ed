import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { OwnWordsForm } from './own-words-form.tsx';
import { PlacementSummary, Tasks } from './placement-summary.tsx';
import { type OwnPlacement, rememberOwn, type Step } from './placements-query.ts';
import { TalkSaid } from './step-said.tsx';
import { useStepName } from './step-words.ts';
import { Way } from './way.tsx';
import { WishForm } from './wish-form.tsx';

/** One placement as its person sees it: all that there is, with room for own words and wishes. */
export function OwnPlacementPart({ placement }: { placement: OwnPlacement }) {
  const { t } = useTranslation();
  const { placementId, title, companyName, tasks } = placement;
  return (
    <section>
      <h2>{t('placements.at', { title, company: companyName })}</h2>
      <PlacementSummary placement={placement} />
      <Tasks tasks={tasks} />
      <h3>{t('placements.wish.heading')}</h3>
      <p>{t('placements.wish.says')}</p>
      <details>
        <summary>{t('placements.wish.open')}</summary>
        <WishForm placementId={placementId} />
      </details>
      <OwnWay placement={placement} />
      <Talks placement={placement} />
      <h3>{t('placements.agreement.heading')}</h3>
      <p>{t('placements.agreement.says')}</p>
      <p>
        <a href={pathTo('ownAgreement', { placementId })}>{t('placements.agreement.open')}</a>
      </p>
    </section>
  );
}

/** The way, with room for own words of each step; a wish can be taken back. */
function OwnWay({ placement: { placementId, steps } }: { placement: OwnPlacement }) {
  const { t } = useTranslation();
  const takeBack = useMutation({
    mutationFn: (stepId: string) =>
      api('DELETE /api/own-placements/:placementId/wishes/:stepId', { params: { placementId, stepId } }),
    onSuccess: rememberOwn,
  });
  return (
    <Way
      steps={steps}
      isOwn
      heading="h3"
      beneath={(step) => (
        <>
          <WordsOfStep {...{ placementId, step }} />
          {step.state === 'wished' ? (
            <TakeBack step={step} isBusy={takeBack.isPending} onClick={() => takeBack.mutate(step.stepId)} />
          ) : null}
        </>
      )}
    >
      <Status>
        {takeBack.isSuccess ? <p>{t('placements.wish.takenBack')}</p> : null}
        {takeBack.isError ? <Notice error={takeBack.error} /> : null}
      </Status>
    </Way>
  );
}

type TakeBackProps = { step: Step; isBusy: boolean; onClick: () => void };

function TakeBack({ step, isBusy, onClick }: TakeBackProps) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  return (
    <p className="acts">
      <Button isBusy={isBusy} onClick={onClick}>
        {t('placements.wish.takeBack', { what: nameOf(step) })}
      </Button>
    </p>
  );
}

function WordsOfStep({ placementId, step }: { placementId: string; step: Step }) {
  const { t } = useTranslation();
  const nameOf = useStepName();
  const params = { placementId, stepId: step.stepId };
  return (
    <OwnWordsForm
      name={step.stepId}
      label={t('placements.own.about')}
      of={nameOf(step)}
      saved={step.ownWords}
      save={(words) =>
        api('PUT /api/own-placements/:placementId/steps/:stepId/words', { params, body: { words } })
      }
    />
  );
}

function Talks({ placement: { placementId, talks } }: { placement: OwnPlacement }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('placements.talks.heading')}</h3>
      <p>{t(talks.length === 0 ? 'placements.talks.none' : 'placements.talks.ownSays')}</p>
      <ul className="step-rows">
        {talks.map((talk) => (
          <li key={talk.placementTalkId}>
            <TalkSaid talk={talk} isOwn />
            <OwnWordsForm
              name={talk.placementTalkId}
              label={t('placements.own.aboutTalk')}
              saved={talk.ownWords}
              save={(words) =>
                api('PUT /api/own-placements/:placementId/talks/:placementTalkId/words', {
                  params: { placementId, placementTalkId: talk.placementTalkId },
                  body: { words },
                })
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
