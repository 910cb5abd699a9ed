import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';

/** What one may want to know before starting: who needs it, what it asks for, what it shows and does not. */
type AboutProps = {
  challenge: ChallengeForCandidate;
  /** Nothing has been written yet: what is good to know before starting lies open. */
  isFirstVisit: boolean;
};

export function AboutChallenge({ challenge, isFirstVisit }: AboutProps) {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  const rows = ['needs', 'size', 'whoNeeds', 'shows', 'doesNotShow'] as const;
  const kind = asSentenceStart(t(`kinds.${challenge.kind}`));
  const languages = list(challenge.languages.map((language) => t(`common.language.${language}`)));
  return (
    <details className="about" open={isFirstVisit}>
      <summary>{t('workspace.about')}</summary>
      <p>{t('workspace.pauseIsFine')}</p>
      <dl>
        <div>
          <dt>{t('workspace.kind')}</dt>
          <dd>{t('workspace.kindIn', { kind, languages })}</dd>
        </div>
        {rows.map((row) => (
          <div key={row}>
            <dt>{t(`workspace.${row}`)}</dt>
            <dd>{challenge[row][locale]}</dd>
          </div>
        ))}
      </dl>
      {challenge.languages.includes('typescript') ? <p>{t('workspace.typesRemoved')}</p> : null}
    </details>
  );
}
