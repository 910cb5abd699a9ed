import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import type { Unsaved } from './use-unsaved.ts';

type UnsavedLineProps = { unsaved: Pick<Unsaved<unknown>, 'restored' | 'putBack' | 'takeUp'> };

/** Above a form that began with what was not saved the last time: what it is, and the way to and fro. */
export function UnsavedLine({ unsaved: { restored, putBack, takeUp } }: UnsavedLineProps) {
  const { t } = useTranslation();
  if (restored === 'no') return null;
  const isShown = restored === 'shown';
  const says = { shown: 'unsaved.shown', 'put-back': 'unsaved.putBack', saved: 'unsaved.saved' } as const;
  return (
    <div className="notice unsaved-line">
      <p>{t(says[restored])}</p>
      <div className="acts">
        {restored === 'saved' ? null : (
          // One button for both: it keeps the keyboard where it is.
          <Button onClick={isShown ? putBack : takeUp}>
            {t(isShown ? 'unsaved.toSaved' : 'unsaved.toUnsaved')}
          </Button>
        )}
      </div>
    </div>
  );
}
