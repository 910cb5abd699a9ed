import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { challengeQuery } from '../challenges/challenge-query.ts';
import { StatementText } from '../challenges/statement-text.tsx';

/** What the challenge asks for, fetched when it is opened. One that has been taken away since is said to be. */
export function StatementToRead({ review }: { review: ReviewForReader }) {
  const { t } = useTranslation();
  const { slug, language, challengeVersion } = review;
  const [wasOpen, setWasOpen] = useState(false);
  const challenge = useQuery({ ...challengeQuery(slug), enabled: wasOpen });
  return (
    <>
      <h2>{t('reviewing.statement.heading')}</h2>
      <details onToggle={({ currentTarget }) => setWasOpen((was) => was || currentTarget.open)}>
        <summary>{t('reviewing.statement.open')}</summary>
        {challenge.isLoading ? <p>{t('common.fetching')}</p> : null}
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
