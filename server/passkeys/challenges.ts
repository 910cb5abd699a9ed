/** Challenges that were sent out and not answered yet: each holds once, for five minutes, for one purpose. */
import { createShortLived, type ShortLived } from '../accounts/short-lived.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';

export type Purpose = { for: 'using' } | { for: 'making'; accountId: string };
export type Challenges = ShortLived<Purpose>;

export function createChallenges(deps: Pick<Deps, 'clock'>): Challenges {
  return createShortLived<Purpose>(deps, 5);
}

/** The challenge that a browser says it answers. Whether it truly was signed, the verification finds out. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString());
    if (typeof challenge === 'string') return challenge;
  } catch {
    // Not what a browser writes.
  }
  throw new AppError('passkey-refused');
}

export function sendChallenge(
  { random }: Pick<Deps, 'random'>,
  challenges: Challenges,
  purpose: Purpose,
): string {
  const challenge = Buffer.from(random.bytes(32)).toString('base64url');
  challenges.put(challenge, purpose);
  return challenge;
}
