import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SubjectForReader } from '#server/reviews/subjects.contract.ts';
import { challengeQuery } from '../challenges/challenge-query.ts';
import { StatementText } from '../challenges/statement-text.tsx';

/** What the challenge asks for. The page has fetched it: nothing jumps when it is opened. One that is taken away is said to be. */
export function StatementToRead({ handIn }: { handIn: Extract<SubjectForReader, { form: 'hand-in' }> }) {
  const { t } = useTranslation();
  const { slug, language, challengeVersion } = handIn;
  const challenge = useQuery(challengeQuery(slug));
  return (
    <>
      <h2>{t('reviewing.statement.heading')}</h2>
      <details>
        <summary>{t('reviewing.statement.open')}</summary>
        {challenge.isError ? <p>{t('reviewing.statement.gone')}</p> : null}
        {challenge.data ? (
          <>
            {challenge.data.version === challengeVersion ? null : (
              <p className="quiet">{t('reviewing.statement.newer')}</p>
            )}
            <StatementText challenge={challenge.data} language={language} />
          </>
        ) : null}
      </details>
    </>
  );
}
