/** The pages of those who work here: one file, with their sentences and those of what they read about others. */
import { aboutMeSentences, paperSentences, sessionSentences } from './fetched-sentences.ts';
import { addSentences } from './locales/i18n.ts';
import { dataSentences } from './privacy/data-sentences.ts';
import type { StaffPageName } from './staff-pages.tsx';
import { FetchedPage } from './ui/fetched-page.tsx';

/** Whoever supports somebody reads the same report. */
export async function fetchStaffPages() {
  const [{ StaffPages }] = await Promise.all([
    import('./staff-pages.tsx'),
    addSentences({
      sv: () => import('./locales/sv.json?staff'),
      en: () => import('./locales/en.json?staff'),
    }),
    addSentences(paperSentences),
    addSentences(dataSentences),
    addSentences(sessionSentences),
    addSentences(aboutMeSentences),
  ]);
  return StaffPages;
}

/** All pages of those who work here are one file. */
export function staffPage(name: StaffPageName) {
  return (params: Record<string, string>) => (
    <FetchedPage name="staff" fetchPage={fetchStaffPages} params={{ name, params }} />
  );
}
