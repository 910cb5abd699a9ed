import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar } from './bar.tsx';
import { Status } from './status.tsx';

/** What is fetched at once should not flicker past: the words are drawn only when it is not. */
const drawnAfterMs = 1_000;

/** Says that the page is on its way: to a screen reader at once, in sight when it takes a while. */
export function Fetching() {
  const { t } = useTranslation();
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDrawn(true), drawnAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Status isHidden={!isDrawn}>
      <p className="quiet">{t('common.fetching')}</p>
    </Status>
  );
}

/** A page of which nothing is known yet. */
export function FetchingPage() {
  return (
    <>
      <Bar />
      <main className="page" aria-busy>
        <Fetching />
      </main>
    </>
  );
}
