import type { Challenge } from '../challenges/challenge-library.ts';
import type { Language } from '../challenges/challenges.contract.ts';
import type { DbOrTx } from '../db/open.ts';
import { deleteEvidence, insertEvidence } from './evidence.store.ts';
import { type JudgedForEvidence, whatItShows } from './evidence-rules.ts';

export type JudgedWork = {
  submissionId: string;
  accountId: string;
  challenge: Challenge;
  language: Language;
  /** `strength`: small faults in the reference that the cases notice, of how many; null when not measured. */
  judged: JudgedForEvidence & { strength: { noticed: number; of: number } | null };
};

/** Keeps what a hand-in shows, in the transaction that ends its run. */
export function recordEvidence(
  tx: DbOrTx,
  { submissionId, accountId, challenge, language, judged }: JudgedWork,
): void {
  const { manifest, slug } = challenge;
  for (const shown of whatItShows(challenge, language, judged))
    insertEvidence(tx, {
      submissionId,
      accountId,
      ...shown,
      slug,
      family: manifest.variantOf ?? slug,
      challengeVersion: manifest.version,
      language,
      kind: manifest.kind,
      domain: manifest.domain,
      exposure: manifest.exposure,
      strengthNoticed: judged.strength?.noticed ?? null,
      strengthOf: judged.strength?.of ?? null,
    });
}

/** In the place of what the hand-in showed before its challenge was mended. */
export function replaceEvidence(tx: DbOrTx, work: JudgedWork): void {
  deleteEvidence(tx, [work.submissionId]);
  recordEvidence(tx, work);
}
