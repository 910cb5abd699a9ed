import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { OfferedWords } from './offered-words.tsx';
import { type OnPaper, PrintReport } from './print-report.tsx';
import { ReportBody } from './report-body.tsx';
import { reportQuery } from './report-query.ts';
import { distinctPieces } from './shown-pieces.ts';
import { offeredWordsQuery } from './words-query.ts';
import { worksQuery } from './works-query.ts';

/** The own report: one page that is enough, and behind it what each challenge shows. */
export function ReportPage() {
  const { t } = useTranslation();
  const report = useQuery(reportQuery);
  const offered = useQuery(offeredWordsQuery);
  const [onPaper, setOnPaper] = useState<OnPaper>('behind');
  const isCodeWanted = onPaper === 'code';
  const works = useQuery({ ...worksQuery(distinctPieces(report.data?.skills ?? [])), enabled: isCodeWanted });
  const broken = [report, offered].find((query) => query.isError);
  const hasShown = (report.data?.skills.length ?? 0) > 0;
  const heading = hasShown ? t('report.heading') : t('report.nothingHeading');
  return (
    <Page
      title={t('report.title')}
      heading={report.data ? heading : t('report.title')}
      place={t('report.place')}
      isReady={!report.isPending && !offered.isPending}
      width="wide"
    >
      {broken ? <FetchFault query={broken} isNext /> : null}
      {report.data && offered.data ? (
        <ReportBody report={report.data} works={isCodeWanted ? works.data : undefined}>
          <OfferedWords words={offered.data.words} />
          <p className="quiet no-print">
            {t('report.seenBy')} <a href={pathTo('whoSees')}>{t('report.whoSees')}</a>
          </p>
          <p className="quiet no-print">
            {t('report.shareSays')} <a href={pathTo('shares')}>{t('shares.heading')}</a>
          </p>
          <div className="acts">
            <LinkButton isNext href={pathTo('list')}>
              {t('report.backToList')}
            </LinkButton>
          </div>
          {hasShown ? (
            <PrintReport
              chosen={onPaper}
              choices={['front', 'behind', 'code']}
              onChoose={setOnPaper}
              isBusy={isCodeWanted && works.isFetching}
            >
              <div className="paper-state">
                {isCodeWanted && works.isError ? (
                  <FetchFault query={works} />
                ) : (
                  <p className="quiet">{t('report.paper.codeSays')}</p>
                )}
              </div>
            </PrintReport>
          ) : null}
        </ReportBody>
      ) : null}
    </Page>
  );
}
