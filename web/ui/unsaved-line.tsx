import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import type { Unsaved } from './use-unsaved.ts';

type UnsavedLineProps = { unsaved: Pick<Unsaved<unknown>, 'restored' | 'putBack' | 'takeUp'> };

const sentences = [
  { of: 'shown', says: 'unsaved.shown' },
  { of: 'put-back', says: 'unsaved.putBack' },
  { of: 'saved', says: 'unsaved.saved' },
] as const;

/** Above a form that began with what was not saved the last time: what it is, and the way to and fro. */
export function UnsavedLine({ unsaved: { restored, putBack, takeUp } }: UnsavedLineProps) {
  const { t } = useTranslation();
  if (restored === 'no') return null;
  const isShown = restored === 'shown';
  return (
    <div className="notice unsaved-line">
      {/* The longest of them keeps its lines: nothing below moves when another is said. */}
      <div className="unsaved-says">
        {sentences.map(({ of, says }) => (
          <p key={of} aria-hidden={of === restored ? undefined : true}>
            {t(says)}
          </p>
        ))}
      </div>
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
