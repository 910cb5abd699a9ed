import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { Shared } from '#server/shares/shares.contract.ts';
import { SharedBody } from './shared-body.tsx';
import { StatementShown } from './statement-shown.tsx';

type SharedDocumentProps = { shared: Shared; challenges: ChallengeForCandidate[] };

/** A share as a page that stands alone, with everything open. */
export function SharedDocument({ shared, challenges }: SharedDocumentProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('shared.title')}</h1>
      <SharedBody
        shared={shared}
        isFile
        statementOf={(piece) => (
          <StatementShown piece={piece} challenge={challenges.find(({ slug }) => slug === piece.slug)} />
        )}
      />
    </>
  );
}
