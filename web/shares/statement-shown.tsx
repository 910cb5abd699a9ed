import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { SharedPiece } from '#server/shares/shares.contract.ts';
import { challengeQuery } from '../challenges/challenge-query.ts';
import { StatementText } from '../challenges/statement-text.tsx';

/** What the challenge asks for. One that has been taken away since cannot be shown, and that is said. */
export function FetchedStatement({ piece }: { piece: SharedPiece }) {
  const { t } = useTranslation();
  const challenge = useQuery(challengeQuery(piece.slug));
  if (challenge.isPending) return <p>{t('common.fetching')}</p>;
  return <StatementShown piece={piece} challenge={challenge.data} />;
}

type StatementShownProps = { piece: SharedPiece; challenge: ChallengeForCandidate | undefined };

export function StatementShown({ piece: { language, work }, challenge }: StatementShownProps) {
  const { t } = useTranslation();
  if (challenge === undefined) return <p>{t('shared.statementGone')}</p>;
  return (
    <>
      {work !== null && work.challengeVersion !== challenge.version ? (
        <p className="quiet">{t('shared.newerStatement')}</p>
      ) : null}
      <StatementText {...{ challenge, language }} />
    </>
  );
}
