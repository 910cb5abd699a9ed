import { titleOf } from '../challenges/title-of.ts';
import type { Deps } from '../deps.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import { readVerdicts } from '../runs/read-submission-run.ts';
import type { ReviewsForCandidate } from './reviews.contract.ts';

/** The hand-ins that the report rests on, each once. Where one reads, there is no own code to read. */
export function listHandInsToRead(
  { db, challenges }: Pick<Deps, 'db' | 'challenges'>,
  candidateId: string,
): ReviewsForCandidate['handIns'] {
  const written = listEvidence({ db }, candidateId, (ids) => readVerdicts(db, ids))
    .flatMap(({ pieces }) => pieces)
    .filter(({ kind }) => kind !== 'read');
  const each = new Map(written.map((piece) => [piece.submissionId, piece]));
  return [...each.values()].map(({ submissionId, slug, title, language }) => ({
    submissionId,
    title: titleOf(challenges, { slug, title }),
    language,
  }));
}
