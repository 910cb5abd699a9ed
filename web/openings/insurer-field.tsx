import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { insurers } from './opening-words.ts';
import type { Opening } from './openings-query.ts';

type InsurerFieldProps = { insurer: Opening['insurer']; onChange: (insurer: Opening['insurer']) => void };

export function InsurerField({ insurer, onChange }: InsurerFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{t('openings.insurer.label')}</label>
      <select
        id={id}
        value={insurer}
        onChange={({ target }) => onChange(insurers.find((one) => one === target.value) ?? 'not-said')}
      >
        {insurers.map((one) => (
          <option key={one} value={one}>
            {t(`openings.insurer.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
