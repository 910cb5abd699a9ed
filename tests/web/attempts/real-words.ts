/** Sentences through the interface's own library: with plurals, and with those of a kind. */
import i18next, { type TFunction } from 'i18next';
import type { Locale } from '../../support/words.ts';

export async function realWords(locale: Locale): Promise<TFunction> {
  const { default: translation } = await import(`#web/locales/${locale}.json`, { with: { type: 'json' } });
  const own = i18next.createInstance();
  return own.init({ lng: locale, resources: { [locale]: { translation } }, returnNull: false });
}
