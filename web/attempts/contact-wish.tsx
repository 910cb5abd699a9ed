/** Whether somebody may get in touch later: who, when, and how. A wish that is kept; nothing is sent by itself. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import { Status } from '../ui/status.tsx';
import { ContactReach, reachQuery } from './contact-reach.tsx';

type ContactWish = NonNullable<AttemptForCandidate['contactWish']>;

const whens = ['no', 'two-weeks', 'one-month'] as const;

type ChoiceProps = {
  wish: ContactWish;
  /** Asked to save without a way to be reached. */
  lacksHow: boolean;
  onChange: (wish: ContactWish) => void;
};

export function ContactWishChoice({ wish, lacksHow, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  // Asked for while the panel opens: when a day is chosen, the line stands in its place.
  const reach = useQuery(reachQuery);
  // Written once: a later wish begins with the same words.
  const knownHow = reach.data?.knownHow ?? '';
  return (
    <fieldset>
      <legend>{t('pause.contact')}</legend>
      <p className="quiet">{t('pause.contactSays')}</p>
      <div className="choices-beside">
        {whens.map((when) => (
          <label className="choice" key={when}>
            <input
              type="radio"
              name="pause-when"
              checked={wish.when === when}
              onChange={() => onChange({ when, how: wish.how || knownHow })}
            />
            {t(`pause.when.${when}`)}
          </label>
        ))}
      </div>
      {wish.when === 'no' ? null : (
        <>
          <ContactReach reach={reach.data} />
          <label htmlFor="pause-how">{t('pause.how')}</label>
          <p className="quiet" id="pause-how-says">
            {t('pause.howSays')}
          </p>
          <input
            id="pause-how"
            type="text"
            maxLength={500}
            value={wish.how}
            aria-describedby="pause-how-says pause-how-lacks"
            aria-invalid={lacksHow}
            onChange={(event) => onChange({ ...wish, how: event.target.value })}
          />
        </>
      )}
      <Status>{lacksHow ? <p id="pause-how-lacks">{t('pause.howNeeded')}</p> : null}</Status>
    </fieldset>
  );
}
