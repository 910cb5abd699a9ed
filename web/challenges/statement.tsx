/** The statement: what it is about, what to do, examples, hints; and under them the exact rules. */
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { useComfort } from '../comfort/use-comfort.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { AboutChallenge } from './about-challenge.tsx';
import { ExactRules } from './exact-rules.tsx';
import { Examples } from './examples.tsx';
import { Hints } from './hints.tsx';
import { LineFocus } from './line-focus.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { RenderedHtml } from './rendered-html.tsx';

type StatementProps = {
  /** With the names of the language. */
  challenge: ChallengeForCandidate;
  language: Language;
  heading: ReactNode;
  /** `first`: nothing has been written here yet. Until it is known, the heading alone is drawn. */
  visit: 'first' | 'again' | undefined;
};

export function Statement({ challenge, language, heading, visit }: StatementProps) {
  const { t } = useTranslation();
  const { intro, doThis } = challenge.statement[useLocale()];
  const place = useRef<HTMLDivElement>(null);
  const doThisPart = useRef<HTMLDivElement>(null);
  const isFirstVisit = visit === 'first';
  const { mode } = useComfort();
  return (
    <div className="statement" ref={place}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <section className="statement-text" aria-label={t('workspace.statement')} tabIndex={0}>
        {heading}
        {visit ? (
          <>
            <ReadAloud place={place} />
            <RenderedHtml text={intro} />
            <div ref={doThisPart}>
              <h2>{t('workspace.doThis')}</h2>
              <RenderedHtml text={doThis} />
            </div>
            {challenge.query ? (
              <>
                <h2>{t('tables.heading')}</h2>
                <pre>
                  <code>
                    <CodeLines text={challenge.query.schema.trim()} />
                  </code>
                </pre>
              </>
            ) : null}
            <h2>{t('workspace.examples')}</h2>
            <Examples challenge={challenge} language={language} />
            {mode === 'whole' ? (
              <>
                <Hints challenge={challenge} language={language} />
                <AboutChallenge challenge={challenge} isFirstVisit={isFirstVisit} />
              </>
            ) : null}
          </>
        ) : null}
      </section>
      {visit ? <ExactRules challenge={challenge} isFirstVisit={isFirstVisit} doThis={doThisPart} /> : null}
      {visit ? <LineFocus place={place} /> : null}
    </div>
  );
}
