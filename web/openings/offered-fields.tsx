import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { offeredCounts, offeredWords } from './opening-words.ts';
import type { Offered } from './openings-query.ts';

type OfferedFieldsProps = {
  /** What they are called where a person wishes, or a matcher seeks. */
  legend?: string;
  offered: Offered;
  onChange: (offered: Offered) => void;
};

const choices = ['remote', 'room', 'instructions', 'together'] as const;
const counts = ['daysOnSite', 'hoursFrom', 'hoursTo'] as const;

/** What somebody meets at the place. Nothing needs to be said. */
export function OfferedFields({ legend, offered, onChange }: OfferedFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset>
      <legend>
        <h2>{legend ?? t('openings.offered.heading')}</h2>
      </legend>
      {choices.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`openings.offered.${name}.label`)}</label>
          <select
            id={`${id}-${name}`}
            value={offered[name]}
            onChange={({ target }) => onChange({ ...offered, [name]: target.value })}
          >
            {offeredWords[name].map((one) => (
              <option key={one} value={one}>
                {t(`openings.offered.${name}.${one}` as 'openings.offered.remote.all')}
              </option>
            ))}
          </select>
        </div>
      ))}
      {counts.map((name) => {
        const { from, to } = offeredCounts[name];
        return (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{t(`openings.offered.${name}`)}</label>
            {/* Who calls speaks of half days. */}
            {name === 'hoursFrom' ? (
              <p className="quiet" id={`${id}-half-days`}>
                {t('openings.offered.halfDays')}
              </p>
            ) : null}
            <select
              id={`${id}-${name}`}
              aria-describedby={name === 'hoursFrom' ? `${id}-half-days` : undefined}
              value={offered[name] ?? ''}
              onChange={({ target }) =>
                onChange({ ...offered, [name]: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{t('openings.offered.countNotSaid')}</option>
              {Array.from({ length: to - from + 1 }, (_, at) => from + at).map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}
