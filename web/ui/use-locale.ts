import { useTranslation } from 'react-i18next';
import type { Locale } from '../comfort/comfort.ts';

/** The language that is shown now, to choose from texts that come in both. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'sv';
}
