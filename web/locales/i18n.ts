/** Sentences in the person's language. One language is fetched; the other comes when it is chosen. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../comfort/comfort.ts';
import type sv from './sv.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof sv };
  }
}

const load: Record<Locale, () => Promise<{ default: object }>> = {
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
};

/** Ready to draw when it resolves. */
export async function startLanguage(locale: Locale): Promise<void> {
  const { default: sentences } = await load[locale]();
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: sentences } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  document.documentElement.lang = locale;
}

/** Fetches the other language, then changes all text at once. Rejects, and changes nothing, without a network. */
export async function changeLanguage(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    const { default: sentences } = await load[locale]();
    i18next.addResourceBundle(locale, 'translation', sentences);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
