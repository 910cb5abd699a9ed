import './works.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkForCandidate, WorkToKeep } from '#server/works/works.contract.ts';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { BroughtAlong } from './brought-along.tsx';
import { RemoveWork } from './remove-work.tsx';
import { WorkForm, type WorkToSave } from './work-form.tsx';
import { WorkQuestionsPart } from './work-questions.tsx';
import { newWork, workQuery, worksQuery } from './works-query.ts';

const empty: WorkToKeep = {
  title: '',
  language: '',
  what: '',
  myPart: '',
  satisfied: '',
  files: [],
  isShown: false,
  inReport: false,
};

type WorkPageProps = {
  workId: string;
  /** Who has read it, known beside the work: nothing jumps later. */
  readings: ReactNode;
  isReady: boolean;
};

/** One work: brought along, changed, or taken away. */
export function WorkPage({ workId: asked, readings, isReady }: WorkPageProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  // Kept once, it has an id, also before its address is opened again.
  const [workId, setWorkId] = useState(asked === newWork ? undefined : asked);
  /** Kept here, or on another device and fetched since: also where it has been taken away. */
  const [newest, setNewest] = useState<WorkForCandidate>();
  const [removed, setRemoved] = useState<'alone' | 'withReadings'>();
  const back = useRef<HTMLAnchorElement>(null);
  const isNew = asked === newWork;
  const from = useOwnWriter();
  const work = useQuery({ ...workQuery(asked), enabled: !isNew });
  const keep = useMutation({
    mutationFn: ({ work: said, revision }: WorkToSave) =>
      workId === undefined
        ? api('POST /api/works', { body: said })
        : api('PUT /api/works/:workId', { params: { workId }, body: { ...said, revision } }),
    // What another device has kept meanwhile is there when it is said; what is being written here stays.
    onError: async (error) => {
      if (workId === undefined || !(error instanceof ApiError && error.code === 'work-changed')) return;
      await client.fetchQuery({ ...workQuery(workId), staleTime: 0 }).then(setNewest, () => undefined);
    },
    onSuccess: (kept) => {
      setNewest(kept);
      setWorkId(kept.workId);
      setRemoved(undefined);
      void client.invalidateQueries({ queryKey: worksQuery.queryKey, exact: true });
    },
  });
  const whenRemoved = (hadReadings: boolean) => {
    // What is in the fields stays: saved again, it is a new one.
    setWorkId(undefined);
    setRemoved(hadReadings ? 'withReadings' : 'alone');
    back.current?.focus();
  };
  const saved = newest ?? work.data;
  const before = saved ?? (isNew ? empty : undefined);
  return (
    <Page
      title={t(isNew ? 'works.newTitle' : 'works.oneTitle')}
      heading={work.data?.title ?? t('works.add')}
      place={t('works.heading')}
      isReady={isNew || (!work.isPending && isReady)}
    >
      {work.isError ? <FetchFault query={work} isNext /> : null}
      {before ? (
        <>
          <p>{t('works.besides')}</p>
          <BroughtAlong />
          {readings}
          <WorkForm
            keptAs={{ from, name: `work.${workId ?? newWork}` }}
            before={before}
            revision={workId === undefined ? undefined : saved?.revision}
            keep={keep}
          />
          {workId === undefined ? null : <WorkQuestionsPart key={`questions ${workId}`} workId={workId} />}
          {workId === undefined || readings !== null ? null : (
            <p>
              {t('works.read.says')} <a href={pathTo('ownReviews')}>{t('works.read.ask')}</a>.
            </p>
          )}
          {workId === undefined ? null : (
            <RemoveWork
              key={`remove ${workId}`}
              keptAs={{ from, name: `work.${workId}` }}
              {...{ workId, whenRemoved }}
            />
          )}
        </>
      ) : null}
      <Status>
        {removed === 'alone' ? <p>{t('works.removed')}</p> : null}
        {removed === 'withReadings' ? <p>{t('works.withReadings.removed')}</p> : null}
      </Status>
      <p className="acts">
        <a ref={back} href={pathTo('works')}>
          {t('works.back')}
        </a>
      </p>
    </Page>
  );
}
