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

/** Where an entry fetches its sentences: all of them, or the start page's few. */
export type Sentences = Record<Locale, () => Promise<{ default: object }>>;
let fetchSentences: Sentences;

/** Ready to draw when it resolves. */
export async function startLanguage(locale: Locale, sentences: Sentences): Promise<void> {
  fetchSentences = sentences;
  const { default: translation } = await sentences[locale]();
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  document.documentElement.lang = locale;
}

/** Fetches the other language, then changes all text at once. Rejects, and changes nothing, without a network. */
export async function changeLanguage(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    const { default: sentences } = await fetchSentences[locale]();
    i18next.addResourceBundle(locale, 'translation', sentences);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
