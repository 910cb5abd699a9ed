import { useTranslation } from 'react-i18next';
import { OfferedField } from './offered-field.tsx';
import type { OfferedPart } from './offered-words.ts';
import type { Offered } from './openings-query.ts';

type OfferedFieldsProps = {
  /** What they are called where a person wishes, or a matcher seeks. */
  legend?: string;
  /** Those that are not asked elsewhere on the page. */
  parts?: readonly OfferedPart[];
  offered: Offered;
  onChange: (offered: Offered) => void;
  unsaid?: string;
};

const all = ['remote', 'room', 'instructions', 'together', 'daysOnSite', 'hoursFrom', 'hoursTo'] as const;

/** What somebody meets at the place. Nothing needs to be said. */
export function OfferedFields({ legend, parts = all, offered, onChange, unsaid }: OfferedFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>
        <h2>{legend ?? t('openings.offered.heading')}</h2>
      </legend>
      {parts.map((name) => (
        <OfferedField key={name} {...{ name, offered, onChange, unsaid }} />
      ))}
    </fieldset>
  );
}
