import { useTranslation } from 'react-i18next';
import type { GroupView } from '#server/runs/runs.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { verdictWord, whatHappened } from './result-words.ts';
import type { Workspace } from './workspace-controller.ts';

type Happened = Pick<GroupView, 'state' | 'limit' | 'changedArguments'>;

/** The sentences of result-words.ts in the language that is shown. */
export function useResultWords({ challenge }: Pick<Workspace, 'challenge'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  return {
    verdict: (happened: Happened) => verdictWord(t, happened),
    what: (happened: Happened) => whatHappened(t, happened, { limits: challenge.limits, locale }),
  };
}
