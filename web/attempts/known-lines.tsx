import { useTranslation } from 'react-i18next';
import type { PauseNote } from '#server/attempts/attempts.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

/** What is known of where somebody was: the last run in counts, and the first claim that did not hold. */
export function KnownLines({ lastRun, atGroup }: Pick<PauseNote, 'lastRun' | 'atGroup'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const key = lastRun?.kind === 'submission' ? 'pause.knownSubmission' : 'pause.knownExamples';
  return (
    <ul className="known">
      {atGroup ? <li>{t('pause.knownGroup', { sentence: atGroup[locale] })}</li> : null}
      <li>{lastRun ? t(key, { holds: lastRun.holds, of: lastRun.of }) : t('pause.knownNothing')}</li>
    </ul>
  );
}
