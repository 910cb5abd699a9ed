import { queryOptions } from '@tanstack/react-query';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { api } from '../api.ts';
import { isGone } from '../challenges/challenge-query.ts';
import { unique } from '../ui/wording.ts';

/** What stands on paper behind the first page when code is wanted there. */
export type Works = {
  /** By its id, each exact hand-in. */
  submissions: Map<string, SubmissionForCandidate>;
  /** By slug; one that is no longer here is left out. */
  challenges: Map<string, ChallengeForCandidate>;
};

/** The own code and the statements of these pieces, all at once: paper waits for nothing. */
export const worksQuery = (pieces: ShownPiece[]) => {
  const ids = unique(pieces.map(({ submissionId }) => submissionId));
  return queryOptions({
    queryKey: ['report', 'works', ids],
    queryFn: async ({ signal }): Promise<Works> => {
      const [submissions, challenges] = await Promise.all([
        Promise.all(
          ids.map((submissionId) =>
            api('GET /api/submissions/:submissionId', { params: { submissionId }, query: {}, signal }),
          ),
        ),
        Promise.all(unique(pieces.map(({ slug }) => slug)).map((slug) => findChallenge(slug, signal))),
      ]);
      return {
        submissions: new Map(submissions.map((one) => [one.submissionId, one])),
        challenges: new Map(challenges.flatMap((one) => (one ? [[one.slug, one]] : []))),
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
};

async function findChallenge(slug: string, signal: AbortSignal): Promise<ChallengeForCandidate | undefined> {
  try {
    return await api('GET /api/challenges/:slug', { params: { slug }, signal });
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
