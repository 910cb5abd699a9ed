/** The statement: what it is about, what to do, examples, hints; and the exact rules, which never scroll away. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { AboutChallenge } from './about-challenge.tsx';
import { Examples } from './examples.tsx';
import { isExactOpen, keepExactOpen } from './folds.ts';
import { Hints } from './hints.tsx';
import { RenderedHtml } from './rendered-html.tsx';

type StatementProps = {
  challenge: ChallengeForCandidate;
  language: Language;
  heading: ReactNode;
  /** Nothing has been written here yet. */
  isFirstVisit: boolean;
};

export function Statement({ challenge, language, heading, isFirstVisit }: StatementProps) {
  const { t } = useTranslation();
  const [isOpen] = useState(isExactOpen);
  const { intro, doThis } = challenge.statement[useLocale()];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <section className="statement-text" aria-label={t('workspace.statement')} tabIndex={0}>
        {heading}
        <RenderedHtml text={intro} />
        <AboutChallenge challenge={challenge} isFirstVisit={isFirstVisit} />
        <h2>{t('workspace.doThis')}</h2>
        <RenderedHtml text={doThis} />
        <h2>{t('workspace.examples')}</h2>
        <Examples examples={challenge.examples} language={language} />
        <Hints challenge={challenge} />
      </section>
      <details
        className="exact"
        open={isOpen}
        onToggle={({ currentTarget }) => keepExactOpen(currentTarget.open)}
      >
        <summary>
          <h2>{t('workspace.exact')}</h2>
        </summary>
        <ExactRules challenge={challenge} />
      </details>
    </>
  );
}

export function ExactRules({ challenge }: { challenge: ChallengeForCandidate }) {
  const { exact } = challenge.statement[useLocale()];
  return <RenderedHtml text={exact} />;
}

/** On a narrow screen: the rules can be unfolded over the code. */
export function FoldedRules({ challenge }: { challenge: ChallengeForCandidate }) {
  const { t } = useTranslation();
  const { exactCount } = challenge.statement[useLocale()];
  return (
    <details className="folded-rules">
      <summary>{t('workspace.exactCount', { count: exactCount })}</summary>
      <ExactRules challenge={challenge} />
    </details>
  );
}
