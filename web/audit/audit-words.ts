import type { i18n as I18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

export function useAuditWords() {
  return auditWords(useTranslation());
}

/** Acts and roles of the audit in words; one that has none is shown as it is stored. */
export function auditWords({ t, i18n }: { t: TFunction; i18n: I18n }) {
  const wordsFor = (kind: 'acts' | 'roles', word: string): string => {
    const key = `audit.${kind}.${word.replaceAll('.', '-')}`;
    return i18n.exists(key) ? t(key as 'audit.roles.system') : word;
  };
  return {
    act: (word: string) => wordsFor('acts', word),
    role: (word: string) => wordsFor('roles', word),
  };
}
