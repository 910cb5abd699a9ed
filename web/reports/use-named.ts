import { useTranslation } from 'react-i18next';
import type { Named } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

/** Hand-ins in words: "Trappan", or "Trappan (Python)". */
export function useNamed(): (one: Named) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  return ({ title, language }) =>
    language === null ? title[locale] : `${title[locale]} (${t(`common.language.${language}`)})`;
}
