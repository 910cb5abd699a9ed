import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnCategories } from './own-categories.tsx';
import { OwnFieldInput } from './own-field-input.tsx';
import type { OwnField } from './own-fields.ts';

type OwnFieldRowProps = {
  field: OwnField;
  /** The setting: the field's name, with the language where it has one. */
  setting: string;
  value: string;
  /** What the environment says; empty: nothing. */
  given: string;
  /** The server refused what was written here. */
  isRefused: boolean;
  onChange: (value: string) => void;
};

/** What a setting is called, with the language where it has one. */
export function useFieldWords(): (field: OwnField, setting: string) => string {
  const { t } = useTranslation();
  return (field, setting) => {
    const name = t(`ownOrganisation.fields.${field.name}` as 'ownOrganisation.fields.OPEN');
    if (!field.isInBoth) return name;
    return t(setting.endsWith('_SV') ? 'ownOrganisation.inSwedish' : 'ownOrganisation.inEnglish', { name });
  };
}

/** One setting with its name, what the server's own settings say, and a place to write. */
export function OwnFieldRow({ field, setting, value, given, isRefused, onChange }: OwnFieldRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const label = useFieldWords()(field, setting);
  // A choice says in its first option what holds, and boxes show it.
  const isSaid = field.kind === 'yes-no' || field.kind === 'categories';
  const givenId = given === '' || isSaid ? undefined : `${id}-given`;
  return (
    <div className="own-field">
      {field.kind === 'categories' ? (
        <OwnCategories label={label} value={value} given={given} onChange={onChange} />
      ) : (
        <>
          <label htmlFor={id}>{label}</label>
          <OwnFieldInput
            id={id}
            field={field}
            value={value}
            given={given}
            describedBy={givenId}
            isRefused={isRefused}
            onChange={onChange}
          />
        </>
      )}
      {givenId === undefined ? null : (
        <p className="quiet" id={givenId}>
          {t('ownOrganisation.given', { value: given })}
        </p>
      )}
    </div>
  );
}
