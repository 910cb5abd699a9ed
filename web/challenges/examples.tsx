import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

type ExamplesProps = { examples: ChallengeForCandidate['examples']; language: Language };

/** Each example as code: the call, an arrow, and what it gives. */
export function Examples({ examples, language }: ExamplesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="examples">
      {examples.map(({ exampleId, code, gives, givesError, why }) => (
        <div key={exampleId}>
          <pre>
            <code>
              {[
                code[language],
                gives[language] ? `→ ${gives[language]}` : '',
                givesError === null ? '' : `→ ${t('results.throws', { name: givesError })}`,
              ]
                .filter(Boolean)
                .join('\n')}
            </code>
          </pre>
          {why ? <p className="why">{why[locale]}</p> : null}
        </div>
      ))}
    </div>
  );
}
