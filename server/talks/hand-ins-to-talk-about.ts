import { titleOf } from '../challenges/title-of.ts';
import type { Deps } from '../deps.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import { readVerdicts } from '../runs/read-submission-run.ts';
import type { TalksWithCandidate } from './talks.contract.ts';

/** The very hand-ins that the report rests on, each once. Where one reads, there is no own code to talk about. */
export function listHandInsToTalkAbout(
  deps: Pick<Deps, 'db' | 'challenges'>,
  candidateId: string,
): TalksWithCandidate['handIns'] {
  const written = listEvidence(deps, candidateId, (ids) => readVerdicts(deps.db, ids))
    .flatMap(({ pieces }) => pieces)
    .filter(({ kind }) => kind !== 'read');
  const each = new Map(written.map((piece) => [piece.submissionId, piece]));
  return [...each.values()].map(({ submissionId, slug, title, language }) => ({
    submissionId,
    title: titleOf(deps.challenges, { slug, title }),
    language,
  }));
}
