import './start.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#server/organisation/organisation.contract.ts';
import { api } from '../api.ts';
import { setComfort } from '../comfort/comfort.ts';
import { changeLanguage } from '../locales/i18n.ts';
import { pathTo } from '../routes.ts';
import { Bar } from '../ui/bar.tsx';
import { LinkButton } from '../ui/button.tsx';
import { hasEntered } from '../ui/entered.ts';
import { Footer } from '../ui/footer.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { BeginWithoutCard } from './begin-without-card.tsx';
import { LeaveDevice } from './leave-device.tsx';

/** What this is, and the ways in; for somebody who is in already, the way on. Drawn once the organisation's choices are known: nothing jumps. */
export function StartPage() {
  const { t, i18n } = useTranslation();
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [error, setError] = useState<unknown>(null);
  usePageTitle(t('start.heading'));
  useEffect(() => {
    const asking = new AbortController();
    api('GET /api/organisation', { signal: asking.signal })
      .then(setOrganisation)
      .catch((problem: unknown) => {
        if (!asking.signal.aborted) setError(problem);
      });
    return () => asking.abort();
  }, []);

  const other = i18n.language === 'sv' ? 'en' : 'sv';
  const changeTo = async () => {
    try {
      await changeLanguage(other);
      setComfort({ locale: other });
    } catch (problem) {
      setError(problem);
    }
  };
  const isKnown = hasEntered();
  const canBegin = organisation?.beginWithoutCard === true && !isKnown;
  const isReady = organisation !== null || error !== null;
  const locale = i18n.language === 'en' ? 'en' : 'sv';
  const name = organisation?.name ?? t('common.productName');
  return (
    <>
      <Bar />
      <main className="page start" aria-busy={!isReady}>
        {isReady ? (
          <>
            <button type="button" className="plain" lang={other} onClick={changeTo}>
              {t('start.language')}
            </button>
            <h1>{t('start.heading')}</h1>
            {error === null ? null : <Notice error={error} />}
            {name === t('common.productName') ? null : <p className="quiet">{t('start.from', { name })}</p>}
            {organisation?.demo ? <p className="notice">{t('start.demo')}</p> : null}
            <ul className="lines">
              <li>{t('start.lines.solve')}</li>
              <li>{t('start.lines.pause')}</li>
              <li>{t('start.lines.unwatched')}</li>
              <li>{t('start.lines.result')}</li>
              <li>{t('start.lines.report')}</li>
              <li>{t('start.lines.nothing')}</li>
            </ul>
            <div className="acts">
              {isKnown ? (
                <LinkButton isNext href={pathTo('list')}>
                  {t('start.continue')}
                </LinkButton>
              ) : null}
              {isKnown ? null : (
                <LinkButton isNext href={pathTo('enter')}>
                  {t('start.haveCode')}
                </LinkButton>
              )}
              {canBegin ? <BeginWithoutCard /> : null}
            </div>
            {canBegin ? <p className="quiet says">{t('start.beginSays')}</p> : null}
            {isKnown ? <LeaveDevice /> : null}
            {organisation?.beginWithoutCard === false && !isKnown ? (
              <>
                <h2>{t('start.cardsHeading')}</h2>
                <p>{organisation.cardsFrom[locale]}</p>
              </>
            ) : null}
          </>
        ) : null}
      </main>
      {isReady ? <Footer /> : null}
    </>
  );
}
