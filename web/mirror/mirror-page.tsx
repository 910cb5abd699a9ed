import '../staff/staff.css';
import './mirror.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { Goals } from './goals.tsx';
import { type Mirror, mirrorQuery } from './mirror-query.ts';
import { usePeriods } from './period-words.ts';
import { QuestionRow } from './question-row.tsx';

/** The team's own mirror: what it wants of the quarter, and eight questions that it answers about itself. */
export function MirrorPage() {
  const { t } = useTranslation();
  const mirror = useQuery(mirrorQuery);
  return (
    <Page heading={t('mirror.heading')} place={t('staff.desk.heading')} isReady={!mirror.isPending}>
      {mirror.isError ? <FetchFault query={mirror} isNext={!mirror.data} /> : null}
      {mirror.data ? <OneMirror mirror={mirror.data} /> : null}
    </Page>
  );
}

function OneMirror({ mirror }: { mirror: Mirror }) {
  const { t } = useTranslation();
  const periods = usePeriods();
  const { halfYear } = mirror;
  const now = mirror.mirrors.find((one) => one.halfYear === halfYear);
  const earlier = mirror.mirrors.filter((one) => one !== now);
  return (
    <>
      <p>{t('mirror.says')}</p>
      <p>{t('mirror.who')}</p>
      <p className="row-link no-print">
        <a href={pathTo('steps')}>{t('mirror.toSteps')}</a>
      </p>
      <Goals mirror={mirror} />
      <h2>{t('mirror.eight', { halfYear: periods.halfYear(halfYear) })}</h2>
      <p>{t('mirror.noSum')}</p>
      <ol className="mirror-rows">
        {now?.answers.map((answer, index) => (
          <QuestionRow
            key={answer.question}
            number={index + 1}
            halfYear={halfYear}
            now={answer}
            earlier={earlier}
          />
        ))}
      </ol>
      <p className="acts">
        <Button onClick={() => window.print()}>{t('mirror.print')}</Button>
      </p>
    </>
  );
}
