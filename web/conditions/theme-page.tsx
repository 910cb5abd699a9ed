import './conditions.css';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ConditionForCandidate,
  ConditionsForCandidate,
  Theme,
} from '#server/conditions/conditions.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { ConditionRow } from './condition-row.tsx';
import { useConditionWords } from './condition-words.ts';
import { conditionsQuery, themes, useConditionChange } from './conditions-query.ts';
import { Examples } from './examples.tsx';
import { OwnWords } from './own-words.tsx';

/** One theme: examples to pick, own words, and what is said there, with who may see it. New pieces stand last. */
export function ThemePage({ theme: asked }: { theme: string }) {
  const { t } = useTranslation();
  const own = useQuery(conditionsQuery);
  const theme = themes.find((one) => one === asked);
  const heading = theme ? t(`conditions.themes.${theme}`) : t('conditions.unknown');
  const next = theme ? themes[themes.indexOf(theme) + 1] : undefined;
  return (
    <Page
      title={t('conditions.theme.title', { theme: heading })}
      heading={heading}
      place={t('conditions.heading')}
      isReady={!own.isPending}
    >
      {own.isError ? <FetchFault query={own} isNext /> : null}
      {own.data && theme ? <OfTheme own={own.data} theme={theme} /> : null}
      <p className="acts">
        {next ? (
          <LinkButton isNext={!own.isError} href={pathTo('condition', { theme: next })}>
            {t('conditions.theme.next', { theme: t(`conditions.themes.${next}`) })}
          </LinkButton>
        ) : null}
        <LinkButton isNext={!own.isError && next === undefined} href={pathTo('conditions')}>
          {t('conditions.theme.back')}
        </LinkButton>
      </p>
    </Page>
  );
}

function OfTheme({ own, theme }: { own: ConditionsForCandidate; theme: Theme }) {
  const { t } = useTranslation();
  const of = own.conditions.filter((one) => one.theme === theme);
  const examples = own.themes.find((one) => one.theme === theme)?.examples ?? [];
  return (
    <>
      <p>{t(`conditions.about.${theme}`)}</p>
      <h2>{t('conditions.theme.examples')}</h2>
      <Examples theme={theme} examples={examples} of={of} />
      <h2>{t('conditions.theme.own')}</h2>
      <OwnWords theme={theme} observations={own.observations} />
      <Said of={of} />
    </>
  );
}

function Said({ of }: { of: ConditionForCandidate[] }) {
  const { t } = useTranslation();
  const wordsOf = useConditionWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState('');
  const remove = useConditionChange(({ conditionId }: ConditionForCandidate) =>
    api('DELETE /api/conditions/:conditionId', { params: { conditionId } }),
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('conditions.theme.said')}
      </h2>
      <div className="said-place">
        <Status>
          {removed === '' ? null : <p>{t('conditions.removed', { words: removed })}</p>}
          {remove.isError ? <Notice error={remove.error} /> : null}
        </Status>
        <p className="quiet until-said">
          {t('conditions.theme.saidSays')} {t('conditions.programsSay')}
        </p>
      </div>
      {of.length === 0 ? <p>{t('conditions.nothing')}</p> : null}
      <ul className="condition-rows">
        {of.map((condition) => (
          <ConditionRow
            key={condition.conditionId}
            condition={condition}
            isBusy={remove.isPending}
            onRemove={() =>
              remove.mutate(condition, {
                onSuccess: () => {
                  setRemoved(wordsOf(condition));
                  heading.current?.focus();
                },
              })
            }
          />
        ))}
      </ul>
    </>
  );
}
