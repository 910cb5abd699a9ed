import './works.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkForPedagogue } from '#server/works/works.contract.ts';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { candidatesQuery, useNameOf } from '../staff/candidates-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { BroughtAlong } from './brought-along.tsx';

/** What somebody a pedagogue meets has brought along and lets them see. */
export function ConnectedWorksPage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const candidates = useQuery(candidatesQuery);
  const shown = useQuery({
    queryKey: ['works', 'of', candidateId],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/works', { params: { candidateId }, signal }),
    // Every reading is told to the candidate: one opening of the page is one reading.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const candidate = candidates.data?.candidates.find((one) => one.candidateId === candidateId);
  const name = candidate ? nameOf(candidate) : t('staff.candidates.someone');
  const isNotLet = shown.error instanceof ApiError && shown.error.code === 'consent-missing';
  return (
    <Page
      title={t('works.connected.title')}
      heading={t('works.connected.heading', { name })}
      place={t('staff.desk.heading')}
      isReady={!shown.isPending && !candidates.isPending}
    >
      {isNotLet ? <p>{t('conditions.connected.notLet', { name })}</p> : null}
      {shown.isError && !isNotLet ? <FetchFault query={shown} isNext /> : null}
      {shown.data ? (
        <>
          <p className="quiet no-print">{t('conditions.connected.says', { name })}</p>
          <BroughtAlong />
          {shown.data.works.length === 0 ? <p>{t('works.connected.none')}</p> : null}
          {shown.data.works.map((work, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is shown here never changes
            <Work key={at} work={work} />
          ))}
        </>
      ) : null}
      <p className="acts">
        <a href={pathTo('connectedConditions', { candidateId })}>{t('works.connected.back')}</a>
      </p>
    </Page>
  );
}

function Work({ work }: { work: WorkForPedagogue }) {
  const { t } = useTranslation();
  const { title, language, files } = work;
  return (
    <section>
      <h2>{title}</h2>
      {language === '' ? null : <p>{language}</p>}
      {(['what', 'myPart', 'satisfied'] as const).map((field) =>
        work[field] === '' ? null : (
          <div key={field}>
            <h3>{t(`works.connected.${field}`)}</h3>
            <p className="own-lines">{work[field]}</p>
          </div>
        ),
      )}
      {files.map(({ name, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files can have the same name
        <div key={at}>
          <h3>{name}</h3>
          <pre className="work-text">{text}</pre>
        </div>
      ))}
    </section>
  );
}
