import '../staff/staff.css';
import './openings.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { OpeningForm, type OpeningToSave } from './opening-form.tsx';
import { OpeningLinks } from './opening-links.tsx';
import {
  type Opening,
  openingQuery,
  openingsQuery,
  rememberOpening,
  type SkillName,
} from './openings-query.ts';

/** One opening: whether it is open, the company's link, and all that is written of it. */
export function OpeningPage({ openingId }: { openingId: string }) {
  const { t } = useTranslation();
  const opening = useQuery(openingQuery(openingId));
  const { companyId = '' } = opening.data ?? {};
  const known = useQuery({ ...openingsQuery({ companyId }), enabled: companyId !== '' });
  const broken = [opening, known].find((query) => query.isError);
  return (
    <Page
      title={t('openings.one.title')}
      heading={opening.data?.title ?? t('openings.one.title')}
      place={t('staff.desk.heading')}
      isReady={!opening.isPending && !known.isLoading}
      content={`${opening.data?.links.length}`}
    >
      {broken ? <FetchFault query={broken} isNext /> : null}
      {opening.data && known.data ? (
        <OneOpening opening={opening.data} skillsToChoose={known.data.skillsToChoose} />
      ) : null}
    </Page>
  );
}

function OneOpening({ opening, skillsToChoose }: { opening: Opening; skillsToChoose: SkillName[] }) {
  const { t } = useTranslation();
  const { openingId, companyId, companyName, state, revision, companyWroteOn } = opening;
  const params = { openingId };
  const from = useWriter();
  // What somebody else has changed meanwhile is fetched; what is being written here stays.
  const onError = () => queryClient.invalidateQueries({ queryKey: openingQuery(openingId).queryKey });
  const move = useMutation({
    mutationFn: (to: Opening['state']) =>
      api('POST /api/openings/:openingId/state', { params, body: { state: to, revision } }),
    onSuccess: rememberOpening,
    onError,
  });
  const change = useMutation({
    mutationFn: ({ fields, revision: grewFrom }: OpeningToSave) =>
      api('PUT /api/openings/:openingId', { params, body: { ...fields, revision: grewFrom } }),
    onSuccess: rememberOpening,
    onError,
  });
  const { title, tasks, offered, insurer, supervisorName, supervisorTitle, agreement } = opening;
  return (
    <>
      <p className="row-link">
        <a href={pathTo('company', { companyId })}>{companyName}</a>
      </p>
      {/* Said anew in the same place: nothing moves when it is opened. */}
      <Status>
        <p>{t(`openings.one.is.${state}`)}</p>
      </Status>
      <p className="quiet">{t(state === 'open' ? 'openings.one.withdrawSays' : 'openings.one.openSays')}</p>
      <p className="acts">
        {state === 'open' ? (
          <Button isBusy={move.isPending} onClick={() => move.mutate('withdrawn')}>
            {t('openings.one.withdraw')}
          </Button>
        ) : (
          <Button isNext isBusy={move.isPending} onClick={() => move.mutate('open')}>
            {t('openings.one.open')}
          </Button>
        )}
      </p>
      <Status>{move.isError ? <Notice error={move.error} /> : null}</Status>
      <h2>{t('openings.one.written')}</h2>
      {companyWroteOn === null ? null : (
        <p>
          <DayIn sentence={(day) => t('openings.one.companyWrote', { day })} at={companyWroteOn} />
        </p>
      )}
      <OpeningForm
        keptAs={{ from, name: `opening.${openingId}` }}
        written={{ title, tasks, offered, insurer, supervisorName, supervisorTitle, agreement }}
        revision={revision}
        skillsToChoose={skillsToChoose}
        act={t('openings.form.change')}
        saving={change}
      />
      <OpeningLinks opening={opening} />
    </>
  );
}
