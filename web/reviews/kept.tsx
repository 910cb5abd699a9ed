import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import type { WrittenReview } from './use-review-text.ts';

/** Where what is written is kept now, and what to do about another text on this device. */
export function Kept({ written }: { written: WrittenReview }) {
  const { t } = useTranslation();
  const { keptOn, refusal, hasApart } = written;
  const isRefused = refusal !== null && keptOn === 'device';
  const words = isRefused ? t('reviewing.kept.refused') : t(`reviewing.kept.${keptOn}`);
  // Between two confirmed states a listener hears nothing: steady writing is not read aloud.
  const [told, setTold] = useState('');
  useEffect(() => {
    if (keptOn !== 'saving' && keptOn !== 'nothing') setTold(words);
  }, [keptOn, words]);
  return (
    <>
      {hasApart ? (
        <div className="notice">
          <p>{t('reviewing.apart.says')}</p>
          <p className="acts">
            <Button onClick={written.takeApart}>{t('reviewing.apart.take')}</Button>
            <Button onClick={written.dropApart}>{t('reviewing.apart.drop')}</Button>
          </p>
        </div>
      ) : null}
      <p className="quiet review-kept">{words}</p>
      <Status isHidden>{told}</Status>
      <div className="said-place">
        <Status>{refusal === null ? null : <Notice error={refusal} />}</Status>
      </div>
    </>
  );
}
