import type { Candidate } from '../access.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { ChallengeSummary } from '../challenges/challenges.contract.ts';
import type { Deps } from '../deps.ts';
import type { MyPath } from './attempts.contract.ts';
import { type AttemptRow, listAttempts } from './attempts.store.ts';

type Entry = { challenge: ChallengeSummary; attempt: AttemptRow | undefined };

/** *Min lista*: the first path, in its order. Challenges that are withheld are left out until they are mended. */
export function readMyList(deps: Pick<Deps, 'db' | 'challenges'>, actor: Candidate): MyPath {
  const [path] = deps.challenges.paths.paths;
  if (!path) throw new Error('paths.json holds no path');
  const attempts = new Map(listAttempts(deps.db, actor.accountId).map((attempt) => [attempt.slug, attempt]));
  const entries = path.challenges.flatMap((slug): Entry[] => {
    const challenge = deps.challenges.find(slug);
    return challenge ? [{ challenge: summaryOf(challenge), attempt: attempts.get(slug) }] : [];
  });
  const current = entries
    .filter(({ attempt }) => attempt && attempt.heldAt === null)
    .toSorted((a, b) => lastWorkedAt(b) - lastWorkedAt(a))[0];
  return {
    pathId: path.id,
    title: path.title,
    entries: entries.map(({ challenge, attempt }) => ({
      challenge,
      state: stateOf(attempt),
      attemptId: attempt?.attemptId ?? null,
      openedVersion: attempt?.challengeVersion ?? null,
    })),
    currentSlug: current?.challenge.slug ?? null,
    suggestion: suggest(entries, current),
  };
}

/** Go on with what one is in the middle of; else begin the first that has not been opened. */
function suggest(entries: Entry[], current: Entry | undefined): MyPath['suggestion'] {
  if (current)
    return { slug: current.challenge.slug, kind: 'continue', pause: current.attempt?.pause ?? null };
  const next = entries.find(({ attempt }) => !attempt);
  return next ? { slug: next.challenge.slug, kind: 'begin', pause: null } : null;
}

function lastWorkedAt({ attempt }: Entry): number {
  return attempt ? Date.parse(attempt.lastWorkedAt) : 0;
}

function stateOf(attempt: AttemptRow | undefined): MyPath['entries'][number]['state'] {
  if (!attempt) return 'not-opened';
  return attempt.heldAt === null ? 'in-progress' : 'holds';
}

function summaryOf({ forCandidate }: Challenge): ChallengeSummary {
  const { slug, version, kind, title, summary, size, skills, languages, exposure } = forCandidate;
  return { slug, version, kind, title, summary, size, skills, languages, exposure };
}
