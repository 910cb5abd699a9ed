import './conditions.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConditionsForPedagogue } from '#server/conditions/conditions.contract.ts';
import { ApiError, api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { candidatesQuery, useNameOf } from '../staff/candidates-query.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { useConditionWords } from './condition-words.ts';
import { themes } from './conditions-query.ts';

/** What somebody a pedagogue meets lets them see of how they work best, and their headlines. */
export function ConnectedConditionsPage({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const candidates = useQuery(candidatesQuery);
  const shown = useQuery({
    queryKey: ['conditions', candidateId],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/conditions', { params: { candidateId }, signal }),
    // Every reading is told to the candidate: one opening of the page is one reading.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const candidate = candidates.data?.candidates.find((one) => one.candidateId === candidateId);
  const name = candidate ? nameOf(candidate) : t('staff.candidates.someone');
  const isNotLet = shown.error instanceof ApiError && shown.error.code === 'consent-missing';
  return (
    <Page
      // Nobody's name stands in the history of a shared computer, or at the edge of a paper.
      title={t('conditions.connected.title')}
      heading={t('conditions.connected.heading', { name })}
      place={t('staff.desk.heading')}
      isReady={!shown.isPending && !candidates.isPending}
    >
      {isNotLet ? <p>{t('conditions.connected.notLet', { name })}</p> : null}
      {shown.isError && !isNotLet ? <FetchFault query={shown} isNext /> : null}
      {shown.data ? <Shown shown={shown.data} name={name} /> : null}
      <p className="acts">
        {isNotLet ? null : (
          <a href={pathTo('connectedWorks', { candidateId })}>{t('conditions.connected.works')}</a>
        )}
        <a href={pathTo('candidates')}>{t('conditions.connected.toCandidates')}</a>
      </p>
    </Page>
  );
}

function Shown({ shown: { conditions, headlines }, name }: { shown: ConditionsForPedagogue; name: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const wordsOf = useConditionWords();
  return (
    <div className="condition-sheet">
      <p className="quiet no-print">{t('conditions.connected.says', { name })}</p>
      <h2>{t('conditions.connected.headlines')}</h2>
      {headlines.length === 0 ? <p>{t('conditions.connected.noHeadlines')}</p> : null}
      <ul>
        {headlines.map(({ name: called, marks }) => (
          <li key={called.sv}>
            {marks.length === 0
              ? called[locale]
              : t('conditions.connected.headline', {
                  name: called[locale],
                  marks: list(marks.map((mark) => t(`headlines.marks.${mark}`))),
                })}
          </li>
        ))}
      </ul>
      {conditions.length === 0 ? <p>{t('conditions.connected.none')}</p> : null}
      {themes.map((theme) => {
        const of = conditions.filter((one) => one.theme === theme);
        if (of.length === 0) return null;
        return (
          <section key={theme}>
            <h2>{t(`conditions.themes.${theme}`)}</h2>
            <ul>
              {of.map((condition, at) => (
                // Somebody can have said the same twice.
                // biome-ignore lint/suspicious/noArrayIndexKey: what is shown here never changes
                <li key={at}>{wordsOf(condition)}</li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className="acts">
        <Button isNext onClick={() => window.print()}>
          {t('conditions.print')}
        </Button>
      </p>
    </div>
  );
}
