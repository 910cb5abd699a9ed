import { useTranslation } from 'react-i18next';
import type { Comfort } from '#server/accounts/accounts.contract.ts';

/** The language that is shown now, to choose from texts that come in both. */
export function useLocale(): Comfort['locale'] {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'sv';
}
