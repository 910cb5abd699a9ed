import type { Act, Staff } from '../access.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { hasConsentFor } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { findTalk, type TalkRow } from './talks.store.ts';

/** A candidate whom this pedagogue meets, and who lets them talk about the code. @throws candidate-not-found, consent-missing */
export function getLettingCandidate(
  tx: DbOrTx,
  actor: Staff,
  act: Act,
  candidateId: string,
): { candidateId: string; name: string | null } {
  const { name } = getConnectedCandidate(tx, actor, act, candidateId);
  const staffId = actor.accountId;
  if (!hasConsentFor(tx, { candidateId, purpose: 'pedagogue-talks', staffId })) {
    throw new AppError('consent-missing');
  }
  return { candidateId, name };
}

/** A talk that this pedagogue prepared, while it is let. @throws candidate-not-found, consent-missing, talk-not-found */
export function getPreparedTalk(
  tx: DbOrTx,
  actor: Staff,
  act: Act,
  { candidateId, talkId }: { candidateId: string; talkId: string },
): TalkRow {
  getLettingCandidate(tx, actor, act, candidateId);
  const talk = findTalk(tx, talkId);
  // Another pedagogue's notes are theirs alone.
  if (talk?.accountId !== candidateId || talk.staffId !== actor.accountId) {
    throw new AppError('talk-not-found');
  }
  return talk;
}
