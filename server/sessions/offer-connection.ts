/** Whether a participant wants to meet a pedagogue: a host asks once, and the participant alone decides. */
import type { Candidate, Staff } from '../access.ts';
import { findMeeting, type Meeting } from '../accounts/find-meeting.ts';
import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import { acceptConnection } from '../consents/accept-connection.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { answerOfferRow, insertOffer, listOffersOf, type OfferRow } from './offers.store.ts';
import type { OwnOffer } from './session-views.contract.ts';

type Needs = Pick<Deps, 'clock' | 'random'>;

/**
 * Asked once, about one: whoever was asked before is asked nothing. Nor is whoever meets that person already, and it is
 * noted all the same: the board would tell the host otherwise.
 * @throws AppError `staff-not-found`
 */
export function offerConnection(
  { clock, random }: Needs,
  tx: DbOrTx,
  actor: Staff,
  { accountId, staffId }: { accountId: string; staffId: string },
): void {
  if (!isPedagogue(findMeeting(tx, accountId, staffId))) throw new AppError('staff-not-found');
  if (listOffersOf(tx, accountId).length > 0) return;
  insertOffer(tx, {
    ...{ offerId: random.id(), accountId, staffId, offeredBy: actor.accountId },
    offeredOn: clock().toISOString().slice(0, 10),
  });
}

/** A yes connects the two; a no is kept, so that nobody asks again. @throws AppError `offer-not-found` */
export function answerOffer(
  { clock }: Pick<Deps, 'clock'>,
  tx: DbOrTx,
  actor: Candidate,
  { offerId, answer }: { offerId: string; answer: 'yes' | 'no' },
): void {
  const offer = listOffersOf(tx, actor.accountId).find((one) => one.offerId === offerId);
  if (!offer) throw new AppError('offer-not-found');
  // Said twice, it is said once. In between the pedagogue may have left, or the two may have met by a card.
  const isOpen = waits(tx, offer);
  if (!answerOfferRow(tx, offerId, answer)) return;
  if (answer === 'yes' && isOpen) acceptConnection(tx, actor, { staffId: offer.staffId, at: clock() });
}

/** Those that wait for an answer. */
export function viewOwnOffers(db: DbOrTx, accountId: string): OwnOffer[] {
  return listOffersOf(db, accountId)
    .filter((offer) => waits(db, offer))
    .map(({ offerId, staffId, offeredBy }) => ({
      offerId,
      name: getNameOfStaff(db, staffId),
      by: getNameOfStaff(db, offeredBy),
    }));
}

/** While it is about a pedagogue who works here, whom the person neither meets nor has left since they were asked. */
function waits(db: DbOrTx, { accountId, staffId, offeredOn, answer }: OfferRow): boolean {
  const meeting = findMeeting(db, accountId, staffId);
  if (answer !== null || !isPedagogue(meeting) || meeting.isConnected) return false;
  return meeting.endedAt === null || meeting.endedAt.slice(0, 10) < offeredOn;
}

function isPedagogue(meeting: Meeting | undefined): meeting is Meeting {
  return meeting?.roles.includes('pedagogue') ?? false;
}
