import { useTranslation } from 'react-i18next';
import type { OwnField } from './own-fields.ts';

type OwnFieldInputProps = {
  id: string;
  field: OwnField;
  value: string;
  given: string;
  describedBy: string | undefined;
  isRefused: boolean;
  onChange: (value: string) => void;
};

/** Where a setting is written or chosen. */
export function OwnFieldInput(props: OwnFieldInputProps) {
  const { id, field, value, given, describedBy, isRefused, onChange } = props;
  const { t } = useTranslation();
  const { kind, maxLength } = field;
  const shared = {
    id,
    value,
    'aria-invalid': isRefused,
    'aria-describedby': describedBy,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  if (kind === 'yes-no') {
    const answer = given === 'yes' || given === 'no' ? given : (field.without ?? 'no');
    return (
      <select {...shared}>
        <option value="">{t('ownOrganisation.asGiven', { answer: t(`ownOrganisation.${answer}`) })}</option>
        <option value="yes">{t('ownOrganisation.yes')}</option>
        <option value="no">{t('ownOrganisation.no')}</option>
      </select>
    );
  }
  if (kind === 'text') return <textarea {...shared} rows={maxLength > 500 ? 6 : 2} maxLength={maxLength} />;
  if (kind === 'line') return <input {...shared} type="text" maxLength={maxLength} />;
  const isColour = kind === 'colour';
  return (
    <span className="own-short">
      <input
        {...shared}
        type="text"
        inputMode={isColour ? 'text' : 'numeric'}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
      />
      {isColour && /^#[0-9a-f]{6}$/i.test(value) ? (
        <span className="own-colour" style={{ background: value }} aria-hidden="true" />
      ) : null}
    </span>
  );
}
