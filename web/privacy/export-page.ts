import type { Reply } from '../api.ts';
import { markupText } from '../ui/markup.ts';
import { standAlonePage } from '../ui/stand-alone-page.ts';
import type { Translation } from './data-words.ts';
import { exportDocument } from './export-document.ts';
import { valueWords } from './value-words.ts';

/** Everything stored about a person as a file to read. */
export function exportPage(
  all: Reply<'GET /api/privacy/export'>,
  { name, t, i18n, locale }: Translation & { name: string; locale: 'sv' | 'en' },
): string {
  const words = valueWords({ t, i18n, locale });
  const main = markupText(exportDocument(all, { name, words }));
  return standAlonePage(main, { title: t('stored.heading'), lang: locale });
}
