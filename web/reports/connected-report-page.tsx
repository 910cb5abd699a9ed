import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { candidatesQuery, unreadQuery, useNameOf } from '../staff/candidates-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { type OnPaper, PrintReport } from './print-report.tsx';
import { ReportBody } from './report-body.tsx';
import { Voice } from './voice.ts';
import { WordsForm } from './words-form.tsx';
import { writtenWordsQuery } from './words-query.ts';

/** The report of somebody a pedagogue meets, who lets them read it; or what it means that they have not said so. */
export function ConnectedReportPage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [onPaper, setOnPaper] = useState<OnPaper>('behind');
  const candidates = useQuery(candidatesQuery);
  const report = useQuery({
    queryKey: ['report', candidateId],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/report', { params: { candidateId }, signal }),
    // Every reading is told to the candidate: one opening of the page is one reading.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const written = useQuery({ ...writtenWordsQuery(candidateId), enabled: report.isSuccess });
  // Asked after the reading: what is read now is unread no more.
  const unread = useQuery({ ...unreadQuery, enabled: report.isSuccess });
  const next = unread.data?.candidateIds.find((one) => one !== candidateId);
  const candidate = candidates.data?.candidates.find((one) => one.candidateId === candidateId);
  const name = candidate ? nameOf(candidate) : t('staff.candidates.someone');
  const isNotLet = report.error instanceof ApiError && report.error.code === 'consent-missing';
  const hasShown = (report.data?.report.skills.length ?? 0) > 0;
  return (
    <Page
      // Nobody's name stands in the history of a shared computer, or at the edge of a paper.
      title={t('report.about.title')}
      heading={t(hasShown ? 'report.about.heading' : 'report.about.nothingHeading', { name })}
      place={t('staff.desk.heading')}
      isReady={
        !report.isPending &&
        !candidates.isPending &&
        !(report.isSuccess && (written.isPending || unread.isPending))
      }
      width="wide"
    >
      {isNotLet ? <NotLet name={name} /> : null}
      {report.isError && !isNotLet ? <FetchFault query={report} isNext /> : null}
      {written.isError ? <FetchFault query={written} /> : null}
      {report.data ? (
        <Voice value="report.about">
          <ReportBody report={report.data.report}>
            <p className="quiet no-print">{t('report.about.seenBy', { name })}</p>
            {written.data ? <WordsForm {...{ candidateId, name }} words={written.data} /> : null}
            {hasShown ? (
              <PrintReport isNext chosen={onPaper} choices={['front', 'behind']} onChoose={setOnPaper} />
            ) : null}
          </ReportBody>
        </Voice>
      ) : null}
      <p className="acts">
        <a href={pathTo('candidates')}>{t('report.about.toCandidates')}</a>
        {next === undefined ? null : (
          <a href={pathTo('connectedReport', { candidateId: next })}>{t('staff.candidates.nextUnread')}</a>
        )}
      </p>
    </Page>
  );
}

function NotLet({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('report.about.notLet.says', { name })}</p>
      <p>{t('report.about.notLet.free')}</p>
      <p>{t('report.about.notLet.ask')}</p>
    </>
  );
}
