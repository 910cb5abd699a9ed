import { useTranslation } from 'react-i18next';

/** Acts and roles of the audit in words; one that has none is shown as it is stored. */
export function useAuditWords() {
  const { t, i18n } = useTranslation();
  const wordsFor = (kind: 'acts' | 'roles', word: string): string => {
    const key = `audit.${kind}.${word.replaceAll('.', '-')}`;
    return i18n.exists(key) ? t(key as 'audit.roles.system') : word;
  };
  return {
    act: (word: string) => wordsFor('acts', word),
    role: (word: string) => wordsFor('roles', word),
  };
}
