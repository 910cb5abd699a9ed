import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

/** On paper: the first page with what lies behind it, or the first page alone. */
export function PrintReport({ isNext = false }: { isNext?: boolean }) {
  const { t } = useTranslation();
  const [isFrontAlone, setIsFrontAlone] = useState(false);
  return (
    <>
      <Button isNext={isNext} onClick={() => window.print()}>
        {t('report.print')}
      </Button>
      <label className="choice">
        <input
          type="checkbox"
          className="front-alone"
          checked={isFrontAlone}
          onChange={(event) => setIsFrontAlone(event.target.checked)}
        />
        {t('report.frontAlone')}
      </label>
    </>
  );
}
