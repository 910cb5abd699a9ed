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

/** Where an entry fetches its sentences: the start page's few, or those of the other pages. */
export type Sentences = Record<Locale, () => Promise<{ default: object }>>;
/** What is wanted in whichever language is chosen: the entry's own, and those of pages that have been opened. */
const wanted = new Set<Sentences>();
const { promise: started, resolve: tellStarted } = Promise.withResolvers<void>();

/** Ready to draw when it resolves. */
export async function startLanguage(locale: Locale, sentences: Sentences): Promise<void> {
  wanted.add(sentences);
  const { default: translation } = await sentences[locale]();
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  document.documentElement.lang = locale;
  tellStarted();
}

/** More sentences, for a page that few open: there in the present language when it resolves. */
export async function addSentences(sentences: Sentences): Promise<void> {
  await started;
  await fetchIn(i18next.language as Locale, [sentences]);
  wanted.add(sentences);
}

async function fetchIn(locale: Locale, parts: Iterable<Sentences>): Promise<void> {
  const fetched = await Promise.all(Array.from(parts, (sentences) => sentences[locale]()));
  for (const { default: part } of fetched) i18next.addResourceBundle(locale, 'translation', part, true);
}

/** Fetches the other language, then changes all text at once. Rejects, and changes nothing, without a network. */
export async function changeLanguage(locale: Locale): Promise<void> {
  await fetchIn(locale, wanted);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
