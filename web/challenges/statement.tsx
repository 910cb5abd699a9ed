/** The statement: what it is about, what to do, examples, hints; and the exact rules, which never scroll away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { AboutChallenge } from './about-challenge.tsx';
import { Examples } from './examples.tsx';
import { Hints } from './hints.tsx';
import { RenderedHtml } from './rendered-html.tsx';

type StatementProps = { challenge: ChallengeForCandidate; language: Language; heading: ReactNode };

export function Statement({ challenge, language, heading }: StatementProps) {
  const { t } = useTranslation();
  const { intro, doThis } = challenge.statement[useLocale()];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <section className="statement-text" aria-label={t('workspace.statement')} tabIndex={0}>
        {heading}
        <RenderedHtml text={intro} />
        <h2>{t('workspace.doThis')}</h2>
        <RenderedHtml text={doThis} />
        <h2>{t('workspace.examples')}</h2>
        <Examples examples={challenge.examples} language={language} />
        <Hints challenge={challenge} />
        <AboutChallenge challenge={challenge} />
      </section>
      <section className="exact">
        <h2>{t('workspace.exact')}</h2>
        <ExactRules challenge={challenge} />
      </section>
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
