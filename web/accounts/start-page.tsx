import './start.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#server/organisation/organisation.contract.ts';
import { setComfort } from '../comfort/comfort.ts';
import { changeLanguage } from '../locales/i18n.ts';
import { pathTo } from '../routes.ts';
import { Bar } from '../ui/bar.tsx';
import { LinkButton } from '../ui/button.tsx';
import { hasEntered } from '../ui/entered.ts';
import { Footer } from '../ui/footer.tsx';
import { Notice } from '../ui/notice.tsx';
import { askForOrganisation } from '../ui/organisation-copy.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { BeginWithoutCard } from './begin-without-card.tsx';
import { OtherDoors } from './doors.tsx';
import { LeaveDevice } from './leave-device.tsx';

const lines = ['solve', 'pause', 'unwatched', 'result', 'report'] as const;

/**
 * What this is, and the ways in; for somebody who is in already, the way on. Beside it a door for each other reader.
 * Drawn once the organisation's choices are known: nothing jumps.
 */
export function StartPage() {
  const { t, i18n } = useTranslation();
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [error, setError] = useState<unknown>(null);
  usePageTitle(t('start.heading'));
  useEffect(() => {
    askForOrganisation().then(setOrganisation, setError);
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
  const isReady = organisation !== null || error !== null;
  return (
    <>
      <Bar />
      <main className="page start" aria-busy={!isReady}>
        {isReady ? (
          <>
            <div className="first-line">
              <h1>{t('start.heading')}</h1>
              <button type="button" className="plain" lang={other} onClick={changeTo}>
                {t('start.language')}
              </button>
            </div>
            {error === null ? null : <Notice error={error} />}
            {organisation ? <Standing organisation={organisation} /> : null}
            <div className="entrances">
              <section className="own-door">
                <h2>{t('start.doors.can')}</h2>
                <ul className="lines">
                  {lines.map((line) => (
                    <li key={line}>{t(`start.lines.${line}`)}</li>
                  ))}
                </ul>
                {isKnown ? <WayOn /> : <WaysIn organisation={organisation} />}
              </section>
              <OtherDoors />
            </div>
          </>
        ) : null}
      </main>
      {isReady ? <Footer /> : null}
    </>
  );
}

/** What there is to know of the place itself: whose it is, and that it is made up or not open yet. */
function Standing({ organisation: { name, demo, isOpen } }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const from = name === t('common.productName') ? '' : t('start.from', { name });
  if (demo) return <p className="notice">{`${from} ${t('start.demo')}`}</p>;
  if (!isOpen) return <p className="notice">{`${from} ${t('start.notOpen')}`.trim()}</p>;
  return from === '' ? null : <p className="quiet">{from}</p>;
}

function WayOn() {
  const { t } = useTranslation();
  return (
    <>
      <div className="acts">
        <LinkButton isNext href={pathTo('list')}>
          {t('start.continue')}
        </LinkButton>
      </div>
      <LeaveDevice />
    </>
  );
}

function WaysIn({ organisation }: { organisation: Organisation | null }) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en' : 'sv';
  const canTry = organisation !== null && organisation.tryChallenge !== null;
  return (
    <>
      <div className="acts">
        <LinkButton isNext href={pathTo('enter')}>
          {t('start.haveCode')}
        </LinkButton>
        {organisation?.beginWithoutCard ? <BeginWithoutCard /> : null}
        {canTry ? <LinkButton href={pathTo('tryOut')}>{t('start.try')}</LinkButton> : null}
      </div>
      <ul className="quiet says">
        {organisation?.beginWithoutCard === false ? <li>{organisation.cardsFrom[locale]}</li> : null}
        {organisation?.beginWithoutCard ? <li>{t('start.says.begin')}</li> : null}
        {canTry ? <li>{t('start.says.try')}</li> : null}
      </ul>
    </>
  );
}
