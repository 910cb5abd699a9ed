import { useTranslation } from 'react-i18next';
import { useLocale } from '../ui/use-locale.ts';
import { type Happened, verdictWord, whatHappened } from './result-words.ts';
import type { Workspace } from './workspace-controller.ts';

/** The sentences of result-words.ts in the language that is shown. */
export function useResultWords({ challenge }: Pick<Workspace, 'challenge'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  return {
    verdict: (happened: Happened) => verdictWord(t, happened, challenge),
    what: (happened: Happened) => whatHappened(t, happened, challenge, locale),
  };
}
