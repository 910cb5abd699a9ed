import './conditions.css';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionForCandidate } from '#server/conditions/conditions.contract.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useConditionWords } from './condition-words.ts';
import { conditionsQuery, themes } from './conditions-query.ts';

const shownTo = ['me', 'pedagogue', 'company', 'programs'] as const;
type ShownTo = (typeof shownTo)[number];

/** Så här fungerar jag: all of it, or what somebody sees of it, as one page that can lie on a table. */
export function ConditionsPage() {
  const { t } = useTranslation();
  const id = useId();
  const own = useQuery(conditionsQuery);
  const [chosen, setChosen] = useState<ShownTo>('me');
  return (
    <Page heading={t('conditions.heading')} isReady={!own.isPending}>
      {own.isError ? <FetchFault query={own} isNext /> : null}
      {own.data ? (
        <>
          <div className="no-print">
            <p>{t('conditions.says')}</p>
            <p>
              {t('conditions.seenBy')} <a href={pathTo('whoSees')}>{t('conditions.whoSees')}</a>
            </p>
            <fieldset>
              <legend>{t('conditions.shownTo.legend')}</legend>
              {shownTo.map((one) => (
                <label key={one} className="choice">
                  <input type="radio" name={id} checked={chosen === one} onChange={() => setChosen(one)} />
                  {t(`conditions.shownTo.${one}`)}
                </label>
              ))}
            </fieldset>
          </div>
          <Sheet conditions={own.data.conditions} shownTo={chosen} />
          <p className="acts">
            <Button isNext onClick={() => window.print()}>
              {t('conditions.print')}
            </Button>
          </p>
          <p className="quiet no-print">{t('conditions.printSays')}</p>
        </>
      ) : null}
    </Page>
  );
}

type SheetProps = { conditions: ConditionForCandidate[]; shownTo: ShownTo };

/** A theme without anything stands on the screen alone, with a way to write there. */
function Sheet({ conditions, shownTo: audience }: SheetProps) {
  const { t } = useTranslation();
  const wordsOf = useConditionWords();
  const shown = conditions.filter(({ visibleTo }) => audience === 'me' || visibleTo.includes(audience));
  return (
    <div className="condition-sheet">
      {themes.map((theme) => {
        const of = shown.filter((one) => one.theme === theme);
        const name = t(`conditions.themes.${theme}`);
        return (
          <section key={theme} className={of.length === 0 ? 'no-print' : ''}>
            <h2>{name}</h2>
            {of.length === 0 ? <p className="quiet">{t('conditions.nothing')}</p> : null}
            <ul>
              {of.map((condition) => (
                <li key={condition.conditionId}>{wordsOf(condition)}</li>
              ))}
            </ul>
            <p className="no-print">
              <a className="theme-link" href={pathTo('condition', { theme })}>
                {t('conditions.change', { theme: name })}
              </a>
            </p>
          </section>
        );
      })}
    </div>
  );
}
