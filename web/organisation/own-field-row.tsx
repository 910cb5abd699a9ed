import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnField } from './own-fields.ts';

type OwnFieldRowProps = {
  field: OwnField;
  /** The setting: the field's name, with the language where it has one. */
  setting: string;
  value: string;
  /** What the environment says; empty: nothing. */
  given: string;
  onChange: (value: string) => void;
};

/** One setting with its name, what the server's own settings say, and a place to write. */
export function OwnFieldRow({ field, setting, value, given, onChange }: OwnFieldRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const name = t(`ownOrganisation.fields.${field.name}` as 'ownOrganisation.fields.OPEN');
  const label = field.isInBoth
    ? t(setting.endsWith('_SV') ? 'ownOrganisation.inSwedish' : 'ownOrganisation.inEnglish', { name })
    : name;
  const shared = { id, value, ...(given !== '' && { 'aria-describedby': `${id}-given` }) };
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      {field.kind === 'yes-no' ? (
        <select {...shared} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t('ownOrganisation.asGiven')}</option>
          <option value="yes">{t('ownOrganisation.yes')}</option>
          <option value="no">{t('ownOrganisation.no')}</option>
        </select>
      ) : null}
      {field.kind === 'line' ? (
        <input
          {...shared}
          type="text"
          maxLength={field.maxLength}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : null}
      {field.kind === 'text' ? (
        <textarea
          {...shared}
          rows={field.maxLength > 500 ? 6 : 2}
          maxLength={field.maxLength}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : null}
      {given === '' ? null : (
        <p className="quiet" id={`${id}-given`}>
          {t('ownOrganisation.given', { value: given })}
        </p>
      )}
    </div>
  );
}
