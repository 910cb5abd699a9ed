import type { Challenge, ChallengeLibrary } from './challenge-library.ts';

/** The change request for programs of this challenge. */
export function findChangeOf(challenges: Pick<ChallengeLibrary, 'all'>, slug: string): Challenge | undefined {
  return challenges.all().find(({ manifest }) => manifest.changeOf === slug);
}

/** Whether this is a change request: one of those stands in no list, and shows no skill. */
export function isChange(challenges: Pick<ChallengeLibrary, 'find'>, slug: string): boolean {
  return challenges.find(slug)?.manifest.changeOf !== undefined;
}
