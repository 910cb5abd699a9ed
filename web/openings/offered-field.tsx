import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPart } from './offered-words.ts';
import { offeredCounts, offeredWords } from './opening-words.ts';
import type { Offered } from './openings-query.ts';

type OfferedFieldProps = {
  name: OfferedPart;
  offered: Offered;
  onChange: (offered: Offered) => void;
  /** What it is called that nothing is chosen, where one seeks: "not said" is what a place does. */
  unsaid?: string | undefined;
};

/** One thing that somebody meets at the place: chosen among words, or a number. */
export function OfferedField({ name, offered, onChange, unsaid }: OfferedFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  if (name === 'remote' || name === 'room' || name === 'instructions' || name === 'together')
    return (
      <div>
        <label htmlFor={id}>{t(`openings.offered.${name}.label`)}</label>
        <select
          id={id}
          value={offered[name]}
          onChange={({ target }) => onChange({ ...offered, [name]: target.value })}
        >
          {offeredWords[name].map((one) => (
            <option key={one} value={one}>
              {(one === 'not-said' && unsaid) ||
                t(`openings.offered.${name}.${one}` as 'openings.offered.remote.all')}
            </option>
          ))}
        </select>
      </div>
    );
  const { from, to } = offeredCounts[name];
  return (
    <div>
      <label htmlFor={id}>{t(`openings.offered.${name}`)}</label>
      {/* Who calls speaks of half days. */}
      {name === 'hoursFrom' ? (
        <p className="quiet" id={`${id}-half-days`}>
          {t('openings.offered.halfDays')}
        </p>
      ) : null}
      <select
        id={id}
        aria-describedby={name === 'hoursFrom' ? `${id}-half-days` : undefined}
        value={offered[name] ?? ''}
        onChange={({ target }) =>
          onChange({ ...offered, [name]: target.value === '' ? null : Number(target.value) })
        }
      >
        <option value="">{unsaid ?? t('openings.offered.countNotSaid')}</option>
        {Array.from({ length: to - from + 1 }, (_, at) => from + at).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
