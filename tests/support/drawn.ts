/** Parts of a page, drawn to markup in one language without a browser: what is said is looked at, not how it looks. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import en from '#web/locales/en.json' with { type: 'json' };
import sv from '#web/locales/sv.json' with { type: 'json' };
import { Voice } from '#web/reports/voice.ts';
import type { Locale } from './words.ts';

/** @param voice to whom a report speaks: to its own person, or about them */
export function drawn(lng: Locale, part: ReactElement, voice: 'report' | 'report.about' = 'report'): string {
  const i18n = i18next.createInstance();
  i18n.use(initReactI18next).init({
    ...{ lng, resources: { sv: { translation: sv }, en: { translation: en } } },
    ...{ initAsync: false, interpolation: { escapeValue: false } },
  });
  const spoken = createElement(Voice.Provider, { value: voice }, part);
  const fetching = createElement(QueryClientProvider, { client: new QueryClient() }, spoken);
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n }, fetching));
}
