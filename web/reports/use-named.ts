import { useTranslation } from 'react-i18next';
import type { Named } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';

/** Hand-ins in words: "Trappan", or "Trappan (JavaScript och Python)". */
export function useNamed(): (one: Named) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  return ({ title, languages }) => {
    if (languages.length === 0) return title[locale];
    return `${title[locale]} (${list(languages.map((language) => t(`common.language.${language}`)))})`;
  };
}
